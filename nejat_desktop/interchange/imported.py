"""What an importer hands over: a text with all that its file said about it."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple


class ImportedPicture(NamedTuple):
    """A picture that the text shows. The body names the first one `nejat:import/1`, and so on."""

    path: str
    """As the file says it: relative to the file, or a `file:` or `data:` address."""
    alt: str
    title: str


@dataclass(frozen=True, slots=True)
class Imported:
    """An article as it came. Empty fields were not in the file."""

    headline: str
    body: str
    """Block markup."""
    lang: str = ""
    date: datetime | None = None
    """As the file gives it: without a zone it is the edition's local time."""
    sections: tuple[str, ...] = ()
    """Names or slugs, as written."""
    author: str = ""
    translator: str = ""
    source_url: str = ""
    publication: str = ""
    slug: str = ""
    excerpt: str = ""
    tags: tuple[str, ...] = ()
    pictures: tuple[ImportedPicture, ...] = ()


PLACEHOLDER = "nejat:import/"


class Pictures:
    """Collects the pictures of a text while it is read, and names them for its body."""

    def __init__(self) -> None:
        self._found: list[ImportedPicture] = []

    def add(self, path: str, alt: str, title: str) -> str:
        """The address under which the body shows this picture."""
        self._found.append(ImportedPicture(path, alt, title))
        return f"{PLACEHOLDER}{len(self._found)}"

    @property
    def found(self) -> tuple[ImportedPicture, ...]:
        """All of them, in the order of their numbers."""
        return tuple(self._found)
