"""Takes offered pictures into the newsroom and puts them where they were asked for."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from nejat_desktop.domain.article import Story
from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.domain.photo import Photo
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.jobs import Lane
from nejat_desktop.ui.background import Background
from nejat_desktop.ui.write.lifetime import while_alive
from nejat_desktop.ui.write.offered import Offered
from nejat_desktop.ui.write.session import Session


class PictureAdding(QObject):
    """One job for each file, in order; a bad file stops nobody else."""

    added = Signal(object)
    """A Photo for the text is in the newsroom now."""
    refused = Signal(str)
    """A file for the text was not taken in."""
    refused_for_story = Signal(str)

    def __init__(self, services: Services, background: Background, session: Session) -> None:
        super().__init__()
        self._services, self._background, self._session = services, background, session

    def to_text(self, offered: Sequence[Offered]) -> None:
        """Take them in; `added` tells of each."""
        for one in offered:
            self.take_in(one, self.added.emit)

    def take_in(self, offered: Offered, then: Callable[[Photo], object]) -> None:
        """Take one in and go on with it."""
        self._background.run(
            Lane.STORE,
            self.tr("Adding {name}").format(name=offered.name),
            partial(self._take, offered),
            while_alive(self, then),
            while_alive(self, self._failed),
        )

    def to_story(self, offered: Sequence[Offered], *, replace_lead: bool = False) -> None:
        """Take them in and add them to the story's pictures, the lead picture first."""
        for number, one in enumerate(offered):
            lead = replace_lead and number == 0
            self._background.run(
                Lane.STORE,
                self.tr("Adding {name}").format(name=one.name),
                partial(self._take_for_story, one, lead),
                while_alive(self, lambda _story: self._session.reload()),
                while_alive(self, self._failed_for_story),
            )

    def arrange(self, photo: Uid, wish: str) -> None:
        """Make a photo the lead picture ("lead"), or take it off the story ("remove")."""
        before = self._session.sheet.story.pictures
        rest = tuple(p for p in before if p != photo)
        self.set_pictures((photo, *rest) if wish == "lead" else rest)

    def set_pictures(self, pictures: Sequence[Uid]) -> None:
        """The story's pictures, in this order."""
        story = self._session.sheet.story.uid
        self._session.flush()
        self._background.run(
            Lane.STORE,
            self.tr("Saving"),
            lambda _job: self._services.stories.set_pictures(story, pictures),
            while_alive(self, lambda _story: self._session.reload()),
            while_alive(self, self._failed_for_story),
        )

    def _take(self, offered: Offered, _job: object = None) -> Photo:
        if offered.photo is not None:
            return self._services.library.photo(offered.photo)
        return self._services.library.add(offered.read(), offered.name)

    def _take_for_story(self, offered: Offered, lead: bool, _job: object = None) -> Story:
        photo = self._take(offered)
        stories, uid = self._services.stories, self._session.sheet.story.uid
        present = stories.story(uid).pictures
        if lead:
            order = (photo.uid, *(p for p in present[1:] if p != photo.uid))
        else:
            order = (*present, photo.uid)
        return stories.set_pictures(uid, order)

    def _failed(self, error: NewsroomError) -> None:
        self.refused.emit(str(error))

    def _failed_for_story(self, error: NewsroomError) -> None:
        self.refused_for_story.emit(str(error))
