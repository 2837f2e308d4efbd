"""Everything that ever reached a simulated site, and everything that ever stood there."""

import base64
import json
from dataclasses import dataclass, field
from urllib.parse import quote, quote_plus

from nejat_desktop.domain.ports.transport import Request
from tests.simulated.things import Entry, Texts

US, OTHERS, CLOCK = "us", "others", "clock"
WRITTEN = ("created", "edited")
_MARKER_END = "-->"


@dataclass(frozen=True, slots=True)
class State:
    """A post as it stood after somebody touched it."""

    number: int
    """Which of all states of the site this was, from 1."""
    id: int
    type: str
    by: str
    """`us` (it came by REST), `others` (people at the site) or `clock` (the site's own cron)."""
    what: str
    """`created`, `edited`, `binned`, `restored`, `deleted` or `went out`."""
    status: str
    slug: str
    texts: Texts
    at: int

    @property
    def is_public(self) -> bool:
        """Whether readers could see it."""
        return self.status == "publish" and self.what != "deleted"

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it but markers."""
        title, content, excerpt = self.texts
        return not (title.strip() or excerpt.strip() or without_comments(content).strip())


@dataclass
class Record:
    """Append-only; laws read it, the site never does."""

    requests: list[Request] = field(default_factory=list)
    """Every request that arrived, those that were carried out late or twice each time."""
    states: list[State] = field(default_factory=list)
    uploads: list[tuple[int, str, str]] = field(default_factory=list)
    """By us: the number, the slug and the sha256 of the bytes that were sent."""
    terms: list[tuple[int, str, str]] = field(default_factory=list)
    """By us: the number, the taxonomy and the name."""

    def note(self, entry: Entry, by: str, what: str, at: int) -> None:
        """Keep what a post is now."""
        self.states.append(
            State(
                len(self.states) + 1,
                entry.id,
                entry.type,
                by,
                what,
                entry.status,
                entry.slug,
                entry.texts,
                at,
            )
        )

    @property
    def foreign(self) -> list[State]:
        """Every state that other people made, in order: none of their texts may be lost."""
        return [state for state in self.states if state.by == OTHERS]

    @property
    def foreign_edits(self) -> list[State]:
        """Those in which other people wrote something."""
        return [one for one in self.foreign if one.what in WRITTEN]

    @property
    def filled(self) -> list[int]:
        """The numbers of all posts in which we ever wrote something, each once, in order."""
        ours = (one for one in self.states if one.by == US and one.what in WRITTEN)
        return list(dict.fromkeys(one.id for one in ours if not one.is_empty))

    @property
    def public(self) -> list[State]:
        """Every state that readers could ever see."""
        return [state for state in self.states if state.is_public]

    @property
    def writes(self) -> int:
        """How many requests that arrived were no mere look."""
        return sum(request.method not in ("GET", "HEAD", "OPTIONS") for request in self.requests)

    def heard(self, canary: str) -> list[Request]:
        """The requests in whose address, headers or body these words stand, as they are or coded.

        Looked for: plain, as JSON escapes them, percent-encoded, and inside a Basic login.
        """
        words = {canary, json.dumps(canary)[1:-1], json.dumps(canary, ensure_ascii=False)[1:-1]}
        words |= {quote(canary), quote_plus(canary)}
        coded = [word.encode("utf-8", "surrogatepass") for word in words]
        return [one for one in self.requests if any(word in _bytes(one) for word in coded)]


def _bytes(request: Request) -> bytes:
    """All that went over the line for a request, and what a Basic login hides."""
    parts = [request.url.encode(), request.body]
    for name, value in request.headers.items():
        parts.append(f"{name}: {value}".encode())
        scheme, _, login = value.partition(" ")
        if scheme == "Basic":
            parts.append(base64.b64decode(login))
    return b"\n".join(parts)


def without_comments(text: str) -> str:
    """HTML without its comments."""
    if "<!--" not in text:
        return text
    parts = text.split("<!--")
    return parts[0] + "".join(part.partition(_MARKER_END)[2] for part in parts[1:])
