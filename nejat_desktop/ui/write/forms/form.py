"""What every form on the page has: facts as fields, a picture, a file, what the source says."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nejat_desktop.domain.article import Content
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.kinds import facts_changed
from nejat_desktop.domain.media_file import MediaFile
from nejat_desktop.domain.photo import Photo
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.work import Work
from nejat_desktop.ui.pictures import Pictures
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import FormField
from nejat_desktop.ui.write.fields import LineField, dress
from nejat_desktop.ui.write.forms.source_facts import SourceFacts
from nejat_desktop.ui.write.sheet import Insight, Sheet


@dataclass(frozen=True, slots=True)
class Given:
    """What a form shows: the article with its story, what is typed, what is known of it."""

    sheet: Sheet
    content: Content
    insight: Insight

    @property
    def edition(self) -> Edition:
        """The edition of the article."""
        return self.sheet.edition

    @property
    def work(self) -> Work:
        """The facts as they are typed."""
        return self.content.work

    @property
    def lead(self) -> Uid | None:
        """This edition's own cover, else the story's lead picture."""
        return self.work.cover or self.sheet.story.lead

    @property
    def photo(self) -> Photo | None:
        """The lead picture, once it is known."""
        return self.insight.photos.get(self.lead or "")

    @property
    def file(self) -> MediaFile | None:
        """The file of the work, once it is known."""
        return self.insight.files.get(self.work.file or "")

    @property
    def changed_facts(self) -> tuple[str, ...]:
        """What the source of a translation says otherwise since it was taken over."""
        translation, source = self.sheet.article.translation, self.insight.source_work
        if translation is None or source is None:
            return ()
        return facts_changed(source, translation.facts)


class KindForm(QWidget):
    """Stands on the page, in the page's direction. It tells what is typed and asked for."""

    edited = Signal(object)
    """The whole `Work`, with one field changed."""
    left = Signal()
    described = Signal(str, str, object)
    """Photo, edition and its new Description."""
    settle_asked = Signal(str, bool)
    """A fact of the source is to be taken over (True), or left as it is here."""
    picture_asked = Signal(str)
    """ "choose", "library", "first_page" or "remove"."""
    pictures_dropped = Signal(list)
    file_asked = Signal(str)
    """ "choose" or "remove"."""
    files_dropped = Signal(list)

    def __init__(self, theme: Theme, pictures: Pictures) -> None:
        super().__init__()
        self._theme, self._pictures = theme, pictures
        self.given: Given | None = None
        self._work = Work()
        self._lines: dict[str, LineField] = {}
        self._fields: dict[str, FormField] = {}
        self.source = SourceFacts(theme)
        self.source.settled.connect(self.settle_asked)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(12))
        self.column.addWidget(self.source)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setBackgroundRole(QPalette.ColorRole.Window)  # a viewport's children take Base
        self.setAccessibleName(self.tr("Facts of this story"))

    def show_given(self, given: Given) -> None:
        """Show what is stored or was typed so far; a field with the caret keeps its own."""
        self.given, self._work = given, given.work
        rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(rtl if given.edition.is_rtl else ltr)
        self.source.show_facts(given.changed_facts, given.insight.source_work, given.edition)
        for name, line in self._lines.items():
            dress(line, self._theme, None if name == "address" else given.edition)
            if not (line.hasFocus() and line.isModified()):
                line.show_text(self.words_of(name))
            source = given.insight.source_work
            line.setPlaceholderText(self.hint_of(name, source))
        self.show_rest(given)

    def show_rest(self, given: Given) -> None:
        """What a kind shows besides its lines."""

    def first(self) -> QWidget:
        """Where work begins."""
        return next(iter(self._lines.values()), self)

    def lead_to(self, name: str) -> QWidget:
        """The control of a field of `Work`, or of the picture (`lead`)."""
        return self._lines.get(name, self.first())

    def words_of(self, name: str) -> str:
        """How a fact stands in its field."""
        return str(getattr(self._work, name))

    def hint_of(self, name: str, source: Work | None) -> str:
        """What an empty field says: the source's words, in a translation."""
        return str(getattr(source, name)) if source is not None else ""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The form itself passes the focus on to where work begins."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.first().setFocus(event.reason())

    def change(self, **fields: object) -> None:
        """Tell of changed facts."""
        work = replace(self._work, **fields)  # type: ignore[arg-type]
        if work != self._work:
            self._work = work
            self.edited.emit(work)

    def line(self, name: str, label: str) -> FormField:
        """A field for a fact that is one line of words."""
        field = LineField()
        field.textEdited.connect(lambda text: self.change(**{name: text.strip()}))
        return self.take(name, label, field)

    def take(self, name: str, label: str, field: LineField) -> FormField:
        """A field that somebody else reads, shown and left like the others."""
        field.left.connect(self.left)
        self._lines[name] = field
        self._fields[name] = FormField(self._theme, label, field)
        return self._fields[name]

    def field(self, name: str) -> FormField:
        """The field of a fact with its label."""
        return self._fields[name]
