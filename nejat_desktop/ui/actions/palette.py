"""The command palette: every action and every article, found by a few letters of any word."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from nejat_desktop.ui.actions.action import Action
from nejat_desktop.ui.actions.table import ActionTable

LIMIT = 9
"""As many lines as are shown."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: an icon, words in their own direction, a hint at the end, what it does."""

    text: str
    run: Callable[[], object] = field(compare=False)
    icon: str = "article"
    hint: str = ""
    """An edition's code, a key, a word."""


Source = Callable[[str], Sequence[Entry]]
"""Finds entries for what was typed; it must be quick."""


Answer = Callable[[Sequence[Entry]], object]
"""Hears what was found."""
LaterSource = Callable[[str, Answer], object]
"""Finds entries in its own time; of several questions only the last is answered."""


def fold(text: str) -> str:
    """What is compared: without case and half-spaces, Arabic and Persian spellings as one."""
    table = str.maketrans({"\u200c": " ", "ي": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "أ": "ا"})
    return text.casefold().translate(table)


def rank(query: str, text: str) -> int | None:
    """How well `text` answers `query`: smaller is better, None is not at all.

    Every word of the query has to begin a word of the text, or at least stand in it.
    """
    wanted, words = fold(query).split(), fold(text).split()
    total = 0
    for part in wanted:
        if any(word.startswith(part) for word in words):
            continue
        if not any(part in word for word in words):
            return None
        total += 10
    if wanted and words and not words[0].startswith(wanted[0]):
        total += 1
    return total


def found_at(query: str, text: str) -> tuple[int, int]:
    """Where the query stands in the text as a whole: start and length, (0, 0) if it does not."""
    wanted, folded = fold(query.strip()), fold(text)
    if not wanted or len(folded) != len(text):
        return (0, 0)
    start = folded.find(wanted)
    return (start, len(wanted)) if start >= 0 else (0, 0)


class CommandPalette:
    """Collects entries; the popup in the shell shows them."""

    def __init__(self, table: ActionTable) -> None:
        self._table = table
        self._sources: list[Source] = []
        self._later: LaterSource = lambda _query, answer: answer(())

    def add_source(self, source: Source) -> None:
        """Another place to look, for instance the articles. Its entries stand first."""
        self._sources.append(source)

    def find_later(self, source: LaterSource) -> None:
        """Where the articles are looked for: they take a moment."""
        self._later = source

    def look_up(self, query: str, answer: Answer) -> None:
        """Look for the articles; `answer` hears of them, unless something else is asked before."""
        self._later(query, answer)

    def entries(self, query: str, articles: Sequence[Entry] = ()) -> list[Entry]:
        """What to show for `query`: at most LIMIT, articles before actions.

        Of `articles`, which were found for this query or for one before it, those that still fit.
        """
        query = query.strip()
        found = [one for one in articles if query and rank(query, one.text) is not None]
        if query:
            for source in self._sources:
                found.extend(source(query))
        room = LIMIT - min(len(found), LIMIT // 2 + 1)
        commands = self._commands(query)
        return [*found[: LIMIT - min(len(commands), room)], *commands[:room]][:LIMIT]

    def _commands(self, query: str) -> list[Entry]:
        ranked: list[tuple[int, int, Action]] = []
        for action in self._table.declared():
            words = self._table.words(action.id)
            place = rank(query, words)
            if place is None or action.id == "view.palette":
                continue
            if self._table.is_available(action.id):
                ranked.append((place, len(ranked), action))
        ranked.sort(key=lambda one: one[:2])
        return [
            Entry(
                self._table.words(action.id),
                lambda id=action.id: self._table.trigger(id),  # type: ignore[misc]
                action.icon,
                self._table.key(action.id),
            )
            for _, _, action in ranked
        ]
