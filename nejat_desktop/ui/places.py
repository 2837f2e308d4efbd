"""The places of the rail beside the desk, each made when it is first shown."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nejat_desktop.domain.conflict import OpenConflict
from nejat_desktop.services.changes import Changes
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.shell import MainWindow
from nejat_desktop.ui.shell.appearance import Appearance

if TYPE_CHECKING:
    from nejat_desktop.ui.activity import ActivityPlace
    from nejat_desktop.ui.editions import EditionsPlace
    from nejat_desktop.ui.photos import PhotosPlace
    from nejat_desktop.ui.settings import BackupsPart
    from nejat_desktop.ui.shell.settings import SettingsPage
    from nejat_desktop.ui.sites.sites_part import SitesPart


class Places(QObject):
    """Makes Photos, Editions, Activity and Settings, and hands on what they say."""

    open_article = Signal(str)
    open_translation = Signal(str, str)
    compare = Signal(str, str)
    """A story and an edition: show what changed in its source."""
    counted = Signal(str, str)
    """A place, and its words for the status bar."""
    open_site = Signal()
    fetch_asked = Signal(str)
    """The archive of an edition's site is to be fetched."""
    show_drafts = Signal()
    trouble_changed = Signal(int)
    """How many things of the last sync need a person."""
    replace_asked = Signal()
    """A backup is laid ready to take the place of the open newsroom."""
    person_chosen = Signal(str)
    """The name of another person who works at this computer from now on."""
    open_asked = Signal(object)
    """The folder of a newsroom that was restored beside this one."""

    def __init__(self, work: Workplace, window: MainWindow, appearance: Appearance) -> None:
        super().__init__(window)
        self._work, self._window, self._appearance = work, window, appearance
        window.add_place("photos", lambda: self.photos)
        window.add_place("editions", lambda: self.editions)
        window.add_place("activity", lambda: self.activity)
        window.add_place("settings", lambda: self.settings)
        work.actions.register("sites.show", self.show_sites)
        work.actions.register("remarks.show", self.show_remarks)
        for action in ("sync.plan", "sync.look", "sync.run"):
            work.actions.register(action, partial(self._in_activity, action))

    @cached_property
    def photos(self) -> "PhotosPlace":
        """The photos."""
        from nejat_desktop.ui.photos import PhotosPlace  # noqa: PLC0415 - no start waits for it

        place = PhotosPlace(self._work, self._window)
        place.open_article.connect(self.open_article)
        place.status_changed.connect(lambda words: self.counted.emit("photos", words))
        return place

    @cached_property
    def editions(self) -> "EditionsPlace":
        """The board of the editions."""
        from nejat_desktop.ui.editions import EditionsPlace  # noqa: PLC0415 - no start waits for it

        place = EditionsPlace(self._work, self._window)
        place.open_article.connect(self.open_article)
        place.open_translation.connect(self.open_translation)
        place.compare.connect(self.compare)
        place.status_changed.connect(lambda words: self.counted.emit("editions", words))
        return place

    @cached_property
    def activity(self) -> "ActivityPlace":
        """What sync does. It serves the actions of sync, once it is there."""
        from nejat_desktop.ui.activity import ActivityPlace  # noqa: PLC0415 - no start waits for it

        place = ActivityPlace(self._work, self._window)
        place.open_site.connect(self.open_site)
        place.show_drafts.connect(self.show_drafts)
        place.trouble_changed.connect(self.trouble_changed)
        return place

    @cached_property
    def settings(self) -> "SettingsPage":
        """The settings, the backups among them."""
        from nejat_desktop.ui.settings import ChecklistsPart, PeoplePart  # noqa: PLC0415 - not at the start
        from nejat_desktop.ui.shell.settings import SettingsPage  # noqa: PLC0415 - no start waits for it

        work = self._work
        people = PeoplePart(work)
        people.chosen.connect(self.person_chosen)
        parts = {
            "sites": self.sites,
            "people": people,
            "checklists": ChecklistsPart(work),
            "backups": self.backups,
        }
        return SettingsPage(work.theme, work.actions, self._appearance, parts)

    @cached_property
    def sites(self) -> "SitesPart":
        """Where the editions are published, a part of the settings."""
        from nejat_desktop.ui.sites.linking import Linking  # noqa: PLC0415 - no start waits for it
        from nejat_desktop.ui.sites.sites_part import SitesPart  # noqa: PLC0415 - no start waits

        part = SitesPart(self._work.theme)
        self._linking = Linking(self._work, part)
        part.fetch_asked.connect(self.fetch_asked)
        return part

    @cached_property
    def backups(self) -> "BackupsPart":
        """The backups, a part of the settings."""
        from nejat_desktop.ui.settings import BackupsPart  # noqa: PLC0415 - no start waits for it

        part = BackupsPart(self._work)
        part.replace_asked.connect(self.replace_asked)
        part.open_asked.connect(self.open_asked)
        return part

    def show_people(self) -> None:
        """The settings, at the people."""
        self._window.go("settings")
        self.settings.show_part("people")

    def show_backups(self) -> None:
        """The settings, at the backups."""
        self._window.go("settings")
        self.settings.show_part("backups")

    def show_conflict(self, conflict: OpenConflict) -> None:
        """Activity, at what a person has to decide."""
        self._window.go("activity")
        self.activity.conflict.open(conflict)

    def show_remarks(self) -> None:
        """Activity, at the comments of readers that wait."""
        self._window.go("activity")
        self.activity.show_remarks()

    def show_sites(self, edition: str = "", *, unlock: bool = False) -> None:
        """The settings, at the sites: the form for an edition, or the field for its password."""
        self._window.go("settings")
        self.settings.show_part("sites")
        if edition and not unlock:
            self._linking.open(edition)
        elif edition:
            self._linking.ask_password(edition)

    @property
    def busy(self) -> bool:
        """Whether an answer is still on its way to a place that is there."""
        return (
            ("photos" in vars(self) and self.photos.busy)
            or ("editions" in vars(self) and self.editions.busy)
            or ("activity" in vars(self) and self.activity.busy)
        )

    def flush(self) -> None:
        """Wait until everything that was typed is on disk."""
        if "photos" in vars(self):
            self.photos.flush()

    def close(self) -> None:
        """Say nothing more to the actions: another window does it now."""
        if "photos" in vars(self):
            self.photos.comparing.stop()
            self._work.actions.changed.disconnect(self.photos.looking.tell_actions)
        if "editions" in vars(self):
            self._work.actions.changed.disconnect(self.editions.looking.tell_actions)
        if "sites" in vars(self):
            self._linking.close()

    def replan(self) -> None:
        """Another plan holds than the one that was made, if one was."""
        if "activity" in vars(self):
            self.activity.hear(Changes())

    def _in_activity(self, action: str) -> None:
        """Somebody syncs who never looked at Activity: it is made, and serves the action itself."""
        if "activity" not in vars(self):
            self.activity  # noqa: B018 - made by being asked for
            self._work.actions.trigger(action)
