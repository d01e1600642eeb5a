"""Which photo of a group is suggested for keeping, and accepting the suggestions for many groups at once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.texts import amounts, keeping_words, likeness_words, path_words
from dedupe_gui.gui.texts.plain import plain_tip
from dedupe_gui.gui.threads.picture_loader import PictureKey, PictureLoader
from dedupe_gui.gui.views.controls import Dialog, button, column, label, lay_out, named, row
from dedupe_gui.gui.views.thumb_strip import Example, ThumbStrip
from dedupe_gui.model import SURE_RELATIONS, THUMBNAIL_EDGE_PX, Relation
from dedupe_gui.removal.carry import SidecarNames
from dedupe_gui.review.keeper import BEST_PHOTO, MY_FOLDERS_FIRST, OPENS_EVERYWHERE, SORTED_AWAY, Rule

CHOOSABLE: Final = (Relation.IDENTICAL, Relation.SAME_PIXELS, Relation.COPY, Relation.EDITED)
"""Similar shots are never chosen for anybody."""
OPPOSITES: Final = (
    frozenset({Rule.CAMERA_FORMAT_FIRST, Rule.COMMON_FORMAT_FIRST}),
    frozenset({Rule.FOLDER_ORDER, Rule.FOLDERS_DECIDE}),
    frozenset({Rule.MORE_BYTES, Rule.FEWER_BYTES}),
    frozenset({Rule.OLDER, Rule.NEWER}),
    frozenset({Rule.SHORTER_PATH, Rule.DEEPER_PATH}),
)
RULE_CHARS: Final = 44
RULE_PADDING_PX: Final = 6
"""Above and below, as the style sheet has it."""
MOST_HEIGHT_PX: Final = 1000
RULE_ROLE: Final = Qt.ItemDataRole.UserRole


class _RuleDelegate(QStyledItemDelegate):
    """Gives a rule the lines that it takes on the screen: Qt counts on the room of the box before the text, too."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.rect.setHeight(max(hint.height(), option.rect.height()))
        style = option.widget.style()
        margin_px = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, shown, option.widget) + 1
        text = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, shown, option.widget)
        room = QRect(0, 0, text.width() - 2 * margin_px, MOST_HEIGHT_PX)
        if option.rect.width() <= 0 or room.width() <= 0:
            return hint
        wrapped = shown.fontMetrics.boundingRect(room, Qt.TextFlag.TextWordWrap, shown.text)
        height_px = max(hint.height(), wrapped.height() + 2 * RULE_PADDING_PX)
        return QSize(min(hint.width(), option.rect.width()), height_px)


class SuggestionsDialog(Dialog):
    """Shows at once what the rules come to; Cancel leaves everything as it was."""

    rules_chosen = Signal()
    """The order of the rules is to stay, and nothing is chosen."""

    def __init__(self, desk: ReviewDesk, theme: Theme, thumbnails: PictureLoader, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose copies for me"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._rules_before = desk.rules
        self._carry_over_before = desk.carry_over
        self.presets = QComboBox()
        for text, preset in (
            (self.tr("Best photo first"), BEST_PHOTO),
            (self.tr("My folders first"), MY_FOLDERS_FIRST),
            (self.tr("Opens everywhere"), OPENS_EVERYWHERE),
            (self.tr("Sorted away already"), SORTED_AWAY),
            (self.tr("My own order"), None),
        ):
            self.presets.addItem(text, preset)
        self.presets.activated.connect(self._on_preset_activated)
        self.rules = QListWidget()
        self.rules.setProperty("role", "panel")
        self.rules.setAccessibleName(self.tr("Rules, the weightiest first"))
        self.rules.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.rules.setMinimumHeight(250)
        self.rules.setMinimumWidth(RULE_CHARS * self.fontMetrics().averageCharWidth())
        # Longer ones go on in a second line: nobody scrolls sideways to read a rule.
        self.rules.setWordWrap(True)
        self.rules.setItemDelegate(_RuleDelegate(self.rules))
        self.rules.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.rules.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.up_button = button(self.tr("Up"), name=self.tr("Move the rule up"))
        self.up_button.clicked.connect(self._on_up_clicked)
        self.down_button = button(self.tr("Down"), name=self.tr("Move the rule down"))
        self.down_button.clicked.connect(self._on_down_clicked)
        # Who takes a ready-made order need not read twenty rules.
        self._first_rules = label("", "muted", wraps=True)
        self.change_button = button(self.tr("Change the rules…"), "link")
        self.change_button.clicked.connect(self._on_change_clicked)
        self._ready_made = QWidget()
        lay_out(self._ready_made, column(self._first_rules, row(self.change_button, None), spacing=4))
        self._ready_made.setMinimumWidth(self.rules.minimumWidth())
        self._own = QWidget()
        lay_out(
            self._own,
            column(
                self.rules,
                row(self.up_button, self.down_button, None),
                label(self.tr("The first rule that tells two photos apart decides."), "small", wraps=True),
            ),
        )
        self.kinds: dict[Relation, QCheckBox] = {}
        for relation in CHOOSABLE:
            box = QCheckBox(likeness_words.relation_name(relation))
            box.setChecked(relation in SURE_RELATIONS)
            box.setToolTip(plain_tip(likeness_words.relation_hint(relation)))
            box.toggled.connect(self._on_kind_toggled)
            self.kinds[relation] = box
        self.carry_box = QCheckBox(self.tr("Also those that only know more than the one to keep"))
        self.carry_box.setChecked(desk.carry_over is not None)
        self.carry_box.toggled.connect(self._on_carry_box_toggled)
        self._count = label("", "heading", wraps=True)
        self._shares = label("", "muted", wraps=True)
        self.examples = ThumbStrip(theme, thumbnails)
        self._examples_title = label(self.tr("These would be chosen, for example"), "section")
        self.accept_button = button("", "primary")
        self.accept_button.clicked.connect(self.accept)
        self.rules_button = button(self.tr("Keep this order, choose nothing"))
        self.rules_button.setToolTip(self.tr("Suggest by these rules from now on, and choose nothing yet"))
        self.rules_button.clicked.connect(self._on_rules_button_clicked)
        self.cancel_button = button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.cancel_button.setDefault(True)
        left = column(
            named(self.tr("Which photo should stay?"), self.presets),
            self.presets,
            self._ready_made,
            self._own,
            None,
        )
        right = column(
            label(self.tr("Choose copies of these kinds"), "section"),
            *self.kinds.values(),
            self.carry_box,
            label(
                self.tr(
                    "Dates, places, stars, words and people go to an XMP file beside it. Putting back takes them out."
                ),
                "small",
                wraps=True,
            ),
            label(
                self.tr("Never chosen for you: similar shots, and what has something that the one to keep lacks."),
                "small",
                wraps=True,
            ),
            16,
            label(self.tr("What would be chosen"), "section"),
            self._count,
            self._shares,
            None,
        )
        both = row(left, right, spacing=28)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        # A line of its own: beside the buttons it would make the window wider than a small screen in some languages.
        note = label(
            self.tr("Groups that you decided yourself stay as they are. Undo takes it all back."), "small", wraps=True
        )
        buttons = row(None, self.cancel_button, self.rules_button, self.accept_button)
        lay_out(self, column(both, self._examples_title, self.examples, note, buttons, spacing=8), 24, 16, 24, 14)
        self._own.hide()
        self._show_rules(desk.rules)
        self.rules.itemChanged.connect(self._on_rule_changed)
        self.rules.model().rowsMoved.connect(self._on_rules_moved)
        self.accepted.connect(self._on_accepted)
        self.rejected.connect(self._on_rejected)
        self._preview()

    def sizeHint(self) -> QSize:
        return QSize(880, 680)

    @property
    def preview_text(self) -> str:
        return f"{self._count.text()} {self._shares.text()}"

    def chosen_rules(self) -> tuple[Rule, ...]:
        items = (self.rules.item(at) for at in range(self.rules.count()))
        return tuple(item.data(RULE_ROLE) for item in items if item.checkState() is Qt.CheckState.Checked)

    def chosen_kinds(self) -> frozenset[Relation]:
        return frozenset(relation for relation, box in self.kinds.items() if box.isChecked())

    def _show_rules(self, chosen: tuple[Rule, ...]) -> None:
        blocked = self.rules.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.rules.clear()
        for rule in (*chosen, *(rule for rule in Rule if rule not in chosen)):
            item = QListWidgetItem(keeping_words.rule(rule))
            item.setData(RULE_ROLE, rule)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if rule in chosen else Qt.CheckState.Unchecked)
            self.rules.addItem(item)
        self.rules.blockSignals(blocked)
        ready_made = [self.presets.itemData(at) for at in range(self.presets.count())]
        self.presets.setCurrentIndex(ready_made.index(chosen) if chosen in ready_made else self.presets.count() - 1)
        first = list(map(keeping_words.rule, chosen[:3]))
        self._first_rules.setText(
            self.tr("First {first}, then {second}, then {third} …").format(
                first=first[0], second=first[1], third=first[2]
            )
            if len(first) == 3
            else ""
        )
        if chosen not in ready_made:
            self._show_own()

    def _show_own(self) -> None:
        self._ready_made.hide()
        self._own.show()

    def _preview(self) -> None:
        preview = self._desk.preview(self.chosen_kinds())
        photos = amounts.photos(preview.photos, sum(share.films for share in preview.by_relation))
        self._count.setText(
            self.tr("{photos} in {groups}, {size}").format(
                photos=photos,
                groups=amounts.groups(preview.groups),
                size=amounts.size(preview.size_bytes),
            )
            if preview.photos
            else self.tr("Nothing: all of these are decided, protected or of other kinds.")
        )
        self._shares.setText(
            "\n".join(
                likeness_words.relation_name(share.relation)
                + f": {amounts.photos(share.photos, share.films)}, {amounts.size(share.size_bytes)}"
                for share in preview.by_relation
            )
        )
        examples = [
            Example(PictureKey(photo.stamp, THUMBNAIL_EDGE_PX), path_words.display_name(photo.path))
            for photo in (self._desk.photo(position) for position in preview.examples)
        ]
        self.examples.show_examples(examples, preview.photos)
        self._examples_title.setVisible(bool(examples))
        self.accept_button.setText(self.tr("Choose {photos}").format(photos=photos))
        self.accept_button.setAccessibleName(self.accept_button.text())
        self.rules_button.setEnabled(self._desk.rules != self._rules_before)
        self.accept_button.setEnabled(preview.photos > 0)

    def _use(self, rules: tuple[Rule, ...]) -> None:
        self._show_rules(rules)
        self._desk.set_rules(rules)
        self._preview()

    def _move(self, by: int) -> None:
        at = self.rules.currentRow()
        to = at + by
        if at < 0 or not 0 <= to < self.rules.count():
            return
        blocked = self.rules.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.rules.insertItem(to, self.rules.takeItem(at))
        self.rules.blockSignals(blocked)
        self._use(self.chosen_rules())
        self.rules.setCurrentRow(to)

    def _on_change_clicked(self) -> None:
        self._show_own()
        self.rules.setFocus()

    def _on_up_clicked(self) -> None:
        self._move(-1)

    def _on_down_clicked(self) -> None:
        self._move(1)

    def _on_preset_activated(self, position: int) -> None:
        preset = self.presets.itemData(position)
        if preset is not None:
            self._use(tuple(preset))
        else:
            self._show_own()

    def _on_rule_changed(self, item: QListWidgetItem) -> None:
        """A rule was switched; its opposite goes off with it."""
        rule = item.data(RULE_ROLE)
        rules = self.chosen_rules()
        if item.checkState() is Qt.CheckState.Checked:
            against = {other for pair in OPPOSITES if rule in pair for other in pair} - {rule}
            rules = tuple(other for other in rules if other not in against)
        self._use(rules)

    def _on_rules_moved(self) -> None:
        self._use(self.chosen_rules())

    def _on_kind_toggled(self, _checked: bool) -> None:
        self._preview()

    def _on_carry_box_toggled(self, checked: bool) -> None:
        wanted = self._carry_over_before or SidecarNames.FULL
        self._desk.set_carry_over(wanted if checked else None)
        self._preview()

    def _on_accepted(self) -> None:
        self._desk.accept_all(self.chosen_kinds())

    def _on_rules_button_clicked(self) -> None:
        self._rules_before = self._desk.rules
        self.rules_chosen.emit()
        self.reject()

    def _on_rejected(self) -> None:
        self._desk.set_carry_over(self._carry_over_before)
        self._desk.set_rules(self._rules_before)
