"""What readers would lose with an update: it goes when a person says so."""

from collections.abc import Callable

from nejat_desktop.domain.ports.post_wire import PostWire, Refs
from nejat_desktop.domain.ports.posts import OUT, Fields, RefusedError
from nejat_desktop.domain.ports.site import Agreed, Guard
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.posts.comparing import is_emptied
from nejat_desktop.sync.posts.plan import Matter


class LosingError(RefusedError):
    """Readers would lose much of what is published; a person has to say that it is meant."""


def demand_meant(
    matter: Matter,
    before: Fields,
    fields: Fields,
    keeping: Callable[[], Fields],
    agreed: Agreed,
    *,
    wire: PostWire,
) -> None:
    """`LosingError` when `fields` would take much from what readers see `before`.

    `keeping` gives the fields that leave what another newsroom generated there. `agreed` has the
    key of `held_back` where a person has read this very sentence of this very release.
    """
    if matter.head is None or before.status not in OUT:
        return
    headline = matter.head.headline
    if _shrank(wire, before, fields):
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


def _shrank(wire: PostWire, before: Fields, now: Fields) -> bool:
    """Whether nearly all went of what somebody wrote, or of all that readers see.

    What is generated around a short text is more than the text: it is held against its like alone.
    Of a gallery it is all there is.
    """
    of_whole = is_emptied(before.content, now.content)
    return of_whole or is_emptied(_body(wire, before), _body(wire, now))


def _body(wire: PostWire, fields: Fields) -> str:
    """The text without what is generated around it."""
    return wire.unwired(fields, None, Refs()).content.body


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
