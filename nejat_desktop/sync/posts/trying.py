"""Errands that failed when they were tried last: a run comes to them after all others."""

from collections.abc import Mapping
from datetime import UTC, datetime

from nejat_desktop.domain.ports.post_journal import Doubt
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.posts.parts import Parts

TRIED = "tried"
"""The kind under which a try is kept among what is in doubt at a site."""
NEVER = datetime.fromtimestamp(0, UTC)


def tries(parts: Parts) -> Mapping[Uid, datetime]:
    """When articles were tried that failed then, and did not succeed since."""
    kept = parts.memory.doubts(parts.uid, NEVER)
    return {Uid(doubt.key): doubt.at for doubt in kept if doubt.kind == TRIED}


def note_try(parts: Parts, article: Uid) -> None:
    """It failed just now, whatever it was, and whether or not anything of it is under way."""
    parts.memory.note_doubt(parts.uid, Doubt(TRIED, article, parts.clock()))


def settle_try(parts: Parts, article: Uid) -> None:
    """It succeeded."""
    parts.memory.drop_doubts(parts.uid, (Doubt(TRIED, article, NEVER),))
