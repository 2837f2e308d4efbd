"""Pictures that look the same: how far two looks are apart, and who looks like whom."""

from collections.abc import Iterable
from dataclasses import dataclass

from nejat_desktop.domain.uid import Uid

SAME = 8
"""Of 64 bits so many may differ: other bytes, another size, softer or harder compressed. What
was measured: facts of the pictures' package; pictures of different things are 20 and more apart."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What a picture shows, whatever its bytes are.

    `pixels` is a digest of what it decodes to; `look` and `mirror` are the 64 bits of the picture
    and of its mirror image. A flat one has no look: it would be like every other flat one.
    """

    pixels: str
    look: int | None = None
    mirror: int | None = None


class Looks:
    """The looks of all photos, to be asked who is like whom."""

    def __init__(self, known: Iterable[tuple[Uid, int]] = ()) -> None:
        self._uids: list[Uid] = []
        self._looks: list[int] = []
        for uid, look in known:
            self.add(uid, look)

    def add(self, uid: Uid, look: int) -> None:
        """One more photo."""
        self._uids.append(uid)
        self._looks.append(look)

    def like(self, sight: Sight) -> frozenset[Uid]:
        """The photos that look the same, or the same turned round."""
        sides = {side for side in (sight.look, sight.mirror) if side is not None}
        return frozenset(
            self._uids[at]
            for side in sides
            for at, look in enumerate(self._looks)
            if (look ^ side).bit_count() <= SAME
        )
