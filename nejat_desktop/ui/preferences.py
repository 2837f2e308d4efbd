"""What a person set on this laptop, in one JSON file. Nothing secret is ever in it."""

import json
import os
from pathlib import Path

PEOPLE = "people"
"""Who was chosen in each newsroom, by its folder."""


class FilePreferences:
    """Implements `ui.context.Preferences`. A file that can't be read counts as empty."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._values: dict[str, object] = _read(file)

    def get(self, key: str, default: object = None) -> object:
        """The value that was kept under a name, or the default."""
        return self._values.get(key, default)

    def set(self, key: str, value: object) -> None:
        """Keep a JSON-able value under a name; on disk at once, whole or not at all."""
        if self._values.get(key) == value:
            return
        self._values[key] = value
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        working = self._file.with_suffix(".part")
        with working.open("w", encoding="utf-8") as file:
            json.dump(self._values, file, ensure_ascii=False, indent=1)
            os.fchmod(file.fileno(), 0o600)
        working.replace(self._file)


def _read(file: Path) -> dict[str, object]:
    try:
        values = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return values if isinstance(values, dict) else {}


def chosen_person(preferences: FilePreferences, folder: Path) -> str:
    """Who was chosen to work in a newsroom on this computer; empty when nobody was."""
    return _people(preferences).get(str(folder.resolve()), "")


def choose_person(preferences: FilePreferences, folder: Path, name: str) -> None:
    """Who works in a newsroom on this computer from now on."""
    preferences.set(PEOPLE, _people(preferences) | {str(folder.resolve()): name})


def _people(preferences: FilePreferences) -> dict[str, str]:
    kept = preferences.get(PEOPLE)
    return {str(k): str(v) for k, v in kept.items()} if isinstance(kept, dict) else {}
