"""Going through the paragraphs: next, open ones, changed ones, those with remarks; done, next."""

from collections.abc import Callable, Sequence

from nejat_desktop.domain.article import RowState
from nejat_desktop.translation.checks import Remark, Text, remarks
from nejat_desktop.translation.pairing import Pair
from nejat_desktop.ui.translate.opened import Opened
from nejat_desktop.ui.translate.session import Session
from nejat_desktop.ui.translate.spread import Spread

Known = dict[tuple[str, str], tuple[Remark, ...]]
"""What the checks say, by source and target."""


def said_of(opened: Opened, pair: Pair) -> tuple[Remark, ...]:
    """What the checks say of a paragraph."""
    source = Text(pair.source, opened.source_edition)
    return remarks(source, Text(pair.target, opened.edition))


class Walk:
    """Moves the caret from paragraph to paragraph; says what is the matter with each."""

    def __init__(self, session: Session, spread: Spread) -> None:
        self._session, self._spread = session, spread
        self._known: Known = {}

    @property
    def pairs(self) -> Sequence[Pair]:
        """The paragraphs, the headline first."""
        return self._session.draft.pairs

    @property
    def current(self) -> Pair | None:
        """The paragraph that the caret is in; None on a picture or another locked block."""
        return self._session.draft.pair(self._spread.view.current_row())

    @property
    def number(self) -> int:
        """Which paragraph that is, from one; 0 for none."""
        current = self.current
        return 1 + self.pairs.index(current) if current is not None else 0

    def remarks(self, pair: Pair) -> tuple[Remark, ...]:
        """What the checks say of a paragraph."""
        key = (pair.source, pair.target)
        if key not in self._known:
            self._known[key] = said_of(self._session.opened, pair)
        return self._known[key]

    def elsewhere(self, current: Pair | None) -> int:
        """How many remarks there are on the other paragraphs, as far as they are looked at."""
        others = (pair for pair in self.pairs if pair is not current)
        return sum(len(self._known.get((p.source, p.target), ())) for p in others)

    def unknown(self) -> tuple[Pair, ...]:
        """The paragraphs that nobody has looked at yet."""
        return tuple(p for p in self.pairs if (p.source, p.target) not in self._known)

    def learn(self, found: Known) -> None:
        """What was found in the meantime."""
        self._known.update(found)

    def forget(self) -> None:
        """The editions may be others now."""
        self._known.clear()

    def step(self, by: int) -> None:
        """The next paragraph, or the one before; the last one stays."""
        places = self._places()
        wanted = [p for p in places if (p[0] > 0) == (by > 0) and p[0] != 0]
        if wanted:
            nearest = min(wanted, key=lambda place: abs(place[0]))
            self._spread.view.go_to(nearest[1].row)

    def to_open(self) -> bool:
        """The next paragraph that is not done, round the end; False if there is none."""
        return self._to(lambda pair: pair.state is not RowState.DONE)

    def to_changed(self, by: int = 1) -> bool:
        """The next paragraph whose source has changed."""
        return self._to(lambda pair: pair.state is RowState.SOURCE_CHANGED, by)

    def to_remark(self, by: int = 1) -> bool:
        """The next paragraph with remarks; the place of its first one is selected."""
        if not self._to(lambda pair: bool(self.remarks(pair)), by, stay=True):
            return False
        current = self.current
        if current is not None:
            self.show(self.remarks(current)[0])
        return True

    def show(self, remark: Remark) -> None:
        """The place of a remark on the current paragraph."""
        if remark.length:
            row = self._spread.view.current_row()
            self._spread.select(row, remark.start, remark.length)

    def done(self) -> None:
        """The current paragraph is finished if there are words in it; on to the next open one."""
        self._session.refresh()
        current = self.current
        if current is not None and current.state is not RowState.DONE:
            self._session.mark_done(current.row)
        self.to_open()

    def keep(self) -> None:
        """The text still fits the changed source; the caret stays."""
        current = self.current
        if current is not None:
            self._session.mark_done(current.row)

    def _to(self, fits: Callable[[Pair], bool], by: int = 1, *, stay: bool = False) -> bool:
        """The nearest one that fits in a direction, round the end, the current one last."""
        count = len(self.pairs) + 1
        found = [
            ((steps if by > 0 else -steps) % count or (count if stay else 0), pair)
            for steps, pair in self._places()
            if fits(pair)
        ]
        others = [place for place in found if place[0]]
        if not others:
            return False
        self._spread.view.go_to(min(others, key=lambda place: place[0])[1].row)
        return True

    def _places(self) -> list[tuple[int, Pair]]:
        """Each paragraph with its distance from the caret; 0 is where the caret stands."""
        order = {group.id: index for index, group in enumerate(self._spread.view.groups)}
        here = order.get(self._spread.view.current_row(), -1)
        before = sum(1 for p in self.pairs if order.get(p.row, -1) < here)
        standing = self.number > 0
        return [
            (index - before + (0 if standing or index < before else 1), pair)
            for index, pair in enumerate(self.pairs)
        ]
