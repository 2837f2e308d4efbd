"""Pictures by dialog, drag, paste and action id: into the text, or to the story."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from nejat_desktop.domain.body import Row
from nejat_desktop.domain.photo import Description, Photo
from nejat_desktop.domain.uid import Uid
from nejat_desktop.ui.actions import Handler
from nejat_desktop.ui.editor.pictures import with_alt, with_source
from nejat_desktop.ui.write.adding import PictureAdding
from nejat_desktop.ui.write.guide import Guide
from nejat_desktop.ui.write.offered import Offered, from_anything, from_paths
from nejat_desktop.ui.write.paper import Paper
from nejat_desktop.ui.write.paper_facts import PHOTO, rows_of_photo
from nejat_desktop.ui.write.session import Session
from nejat_desktop.ui.write.words import translate


class PictureActions:
    """What can be done with pictures here."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        paper: Paper,
        adding: PictureAdding,
        guide: Guide,
    ) -> None:
        self._window, self._session, self._paper = window, session, paper
        self._adding, self._guide = adding, guide

    def handlers(self) -> Mapping[str, Handler]:
        """By action id; paths can be given to `picture.insert`."""
        return {
            "picture.insert": self.insert,
            "picture.replace": self.replace,
            "picture.describe": self._guide.describe,
            "picture.remove": self.remove,
        }

    def insert(self, *paths: str | Path) -> None:
        """Pictures from files into the text; without paths the dialog asks for them."""
        offered = from_paths([Path(path) for path in paths]) or self._ask()
        self._adding.to_text(offered)

    def take(self, things: list[object]) -> None:
        """What was dropped on the text or pasted into it."""
        self._adding.to_text(from_anything(things))

    def put(self, photo: Photo) -> None:
        """A photo of the newsroom into the text, with the caption it has in this language.

        Its alternative text is left to its description: that is right in every edition.
        """
        words = photo.description(self._session.article.edition)
        self._paper.text.insert_picture(photo.uid, "", words.caption)

    def replace(self, *paths: str | Path) -> None:
        """Another picture in the place of the one at the caret; its caption stays."""
        row_id = self._paper.text.row_id_at_caret()
        offered = from_paths([Path(path) for path in paths]) or self._ask(one=True)
        if offered and self._paper.photo_at_caret() is not None:
            self._adding.take_in(offered[0], partial(self._put_instead, row_id))

    def _put_instead(self, row_id: str, photo: Photo) -> None:
        def change(row: Row) -> Row:
            return with_alt(with_source(row, f"{PHOTO}{photo.uid}"), "")

        self._paper.text.change_card(row_id, change)

    def remove(self) -> None:
        """The picture at the caret out of the text; it stays in the newsroom."""
        photo = self._paper.photo_at_caret()
        if photo is not None:
            rows = rows_of_photo(self._paper.body(), photo)
            self._paper.text.remove_row(rows[0].id)

    def add_to_story(self, *paths: str | Path) -> None:
        """More pictures for the story; the first of all leads."""
        self._adding.to_story(from_paths([Path(path) for path in paths]) or self._ask())

    def describe(self, photo: str, edition: str, words: Description) -> None:
        """A picture's words were typed."""
        self._session.descriptions.touch(photo, edition, words)

    def wish(self, photo: str, wish: str) -> None:
        """ "lead", "remove", "insert" or "replace", as a picture's card asks."""
        if wish == "insert":
            found = self._session.insight.photos.get(photo)
            if found is not None:
                self.put(found)
        elif wish == "replace":
            self._adding.to_story(self._ask(one=True), replace_lead=True)
        else:
            self._adding.arrange(Uid(photo), wish)

    def _ask(self, *, one: bool = False) -> list[Offered]:
        kinds = "*.jpg *.jpeg *.png *.webp *.gif *.avif *.tif *.tiff"
        words = translate("Write", "Pictures")
        title = translate("Write", "Choose a picture") if one else words
        paths, _ = QFileDialog.getOpenFileNames(self._window, title, "", f"{words} ({kinds})")
        return from_paths([Path(path) for path in (paths[:1] if one else paths)])
