"""What the actions do in the photos' place, by id."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.uid import Uid
from nejat_desktop.ui.actions import ActionTable, Handler
from nejat_desktop.ui.actions.menus import popup
from nejat_desktop.ui.desk.words import untitled
from nejat_desktop.ui.photos.asking import Asking
from nejat_desktop.ui.photos.comparing import Comparing
from nejat_desktop.ui.photos.deeds import Deeds, Gallery
from nejat_desktop.ui.photos.detail import Detail
from nejat_desktop.ui.photos.pane import PhotoPane
from nejat_desktop.ui.photos.photo_list import offers
from nejat_desktop.ui.photos.side import PhotosSide
from nejat_desktop.ui.photos.taking_in import SUFFIXES, TakingIn
from nejat_desktop.ui.photos.words import PhotoWords
from nejat_desktop.ui.shell.panes import Panes
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import ThemedMenu
from nejat_desktop.ui.write.descriptions import Descriptions
from nejat_desktop.ui.write.offered import from_paths

MENU = (
    "photo.describe",
    "photo.copy",
    "photo.set_credit",
    "photo.copy_words",
    "photo.add_to_gallery",
    "photo.new_gallery",
    "photo.new_newspic",
    "photo.put_away",
    "photo.take_back",
)


class Doing(QObject):
    """Reads what is selected and asks deeds to do it."""

    def __init__(
        self,
        theme: Theme,
        actions: ActionTable,
        asking: Asking,
        pane: PhotoPane,
        side: PhotosSide,
        *,
        detail: Detail,
        deeds: Deeds,
        taking_in: TakingIn,
        comparing: Comparing,
        descriptions: Descriptions,
        panes: Panes,
        words: PhotoWords,
    ) -> None:
        super().__init__(pane)
        self._theme, self._actions = theme, actions
        self._asking, self._pane, self._side, self._detail = asking, pane, side, detail
        self._deeds, self._taking_in, self._descriptions = deeds, taking_in, descriptions
        self._comparing = comparing
        self._panes, self.words = panes, words
        view = pane.view
        view.described.connect(self.describe)
        view.unwanted.connect(lambda: actions.qaction("photo.put_away").trigger())
        view.pasted.connect(self.paste)
        view.offered.connect(taking_in.take)
        view.asked_menu.connect(lambda at: self.menu().popup(at))
        pane.bulk.credit_set.connect(self.set_credit)

    def handlers(self) -> Mapping[str, Handler]:
        """By action id; paths can be given to `photo.import`, a credit to `photo.set_credit`."""
        return {
            "photo.import": self.take_in,
            "photo.stop_import": self.stop,
            "photo.next": lambda: self.step(1),
            "photo.previous": lambda: self.step(-1),
            "photo.describe": self.describe,
            "photo.next_language": self._next_language,
            "photo.same_credit": self.same_credit,
            "photo.copy_words": self.copy_words,
            "photo.set_credit": self.set_credit,
            "photo.add_to_gallery": self.add_to_gallery,
            "photo.new_gallery": lambda: self._new(Kind.GALLERY),
            "photo.new_newspic": lambda: self._new(Kind.NEWSPIC),
            "photo.copy": self.copy,
            "photo.paste": self.paste,
            "photo.select_all": self._pane.view.selectAll,
            "photo.put_away": lambda: self._deeds.put_away(self._chosen()),
            "photo.take_back": lambda: self._deeds.take_back(self._chosen()),
        }

    def menu(self) -> ThemedMenu:
        """The context menu of what is selected; the caller shows it."""
        menu = popup(self._pane.view, self._theme, self._actions, MENU)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def take_in(self, *paths: str | Path) -> None:
        """Import files and folders; without paths the dialog asks for them."""
        self._taking_in.take(from_paths([Path(p) for p in paths] or self._ask()))

    def stop(self) -> None:
        """Stop an import, or whatever takes long."""
        self._taking_in.stop()
        self._deeds.stop()
        self._comparing.stop()

    def step(self, by: int) -> None:
        """Save the words and go on to another photo, in the same field and language."""
        typing, field = self._detail.form.is_typing, self._detail.form.focused()
        self._descriptions.save()
        if not self._pane.view.step(by):
            return
        if typing:
            self._detail.form.focus(field)

    def describe(self) -> None:
        """The caret into the first words that are missing."""
        if not self._panes.is_open("inspector"):
            self._panes.toggle("inspector")
        words = self._detail.form.words
        number = 0 if not words.alt else 1 if not words.caption else 2 if not words.credit else 0
        self._detail.form.focus(number)

    def same_credit(self) -> None:
        """The credit of this language for all of them."""
        photo = self._detail.photo
        if photo is not None and self._descriptions.flush():
            self._deeds.same_credit(photo.uid, self._detail.form.words.credit.strip())

    def copy_words(self) -> None:
        """The words of this language for everything that is selected."""
        self._descriptions.flush()
        words, edition = self._detail.form.words, self._detail.edition
        self._deeds.copy_words(words, edition, self._chosen())

    def set_credit(self, credit: str = "") -> None:
        """A credit for everything that is selected; without one the bar asks for it."""
        if not credit:
            self._pane.bulk.ask_credit()
            return
        self._descriptions.flush()
        self._deeds.set_credit(self._chosen(), credit)
        self._pane.view.setFocus()

    def add_to_gallery(self, story: str = "") -> None:
        """Add what is selected to a gallery; without one, a menu offers the newest."""
        galleries = self._side.galleries
        if story:
            headline = galleries.get(story) or untitled()
            self._deeds.gather(Gallery(Uid(story), headline), self._chosen())
            return
        self.galleries().popup(self._below_current())

    def galleries(self) -> ThemedMenu:
        """The newest galleries, and a new one; the caller shows it."""
        menu = ThemedMenu(self._theme, parent=self._pane.view)
        menu.aboutToHide.connect(menu.deleteLater)
        for story, headline in self._side.galleries.items():
            action = menu.addAction((headline or untitled()).replace("&", "&&"))
            action.triggered.connect(lambda _on=False, uid=story: self.add_to_gallery(uid))
        if self._side.galleries:
            menu.addSeparator()
        menu.addAction(self._actions.qaction("photo.new_gallery"))
        return menu

    def copy(self) -> None:
        """What is selected, for a text or a gallery."""
        data = self._pane.view.carried()
        if data is not None:
            QGuiApplication.clipboard().setMimeData(data)

    def paste(self) -> None:
        """Files or an image from the clipboard."""
        self._taking_in.take(offers(QGuiApplication.clipboard().mimeData()))

    def _next_language(self) -> None:
        typing, field = self._detail.form.is_typing, self._detail.form.focused()
        self._detail.tabs.step()
        if typing:
            self._detail.form.focus(field)

    def _new(self, kind: Kind) -> None:
        chosen = self._chosen()
        self._deeds.new_story(kind, self.words.prefer, chosen)

    def _chosen(self) -> list[int]:
        return self._pane.view.selected_ids()

    def _ask(self) -> list[Path]:
        kinds = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
        words = self.tr("Pictures")
        paths, _ = QFileDialog.getOpenFileNames(
            self._pane, self.tr("Import pictures"), "", f"{words} ({kinds})"
        )
        return [Path(path) for path in paths]

    def _below_current(self) -> QPoint:
        view = self._pane.view
        rect = view.visualRect(view.currentIndex())
        return view.viewport().mapToGlobal(QPoint(rect.center().x(), rect.center().y()))
