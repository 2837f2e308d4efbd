"""Fills an edition with thousands of posts of other people, written as rows: some seconds each."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from tests.wordpress.server.running import Edition, WordPress
from tests.wordpress.server.template import EDITIONS

WORDS = {
    "en": "river bridge council harbour winter letter market station village school road report",
    "ar": "نهر جسر مجلس ميناء شتاء رسالة سوق محطة قرية مدرسة طريق تقرير",
    "fa": "رودخانه پل شورا بندر زمستان نامه بازار ایستگاه روستا مدرسه می‌خواهند گزارش",
    "sq": "lumi ura këshilli porti dimri letra tregu stacioni fshati shkolla rruga raporti",
}
STATUSES = ("publish",) * 18 + ("draft", "private")
CATEGORIES, TAGS = 6, 60
FIRST, LAST = datetime(2004, 1, 1, tzinfo=UTC), datetime(2025, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Seeded:
    """What was written; numbers of posts run from `first` without a gap."""

    first: int
    posts: int
    published: int
    categories: tuple[int, ...]
    tags: tuple[int, ...]


def seed(wordpress: WordPress, edition: str, posts: int, number: int = 1) -> Seeded:
    """Write that many posts into an edition, the same for the same `number`.

    They are dated over twenty years, from the oldest to the newest, one in ten a draft or private.
    """
    site = wordpress.editions[edition]
    first_term = 1 + int(wordpress.sql(f"select max(term_id) from {site.prefix}terms")[0][0])
    first = 1 + int(wordpress.sql(f"select coalesce(max(ID), 0) from {site.prefix}posts")[0][0])
    terms = range(first_term, first_term + CATEGORIES + TAGS)
    writer = _Writer(site, Random(f"{edition} {number}"), terms)
    rows = [writer.post(first + place, place / posts) for place in range(posts)]
    wordpress.sql("".join(_statements(site, terms, writer, rows)))
    return Seeded(
        first,
        posts,
        sum(row[7] == "publish" for row in rows),
        tuple(terms[:CATEGORIES]),
        tuple(terms[CATEGORIES:]),
    )


class _Writer:
    """Makes up one post after the other."""

    def __init__(self, site: Edition, random: Random, terms: Sequence[int]) -> None:
        self._site, self._random, self._terms = site, random, terms
        self._words = WORDS[site.code].split()
        self._zone = ZoneInfo(EDITIONS[site.code][2])
        self._authors = [one.id for name, one in site.users.items() if name != "contributor"]
        self.relations: list[tuple[int, int]] = []
        """Of posts to terms."""

    def words(self, count: int) -> str:
        """So many words."""
        return " ".join(self._random.choices(self._words, k=count))

    def term(self, place: int) -> str:
        """The name of a term."""
        return f"{self._words[place % len(self._words)]} {place}"

    def post(self, id: int, age: float) -> tuple[object, ...]:
        """A row of the table of posts; `age` from 0, the oldest, to 1."""
        date = (FIRST + (LAST - FIRST) * age).replace(microsecond=0)
        modified = date + timedelta(days=self._random.randint(0, 30))
        paragraphs = (self.words(self._random.randint(20, 70)) for _ in range(5))
        content = "\n\n".join(
            f"<!-- wp:paragraph -->\n<p>{text}.</p>\n<!-- /wp:paragraph -->" for text in paragraphs
        )
        many, few = self._terms[CATEGORIES:], self._terms[:CATEGORIES]
        chosen = {self._random.choice(few), *self._random.choices(many, k=3)}
        self.relations += [(id, one) for one in sorted(chosen)]
        return (
            *(id, self._random.choice(self._authors), self._local(date), _written(date), content),
            *(f"{self.words(4)} {id}", self.words(8), self._random.choice(STATUSES)),
            *(f"seeded-{id}", self._local(modified), _written(modified)),
            *("", "", ""),
        )

    def _local(self, instant: datetime) -> str:
        return _written(instant.astimezone(self._zone))


_POST = (
    "ID, post_author, post_date, post_date_gmt, post_content, post_title, post_excerpt, "
    "post_status, post_name, post_modified, post_modified_gmt, "
    "to_ping, pinged, post_content_filtered"
)


def _statements(
    site: Edition, terms: Sequence[int], writer: _Writer, posts: list[tuple[object, ...]]
) -> Iterator[str]:
    yield "begin;"
    named = [(id, writer.term(place), f"seeded-{id}") for place, id in enumerate(terms)]
    kinds = ["category"] * CATEGORIES + ["post_tag"] * TAGS
    kept = [(id, id, kind, "") for id, kind in zip(terms, kinds, strict=True)]
    yield from _insert(f"{site.prefix}terms", "term_id, name, slug", named)
    taxonomy = f"{site.prefix}term_taxonomy"
    yield from _insert(taxonomy, "term_taxonomy_id, term_id, taxonomy, description", kept)
    yield from _insert(f"{site.prefix}posts", _POST, posts)
    relations = f"{site.prefix}term_relationships"
    yield from _insert(relations, "object_id, term_taxonomy_id", writer.relations)
    yield (
        f"update {taxonomy} t set count = (select count(*) from {relations} r"
        f" join {site.prefix}posts p on p.ID = r.object_id and p.post_status = 'publish'"
        " where r.term_taxonomy_id = t.term_taxonomy_id); commit;"
    )


def _insert(table: str, columns: str, rows: Iterable[Sequence[object]]) -> Iterator[str]:
    for some in _batches(rows):
        yield f"insert into {table} ({columns}) values {','.join(map(_row, some))};\n"


def _batches(rows: Iterable[Sequence[object]]) -> Iterator[list[Sequence[object]]]:
    found = list(rows)
    for start in range(0, len(found), 500):
        yield found[start : start + 500]


def _row(values: Sequence[object]) -> str:
    return f"({','.join(map(_value, values))})"


def _value(value: object) -> str:
    if isinstance(value, int):
        return str(value)
    return "'" + str(value).replace("\\", "\\\\").replace("'", "\\'") + "'"


def _written(instant: datetime) -> str:
    return instant.strftime("%Y-%m-%d %H:%M:%S")
