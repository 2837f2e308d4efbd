"""A comment of a reader that waits for a decision of the desk."""

from dataclasses import dataclass
from datetime import datetime

from nejat_desktop.domain.uid import Uid


@dataclass(frozen=True, slots=True)
class SiteRemark:
    """It stands at a site under the post of an article. Its text may hold markup of any sort."""

    site: str
    id: int
    article: Uid
    author: str
    text: str
    at: datetime
