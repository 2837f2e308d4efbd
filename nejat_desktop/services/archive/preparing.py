"""From items of an archive to stories and articles, before anything is written."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from nejat_desktop.domain.article import Content, Live, Status
from nejat_desktop.domain.credits import Credits
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.text import slug_from
from nejat_desktop.domain.told import Told
from nejat_desktop.domain.uid import Uid
from nejat_desktop.interchange.wxr import Item
from nejat_desktop.interchange.wxr.model import CATEGORY, TAG
from nejat_desktop.services.archive.fate import (
    Remark,
    State,
    changed_of,
    date_of,
    kind_of,
    plain,
    slug_there,
    state_of,
)
from nejat_desktop.services.archive.ours import Ours, as_it_was, ours_of
from nejat_desktop.services.archive.terms import SERIES, legal_slug

_GALLERY = re.compile(
    r"\[gallery\b[^\]]{0,2000}?\bids=[\"']([\d,\s]+)[\"']|<!-- wp:gallery (\{[^\n]{0,20000}?\}) -->"
)
_IDS = re.compile(r"\"ids\":\[([\d,\s]*)\]")
_IMAGE = re.compile(r"<!-- wp:image \{[^\n]{0,2000}?\"id\":(\d+)")
_PART = re.compile(r"_series_part(?:_\d+)?")


@dataclass(frozen=True, slots=True)
class Places:
    """Where an archive goes: its edition, and what its terms and authors are called here."""

    edition: Edition
    kinds: Mapping[str, Kind]
    sections: Mapping[str, Uid]
    series: Mapping[str, Uid]
    names: Mapping[str, str]
    """The names of authors by their logins."""
    comments: Mapping[int, int] | None = None
    """How many readers see under each post, where the posts themselves don't say it."""
    knows_comments: bool = True
    """Whether anybody says it."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A story and its article, all but their uids and what the database has to say."""

    item: Item
    post: int
    digest: str
    state: State
    kind: Kind
    content: Content
    sorted_by: datetime | None
    """Where it stands in lists, when it has no date of its own."""
    series: Uid | None
    part: int
    pictures: tuple[int, ...]
    """Numbers of the attachments that it shows: the lead picture first."""
    comments: int | None
    """That readers see; None: nobody says how many."""
    remarks: tuple[Remark, ...]
    uid: Uid | None = None
    """Of the article that its text is marked as; None: a new one."""
    ours: Ours | None = None
    """What an export of a newsroom like this one said beside it."""
    file: int = 0
    """The number of the attachment that is its PDF or video; 0: none."""


def marked(one: Prepared, uid: Uid | None, told: Told | None) -> Prepared:
    """What one of our newsrooms put there, under its own uid, with what the post says of it."""
    if told is None:
        return replace(one, uid=uid)
    credits = told.credits or one.content.credits
    content = replace(one.content, credits=credits, work=told.work)
    pictures = tuple(dict.fromkeys((*one.pictures, *told.gallery)))
    return replace(one, uid=uid, content=content, pictures=pictures, file=told.file)


def prepared(item: Item, post: int, digest: str, places: Places) -> Prepared:
    """What an item becomes. Its body is taken over to the letter."""
    one, ours = _prepared(item, post, digest, places), ours_of(item)
    if ours is None:
        return one
    return replace(
        one,
        content=as_it_was(one.content, ours),
        kind=ours.kind,
        state=_state_here(one.state, ours, item),
        part=ours.part if one.series else 0,
        ours=ours,
    )


def _state_here(state: State, ours: Ours, item: Item) -> State:
    """Where it stood, unless it was moved in WordPress since; what is approved is held back."""
    if item.status != ours.sent_as or state.binned:
        return state
    if ours.status is Status.APPROVED or ours.draft is not None:
        return State(Status.APPROVED, Live.HELD) if state.is_released else state
    if state.live is Live.HELD and not state.is_released:
        return replace(state, status=ours.status)
    return State(ours.status)


def _prepared(item: Item, post: int, digest: str, places: Places) -> Prepared:
    state, zone = state_of(item), places.edition.zone
    date = date_of(item, zone)
    kind = kind_of(item, places.kinds)
    slug = _slug(item)
    series = next((places.series[key] for key in _keys(item, SERIES) if key in places.series), None)
    content = Content(
        headline=plain(item.title),
        body=item.content,
        excerpt=plain(item.excerpt) if "<" in item.excerpt or "&" in item.excerpt else item.excerpt,
        slug=slug,
        sections=_sections(item, places),
        tags=tuple(dict.fromkeys(plain(t.name) for t in item.terms if t.taxonomy == TAG)),
        credits=Credits(author=places.names.get(item.creator, item.creator), staff=True),
        date=date if state.is_released else None,
        comments_open=item.comment_status == "open",
    )
    return Prepared(
        item=item,
        post=post,
        digest=digest,
        state=state,
        kind=kind,
        content=content,
        sorted_by=date or changed_of(item),
        series=series,
        part=_part(item) if series else 0,
        pictures=tuple(dict.fromkeys(_pictures(item, kind))),
        comments=_comments(item, places),
        remarks=tuple(_remarks(item, state, date, slug)),
    )


def _comments(item: Item, places: Places) -> int | None:
    if not places.knows_comments:
        return None
    if places.comments is not None:
        return places.comments.get(item.post_id or 0, 0)
    return sum(1 for comment in item.comments if comment.is_approved)


def _remarks(item: Item, state: State, date: datetime | None, slug: str) -> Iterator[Remark]:
    if state.remark is not None:
        yield state.remark
    facts = (
        (not item.post_type, Remark.NO_TYPE),
        (item.post_id is None, Remark.NO_ID),
        (state.is_released and date is None, Remark.DATE),
        (bool(item.slug) and slug != slug_there(item), Remark.SLUG),
        (item.is_sticky, Remark.STICKY),
    )
    yield from (remark for holds, remark in facts if holds)


def _slug(item: Item) -> str:
    """The slug that it has, as a legal one; without any, from the title, else its number."""
    own = legal_slug(slug_there(item)) if item.slug else ""
    said = own or slug_from(plain(item.title))
    return said or (f"post-{item.post_id}" if item.post_id else "post")


def _keys(item: Item, taxonomy: str) -> Iterator[str]:
    return (term.slug or term.name for term in item.terms if term.taxonomy == taxonomy)


def _sections(item: Item, places: Places) -> tuple[Uid, ...]:
    found = (places.sections.get(key) for key in _keys(item, CATEGORY))
    return tuple(dict.fromkeys(uid for uid in found if uid))


def _part(item: Item) -> int:
    """The number of the part, as the plugins for series keep it."""
    parts = (meta.value.strip() for meta in item.meta if _PART.fullmatch(meta.key))
    return next((int(part) for part in parts if part.isdecimal() and len(part) < 6), 0)


def _pictures(item: Item, kind: Kind) -> Iterator[int]:
    lead = item.field("_thumbnail_id").strip()
    if lead.isdecimal() and len(lead) < 19:
        yield int(lead)
    if kind is Kind.GALLERY:
        yield from _gallery(item.content)


def _gallery(body: str) -> Iterator[int]:
    """The attachments of the galleries in a body, in their order."""
    for found in _GALLERY.finditer(body):
        listed = found[1] or "".join(_IDS.findall(found[2] or ""))
        yield from (int(part) for part in listed.split(",") if 0 < len(part.strip()) < 19)
    if "<!-- wp:gallery" in body:
        yield from (int(number) for number in _IMAGE.findall(body) if len(number) < 19)
