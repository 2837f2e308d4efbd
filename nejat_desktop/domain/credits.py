"""Credits of an article, as fields: author, original publication, language, translator."""

import re
from dataclasses import dataclass

_WEB = re.compile(r"https?://[^/\s]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Credits:
    """Who wrote, published and translated the text. Empty fields are left out on the page.

    `staff` marks an author of the house, who is credited by the bare name, without “By”.
    `publication_note` describes the publication (“the largest magazine for women”).
    `original_language` is a language code. `source_url` stands on its own line.
    """

    author: str = ""
    staff: bool = False
    publication: str = ""
    publication_note: str = ""
    original_language: str = ""
    translator: str = ""
    source_url: str = ""

    @property
    def source_address(self) -> str:
        """The source as a link may have it; empty when it is no address of the web."""
        return self.source_url if _WEB.match(self.source_url) else ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to credit."""
        return not (self.author or self.publication or self.translator or self.source_url)
