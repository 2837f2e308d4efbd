"""The page in Write: kicker with its sections, headline, meta line, text, pictures."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QPixmap
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from nejat_desktop.domain.article import Content
from nejat_desktop.domain.body import Body, parse
from nejat_desktop.domain.uid import Uid
from nejat_desktop.ui.editor import CaretState, PageView, RowEdit
from nejat_desktop.ui.pictures import PAGE, Pictures
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.write.look import editor_look
from nejat_desktop.ui.write.paper_facts import PHOTO, meta_words, photo_at, rows_of_photo
from nejat_desktop.ui.write.sheet import Insight, Sheet
from nejat_desktop.ui.write.words import has_half_space


class Paper(QWidget):
    """Shows a content and reads it back; what was not touched comes back as it was."""

    edited = Signal()
    caret_changed = Signal()
    section_chosen = Signal(str)
    """A section's uid is to be the kicker."""
    focus_left = Signal()

    def __init__(self, theme: Theme, pictures: Pictures) -> None:
        super().__init__()
        self._theme, self._pictures = theme, pictures
        self._sheet: Sheet | None = None
        self._insight = Insight()
        self._headline_edited = self._text_edited = False
        self.page = PageView(editor_look(theme))
        self._menu = QMenu(self)
        self.page.kicker.setMenu(self._menu)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.page)
        self.setFocusProxy(self.page.text)
        self._connect()

    @property
    def text(self) -> RowEdit:
        """The text view."""
        return self.page.text

    @property
    def state(self) -> CaretState:
        """What the caret stands in."""
        return self.page.text.state()

    def show_content(self, sheet: Sheet, content: Content) -> None:
        """Another text; undo begins anew."""
        direction = "rtl" if sheet.edition.is_rtl else "ltr"
        self._sheet = sheet
        self.page.set_direction(direction)
        edge = Qt.AlignmentFlag.AlignRight if sheet.edition.is_rtl else Qt.AlignmentFlag.AlignLeft
        middle = Qt.AlignmentFlag.AlignVCenter
        self.page.meta.setAlignment(edge | middle | Qt.AlignmentFlag.AlignAbsolute)
        self.page.headline.set_text(content.headline, direction)
        self.page.text.set_body(parse(content.body).with_ids(content.row_ids), direction)
        self._headline_edited = self._text_edited = False
        self.show_around(sheet, content)
        self.caret_changed.emit()

    def show_around(self, sheet: Sheet, content: Content) -> None:
        """Kicker and meta line; the text is not touched."""
        self._sheet = sheet
        section = sheet.newsroom.section(content.sections[0]) if content.sections else None
        name = section.name(sheet.article.edition) if section else self.tr("Choose a section")
        self.page.kicker.setText(name)
        self.page.kicker.setAccessibleName(self.tr("Kicker: {section}").format(section=name))
        self._fill_menu(sheet)
        self.page.meta.setText(meta_words(sheet, content, self._theme))
        self.page.arrange()

    def show_insight(self, insight: Insight) -> None:
        """Credits beside the captions."""
        before, self._insight = self._insight, insight
        if before.photos != insight.photos:
            self.page.text.refresh_pictures()

    def read(self, content: Content) -> Content:
        """The content with headline and text as they stand here."""
        if self._headline_edited and self.page.headline.text() != content.headline.strip():
            content = replace(content, headline=self.page.headline.text())
        if self._text_edited:
            body = self.page.text.body()
            if body.source != content.body:
                content = replace(content, body=body.source, row_ids=body.ids)
        return content

    def body(self) -> Body:
        """The text as it stands here."""
        return self.page.text.body()

    def photo_at_caret(self) -> Uid | None:
        """The photo of the picture that the caret is on, or in whose caption."""
        found = photo_at(self.body(), self.page.text.row_id_at_caret())
        return Uid(found) if found else None

    def go_to_photo(self, photo: str) -> bool:
        """Put the caret on the first picture of a photo; whether the text shows it."""
        rows = rows_of_photo(self.body(), photo)
        return bool(rows) and self.page.text.go_to_row(rows[0].id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Shift+Space is a half-space where the language has one; leaving saves."""
        if event.type() == QEvent.Type.FocusOut:
            self.focus_left.emit()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
            if event.key() == Qt.Key.Key_Space and shifted and self.has_half_space:
                self.insert_half_space()
                return True
        return super().eventFilter(watched, event)

    @property
    def has_half_space(self) -> bool:
        """Whether the edition's language is written with half-spaces."""
        return self._sheet is not None and has_half_space(self._sheet.edition)

    def insert_half_space(self) -> None:
        """Into the headline if the caret is there, else into the text."""
        if self.page.headline.hasFocus():
            self.page.headline.textCursor().insertText("\u200c")
        else:
            self.page.text.insert_half_space()

    def _connect(self) -> None:
        page = self.page
        page.meta.setForegroundRole(
            QPalette.ColorRole.WindowText
        )  # a viewport's children take Text
        page.headline.edited.connect(lambda: self._note(headline=True))
        page.text.edited.connect(lambda: self._note(headline=False))
        page.text.caret_state_changed.connect(self.caret_changed)
        page.text.set_pictures(self._picture, self._credit)
        self._pictures.ready.connect(self._arrived)
        self._theme.changed.connect(self._dress)
        for widget in (page.text, page.headline):
            widget.installEventFilter(self)

    def _dress(self) -> None:
        self.page.set_look(editor_look(self._theme))

    def _note(self, *, headline: bool) -> None:
        if headline:
            self._headline_edited = True
        else:
            self._text_edited = True
        self.edited.emit()

    def _picture(self, address: str) -> QPixmap | None:
        photo = address.removeprefix(PHOTO)
        return self._pictures.get(photo, PAGE) if photo != address else None

    def _credit(self, address: str) -> str:
        photo = self._insight.photos.get(address.removeprefix(PHOTO))
        if photo is None or self._sheet is None:
            return ""
        credit = photo.description(self._sheet.article.edition).credit
        words = self.tr("Photo: {name}").format(name=isolate(credit))
        return isolate(words) if credit else ""

    def _arrived(self, photo: str) -> None:
        if photo in self._insight.in_text or rows_of_photo(self.body(), photo):
            self.page.text.refresh_pictures()

    def _fill_menu(self, sheet: Sheet) -> None:
        self._menu.clear()
        for section in sheet.newsroom.sections:
            action = self._menu.addAction(section.name(sheet.article.edition))
            action.triggered.connect(
                lambda _on=False, uid=section.uid: self.section_chosen.emit(uid)
            )
