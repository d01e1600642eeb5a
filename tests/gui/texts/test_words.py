"""The words of the window, where a table of texts does not say it all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from dedupe_gui.gui.texts import keeping_words, likeness_words, path_words
from dedupe_gui.model import (
    Evidence,
    EvidenceKind,
    Finding,
    Group,
    Held,
    Holding,
    KeepReason,
    MadeFrom,
    Member,
    Proof,
    Relation,
    Turn,
)
from dedupe_gui.review.columns import GroupColumns
from dedupe_gui.review.totals import Totals


def test_a_page_whose_text_is_too_small_is_not_called_another_shot() -> None:
    evidence = Evidence((Finding(EvidenceKind.TEXT_TOO_SMALL), Finding(EvidenceKind.RESIZED, 0.3)))
    sentence = keeping_words.why(Member(1, Relation.SIMILAR, 2, Turn.NONE, evidence))
    assert "too small to compare" in sentence
    assert "Another shot" not in sentence


def test_why_does_not_say_the_same_thing_twice() -> None:
    found = (Finding(EvidenceKind.SAVED_AGAIN), Finding(EvidenceKind.RESIZED))
    copy = Member(1, Relation.COPY, 2, Turn.NONE, Evidence(found))
    assert keeping_words.why(copy).startswith("The same photo, saved again. What differs: other size.")
    same = Member(1, Relation.IDENTICAL, 0, Turn.NONE, Evidence((Finding(EvidenceKind.SAME_BYTES),)))
    assert keeping_words.why(same) == "The very same file, byte for byte."


def member(photo: int, relation: Relation | None) -> Member:
    return Member(photo, relation, 2, Turn.NONE, Evidence())


def test_a_group_is_called_by_what_is_in_it_and_similar_shots_are_told_apart() -> None:
    def title(*relations: Relation) -> str:
        return likeness_words.group_title(Group("a", tuple(map(member, range(9), (None, *relations)))))

    assert title(Relation.COPY, Relation.IDENTICAL) == "3 copies"
    assert title(Relation.COPY, Relation.EDITED) == "3 versions"
    assert title(Relation.SIMILAR, Relation.SIMILAR) == "Series of 3 shots"
    assert title(Relation.COPY, Relation.COPY, Relation.SIMILAR) == "3 copies and 1 similar shot"
    assert title(Relation.EDITED, Relation.SIMILAR, Relation.SIMILAR) == "2 versions and 2 similar shots"


def test_copies_beside_similar_shots_count_among_what_could_be_freed() -> None:
    group = Group("a", (member(0, None), member(1, Relation.COPY), member(2, Relation.SIMILAR)))
    found = Totals.of(GroupColumns.of([group]), np.array([1, 10, 100]))
    assert found.gains_bytes.tolist() == [10]
    assert [(share.photos, share.gain_bytes) for share in found.by_kind() if share.photos] == [(1, 10), (1, 100)]


def test_folders_of_one_name_are_told_apart_by_those_above() -> None:
    paths = [Path("/photos/2023/DCIM"), Path("/photos/2024/DCIM"), Path("/Phone"), Path("/disk/Phone"), Path("/")]

    names = path_words.told_apart([*paths, *paths])

    assert list(names.values()) == ["2023 / DCIM", "2024 / DCIM", str(Path("/Phone")), "disk / Phone", str(Path("/"))]


def reasons_of(relation: Relation | None, *codes: KeepReason, most: int = 2, turned: Turn = Turn.NONE) -> list[str]:
    findings = Evidence((Finding(EvidenceKind.CROPPED, 0.5),)) if relation is Relation.EDITED else Evidence()
    told = Member(1, relation, 2, turned, findings, codes)
    return keeping_words.reasons(told, most).split(", ")


def test_the_photo_that_holds_another_is_named_where_it_is_known() -> None:
    codes = (KeepReason.HELD_BY_ANOTHER, KeepReason.SHOWS_MORE)
    told = Member(1, Relation.COPY, 2, Turn.NONE, Evidence(), codes, held_by=0)

    assert keeping_words.reasons(told, 1, holder="IMG_1.jpg") == "IMG_1.jpg shows all of it"
    assert keeping_words.reasons(told, 1) == keeping_words.reason(KeepReason.HELD_BY_ANOTHER)


def test_what_was_made_from_the_kept_photo_is_said_alike_on_the_card_and_under_why() -> None:
    from_kept = Proof(Relation.COPY, Holding(Held.YES), Holding(Held.YES), MadeFrom.FIRST_FROM_SECOND)
    enlarged = replace(from_kept, made_from=MadeFrom.UNTOLD, scale=0.5)
    edited = replace(from_kept, relation=Relation.EDITED, first=Holding(Held.EXCEPT), second=Holding(Held.EXCEPT))
    for proof in (from_kept, enlarged, replace(edited, changes=(BRIGHTER,))):
        member = Member(1, proof.relation, 2, Turn.NONE, Evidence(), (KeepReason.MADE_LATER,), proof=proof)
        assert keeping_words.reasons(member) == "made from the kept one"
        assert "It was made from the kept one" in keeping_words.why(member)

    untold = replace(from_kept, made_from=MadeFrom.UNTOLD)
    member = Member(1, Relation.COPY, 2, Turn.NONE, Evidence(), (KeepReason.MADE_LATER,), proof=untold)
    assert keeping_words.reasons(member) == "made from another photo"
    assert "made from" not in keeping_words.why(member)


def test_of_two_photos_the_other_one_was_made_from_the_first_and_of_more_the_others() -> None:
    kept = Member(0, None, 0, Turn.NONE, Evidence(), (KeepReason.MADE_FIRST,))

    assert keeping_words.reasons(kept, is_pair=True) == "the other one was made from it"
    assert keeping_words.reasons(kept) == "the others were made from it"


def test_the_slider_at_exactly_promises_no_more_than_it_shows() -> None:
    """Black and white versions and small changes have the same hash, and crops are shown wherever it stands."""
    assert "crops" in likeness_words.distance_meaning(0)
    assert "same photo" not in likeness_words.distance_meaning(0)


def test_reasons_come_in_their_order_and_no_more_than_asked_for() -> None:
    codes = (KeepReason.LARGEST, KeepReason.SHARPER, KeepReason.LESS_COMPRESSED)
    first, second, third = map(keeping_words.reason, codes)

    assert reasons_of(None, *codes) == [first, second]
    assert reasons_of(None, *codes, most=3) == [first, second, third]
    assert reasons_of(None, *codes, most=1) == [first]
    assert reasons_of(None, KeepReason.LARGEST, KeepReason.MORE_BYTES) == [first]


def test_of_a_photo_that_has_something_the_kept_one_lacks_what_speaks_against_it_is_said_first() -> None:
    has, smaller, less_sharp = KeepReason.HAS_KEYWORDS, KeepReason.SMALLER, KeepReason.LESS_SHARP
    has_told, smaller_told, less_sharp_told = map(keeping_words.reason, (has, smaller, less_sharp))

    assert reasons_of(Relation.COPY, has, smaller, less_sharp) == [smaller_told, has_told]
    assert reasons_of(Relation.COPY, has, smaller, less_sharp, most=3) == [smaller_told, less_sharp_told, has_told]
    assert reasons_of(Relation.COPY, has) == [has_told]


def test_where_only_the_length_of_the_path_decides_it_is_said_that_any_would_do() -> None:
    kept = Member(0, None, 0, Turn.NONE, Evidence(), (KeepReason.SHORTER_PATH,))
    goes = Member(1, Relation.IDENTICAL, 0, Turn.NONE, Evidence(), (KeepReason.LONGER_PATH,))
    assert keeping_words.reasons(kept) == "any would do, shorter path"
    assert keeping_words.reasons(goes) == "the same file, longer path"
    codes = (KeepReason.COPY_NAME, KeepReason.LONGER_PATH)
    named = Member(1, Relation.IDENTICAL, 0, Turn.NONE, Evidence(), codes)
    assert keeping_words.reasons(named) == "named like a copy, longer path"


def test_what_was_done_to_an_edit_and_how_a_copy_is_turned_is_said_before_the_reasons() -> None:
    smaller = keeping_words.reason(KeepReason.SMALLER)

    edited = reasons_of(Relation.EDITED, KeepReason.SMALLER)
    assert edited[-1] == smaller
    assert edited[0] == likeness_words.member_findings(
        Member(1, Relation.EDITED, 2, Turn.NONE, Evidence((Finding(EvidenceKind.CROPPED, 0.5),)))
    )
    turned = reasons_of(Relation.COPY, KeepReason.SMALLER, turned=Turn.CLOCKWISE_90)
    assert turned == [likeness_words.turned(Turn.CLOCKWISE_90), smaller]
    assert reasons_of(None) == [""]


CUT = Finding(EvidenceKind.CROPPED, 0.4)
PAINTED, BRIGHTER = Finding(EvidenceKind.PART_DIFFERS), Finding(EvidenceKind.BRIGHTNESS_CHANGED)


@pytest.mark.parametrize(
    ("held", "changes", "said"),
    [
        (Held.EXCEPT, (CUT,), "It was cut out of the kept one and shows nothing else."),
        (Held.NO, (CUT,), "The kept one was cut out of it and shows nothing else."),
        (Held.EXCEPT, (CUT, BRIGHTER), "One was cut out of the other, and changed."),
        (Held.EXCEPT, (CUT, PAINTED), "They differ in the marked place."),
        (Held.EXCEPT, (BRIGHTER,), "Neither could be made from the other alone."),
    ],
)
def test_what_was_proven_of_a_crop_is_said_in_a_sentence(held: Held, changes: tuple[Finding, ...], said: str) -> None:
    other = Held.NO if held is Held.EXCEPT else Held.EXCEPT
    proof = Proof(Relation.EDITED, Holding(held), Holding(other), changes=changes)
    assert likeness_words.held(proof) == said
