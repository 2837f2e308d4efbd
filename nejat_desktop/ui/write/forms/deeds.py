"""What a form asks for, done: files taken in, covers made, pictures set, facts settled."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.domain.kinds import files_of
from nejat_desktop.domain.media_file import FileType, MediaFile
from nejat_desktop.domain.newsroom import ISSUE_KINDS
from nejat_desktop.domain.photo import Photo
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.work import Work
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.jobs import Lane
from nejat_desktop.ui.background import Background
from nejat_desktop.ui.write.adding import PictureAdding
from nejat_desktop.ui.write.forms.history import Deeds
from nejat_desktop.ui.write.lifetime import while_alive
from nejat_desktop.ui.write.offered import Offered, from_paths
from nejat_desktop.ui.write.session import Session

LARGEST_FILE = 300_000_000
"""Bytes that are read at all; what can be published is for the service to say."""


class FormDeeds(QObject):
    """Every deed can be taken back: `history` knows how."""

    refused = Signal(str)
    done = Signal(str)
    """Something that was not typed was done; a sentence."""
    busy = Signal(str)
    """A file is looked into; "" when that is over."""

    def __init__(
        self,
        window: QWidget,
        services: Services,
        background: Background,
        session: Session,
        adding: PictureAdding,
    ) -> None:
        super().__init__()
        self._window, self._services, self._background = window, services, background
        self._session, self._adding = session, adding
        self.history = Deeds()

    def take_files(self, offered: Sequence[Offered]) -> None:
        """The first of these files is the video or the PDF."""
        if not offered:
            return
        one = offered[0]
        self.busy.emit(self.tr("Looking into “{name}”").format(name=one.name))
        self._background.run(
            Lane.STORE,
            self.tr("Adding {name}").format(name=one.name),
            partial(self._read_in, one),
            while_alive(self, self._taken),
            while_alive(self, self._refuse),
        )

    def ask_file(self, wish: str, *paths: str | Path) -> None:
        """ "choose" or "remove" of a file's place; paths can be given."""
        if wish == "remove":
            self._change(file=None)
        else:
            self.take_files(from_paths([Path(path) for path in paths]) or self._choose_file())

    def take_pictures(self, offered: Sequence[Offered]) -> None:
        """The first of these is the cover, the poster, the picture."""
        if offered:
            self._adding.take_in(offered[0], while_alive(self, self.set_picture))

    def ask_picture(self, wish: str, *paths: str | Path) -> None:
        """ "choose", "first_page" or "remove" of a picture's place; paths can be given."""
        match wish:
            case "remove":
                self._put_picture(None)
            case "first_page":
                self.make_cover()
            case _:
                files = from_paths([Path(path) for path in paths]) or self._choose_picture()
                self.take_pictures(files)

    def set_picture(self, photo: Photo) -> None:
        """A picture of the newsroom is the cover, the poster, the picture."""
        self._put_picture(photo.uid)

    def make_cover(self) -> None:
        """The cover is made from the first page of the PDF."""
        file = self._session.insight.files.get(self._session.content.work.file or "")
        if file is not None:
            self._cover_of(file)

    def settle(self, name: str, take_over: bool) -> None:
        """A fact of the source is taken over, or left to differ."""
        translating, uid = self._services.translating, self._session.article.uid
        self._session.flush()
        self._background.run(
            Lane.STORE,
            self.tr("Saving"),
            lambda _job: translating.settle_facts(uid, [name], take_over=take_over),
            while_alive(self, lambda _article: self._session.reload()),
            while_alive(self, self._refuse),
        )

    def _read_in(self, offered: Offered, _job: object = None) -> MediaFile:
        return self._services.files.add(offered.read(LARGEST_FILE), offered.name)

    def _taken(self, file: MediaFile) -> None:
        self.busy.emit("")
        story, work = self._session.sheet.story, self._session.content.work
        if file.type not in files_of(story.kind):
            self.refused.emit(self._wrong_type(file))
            return
        seconds = file.seconds if file.type is not FileType.PDF else work.seconds
        self._change(file=file.uid, seconds=seconds or work.seconds)
        if story.kind in ISSUE_KINDS and story.lead is None and work.cover is None:
            self._cover_of(file)

    def _wrong_type(self, file: MediaFile) -> str:
        if FileType.PDF in files_of(self._session.sheet.story.kind):
            words = self.tr("“{name}” is no PDF. The file stays as it was.")
        else:
            words = self.tr("“{name}” is no video. The file stays as it was.")
        return words.format(name=file.name)

    def _cover_of(self, file: MediaFile) -> None:
        self._background.run(
            Lane.STORE,
            self.tr("Making the cover"),
            lambda _job: self._services.files.make_cover(file),
            while_alive(self, self.set_picture),
            while_alive(self, self._refuse),
        )

    def _change(self, **fields: object) -> None:
        """Change facts in one step that can be taken back."""
        before = self._session.content.work
        past = {name: getattr(before, name) for name in fields}
        if past == fields:
            return
        self._set(fields)
        self.history.note(partial(self._set, past), partial(self._set, fields))

    def _set(self, fields: dict[str, object]) -> None:
        work: Work = replace(self._session.content.work, **fields)  # type: ignore[arg-type]
        self._session.change({"work": work})
        self._session.autosave.save()
        self._session.look_again()

    def _put_picture(self, photo: Uid | None) -> None:
        """A translation has a picture of its own, the source that of the whole story."""
        session = self._session
        if session.content.work.cover is not None or session.article.translation is not None:
            self._change(cover=photo)
            return
        before = session.sheet.story.pictures
        rest = tuple(uid for uid in before[1:] if uid != photo)
        after = (photo, *rest) if photo is not None else rest
        if after == before:
            return
        self._adding.set_pictures(after)
        put = self._adding.set_pictures
        self.history.note(partial(put, before), partial(put, after))

    def _refuse(self, error: NewsroomError) -> None:
        self.busy.emit("")
        self.refused.emit(str(error))

    def _choose_file(self) -> list[Offered]:
        types = sorted(files_of(self._session.sheet.story.kind))
        words = self.tr("Choose a file")
        kinds = " ".join(f"*.{type.value}" for type in types)
        path, _ = QFileDialog.getOpenFileName(self._window, words, "", f"{words} ({kinds})")
        return from_paths([Path(path)] if path else [])

    def _choose_picture(self) -> list[Offered]:
        kinds = "*.jpg *.jpeg *.png *.webp *.gif *.avif *.tif *.tiff"
        words = self.tr("Choose a picture")
        path, _ = QFileDialog.getOpenFileName(self._window, words, "", f"{words} ({kinds})")
        return from_paths([Path(path)] if path else [])
