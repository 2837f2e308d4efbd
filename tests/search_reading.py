"""Reads the index of the search in the browser back, as its script does."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nejat_desktop.sites.folder.search_index import CODE


@dataclass(frozen=True)
class Index:
    """One year: the stories, and for each word the places of the stories that have it."""

    year: int
    stories: list[dict[str, Any]]
    words: dict[str, list[int]]

    def having(self, word: str) -> set[str]:
        """The headlines of the stories that have exactly this word."""
        return {self.stories[number]["headline"] for number in self.words.get(word, [])}


def read_index(file: Path) -> Index:
    """The index in a file."""
    text = file.read_text(encoding="utf-8")
    assert text.startswith("nejatSearch.add(")
    assert text.endswith(");\n")
    year, content = json.loads(
        f"[{text.removeprefix('nejatSearch.add(').removesuffix(');' + chr(10))}]"
    )
    words = read_words(content["words"].split(" "))
    places = [read_numbers(code) for code in content["places"].split(" ")]
    return Index(year, content["stories"], dict(zip(words, places, strict=True)))


def read_words(coded: list[str]) -> list[str]:
    """Words, of which each says how much it shares with the one before."""
    found, last = [], b""
    for word in coded:
        last = last[: 2 * CODE.index(word[0])] + word[1:].encode("utf-16-le")
        found.append(last.decode("utf-16-le"))
    return found


def read_numbers(coded: str) -> list[int]:
    """Numbers that were written as the distances between them."""
    found, number, shift, at = [], 0, 0, 0
    for digit in coded:
        bits = CODE.index(digit)
        number += (bits & 31) << shift
        shift += 5
        if bits < 32:
            at += number
            found.append(at)
            number = shift = 0
    return found
