"""Figures, what they are held against, and the table that shows them."""

import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Figure:
    """One measured thing. `limit` is from the design; `peer` the plainest way to do the same."""

    what: str
    value: float
    unit: str = "ms"
    limit: float | None = None
    peer: float | None = None
    peer_name: str = ""

    @property
    def missed(self) -> bool:
        """Whether it is over its limit."""
        return self.limit is not None and self.value > self.limit

    def cells(self) -> tuple[str, ...]:
        """The line of the table."""
        ratio = f"{self.value / self.peer:.1f} × {self.peer_name}" if self.peer else ""
        verdict = "" if self.limit is None else "MISSED" if self.missed else "ok"
        limit = "" if self.limit is None else _number(self.limit)
        return (self.what, f"{_number(self.value)} {self.unit}", limit, verdict, ratio)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 1 else f"{value:.2f}"


def show(figures: Iterable[Figure]) -> str:
    """A table in Markdown."""
    lines: list[Sequence[str]] = [("what", "measured", "at most", "", "beside a peer")]
    lines += [figure.cells() for figure in figures]
    widths = [max(len(line[n]) for line in lines) for n in range(len(lines[0]))]
    shown = ["| " + " | ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)) + " |"
             for row in lines]  # fmt: skip
    shown.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(shown)


def timed(act: Callable[[], object]) -> float:
    """How many milliseconds something takes."""
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def typical(act: Callable[[], object], times: int = 7) -> float:
    """The median of several times, in milliseconds, after one for warming up."""
    act()
    return statistics.median(timed(act) for _ in range(times))


def share(values: Sequence[float], part: float) -> float:
    """The value under which a part of all values lies: 0.99 for the p99."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]


def resident(line: str = "VmRSS", process: int | str = "self") -> float:
    """Megabytes of memory that a process holds; with `VmHWM`, that it held at most."""
    lines = Path(f"/proc/{process}/status").read_text("utf-8").splitlines()
    kilobytes = next(words.split()[1] for words in lines if words.startswith(line))
    return int(kilobytes) / 1024
