"""Editions as WordPress exports, one file each, with pictures and files under `uploads/`."""

import io
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import IO, Any

from nejat_desktop.domain.article import Article
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.errors import DamagedError
from nejat_desktop.domain.media_file import MediaFile
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.origin import CHANNEL, Origin
from nejat_desktop.domain.photo import Photo
from nejat_desktop.domain.records import from_record
from nejat_desktop.interchange.outlet import Outlet
from nejat_desktop.interchange.wxr import Item
from nejat_desktop.interchange.wxr.typed import number
from nejat_desktop.interchange.wxr.write import WxrWriter
from nejat_desktop.services.context import Context
from nejat_desktop.services.exchange.asked import Asked
from nejat_desktop.services.exchange.gathering import Gathering, Originals, Told, file_name
from nejat_desktop.services.exchange.wxr_around import Around, around
from nejat_desktop.services.exchange.wxr_items import (
    THUMBNAIL,
    Numbering,
    Post,
    attachment_item,
    post_item,
)
from nejat_desktop.store import origins, revisions
from nejat_desktop.store.database import Connection

UPLOADS = "uploads/"
_CHUNK = 1 << 20


@dataclass
class _Edition:
    """One file while it is written: its items go to a file of their own until all are there."""

    edition: Edition
    around: Around
    numbering: Numbering
    items: IO[bytes]
    writer: WxrWriter
    written: set[int] = field(default_factory=set)
    """Numbers of things that came with an archive and are in the file already."""


class WxrOut:
    """Writes `<edition>.xml` for each edition, with `uploads/<year>/<month>/…` beside them."""

    def __init__(
        self, context: Context, gathering: Gathering, outlet: Outlet, asked: Asked
    ) -> None:
        self._context, self._gathering = context, gathering
        self._outlet, self._asked = outlet, asked
        self._newsroom: Newsroom = context.newsroom()

    def write(self, originals: Originals) -> None:
        """Everything that was asked for; of a whole edition also what its archive kept aside."""
        codes = [e.code for e in self._newsroom.editions if self._asked.edition in ("", e.code)]
        files = {code: self._begun(self._newsroom.edition(code)) for code in codes}
        try:
            for told in self._gathering.stories(binned=True):
                for article in told.articles:
                    if article.edition in files:
                        self._article(files[article.edition], told, article, originals)
            for one in files.values():
                if not self._asked.stories:
                    self._rest(one, originals)
                self._finish(one)
        finally:
            for one in files.values():
                one.items.close()

    def _begun(self, edition: Edition) -> _Edition:
        found = self._context.read(lambda c: around(c, self._newsroom, edition))
        items = tempfile.TemporaryFile()  # noqa: SIM115 - closed in `write`
        text = io.TextIOWrapper(items, "utf-8", newline="", write_through=True)
        numbering = Numbering(found.address, found.last)
        return _Edition(edition, found, numbering, items, WxrWriter(text))

    def _article(self, file: _Edition, told: Told, article: Article, originals: Originals) -> None:
        post = self._context.read(lambda c: self._post(c, file, told, article))
        media = self._media(told, article)
        shown = {uid: self._attached(file, one, originals) for uid, one in media.items()}
        item = post_item(post, file.around, file.numbering, self._newsroom, shown)
        file.writer.item(item)

    def _post(self, connection: Connection, file: _Edition, told: Told, article: Article) -> Post:
        origin = origins.origin_of_article(connection, article.uid)
        if origin is not None and origin.site != file.around.address:
            origin = None
        kept = _kept(connection, origin)
        if origin is not None:
            file.written.add(origin.post)
            file.numbering.is_known("post", article.uid, origin.post)
        release = revisions.load_release(connection, article.release) if article.release else None
        lacks = _lacks_lead(connection, file.around.address, kept)
        return Post(told, article, release, file.edition, kept, self._context.clock(), lacks)

    def _media(self, told: Told, article: Article) -> Mapping[str, Photo | MediaFile]:
        """What one article shows: other editions may have other covers and PDFs."""
        own = Told(told.story, (article,), told.series)
        found: dict[str, Photo | MediaFile] = {}
        found |= self._gathering.photos(own.photos)
        found |= self._gathering.files(own.files)
        return found

    def _attached(self, file: _Edition, one: Photo | MediaFile, originals: Originals) -> str:
        """Write the attachment of a picture or file, once; gives its address."""
        path = f"{one.added:%Y/%m}/{file_name(one)}"
        address = f"{file.around.address}/wp-content/uploads/{path}"
        if file.numbering.has("media", one.uid):
            return address
        origin = self._context.read(lambda c: origins.origin_of_media(c, file.around.address, one))
        kept = self._context.read(lambda c: _kept(c, origin))
        if origin is not None:
            file.written.add(origin.post)
            file.numbering.is_known("media", one.uid, origin.post)
        originals.put(one, UPLOADS + path)
        number = file.numbering.of("media", one.uid)
        file.writer.item(attachment_item(one, file.edition, kept, number, path, address))
        return address

    def _rest(self, file: _Edition, originals: Originals) -> None:
        """What came with the archive and is no story: menus, attachments that no story shows."""
        for origin, item in self._context.read(lambda c: self._said(c, file)):
            one = self._unshown(file, origin)
            if one is not None and origin.post not in file.written:
                self._attached(file, one, originals)
            if origin.post not in file.written:  # the same picture was uploaded there twice
                file.writer.item(item)
            self._gathering.count_aside()

    def _said(self, connection: Connection, file: _Edition) -> list[tuple[Origin, Item]]:
        """Pictures and files are kept for later; the others are written, and none are held."""
        later = []
        for origin, record in origins.records(connection, file.edition.code):
            other = origin.site != file.around.address or origin.post == CHANNEL
            if other or origin.article is not None or origin.post in file.written:
                continue
            item = _item(record)
            if item is not None and (origin.photo or origin.file):
                later.append((origin, item))
            elif item is not None:
                file.writer.item(item)
                self._gathering.count_aside()
        return later

    def _unshown(self, file: _Edition, origin: Origin) -> Photo | MediaFile | None:
        """The picture or file of an attachment, if it is here and not written yet."""
        found: dict[str, Photo | MediaFile] = {}
        found |= self._gathering.photos([origin.photo] if origin.photo else [])
        found |= self._gathering.files([origin.file] if origin.file else [])
        return next((o for o in found.values() if not file.numbering.has("media", o.uid)), None)

    def _finish(self, file: _Edition) -> None:
        """Head, items, end: now the head is known to be whole."""
        with self._outlet.open(f"{file.edition.code}.xml") as out:
            text = io.TextIOWrapper(out, "utf-8", newline="", write_through=True)
            writer = WxrWriter(text)
            found = file.around
            writer.begin(found.channel, found.authors, found.terms, self._context.clock())
            for chunk in _chunks(file.items):
                out.write(chunk)
            writer.end()
            text.detach()


def _chunks(file: IO[bytes]) -> Iterator[bytes]:
    file.seek(0)
    while chunk := file.read(_CHUNK):
        yield chunk


def _kept(connection: Connection, origin: Origin | None) -> Item | None:
    """What came with the archive for this thing."""
    if origin is None:
        return None
    return _item(origins.record_of(connection, origin.site, origin.post))


def _lacks_lead(connection: Connection, site: str, kept: Item | None) -> bool:
    """Whether a post names a lead picture that did not come with its archive."""
    named = number(kept.field(THUMBNAIL)) if kept else None
    if named is None:
        return False
    found = origins.origins_of(connection, site, {named}).get(named)
    return found is None or found.photo is None


def _item(record: Any) -> Item | None:
    try:
        return from_record(Item, record)
    except DamagedError:
        return None
