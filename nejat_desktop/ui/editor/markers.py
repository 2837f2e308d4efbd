"""The markers of list items: bullets, and numbers in the digits of the text."""

import re
from collections.abc import Sequence

from nejat_desktop.domain.body.model import ContainerKind
from nejat_desktop.ui.editor.places import Placed
from nejat_desktop.ui.editor.setting import Setter

PERSIAN_DIGITS = "۰۱۲۳۴۵۶۷۸۹"
_START = re.compile(r"""<ol[^>]*\sstart\s*=\s*["']?(\d+)""")
_BULLETS = "•◦▪"


def markers(setter: Setter, items: Sequence[Placed], digits: str) -> list[str]:
    """The marker of each row, empty where none is due."""
    counts: dict[str, int] = {}
    met: set[str] = set()
    out: list[str] = []
    containers = setter.registry.containers
    for item in items:
        out.append("")
        path = setter.row(item.row).path
        if not path or containers[path[-1]].kind is not ContainerKind.ITEM or path[-1] in met:
            continue
        met.add(path[-1])
        holder = containers[path[-2]] if len(path) > 1 else None
        if holder and holder.kind is ContainerKind.NUMBERS:
            begin = _START.search(holder.open)
            counts[holder.id] = counts.get(holder.id, int(begin[1]) - 1 if begin else 0) + 1
            own = digits or (PERSIAN_DIGITS if item.style.arabic else "")
            out[-1] = in_digits(counts[holder.id], own) + "."
        else:
            out[-1] = _BULLETS[min(item.style.depth, len(_BULLETS)) - 1]
    return out


def in_digits(number: int, digits: str) -> str:
    """A number written with ten digits of a script."""
    text = str(number)
    return text.translate({ord("0") + i: d for i, d in enumerate(digits)}) if digits else text
