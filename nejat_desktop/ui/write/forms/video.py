"""The form of a video: poster, address or file, running time."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nejat_desktop.domain.issues import plain_number
from nejat_desktop.domain.video import read_address, video_at
from nejat_desktop.domain.work import Work
from nejat_desktop.ui.pictures import Pictures
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.write.fields import LineField
from nejat_desktop.ui.write.forms.form import Given, KindForm
from nejat_desktop.ui.write.forms.slots import FileSlot, PictureSlot
from nejat_desktop.ui.write.forms.words import clock_of, read_clock, video_words

POSTER = QSize(240, 135)


class VideoForm(KindForm):
    """One video: with another service, or a file of our own."""

    def __init__(self, theme: Theme, pictures: Pictures) -> None:
        super().__init__(theme, pictures)
        hint = self.tr("Drop a picture, or choose one")
        self.poster = PictureSlot(theme, pictures, self.tr("Poster"), hint, POSTER)
        self.address, self.seconds = LineField(), LineField()
        self.address.textEdited.connect(self._address_typed)
        self.address.editingFinished.connect(self._address_done)
        self.seconds.textEdited.connect(self._seconds_typed)
        self.file = FileSlot(
            theme, self.tr("Video file"), "film-strip", self.tr("Or a file of our own: drop it")
        )
        self._connect()
        self._lay_out()

    def first(self) -> QWidget:
        """The address."""
        return self.address

    def lead_to(self, name: str) -> QWidget:
        """Poster and file have controls of their own."""
        targets = {"lead": self.poster.box, "cover": self.poster.box, "file": self.file.choose}
        return targets.get(name) or super().lead_to(name)

    def words_of(self, name: str) -> str:
        """The running time as a clock."""
        if name == "seconds":
            return self._theme.digits(clock_of(self._work.seconds))
        return super().words_of(name)

    def hint_of(self, name: str, source: Work | None) -> str:
        """What can stand there."""
        if name == "seconds":
            return self._theme.digits("3:25")
        return self.tr("https:// of YouTube, Aparat, Vimeo, or of the file")

    def show_rest(self, given: Given) -> None:
        """Poster, file, and what is at the address."""
        self.poster.show_photo(given.lead)
        self.file.show_file(given.file, named=given.work.file is not None)
        self._tell_address()

    def _address_typed(self, text: str) -> None:
        self.change(address=text.strip())
        self._tell_address()

    def _address_done(self) -> None:
        address = read_address(self.address.text())
        if address != self.address.text():
            self.address.show_text(address)
            self.change(address=address)
        self._tell_address(done=True)

    def _seconds_typed(self, text: str) -> None:
        seconds = read_clock(plain_number(text))
        wrong = self.tr("Minutes and seconds, as in 3:25.") if seconds is None else ""
        self.field("seconds").set_error(wrong)
        if seconds is not None:
            self.change(seconds=seconds)

    def _tell_address(self, *, done: bool = False) -> None:
        field, typed = self.field("address"), self.address.text().strip()
        video = video_at(typed) or video_at(read_address(typed))
        field.set_help(video_words(video) if video else "")
        wrong = bool(typed) and video is None and (done or not self.address.hasFocus())
        field.set_error(
            self.tr("No video is there. It begins with https:// and leads to one video.")
            if wrong
            else ""
        )

    def _connect(self) -> None:
        self.poster.asked.connect(self.picture_asked)
        self.poster.dropped.connect(self.pictures_dropped)
        self.file.asked.connect(self.file_asked)
        self.file.dropped.connect(self.files_dropped)

    def _lay_out(self) -> None:
        px = self._theme.px
        beside, column, last = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        beside.setSpacing(px(20))
        column.setSpacing(px(10))
        column.addWidget(self.take("address", self.tr("Address of the video"), self.address))
        column.addWidget(self.file)
        time = self.take("seconds", self.tr("Running time"), self.seconds)
        time.setFixedWidth(px(120))
        last.addWidget(time)
        last.addStretch(1)
        column.addLayout(last)
        column.addStretch(1)
        beside.addWidget(self.poster)
        beside.addLayout(column, 1)
        self.column.addLayout(beside)
