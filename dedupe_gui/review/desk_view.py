"""Where the user is in a review and how its groups are shown, as a session keeps it. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from dedupe_gui.model import RELATIONS, JsonValue, Relation
from dedupe_gui.review.desk import Desk
from dedupe_gui.review.filters import Filters, Order


def view_of(desk: Desk) -> dict[str, JsonValue]:
    """Where the user is and how the groups are shown, for `restore`; by a photo, because groups come and go.

    How far the user has come is for who lists the reviews; for `removed` see `removed_then`.
    """
    group, filters, view = desk.current_group, desk.filters, desk.view
    relations: list[JsonValue] = [relation.value for relation in RELATIONS if relation in filters.relations]
    removed: list[JsonValue] = [*desk.removed_positions()]
    return {
        "photo": desk.photo(group.members[desk.place.member].photo).stamp.path_text if group is not None else None,
        "order": desk.order.value,
        "distance": view.distance_bits,
        "colour": view.colour_distance,
        "relations": relations,
        "text": filters.text,
        "folder": str(filters.folder) if filters.folder is not None else None,
        "smallest": filters.smallest_group,
        "undecided": filters.undecided_only,
        "films": filters.films_only,
        "rest": filters.rest_only,
        "knowing": filters.knowing_more_only,
        "removed": removed,
        "groups": desk.group_count,
        "decided": desk.plan.groups_decided(),
    }


def removed_then(view: Mapping[str, JsonValue]) -> frozenset[int]:
    """Which photos clean-ups had taken off the table when the view was saved, by their positions.

    One of them that is there again was put back while nobody looked at the review.
    """
    removed = view.get("removed")
    return frozenset(at for at in removed if isinstance(at, int)) if isinstance(removed, list) else frozenset()


def restore(desk: Desk, view: Mapping[str, JsonValue]) -> None:
    """Show a review as it was left. What an older version did not save stays as it is."""
    distance, colour = view.get("distance"), view.get("colour")
    if isinstance(distance, int) and isinstance(colour, int):
        desk.set_view(replace(desk.view, distance_bits=distance, colour_distance=colour))
    order = view.get("order")
    desk.set_order(next((known for known in Order if known.value == order), Order.SUREST_FIRST))
    relations, text, folder, smallest = (view.get(key) for key in ("relations", "text", "folder", "smallest"))
    wanted = frozenset(relation for relation in Relation if isinstance(relations, list) and relation.value in relations)
    desk.set_filters(
        Filters(
            relations=wanted or frozenset(Relation),
            text=text if isinstance(text, str) else "",
            folder=Path(folder) if isinstance(folder, str) else None,
            smallest_group=smallest if isinstance(smallest, int) else 2,
            undecided_only=view.get("undecided") is True,
            films_only=view.get("films") is True,
            rest_only=view.get("rest") is True,
            knowing_more_only=view.get("knowing") is True,
        )
    )
    photo = view.get("photo")
    desk.go_to_photo(Path(photo) if isinstance(photo, str) else None)
