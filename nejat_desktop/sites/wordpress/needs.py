"""What has to stand at a site before a release: its sections, tags, pictures and files."""

from collections.abc import Iterator, Sequence

from nejat_desktop.domain.article import Release, ReleasedFile, ReleasedPicture
from nejat_desktop.domain.connection import KindRule, PostRules
from nejat_desktop.domain.newsroom import Newsroom, Section
from nejat_desktop.domain.ports.post_wire import Needs
from nejat_desktop.domain.ports.posts import PAGE, MediaNeed, TermNeed
from nejat_desktop.domain.section_places import section_key, section_line
from nejat_desktop.domain.text import fold, slug_from
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sites.wording import Wording
from nejat_desktop.sites.wordpress.matter import hidden_lead

CATEGORY, TAG = "category", "post_tag"
_WORDED = {
    "Media": "media",
    "Cartoons": "cartoons",
    "NewsPics": "newspics",
    "Photo Gallery": "gallery",
    "Videos": "videos",
    "Publications": "publications",
    "Books": "books",
    "Newsletter": "newsletter",
    "Briefs": "brief",
}
"""Categories that the rules name by themselves: each edition has its own word for them."""


def rule_of(release: Release, rules: PostRules) -> KindRule:
    """What the rules say of a release's kind."""
    return rules.kinds.get(release.kind.value) or KindRule()


def kind_key(path: Sequence[str]) -> str:
    """The key of a category in which a kind stands."""
    return f"kind:{'/'.join(path)}"


def tag_key(name: str) -> str:
    """The name under which spellings of one tag are the same: letters, case, white space."""
    return " ".join(fold(name).split())


def needs_of(release: Release, rules: PostRules, newsroom: Newsroom, words: Wording) -> Needs:
    """Everything a release refers to that has to stand at the site before it."""
    rule = rule_of(release, rules)
    media = tuple(_media(release, rules))
    if rule.type == PAGE:
        return Needs(PAGE, (), media)
    terms = [*places_of(rule, words)]
    for uid in release.content.sections:
        terms += section_places(newsroom, rules, release.edition, uid)
    terms += _tags(release) if rules.tags else ()
    return Needs(rule.type, tuple({(t.taxonomy, t.key): t for t in terms}.values()), media)


def places_of(rule: KindRule, words: Wording) -> Iterator[TermNeed]:
    """The category in which a kind stands, from the top down."""
    parent = ""
    for depth, name in enumerate(rule.category, start=1):
        key = kind_key(rule.category[:depth])
        shown = words(_WORDED[name]) if name in _WORDED else name
        yield TermNeed(CATEGORY, key, shown, slug_from(name), parent)
        parent = key


def section_places(
    newsroom: Newsroom, rules: PostRules, edition: str, uid: Uid
) -> Iterator[TermNeed]:
    """The category of a section, from the top down: by the rules, else under what it stands in."""
    parent, above = "", tuple[str, ...]()
    for section in _from_place(section_line(newsroom, uid), rules, edition):
        given = rules.place(edition, section.uid)
        for depth, name in enumerate(given[:-1], start=1):
            key = f"place:{'/'.join(given[:depth])}"
            yield TermNeed(CATEGORY, key, name, slug_from(name), parent)
            parent = key
        name = given[-1] if given else section.name(edition)
        place = given or ((*above, name) if above else ())
        key = section_key(section.uid, place)
        yield TermNeed(CATEGORY, key, name, slug_from(name) if given else section.slug, parent)
        parent, above = key, place


def _from_place(line: Sequence[Section], rules: PostRules, edition: str) -> Sequence[Section]:
    """The part of a line that begins with what the rules put somewhere last; else all of it."""
    put = [number for number, one in enumerate(line) if rules.place(edition, one.uid)]
    return line[put[-1] :] if put else line


def _tags(release: Release) -> Iterator[TermNeed]:
    seen: set[str] = set()
    for name in release.content.tags:
        key = tag_key(name)
        if key and key not in seen:
            seen.add(key)
            yield TermNeed(TAG, key, " ".join(name.split()), slug_from(name))


def _media(release: Release, rules: PostRules) -> Iterator[MediaNeed]:
    """Each original that readers see, once; the lead picture first."""
    seen: set[str] = set()
    hidden = hidden_lead(release, rules)
    for picture in sorted(release.pictures, key=lambda one: one.photo != release.lead):
        if picture.sha256 not in seen and picture.photo != hidden:
            seen.add(picture.sha256)
            yield _picture(picture, release)
    for file in release.files:
        if file.sha256 not in seen:
            seen.add(file.sha256)
            yield _file(file, release)


def _picture(picture: ReleasedPicture, release: Release) -> MediaNeed:
    said = picture.alt or picture.caption or release.content.headline
    return MediaNeed(
        picture.sha256,
        photo=picture.photo,
        name=slug_from(said) or "picture",
        caption=picture.caption,
        alt=picture.alt,
        credit=picture.credit,
        title=said,
    )


def _file(file: ReleasedFile, release: Release) -> MediaNeed:
    """The file of a work is called like its story; of the others nothing is told but the type."""
    own = file.file == release.content.work.file
    name = release.content.slug or slug_from(release.content.headline)
    return MediaNeed(
        file.sha256,
        file=file.file,
        name=(name if own else "") or "file",
        title=release.content.headline if own else "",
    )
