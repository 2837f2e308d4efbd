"""What readers would lose with an update: it goes when a person says so."""

from collections.abc import Callable

from nejat_desktop.domain.ports.posts import OUT, Fields, RefusedError
from nejat_desktop.domain.ports.site import Agreed, Guard
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.posts.comparing import shrank
from nejat_desktop.sync.posts.plan import Matter


class LosingError(RefusedError):
    """Readers would lose much of what is published; a person has to say that it is meant."""


def demand_meant(
    matter: Matter,
    before: Fields,
    fields: Fields,
    keeping: Callable[[], Fields],
    agreed: Agreed,
) -> None:
    """`LosingError` when `fields` would take much from what readers see `before`.

    `keeping` gives the fields that leave what another newsroom generated there. `agreed` has the
    key of `held_back` where a person has read this very sentence of this very release.
    """
    if matter.head is None or before.status not in OUT:
        return
    headline = matter.head.headline
    if shrank(before, fields):
        sentence = _shrinks(headline)
    elif matter.base is not None and keeping().content != fields.content:
        sentence = _is_made_anew(headline)
    else:
        return
    if held_back(matter.edition, matter.article, matter.head.release, sentence).key not in agreed:
        raise LosingError(sentence)


def held_back(edition: str, article: Uid, release: Uid, sentence: str) -> Guard:
    """What a person agrees to who tries one release again of which this was said."""
    return Guard(sentence, edition, frozenset({article, release}))


def _shrinks(headline: str) -> str:
    return (
        f"Most of “{headline}” would go from the site: the new text is less than a fifth of it. "
        "Nothing of it was sent; try again if that is meant."
    )


def _is_made_anew(headline: str) -> str:
    return (
        f"Around “{headline}” another newsroom put credits, files or pictures on the site. They "
        "would be made anew from what is known here. Nothing of it was sent; try again if that is "
        "meant."
    )
