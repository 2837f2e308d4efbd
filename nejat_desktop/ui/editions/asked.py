"""What the board is asked to show, as the bar over it says."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from nejat_desktop.domain.board import BoardFilter, Show


class Narrow(StrEnum):
    """What the bar narrows by."""

    SHOW = "show"
    SECTION = "section"
    KIND = "kind"
    SINCE = "since"


class Since(StrEnum):
    """How far back the board goes."""

    WEEK = "7"
    MONTH = "31"
    YEAR = "366"


def show_key(show: Show, edition: str = "") -> str:
    """A choice of the bar: “missing:fa”."""
    return f"{show.value}:{edition}" if edition else show.value


@dataclass(frozen=True, slots=True)
class BoardAsked:
    """A question to the board. Empty fields don't narrow it."""

    show: str = Show.NOT_LIVE.value
    """See `show_key`; empty: everything."""
    section: str = ""
    kind: str = ""
    since: str = ""
    words: str = ""

    def value(self, narrow: Narrow) -> str:
        """What the bar narrows to; "" for any."""
        return str(getattr(self, narrow.value))

    def narrowed_to(self, narrow: Narrow, key: str) -> "BoardAsked":
        """Narrowed in one way; an empty key means any."""
        match narrow:
            case Narrow.SHOW:
                return replace(self, show=key)
            case Narrow.SECTION:
                return replace(self, section=key)
            case Narrow.KIND:
                return replace(self, kind=key)
            case Narrow.SINCE:
                return replace(self, since=key)

    @property
    def narrowed(self) -> bool:
        """Whether anything is hidden."""
        return any(self.value(narrow) for narrow in Narrow) or bool(self.words.strip())

    def cleared(self) -> "BoardAsked":
        """Everything."""
        return BoardAsked(show="")

    def filter(self, now: datetime) -> BoardFilter:
        """The question in the words of the services; `now` is what “since” counts back from."""
        show, _, edition = self.show.partition(":")
        days = int(self.since) if self.since else 0
        return BoardFilter(
            show=Show(show) if show else Show.ALL,
            edition=edition,
            section=self.section,
            kind=self.kind,
            since=now - timedelta(days=days) if days else None,
            words=self.words.strip(),
        )
