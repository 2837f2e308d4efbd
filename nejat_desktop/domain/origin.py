"""Where imported articles, pictures and files came from."""

from dataclasses import dataclass

from nejat_desktop.domain.uid import Uid

CHANNEL = 0
"""The number under which an origin keeps what an archive says of its site as a whole."""


@dataclass(frozen=True, slots=True)
class Origin:
    """One thing that an archive brought.

    `site` is the address of the site that it came from, without a slash at the end; for a file that
    names none, `file:` and the digest of the file. `post` is its number there; where the archive
    has none, or one number twice, a negative one that is made from what came.
    """

    site: str
    post: int
    edition: str
    digest: str
    """Of what came, as it came: another one means that it was changed at its site since."""
    guid: str = ""
    address: str = ""
    article: Uid | None = None
    photo: Uid | None = None
    file: Uid | None = None
