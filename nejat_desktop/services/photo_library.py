"""Pictures: taking them in, describing them in every language, giving them to screens."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from nejat_desktop.domain.alike import Sight
from nejat_desktop.domain.article import Status
from nejat_desktop.domain.body import photos_in
from nejat_desktop.domain.errors import NotAllowedError, NotFoundError
from nejat_desktop.domain.photo import Description, Photo
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.workflow import edited
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.services.likeness import Likeness, sight_of
from nejat_desktop.services.source_rows import body_of
from nejat_desktop.store import articles, photo_uses, photos, stories
from nejat_desktop.store.database import Connection

if TYPE_CHECKING:  # Pillow lives in the workers; the window starts without it
    from nejat_desktop.photos.inspect import Inspected


Words = Mapping[tuple[Uid, str], Description]
"""Words by photo and edition."""


class Workers(Protocol):
    """Looks into picture files somewhere safe."""

    def inspect(self, data: bytes, name: str) -> "Inspected":
        """What the file is; `BadInputError` if it is no picture that we take."""
        ...

    def thumbnail(self, data: bytes, box: tuple[int, int]) -> bytes:
        """A small clean JPEG that fits into the box, in pixels."""
        ...


class PhotoLibrary:
    """The newsroom's photos."""

    def __init__(self, context: Context, workers: Workers) -> None:
        self._context = context
        self._workers = workers
        self.likeness = Likeness(context, workers)
        """Which of them are the same in other bytes."""

    def add(self, data: bytes, name: str, uid: Uid | None = None) -> Photo:
        """Take a picture in; one that is here already is given back as it is.

        It gets this uid, if no other picture has it. `BadInputError` when the file is no picture
        that can be trusted; nothing is kept then.
        """
        return self.take_in(data, name, uid)[0]

    def take_in(self, data: bytes, name: str, uid: Uid | None = None) -> tuple[Photo, bool]:
        """The same, and whether the picture is new here."""
        found = self._workers.inspect(data, name)
        known = self._context.read(lambda c: photos.photo_of_original(c, found.sha256))
        self._context.vault.put(data)  # one that is here already is mended if it was damaged
        if known is not None:
            return self._back(known), False
        now = self._context.clock()
        taken = uid is None or uid in self.photos([uid])
        photo = Photo(
            uid=self._context.new_uid() if uid is None or taken else uid,
            sha256=found.sha256,
            format=found.format,
            width=found.width,
            height=found.height,
            size=found.size,
            name=name,
            added=now,
            taken=self._taken(found.taken, now),
        )
        self._context.write(lambda c: self._keep(c, photo, sight_of(found)))
        self._context.changes.publish(Changes(photos=frozenset({photo.uid})))
        return photo, True

    def _keep(self, connection: Connection, photo: Photo, sight: Sight) -> None:
        photos.add_photo(connection, photo)
        self.likeness.note(connection, photo.uid, sight)

    def photo(self, uid: Uid) -> Photo:
        """A photo with its words; `NotFoundError` if there is none."""
        found = self.photos([uid]).get(uid)
        if found is None:
            raise NotFoundError("This picture is not in the newsroom.")
        return found

    def photos(self, uids: Iterable[str]) -> dict[str, Photo]:
        """Those of these photos that exist, by uid."""
        return self._context.read(lambda c: photos.load_photos(c, uids))

    def newest(self, limit: int = 60) -> Sequence[Photo]:
        """The photos that were added last."""
        return self._context.read(lambda c: photos.newest_photos(c, limit))

    def describe(self, uid: Uid, edition: str, words: Description) -> Photo:
        """Write a photo's words in one language.

        Approved articles of that edition that show it become drafts over their releases:
        readers see the new words only after an approval.
        """
        self.describe_all({(uid, edition): words})
        return self.photo(uid)

    def describe_all(self, words: Words) -> Words:
        """Write the words of photos in languages, all or none; gives those that they replaced.

        `NotFoundError` when a photo is not here. What was the same already is not in the answer.
        """
        before: dict[tuple[Uid, str], Description] = {}

        def work(connection: Connection) -> frozenset[Uid]:
            known = photos.load_photos(connection, {uid for uid, _ in words})
            opened: set[Uid] = set()
            for (uid, edition), new in words.items():
                if uid not in known:
                    raise NotFoundError("This picture is not in the newsroom.")
                old = known[uid].description(edition)
                if old != new:
                    before[uid, edition] = old
                    photos.describe(connection, uid, edition, new)
                    opened |= self._open_drafts(connection, uid, edition)
            return frozenset(opened)

        opened = self._context.write(work)
        changed = frozenset(uid for uid, _ in before)
        if changed:
            self._context.changes.publish(Changes(articles=opened, photos=changed))
        return before

    def put_away(self, uids: Sequence[Uid]) -> None:
        """Take photos out of the library; their originals stay, and they can be taken back.

        `NotAllowedError` when a story uses one of them; nothing is moved then.
        """
        now = self._context.clock()

        def work(connection: Connection) -> None:
            used = photo_uses.used_among(connection, tuple(uids))
            if used:
                raise NotAllowedError(
                    "A story uses this picture. Take it out of the story first; nothing was moved."
                )
            photos.put_away(connection, uids, now)

        self._context.write(work)
        self._context.changes.publish(Changes(photos=frozenset(uids)))

    def take_back(self, uids: Sequence[Uid]) -> None:
        """Bring photos back into the library."""
        self._context.write(lambda c: photos.put_away(c, uids, None))
        self._context.changes.publish(Changes(photos=frozenset(uids)))

    def _back(self, known: Photo) -> Photo:
        """A photo that comes in again is in the library again."""
        if known.binned is None:
            return known
        self.take_back([known.uid])
        return self.photo(known.uid)

    def _taken(self, told: str, now: datetime) -> datetime:
        """When a picture was taken: the camera's word, unless its clock ran ahead."""
        if not told:
            return now
        moment = datetime.fromisoformat(told)
        if moment.tzinfo is None:
            newsroom = self._context.newsroom()
            moment = moment.replace(tzinfo=newsroom.edition(newsroom.source_edition).zone)
        return min(moment, now)

    def _open_drafts(self, connection: Connection, photo: Uid, edition: str) -> frozenset[Uid]:
        opened = set()
        shown_in = set(stories.stories_with_photo(connection, photo))
        shown_in |= set(photo_uses.stories_naming(connection, photo, edition))
        for story in shown_in:
            article = articles.find_article(connection, story, edition)
            if article is None or article.status is not Status.APPROVED:
                continue
            leads = photo in stories.load_story(connection, story).pictures
            if leads or photo in photos_in(body_of(article.content)):
                after = replace(edited(article), changed=self._context.stamp())
                articles.save_article(connection, after, article.version)
                opened.add(article.uid)
        return frozenset(opened)

    def original(self, photo: Photo) -> bytes:
        """The untouched file."""
        return self._context.vault.get(photo.sha256)

    def thumbnail(self, photo: Photo, box: tuple[int, int]) -> bytes:
        """A small picture for lists, as JPEG. Slow: call it off the main thread."""
        return self._workers.thumbnail(self.original(photo), box)
