"""Single fields of a post as an article has them: what a site only spells otherwise is no edit."""

import re
from collections.abc import Callable, Iterator, Mapping
from urllib.parse import unquote

from nejat_desktop.domain.article import Content, Release
from nejat_desktop.domain.ports.post_wire import Refs
from nejat_desktop.domain.ports.posts import Fields
from nejat_desktop.domain.section_places import section_key, section_of
from nejat_desktop.domain.text import is_slug
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sites.wordpress.needs import CATEGORY, TAG, tag_key
from nejat_desktop.sites.wordpress.plain import plain

_NUMBERED = re.compile(r"-[2-9]\d?")


def told(now: str, sent: str, own: str) -> str:
    """A title or excerpt: the article's own words where the site says the same."""
    return own if plain(now) == plain(sent) else plain(now)


def slug(now: str, sent: str, own: str) -> str:
    """A slug: one that is not legal here, or only numbered since it was taken, is the base's."""
    numbered = now.startswith(sent) and _NUMBERED.fullmatch(now[len(sent) :])
    if now == sent or numbered:
        return own
    found = unquote(now)
    return found if is_slug(found) else own


def sections(
    now: Fields,
    sent: Fields,
    base: Content,
    refs: Refs,
    place: Callable[[Uid], tuple[str, ...]],
) -> tuple[Uid, ...]:
    """The sections in the base's order, new ones behind; those without a number there stay.

    A category is that of the section whose `place` it is; else of one whose place it was.
    """
    stand = list(_standing(refs, place))
    taken = {number for _, number, is_now in stand if is_now}
    known: dict[int, Uid] = {}
    numbers: dict[Uid, set[int]] = {}
    for uid, number, is_now in stand:
        if is_now or number not in taken:
            known[number] = uid
            numbers.setdefault(uid, set()).add(number)
    there = {*now.sections}
    stay = [uid for uid in base.sections if not numbers.get(uid) or numbers[uid] & there]
    added = (known[n] for n in now.sections if n in known and n not in sent.sections)
    return (*stay, *dict.fromkeys(uid for uid in added if uid not in stay))


def _standing(
    refs: Refs, place: Callable[[Uid], tuple[str, ...]]
) -> Iterator[tuple[Uid, int, bool]]:
    """Sections, the numbers of their categories, and whether each stands there by the rules now."""
    for (taxonomy, key), number in reversed(sorted(refs.terms.items())):
        if taxonomy == CATEGORY and (uid := section_of(key)):
            yield uid, number, key == section_key(uid, place(uid))


def tags(now: Fields, sent: Fields, base: Content, refs: Refs) -> tuple[str, ...]:
    """The tags in the base's order and spelling, new ones behind."""
    known = {number: key for (taxonomy, key), number in refs.terms.items() if taxonomy == TAG}
    names = known | dict(refs.tag_names)
    stay = [name for name in base.tags if _stays(refs.terms, TAG, tag_key(name), now.tags)]
    added = (names[n] for n in now.tags if n in names and n not in sent.tags)
    kept = {tag_key(name) for name in stay}  # one that was deleted may stand there anew
    return (*stay, *(name for name in added if tag_key(name) not in kept))


def _stays(
    terms: Mapping[tuple[str, str], int], taxonomy: str, key: str, now: tuple[int, ...]
) -> bool:
    number = terms.get((taxonomy, key), 0)
    return not number or number in now


def lead(now: int, sent: int, base: Release, refs: Refs) -> tuple[Uid | None, int]:
    """The photo that leads, and the number of a picture that is not ours."""
    if now == sent:
        return base.lead, 0
    found = (p.photo for p in base.pictures if now == _number(p.sha256, refs))
    photo = next(found, None) if now else None
    return photo, 0 if photo else now


def lead_number(release: Release, refs: Refs) -> int:
    """The number of the lead picture; 0 without one, or before it stands there."""
    picture = release.lead_picture
    return _number(picture.sha256, refs) if picture else 0


def _number(sha256: str, refs: Refs) -> int:
    there = refs.media.get(sha256)
    return there.id if there else 0
