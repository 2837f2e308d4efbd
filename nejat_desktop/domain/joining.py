"""A conflict as rows: what the site, the base and the text here say, and what comes of it. Pure.

The fields of a content are one row each, then come the paragraphs and pictures of the text.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from nejat_desktop.domain.article import Content
from nejat_desktop.domain.body import (
    Body,
    Change,
    Row,
    RowKind,
    caption_of,
    merge,
    parse,
    plain_text,
    spacing_of,
    word_diff,
)
from nejat_desktop.domain.body.diff import content as row_content
from nejat_desktop.domain.body.order import merged_order
from nejat_desktop.domain.records import to_record
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.weaving import woven


class Field(StrEnum):
    """The fields of a content that are joined as one value each; `lead` belongs to the story."""

    HEADLINE = "headline"
    EXCERPT = "excerpt"
    SLUG = "slug"
    SECTIONS = "sections"
    TAGS = "tags"
    CREDITS = "credits"
    DATE = "date"
    COMMENTS = "comments_open"
    WORK = "work"
    LEAD = "lead"


TEXT_FIELDS = frozenset({Field.HEADLINE, Field.EXCERPT})
"""Fields that a person can write in, and that are joined word by word."""


class JoinState(StrEnum):
    """Who changed a row since the base."""

    SAME = "same"
    SITE = "site"
    """Only the site did: its text is taken."""
    HERE = "here"
    """Only the newsroom did: its text stays."""
    ALIKE = "alike"
    """Both did the same."""
    JOINED = "joined"
    """Both did, in different things (form and text): they are joined by themselves."""
    BOTH = "both"
    """Both did, each otherwise: a person decides."""


class Choice(StrEnum):
    """What a person takes of a row."""

    SITE = "site"
    HERE = "here"
    WORDS = "words"
    """The changes of both sides, word by word."""
    BOTH = "both"
    """Both texts, the one from here first."""
    TEXT = "text"
    """What the person wrote: plain text."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A decision about one row."""

    choice: Choice
    text: str = ""
    """For `TEXT`: plain text; a newline is a line break."""
    markup: str = ""
    """For `TEXT` in a row of the text: what stands in it, with its links and emphasis; empty:
    `text` takes the place of the words, and the tags stay that are there."""


@dataclass(frozen=True, slots=True)
class Version:
    """An article as one side has it; the rows of its text carry the ids of the base's."""

    content: Content
    lead: Uid | None = None
    foreign_lead: int = 0
    """The number of a lead picture at the site that is not ours."""

    @property
    def body(self) -> Body:
        """The text with its row ids."""
        return parse(self.content.body).with_ids(self.content.row_ids)

    def value(self, field: Field) -> object:
        """What it says in a field, to be compared."""
        if field is Field.LEAD:
            return (self.lead, self.foreign_lead)
        return getattr(self.content, field.value)


@dataclass(frozen=True, slots=True)
class Three:
    """The three versions of a conflict."""

    base: Version
    site: Version
    here: Version


@dataclass(frozen=True, slots=True)
class JoinRow:
    """One row of the conflict screen. A side is None where it does not have the row.

    `base`, `site` and `here` are plain words: those of a text, a picture's caption, a field's
    value as `Version.content` spells it out (tags by comma, sections by uid, a date in ISO).
    """

    key: str
    """The field's name, or `row:` and the id of the row."""
    state: JoinState
    base: str | None
    site: str | None
    here: str | None
    field: Field | None = None
    """None: a row of the text."""
    base_row: Row | None = None
    site_row: Row | None = None
    here_row: Row | None = None
    ids: tuple[str, ...] = ()
    """The rows that it decides about: a picture goes with its caption."""
    words: str | None = None
    """Both changes joined word by word, as plain text; None where they meet."""
    choices: tuple[Choice, ...] = ()
    """What a person can take; none of what is the same on both sides."""

    @property
    def kind(self) -> RowKind | None:
        """What it is in the text; None for a field."""
        row = self.here_row or self.site_row or self.base_row
        return row.kind if row else None

    @property
    def is_open(self) -> bool:
        """Whether a person has to decide."""
        return self.state is JoinState.BOTH

    @property
    def site_changes(self) -> tuple[Change, ...]:
        """How the base became the site's, in whole words."""
        return word_diff(self.base or "", self.site or "")

    @property
    def here_changes(self) -> tuple[Change, ...]:
        """How the base became what stands here, in whole words."""
        return word_diff(self.base or "", self.here or "")


@dataclass(frozen=True, slots=True)
class Joining:
    """A conflict laid out."""

    three: Three
    rows: tuple[JoinRow, ...]
    other_form: bool = False
    """One side is classic HTML and the other is blocks, and both changed: a person has to look
    even where no row is changed on both sides."""

    @property
    def open_keys(self) -> frozenset[str]:
        """The rows that a person has to decide."""
        return frozenset(row.key for row in self.rows if row.is_open)

    @property
    def joins_itself(self) -> bool:
        """Whether nothing has to be decided."""
        return not self.open_keys and not self.other_form

    def row(self, key: str) -> JoinRow | None:
        """The row with this key."""
        return next((row for row in self.rows if row.key == key), None)


def joining(three: Three) -> Joining:
    """The rows of three versions, fields first, then the text in its joined order."""
    base, site, here = three.base.body, three.site.body, three.here.body
    both_changed = base.source not in (site.source, here.source) and site.source != here.source
    fields = tuple(_field_row(three, name) for name in Field)
    texts = tuple(_text_rows(base, site, here))
    return Joining(three, (*fields, *texts), both_changed and site.classic is not here.classic)


def _field_row(three: Three, name: Field) -> JoinRow:
    base, site, here = (version.value(name) for version in (three.base, three.site, three.here))
    state = _state(base == site, base == here, site == here)
    if name is Field.LEAD and base != site and three.site.lead is None:
        state = JoinState.BOTH
    texts = [said(version, name) for version in (three.base, three.site, three.here)]
    words = woven(*texts) if name in TEXT_FIELDS and state is JoinState.BOTH else None
    return JoinRow(
        key=name.value,
        state=state,
        base=texts[0],
        site=texts[1],
        here=texts[2],
        field=name,
        words=words,
        choices=tuple(_field_choices(three, name, state, words)),
    )


def _field_choices(
    three: Three, name: Field, state: JoinState, words: str | None
) -> Iterator[Choice]:
    if state in (JoinState.SAME, JoinState.ALIKE):
        return
    if name is not Field.LEAD or three.site.lead is not None:
        yield Choice.SITE
    if words is not None:
        yield Choice.WORDS
    yield Choice.HERE
    if name in TEXT_FIELDS:
        yield Choice.TEXT


def said(version: Version, name: Field) -> str:
    """What a version says in a field, as plain words."""
    if name is Field.LEAD:
        return version.lead or (f"#{version.foreign_lead}" if version.foreign_lead else "")
    return _spelt(to_record(version.value(name)))


def _spelt(record: object) -> str:
    match record:
        case None | False:
            return ""
        case True:
            return "yes"
        case list():
            return ", ".join(str(item) for item in record)
        case dict():
            told = {name: _spelt(value) for name, value in record.items()}
            return "\n".join(f"{name}: {value}" for name, value in told.items() if value)
    return str(record)


def _state(site_kept: bool, here_kept: bool, alike: bool) -> JoinState:
    if site_kept and here_kept:
        return JoinState.SAME
    if here_kept:
        return JoinState.SITE
    if site_kept:
        return JoinState.HERE
    return JoinState.ALIKE if alike else JoinState.BOTH


def _text_rows(base: Body, site: Body, here: Body) -> Iterator[JoinRow]:
    conflicts = {conflict.row_id for conflict in merge(base, here, site).conflicts}
    captions = _captions(base, site, here)
    under = {caption for found in captions.values() for caption in found}
    order = merged_order(base.ids, here.ids, site.ids)
    gone = [row_id for row_id in base.ids if row_id not in order]
    for row_id in _with_gone(base, order, gone):
        if row_id not in under:
            yield _text_row((base, site, here), (row_id, *captions.get(row_id, ())), conflicts)


def _captions(*bodies: Body) -> dict[str, tuple[str, ...]]:
    """The captions that stand under each picture, in some version.

    One that stands elsewhere in another version is a row of its own, so that its text is seen.
    """
    places: dict[str, set[str | None]] = {}
    for body in bodies:
        pictures = [row.id for row in body.rows if row.kind is RowKind.PICTURE]
        under = {row.id: one for one in pictures if (row := caption_of(body, one))}
        for row in body.rows:
            places.setdefault(row.id, set()).add(under.get(row.id))
    captions: dict[str, tuple[str, ...]] = {}
    for caption, found in places.items():
        picture = found.pop() if len(found) == 1 else None
        if picture is not None:
            captions[picture] = (*captions.get(picture, ()), caption)
    return captions


def _with_gone(base: Body, order: Sequence[str], gone: Sequence[str]) -> list[str]:
    """The order, and what both sides took out behind the row that it followed."""
    out = list(order)
    for row_id in gone:
        at = base.ids.index(row_id)
        before = base.ids[at - 1] if at else None
        out.insert(out.index(before) + 1 if before in out else 0, row_id)
    return out


def _text_row(
    bodies: tuple[Body, Body, Body], ids: tuple[str, ...], conflicts: set[str]
) -> JoinRow:
    base, site, here = (_content(body, ids) for body in bodies)
    state = _state(base == site, base == here, site == here)
    if state is JoinState.BOTH and not _meet(bodies, ids, conflicts):
        state = JoinState.JOINED
    rows = [body.row(ids[0]) for body in bodies]
    texts = [_plain(body, ids) for body in bodies]
    markup = _woven(rows) if state is JoinState.BOTH else None
    words = plain_text(markup, spacing_of(bodies[2], rows[2])) if markup and rows[2] else None
    return JoinRow(
        key=f"row:{ids[0]}",
        state=state,
        base=texts[0],
        site=texts[1],
        here=texts[2],
        base_row=rows[0],
        site_row=rows[1],
        here_row=rows[2],
        ids=ids,
        words=words,
        choices=tuple(_row_choices(state, rows, words)),
    )


def _meet(bodies: tuple[Body, Body, Body], ids: tuple[str, ...], conflicts: set[str]) -> bool:
    """Whether both sides changed the same of it; two new captions under one picture do meet."""
    _, site, here = bodies
    captions = [{i for i in ids[1:] if body.row(i)} for body in (site, here)]
    return not conflicts.isdisjoint(ids) or (all(captions) and captions[0] != captions[1])


def _content(body: Body, ids: tuple[str, ...]) -> tuple[object, ...]:
    return tuple(row_content(row) for row_id in ids if (row := body.row(row_id)))


def _plain(body: Body, ids: tuple[str, ...]) -> str | None:
    """The words of a row; of a card, those of its caption; None where the row is not."""
    row = body.row(ids[0])
    if row is None:
        return None
    if not row.is_card:
        return plain_text(row.inner, spacing_of(body, row))
    captions = (body.row(row_id) for row_id in ids[1:])
    return "\n".join(plain_text(c.inner, spacing_of(body, c)) for c in captions if c)


def _woven(rows: Sequence[Row | None]) -> str | None:
    base, site, here = rows
    if base is None or site is None or here is None or here.is_card or site.is_card:
        return None
    return woven(base.inner, site.inner, here.inner)


def _row_choices(
    state: JoinState, rows: Sequence[Row | None], words: str | None
) -> Iterator[Choice]:
    _, site, here = rows
    if state in (JoinState.SAME, JoinState.ALIKE):
        return
    yield Choice.SITE
    if words is not None:
        yield Choice.WORDS
    yield Choice.HERE
    some = here or site
    if some is None or some.is_card:
        return
    if state is JoinState.BOTH and site and here:
        yield Choice.BOTH
    yield Choice.TEXT
