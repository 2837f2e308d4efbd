"""The picture maker: turns an untouched original into the files that readers load."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Rendition:
    """One file made from an original: re-encoded, with allow-listed metadata only."""

    width: int
    height: int
    suffix: str
    """"jpg" or "webp"; the same for all renditions of one original."""
    data: bytes = field(repr=False)
    digest: str
    """sha256 of `data` in hex."""


class PictureMaker(Protocol):
    """Makes renditions. It may keep a cache by (sha256, width); callers cannot tell."""

    def renditions(
        self, original: bytes, sha256: str, widths: Sequence[int]
    ) -> Sequence[Rendition]:
        """One rendition for each width (pixels, after EXIF orientation), in the given order.

        `sha256` names the original. A width greater than the original's gives the original's.
        `BadInputError` when the bytes cannot be decoded.
        """
        ...
