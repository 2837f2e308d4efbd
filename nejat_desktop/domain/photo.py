"""Photos: an original with its description in every language, and its uses in stories."""

from dataclasses import dataclass, field
from datetime import datetime

from nejat_desktop.domain.uid import Uid


@dataclass(frozen=True, slots=True)
class Description:
    """A photo's words in one language. `credit` is the photographer as readers see it."""

    caption: str = ""
    alt: str = ""
    credit: str = ""


@dataclass(frozen=True, slots=True)
class Photo:
    """An original in the vault. Width and height are in pixels, after EXIF orientation."""

    uid: Uid
    sha256: str
    format: str
    """JPEG, PNG, WEBP, GIF, AVIF or TIFF, as Pillow names them."""
    width: int
    height: int
    size: int
    """Bytes of the original file."""
    name: str
    """The file name it came with, for people only."""
    added: datetime
    descriptions: dict[str, Description] = field(default_factory=dict)
    """By language code of the edition."""
    taken: datetime | None = None
    """When it was taken, as its file says; `added` where that says nothing."""
    binned: datetime | None = None
    """When it was taken out of the library; its original stays."""

    def description(self, edition: str) -> Description:
        """Its words in an edition; empty ones if nobody wrote them yet."""
        return self.descriptions.get(edition, Description())
