"""The words of the published pages: shipped for each language, overridden by the newsroom."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from nejat_desktop.domain.dates import number_words
from nejat_desktop.domain.edition import Edition

FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one edition by key. Keys of plural forms read `key.one`, `key.other`."""

    edition: Edition
    words: Mapping[str, Any]

    def __call__(self, key: str, **values: object) -> str:
        """The words under a key, with values filled in."""
        text = self.edition.wording.get(key) or self.words[key]
        return str(text).format(**values) if values else str(text)

    def count(self, key: str, number: int) -> str:
        """Words with a number in the language's own plural form."""
        forms = self.words[key]
        form = plural_form(primary(self.edition.language), number)
        name = form if form in forms else "other"
        text = self.edition.wording.get(f"{key}.{name}") or forms[name]
        return str(text).format(n=number_words(number, self.edition))

    def raw(self, key: str) -> str | dict[str, str]:
        """The words under a key with their places unfilled, in all plural forms if it has any."""
        found = self.words[key]
        if isinstance(found, str):
            return self.edition.wording.get(key) or found
        own = self.edition.wording
        return {form: own.get(f"{key}.{form}") or text for form, text in found.items()}

    def ordinal(self, number: int) -> str:
        """The word for a part's number, a figure beyond ten."""
        words = self.words["numbers"]
        if 1 <= number <= len(words):
            return str(words[number - 1])
        return number_words(number, self.edition)

    def service(self, key: str) -> str:
        """The name of a service that hosts videos; empty if unknown."""
        return str(self.words["services"].get(key, ""))

    def language(self, code: str) -> str:
        """The name of a language as it stands after “published in”; the code if unknown."""
        return str(self.words["language_names"].get(primary(code), code))


def primary(language: str) -> str:
    """A language without its region: that of `fa-IR` is `fa`."""
    return language.partition("-")[0].lower()


def plural_form(language: str, number: int) -> str:
    """The plural category of a whole number (Unicode CLDR, cardinal rules)."""
    if language == "ar":
        return _arabic_form(number)
    if language == "fa":
        return "one" if number in (0, 1) else "other"
    return "one" if number == 1 else "other"


def _arabic_form(number: int) -> str:
    if number <= 2:
        return ("zero", "one", "two")[number]
    rest = number % 100
    if 3 <= rest <= 10:
        return "few"
    return "many" if rest >= 11 else "other"


def load_wording(theme: Path, edition: Edition) -> Wording:
    """The words of an edition; those of a language that has none yet are English."""
    path = theme / "wording" / f"{primary(edition.language)}.json"
    shipped = _read(theme / "wording" / f"{FALLBACK}.json")
    return Wording(edition, {**shipped, **(_read(path) if path.exists() else {})})


@cache
def _read(path: Path) -> dict[str, Any]:
    words: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return words
