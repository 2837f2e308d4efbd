"""The terms and media of a WordPress site."""

import hashlib
import html
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace

from nejat_desktop.domain.ports.posts import (
    MediaNeed,
    MediaThere,
    Payload,
    TermNeed,
)
from nejat_desktop.domain.text import fold
from nejat_desktop.sites.wordpress import media
from nejat_desktop.sites.wordpress.addresses import Params
from nejat_desktop.sites.wordpress.answers import Record, count, identifier, record, text
from nejat_desktop.sites.wordpress.client import PER_PAGE, Client
from nejat_desktop.sites.wordpress.failures import (
    DiedError,
    ExistsError,
    ForbiddenError,
    GoneError,
)

TAXONOMIES = {"category": "wp/v2/categories", "post_tag": "wp/v2/tags"}
_TERM_FIELDS = ("id", "name", "slug", "parent")
_AT_ONCE = 20
"""Digests whose slugs are asked for in one address."""
_MARKUP_LETTERS = re.compile("[&<>\"'’“”‘]+")
_ARABIC = str.maketrans({"ی": "ي", "ک": "ك"})
_PERSIAN = str.maketrans({"ي": "ی", "ك": "ک"})


class WordPressLibrary:
    """The categories, tags, pictures and files of one site."""

    def __init__(self, uid: str, client: Client) -> None:
        self.uid = uid
        self._client = client

    def term(self, need: TermNeed, parent: int) -> int | None:
        """The number of a term that is there already: of the same name, else of the same slug.

        Two spellings of a name are one here, which for the site are two: it would make another.
        """
        name = name_key(need.name)
        for words in searches(need.name):
            for row in self._rows(need.taxonomy, {"search": words}):
                if _is_under(row, parent) and name_key(_name(row)) == name:
                    return identifier(row.get("id"))
        if need.slug:
            for row in self._rows(need.taxonomy, {"slug": need.slug}):
                if _is_under(row, parent):
                    return identifier(row.get("id"))
        return None

    def add_term(self, need: TermNeed, parent: int) -> int:
        """A new term; one that turns out to be there is adopted."""
        body = {"name": need.name} | ({"slug": need.slug} if need.slug else {})
        wanted = {**body, "parent": parent} if need.taxonomy == "category" and parent else body
        params = {"_fields": "id"}
        try:
            return self._client.post(TAXONOMIES[need.taxonomy], params, wanted, _id_of)
        except ExistsError as error:
            return error.id

    def terms_named(self, taxonomy: str, ids: Sequence[int]) -> Mapping[int, str]:
        """The names of these terms, as readers see them; unknown numbers are left out."""
        found: dict[int, str] = {}
        wanted = sorted(set(ids))
        for start in range(0, len(wanted), PER_PAGE):
            some = wanted[start : start + PER_PAGE]
            rows = self._rows(taxonomy, {"include": some})
            found |= {identifier(row.get("id")): _name(row) for row in rows}
        return found

    def _rows(self, taxonomy: str, asked: Params) -> Iterator[Record]:
        """The terms that are listed for what is asked, page by page."""
        params: Params = {
            "per_page": PER_PAGE,
            "orderby": "id",
            "order": "asc",
            "_fields": _TERM_FIELDS,
        }
        offset, seen = 0, set[int]()
        while True:
            asking: Params = {**params, **asked, "offset": offset}
            found = self._client.listed(TAXONOMIES[taxonomy], asking, record)
            fresh = [row for row in found.items if identifier(row.get("id")) not in seen]
            yield from fresh
            seen |= {identifier(row.get("id")) for row in fresh}
            offset += len(found.items)
            if not fresh or offset == found.total:
                return

    def media(self, digests: Sequence[str]) -> Mapping[str, Sequence[MediaThere]]:
        """What was uploaded with each of these payload digests, the lowest number first."""
        found: dict[str, list[MediaThere]] = {}
        for start in range(0, len(digests), _AT_ONCE):
            whose = {s: d for d in digests[start : start + _AT_ONCE] for s in media.slugs(d)}
            params: Params = {
                **{"slug": tuple(whose), "per_page": PER_PAGE},
                **{"orderby": "id", "order": "asc", "_fields": media.MEDIA_FIELDS},
            }

            def of_ours(row: object, whose: Mapping[str, str] = whose) -> MediaThere:
                return media.media_of(row, whose.get(text(record(row).get("slug")), ""))

            for one in self._client.listed(media.ROUTE, params, of_ours).items:
                if one.digest:
                    found.setdefault(one.digest, []).append(one)
        return {digest: sorted(some, key=lambda one: one.id) for digest, some in found.items()}

    def upload(self, need: MediaNeed, payload: Payload) -> MediaThere:
        """A new picture or file, with its words.

        Words that are too long for an address (they are sent in it, as the body is the file) are
        written in a second request. A server that dies while it makes the sizes of a picture has
        taken it: what is left to do is asked for anew.
        """
        words = media.words_of(need)
        together = media.fits_an_address(words)
        params: Params = {
            **(words if together else {}),
            **{"slug": media.slug(payload.digest), "_fields": media.MEDIA_FIELDS},
        }
        md5 = hashlib.md5(payload.data, usedforsecurity=False).hexdigest()
        headers = media.headers(need, payload) | {"Content-MD5": md5}
        try:
            made = self._client.upload(
                media.ROUTE,
                params,
                headers,
                payload.data,
                lambda value: media.media_of(value, payload.digest),
            )
        except DiedError as error:
            if not error.upload:
                raise
            made = self._to_the_end(error.upload, payload.digest)
        if not together and not self.describe(made.id, need):
            return made
        return media.worded(made, need)

    def whole(self, there: MediaThere) -> MediaThere:
        """An upload of ours with all its sizes: the site may have died while it made them."""
        route, asked = f"{media.ROUTE}/{there.id}", {"_fields": ("id", "missing_image_sizes")}
        try:
            lacks = self._client.get(route, {**asked, "context": "edit"}, media.lacks_sizes)
        except ForbiddenError:
            return there
        if not lacks:
            return there
        return replace(self._to_the_end(there.id, there.digest), words=there.words)

    def _to_the_end(self, id: int, digest: str) -> MediaThere:
        """A picture after the site was asked to go on with its sizes, again while it dies of it.

        One for which that is too much for the server keeps the sizes that it has: WordPress shows
        it as it was uploaded in the place of the others, and so do we.
        """
        route, params = f"{media.ROUTE}/{id}", {"_fields": media.MEDIA_FIELDS}
        for _ in range(media.TRIES):
            with suppress(DiedError):
                return self._client.post(
                    f"{route}/post-process",
                    params,
                    media.TO_THE_END,
                    lambda value: media.media_of(value, digest),
                )
        return self._client.get(route, params, lambda value: media.media_of(value, digest))

    def missing_media(self, ids: Sequence[int]) -> frozenset[int]:
        """Which of these uploads are not there any more; what is only not shown is there."""
        wanted, listed = sorted(set(ids)), set[int]()
        for start in range(0, len(wanted), PER_PAGE):
            some = wanted[start : start + PER_PAGE]
            params: Params = {"include": some, "per_page": PER_PAGE, "_fields": "id"}
            listed |= set(self._client.listed(media.ROUTE, params, _id_of).items)
        return frozenset(id for id in wanted if id not in listed and self._is_gone(id))

    def _is_gone(self, id: int) -> bool:
        try:
            self._client.get(f"{media.ROUTE}/{id}", {"_fields": "id"}, _id_of)
        except GoneError:
            return True
        except ForbiddenError:
            return False
        return False

    def describe(self, id: int, need: MediaNeed) -> bool:
        """Write the words of a picture or file anew; False: it is somebody else's, and the account
        may not."""
        route = f"{media.ROUTE}/{id}"
        try:
            self._client.post(route, {"_fields": "id"}, media.words_of(need), _id_of)
        except ForbiddenError:
            return False
        return True

    def remove_media(self, id: int) -> None:
        """Delete an upload of ours that nothing shows; media have no bin."""
        try:
            self._client.delete(f"{media.ROUTE}/{id}", {"force": True, "_fields": "id"})
        except GoneError:
            return


def name_key(name: str) -> str:
    """A term's name as two are compared: without case, marks, and spellings of the same letter."""
    return " ".join(fold(name).split())


def searches(name: str) -> tuple[str, ...]:
    """What to look for so that a term of this name is found, however the site stores it.

    `&` and its like are stored otherwise than they are searched for, and Persian and Arabic forms
    of a letter are two for the site: so the longest part between the former is looked for, in each
    spelling of the latter.
    """
    parts = (part.strip() for part in _MARKUP_LETTERS.split(html.unescape(name)))
    longest = max(parts, key=len, default="") or name
    spelt = (longest, longest.translate(_PERSIAN), longest.translate(_ARABIC))
    return tuple(dict.fromkeys(spelt))


def _name(row: Record) -> str:
    return html.unescape(text(row.get("name")))


def _is_under(row: Record, parent: int) -> bool:
    """Whether a category stands in this one; a tag stands in none."""
    return "parent" not in row or count(row.get("parent")) == parent


def _id_of(value: object) -> int:
    return identifier(record(value).get("id"))
