"""The place of a gallery's pictures in Write: a head, the cards, the words of the current one."""

from pathlib import Path

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nejat_desktop.domain.checks import CheckId, Finding
from nejat_desktop.domain.uid import Uid
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.theme import FontRole
from nejat_desktop.ui.widgets import (
    Button,
    ButtonKind,
    Ground,
    IconButton,
    Line,
    RoleLabel,
)
from nejat_desktop.ui.write.forms.photo_words import PhotoWords
from nejat_desktop.ui.write.gallery.deeds import GalleryDeeds
from nejat_desktop.ui.write.gallery.empty import EmptyGallery
from nejat_desktop.ui.write.gallery.grid import GalleryGrid
from nejat_desktop.ui.write.gallery.model import GalleryModel
from nejat_desktop.ui.write.offered import from_paths
from nejat_desktop.ui.write.pane import Page
from nejat_desktop.ui.write.picker import PhotoPicker
from nejat_desktop.ui.write.session import Session
from nejat_desktop.ui.write.words import count_words

WORDS = 300
_FIELDS = {
    CheckId.GALLERY_ALT: "alt",
    CheckId.GALLERY_CAPTION: "caption",
    CheckId.GALLERY_CREDIT: "credit",
}
_TYPES = "*.jpg *.jpeg *.png *.webp *.gif *.avif *.tif *.tiff"


class WordsPage(Page):
    """Words and buttons of one picture. Ctrl with Up and Down walks the pictures."""

    walked = Signal(int)
    asked = Signal(str)
    """ "lead", "earlier", "later" or "remove"."""

    def __init__(self, work: Workplace) -> None:
        super().__init__(work.theme, "")
        theme, px = work.theme, work.theme.px
        self.setAccessibleName(self.tr("Words of the picture"))
        self.title = RoleLabel(theme, "", weight=QFont.Weight.DemiBold)
        self.words = PhotoWords(theme, self.tr("Credit"))
        head = QHBoxLayout()
        head.setSpacing(px(2))
        head.addWidget(self.title, 1)
        self.buttons: dict[str, IconButton] = {}
        for key, (icon, name) in self._wanted().items():
            button = IconButton(theme, icon, name, size=16)
            button.clicked.connect(lambda _on=False, key=key: self.asked.emit(key))
            self.buttons[key] = button
            head.addWidget(button)
        keys = self.tr("Ctrl and an arrow lead to the next picture")
        hint = RoleLabel(theme, keys, FontRole.LABEL, "muted", weight=QFont.Weight.Normal)
        self.column.setContentsMargins(px(16), px(8), px(16), px(12))
        self.column.setSpacing(px(10))
        self.column.addLayout(head)
        self.column.addWidget(self.words)
        self.column.addWidget(hint)
        self.column.addStretch(1)
        for name in self.words.fields:
            self.words.control(name).installEventFilter(self)

    def point(self, *, turned: bool) -> None:
        """The theme mirrors arrows with the interface; these follow the cards."""
        arrows = ("arrow-right", "arrow-left") if turned else ("arrow-left", "arrow-right")
        for key, icon in zip(("earlier", "later"), arrows, strict=True):
            self.buttons[key].set_icon_name(icon)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl with an arrow leads on from every field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if by and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.walked.emit(by)
                return True
        return super().eventFilter(watched, event)

    def _wanted(self) -> dict[str, tuple[str, str]]:
        return {
            "lead": ("star", self.tr("Make it the lead picture")),
            "earlier": ("arrow-left", self.tr("Move it forward (Alt and an arrow)")),
            "later": ("arrow-right", self.tr("Move it back (Alt and an arrow)")),
            "remove": ("trash-simple", self.tr("Take it out of the gallery (Delete)")),
        }


class GalleryPane(Ground):
    """Under the introduction: hundreds of pictures, in order, with their words."""

    current_changed = Signal(str)
    """The uid of the picture that is looked at, "" for none."""
    left = Signal()

    def __init__(self, work: Workplace, session: Session, deeds: GalleryDeeds) -> None:
        super().__init__(work.theme, "panel")
        self._work, self._session, self.deeds = work, session, deeds
        self.setAccessibleName(self.tr("Gallery"))
        self.current = ""
        self.model = GalleryModel()
        self.grid = GalleryGrid(work.theme, work.pictures, self.model)
        self.side = WordsPage(work)
        self._make_head()
        self._empty = EmptyGallery(work.theme)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_now()

    def show_now(self) -> None:
        """Show order, words and counts as they are known now."""
        session, edition = self._session, self._session.sheet.edition
        self.deeds.hear(session.sheet.story.pictures)
        rtl = edition.is_rtl
        side = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        if self.grid.layoutDirection() != side:
            self.grid.setLayoutDirection(side)
        self.side.point(turned=rtl != self._work.theme.rtl)
        self.model.show_photos(session.insight.photos, edition)
        self._show_order()

    def lead_to(self, finding: Finding) -> None:
        """The field of a picture's words that a finding is about; else the way to add pictures."""
        if Uid(finding.target) not in self.model.order:
            (self.add if self.model.order else self._empty).setFocus()
            return
        self.select([Uid(finding.target)])
        self.side.words.control(_FIELDS.get(finding.check, "alt")).setFocus()

    def select(self, uids: list[Uid]) -> None:
        """Choose pictures; the last of them is the current one."""
        rows = [self.model.order.index(uid) for uid in uids if uid in self.model.order]
        if not rows:
            return
        chosen, flags = QItemSelection(), QItemSelectionModel.SelectionFlag
        for row in rows:
            chosen.select(self.model.index(row), self.model.index(row))
        last = self.model.index(rows[-1])
        self.grid.selectionModel().setCurrentIndex(last, flags.NoUpdate)
        self.grid.selectionModel().select(chosen, flags.ClearAndSelect)
        self.grid.scrollTo(last)
        self._show_current()

    def choose_files(self, *paths: str | Path) -> None:
        """More pictures from files; without paths the dialog asks for them."""
        files = [Path(path) for path in paths]
        if not files:
            words = self.tr("Pictures")
            found, _ = QFileDialog.getOpenFileNames(self, words, "", f"{words} ({_TYPES})")
            files = [Path(path) for path in found]
        self.deeds.take_in(from_paths(files))

    def choose_photos(self) -> None:
        """More pictures from the newsroom."""
        picker = PhotoPicker(self._work, self.library, many=True)
        picker.chosen.connect(lambda photos: self.deeds.insert([p.uid for p in photos]))
        picker.open_under(self.library)

    def walk(self, by: int) -> None:
        """The picture before or after; the caret stays in the same field."""
        row = self.grid.row + by
        if 0 <= row < len(self.model.order):
            names = self.side.words.fields
            held = next((n for n in names if self.side.words.control(n).hasFocus()), "caption")
            self.grid.setFocus()
            self.select([self.model.order[row]])
            self.side.words.control(held).setFocus()

    def _wish(self, wish: str) -> None:
        chosen = self.grid.chosen
        match wish:
            case "lead":
                self.deeds.move(chosen[-1:], 0)
            case "remove":
                self._remove(chosen)
            case _:
                self.grid.move_chosen(-1 if wish == "earlier" else 1)

    def _remove(self, uids: list[Uid]) -> None:
        rows = [self.model.order.index(uid) for uid in uids]
        self.deeds.remove(uids)
        if rows and self.model.order:
            self.select([self.model.order[min(rows[0], len(self.model.order) - 1)]])

    def _show_order(self) -> None:
        chosen = self.grid.chosen
        current = self.model.order[self.grid.row] if self.grid.row >= 0 else None
        changed = self.deeds.order != self.model.order
        self.model.show_order(self.deeds.order)
        if changed:
            kept = [uid for uid in chosen if uid != current]
            wanted = [*kept, *([current] if current in self.model.order else [])]
            self.select([u for u in wanted if u is not None] or list(self.model.order[:1]))
        elif self.grid.row < 0 and self.model.order:
            self.select(list(self.model.order[:1]))
        self._stack.setCurrentIndex(1 if self.model.order else 0)
        self._show_current()
        self._show_counts()

    def _show_current(self) -> None:
        row, count = self.grid.row, len(self.model.order)
        edition = self._session.sheet.edition
        has = 0 <= row < count
        self.side.words.show_photo(self.model.photo(row) if has else None, edition)
        number = self._work.theme.number
        words = self.tr("Picture {n} of {count}").format(n=number(row + 1), count=number(count))
        self.side.title.setText(words if has else "")
        for key, able in {"lead": row > 0, "earlier": row > 0, "later": row < count - 1}.items():
            self.side.buttons[key].setEnabled(has and able)
        self.current = self.model.order[row] if has else ""
        self.current_changed.emit(self.current)

    def _show_counts(self) -> None:
        number, count = self._work.theme.number, len(self.model.order)
        one, many = self.tr("1 picture"), self.tr("{n} pictures")
        self._count.setText(count_words(count, one, many, number(count)) if count else "")
        missing = len(self.model.lacking("alt"))
        one, many = self.tr("1 without alternative text"), self.tr("{n} without alternative text")
        self.missing.setText(count_words(missing, one, many, number(missing)))
        self.missing.setVisible(bool(missing))

    def _to_missing(self) -> None:
        """The next picture after the current one that nobody can hear about."""
        rows = self.model.lacking("alt")
        if rows:
            row = next((r for r in rows if r > self.grid.row), rows[0])
            self.select([self.model.order[row]])
            self.side.words.control("alt").setFocus()

    def _typed(self, photo: str, edition: str, words: object) -> None:
        self.model.type_words(photo, edition, words)  # type: ignore[arg-type]
        self._session.descriptions.touch(photo, edition, words)  # type: ignore[arg-type]
        self._show_counts()

    def _progress(self, done: int, count: int) -> None:
        number = self._work.theme.number
        words = self.tr("Adding {n} of {count}").format(n=number(done + 1), count=number(count))
        self._busy.setText(words if done < count else "")

    def _connect(self) -> None:
        deeds, grid, side = self.deeds, self.grid, self.side
        deeds.shown.connect(self._show_order)
        deeds.added.connect(lambda uids: self.select(list(uids)))
        deeds.progressed.connect(self._progress)
        grid.moved.connect(deeds.move)
        grid.removed.connect(self._remove)
        grid.offered.connect(lambda files, at: deeds.take_in(files, at if at >= 0 else None))
        grid.words_asked.connect(side.words.caption.setFocus)
        grid.selectionModel().currentChanged.connect(lambda _now, _before: self._show_current())
        side.walked.connect(self.walk)
        side.asked.connect(self._wish)
        side.words.described.connect(self._typed)
        side.words.left.connect(self.left)
        self._empty.triggered.connect(self.choose_files)
        self._empty.offered.connect(deeds.take_in)
        self.add.clicked.connect(lambda _on=False: self.choose_files())
        self.library.clicked.connect(lambda _on=False: self.choose_photos())
        self.missing.clicked.connect(lambda _on=False: self._to_missing())

    def _make_head(self) -> None:
        theme = self._work.theme
        self._title = RoleLabel(theme, self.tr("Gallery"), weight=QFont.Weight.DemiBold)
        self._count = RoleLabel(theme, "", color="muted")
        self._busy = RoleLabel(theme, "", color="muted")
        self.missing = Button(theme, "", ButtonKind.TEXT)
        self.library = Button(theme, self.tr("From the newsroom…"), small=True)
        self.add = Button(theme, self.tr("Add pictures…"), small=True, icon="plus")

    def _lay_out(self) -> None:
        px, theme = self._work.theme.px, self._work.theme
        head, body, column = QHBoxLayout(), QWidget(), QVBoxLayout(self)
        head.setContentsMargins(px(16), px(6), px(12), px(6))
        head.setSpacing(px(8))
        for widget in (self._title, self._count, self.missing, self._busy):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.library)
        head.addWidget(self.add)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.side.setFixedWidth(px(WORDS))
        row.addWidget(self.grid, 1)
        row.addWidget(Line(theme, vertical=True))
        row.addWidget(self.side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Line(theme))
        self._stack.addWidget(self._empty)
        self._stack.addWidget(body)
        column.addWidget(self._stack, 1)
