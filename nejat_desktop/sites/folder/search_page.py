"""The search page of an edition. What is searched stands beside it, in a file a year."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from nejat_desktop.domain.dates import number_words
from nejat_desktop.domain.edition import Digits
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.sites.folder.cards import newest
from nejat_desktop.sites.folder.catalogue import ARTICLES, EditionCatalogue
from nejat_desktop.sites.folder.frame import Frame
from nejat_desktop.sites.folder.json_ld import safe_json
from nejat_desktop.sites.folder.paging import years_of
from nejat_desktop.sites.folder.search_index import year_matters
from nejat_desktop.sites.folder.setting import Entry, Setting, search_of
from nejat_desktop.sites.folder.theme import SEARCH

_DIGITS = {Digits.LATIN: "latn", Digits.ARABIC: "arab", Digits.PERSIAN: "arabext"}
_WORDS = ("results", "nothing", "note", "span", "searching", "missed", "earlier")


@dataclass(frozen=True, slots=True)
class SearchMatter:
    """What the search page is made of: the years and kinds that can be found."""

    years: tuple[int, ...]
    kinds: tuple[Kind, ...]
    archive: tuple[tuple[int, str], ...]
    """Every year of the list of articles, and where it begins."""
    until: datetime | None
    """The date of the newest post."""


@dataclass(frozen=True, slots=True)
class SearchPage:
    """What the template shows."""

    frame: Frame
    data: Markup
    """What the script has to know, as JSON that may stand in a page."""
    archive: Sequence[Entry]
    """Where readers without scripts find everything."""


def search_matter(own: EditionCatalogue) -> SearchMatter:
    """What the search page of an edition is made of."""
    there = {item.head.kind for item in (*own.items, *own.pages)}
    articles = own.shelves.get(ARTICLES)
    return SearchMatter(
        tuple(matter.year for matter in year_matters(own)),
        tuple(kind for kind in Kind if kind in there),
        years_of(articles, own.on(ARTICLES), own.edition) if articles else (),
        newest(*own.items[:1]),
    )


def search_page(matter: SearchMatter, setting: Setting) -> SearchPage:
    """The search page of an edition."""
    frame = Frame(
        setting,
        setting.search,
        setting.words("search"),
        elsewhere={e.code: search_of(e) for e in setting.newsroom.editions},
        marker="search",
        hidden=True,
        until=matter.until,
        script=setting.theme.scripts[SEARCH],
    )
    return SearchPage(frame, _data(matter, setting), _archive(matter, setting))


def _data(matter: SearchMatter, setting: Setting) -> Markup:
    words = setting.words
    names = words.words["kind_names"]
    told = {
        "years": matter.years,
        "kinds": {kind.value: names[kind.value] for kind in matter.kinds},
        "words": {key: words.raw(f"search_{key}") for key in _WORDS},
        "language": setting.edition.language,
        "digits": _DIGITS[setting.edition.digits],
    }
    return Markup(safe_json(told))  # noqa: S704 - escaped by safe_json


def _archive(matter: SearchMatter, setting: Setting) -> list[Entry]:
    """The pages of the parts, then each year of the articles; the home while there is nothing."""
    parts = [Entry(setting.words(part), at) for part, at in setting.parts.items()]
    years = [Entry(number_words(y, setting.edition), at) for y, at in matter.archive]
    return [*parts, *years] or [Entry(setting.words("home"), setting.home)]
