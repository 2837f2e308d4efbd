"""Categories as a person reads and types them, from the top down: “Media › Cartoons”."""

import re
from collections.abc import Sequence

BETWEEN = " › "
_SPLIT = re.compile(r"\s*[›>/‹]\s*")


def category_words(category: Sequence[str]) -> str:
    """“Media › Cartoons”."""
    return BETWEEN.join(category)


def read_category(text: str) -> tuple[str, ...]:
    """The names from the top down; `>` and `/` part them too."""
    return tuple(name for name in _SPLIT.split(text.strip()) if name)
