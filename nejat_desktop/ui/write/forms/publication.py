"""The forms of what has a cover and a PDF: books, and the issues of newsletter and brief."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nejat_desktop.domain.checks import CheckId
from nejat_desktop.domain.issues import number_words, period_words, plain_number
from nejat_desktop.domain.work import Work
from nejat_desktop.ui.pictures import Pictures
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import Button, ButtonKind, FormField
from nejat_desktop.ui.write.fields import LineField, dress
from nejat_desktop.ui.write.forms.form import Given, KindForm
from nejat_desktop.ui.write.forms.issued import IssuedField
from nejat_desktop.ui.write.forms.lines import LinesField
from nejat_desktop.ui.write.forms.slots import FileSlot, PictureSlot

COVER = QSize(150, 212)


class PublicationForm(KindForm):
    """Cover at the start, facts beside it, the PDF under them."""

    def __init__(self, theme: Theme, pictures: Pictures) -> None:
        super().__init__(theme, pictures)
        hint = self.tr("Drop a picture, or choose one")
        self.cover = PictureSlot(theme, pictures, self.tr("Cover"), hint, COVER)
        self.file = FileSlot(theme, self.tr("PDF"), "file-pdf", self.tr("Drop the PDF here"))
        words = self.tr("Make the cover from its first page")
        self.first_page = Button(theme, words, ButtonKind.TEXT, icon="image-square")
        self.first_page.clicked.connect(lambda _on=False: self.picture_asked.emit("first_page"))
        self.cover.asked.connect(self.picture_asked)
        self.cover.dropped.connect(self.pictures_dropped)
        self.file.asked.connect(self.file_asked)
        self.file.dropped.connect(self.files_dropped)
        self.facts = QVBoxLayout()
        self._lay_out()

    def lead_to(self, name: str) -> QWidget:
        """Cover and PDF have controls of their own."""
        targets = {"lead": self.cover.box, "cover": self.cover.box, "file": self.file.choose}
        return targets.get(name) or super().lead_to(name)

    def show_rest(self, given: Given) -> None:
        """Cover and PDF."""
        self.cover.show_photo(given.lead)
        self.file.show_file(given.file, named=given.work.file is not None)
        self.first_page.setVisible(given.work.file is not None)

    def beside(self, *fields: tuple[QWidget, int]) -> QHBoxLayout:
        """Fields in one line, with their shares of it."""
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(8))
        for field, share in fields:
            row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        return row

    def _lay_out(self) -> None:
        px = self._theme.px
        beside, column, page = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        beside.setSpacing(px(20))
        for layout in (column, self.facts):
            layout.setSpacing(px(10))
        column.addLayout(self.facts)
        column.addWidget(self.file)
        page.addWidget(self.first_page)
        page.addStretch(1)
        column.addLayout(page)
        column.addStretch(1)
        beside.addWidget(self.cover)
        beside.addLayout(column, 1)
        self.column.addLayout(beside)


class BookForm(PublicationForm):
    """The title is the headline, the description the text."""

    def __init__(self, theme: Theme, pictures: Pictures) -> None:
        super().__init__(theme, pictures)
        self.facts.addWidget(self.line("by", self.tr("Author of the book")))
        publisher = self.line("publisher", self.tr("Publisher"))
        year = self.line("year", self.tr("Year"))
        year.setFixedWidth(theme.px(104))
        self.facts.addLayout(self.beside((publisher, 1), (year, 0)))


class IssueForm(PublicationForm):
    """Number, date and contents of an issue."""

    headings_asked = Signal()
    """The headings of the text are to be the contents."""

    def __init__(self, theme: Theme, pictures: Pictures, now: Callable[[], datetime]) -> None:
        super().__init__(theme, pictures)
        self._now = now
        self.number, self.issued = LineField(), IssuedField(theme)
        self.contents = LinesField(theme)
        self._contents_field = FormField(theme, self.tr("Contents, a line each"), self.contents)
        self._contents_field.set_help(self.tr("Alt and an arrow move a line"))
        self.headings = Button(theme, self.tr("Take the headings of the text"), ButtonKind.TEXT)
        self._lay_out_facts()
        self._connect_facts()

    def first(self) -> QWidget:
        """A new issue has its number already: the date comes next."""
        return self.issued if self._work.number else self.number

    def lead_to(self, name: str) -> QWidget:
        """The contents have a field of their own."""
        return self.contents if name == "contents" else super().lead_to(name)

    def words_of(self, name: str) -> str:
        """The number in the edition's digits; the date is shown by its own field."""
        if name == "number" and self.given is not None:
            return number_words(self._work.number, self.given.edition)
        return self.issued.text() if name == "issued" else super().words_of(name)

    def hint_of(self, name: str, source: Work | None) -> str:
        """The time as it is worked out from the date."""
        if name == "period" and self.given is not None:
            worked_out = Work(issued=self._work.issued)
            return period_words(worked_out, self.given.edition)
        return self.issued.placeholderText() if name == "issued" else super().hint_of(name, source)

    def show_rest(self, given: Given) -> None:
        """Date, contents, and whether the number is free."""
        super().show_rest(given)
        self.issued.show_issued(given.work.issued, given.edition, self._now())
        dress(self.contents, self._theme, given.edition)
        if not self.contents.hasFocus():
            self.contents.show_lines(given.work.contents)
        taken = any(f.check is CheckId.NUMBER_TAKEN for f in given.insight.findings)
        words = self.tr("Another issue of this edition has this number.")
        self.field("number").set_error(words if taken and given.work.number else "")
        source = given.insight.source_work
        self.contents.setPlaceholderText("\n".join(source.contents) if source else "")

    def _connect_facts(self) -> None:
        self.number.textEdited.connect(lambda text: self.change(number=plain_number(text)))
        self.issued.changed.connect(lambda issued: self.change(issued=issued))
        wrong = self.tr("This is no month and no day. Type it as in {example}.")
        self.issued.unreadable.connect(
            lambda bad: self.field("issued").set_error(
                wrong.format(example=self.issued.placeholderText()) if bad else ""
            )
        )
        self.contents.edited.connect(lambda _text: self.change(contents=self.contents.lines))
        self.contents.left.connect(self.left)
        self.headings.clicked.connect(lambda _on=False: self.headings_asked.emit())

    def _lay_out_facts(self) -> None:
        number = self.take("number", self.tr("Number"), self.number)
        number.setFixedWidth(self._theme.px(104))
        date = self.take("issued", self.tr("Month or day"), self.issued)
        self.facts.addLayout(self.beside((number, 0), (date, 1)))
        self.facts.addWidget(self.line("period", self.tr("Time, as the issue calls it")))
        self.column.addWidget(self._contents_field)
        row = QHBoxLayout()
        row.addWidget(self.headings)
        row.addStretch(1)
        self.column.addLayout(row)
