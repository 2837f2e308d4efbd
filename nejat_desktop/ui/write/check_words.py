"""The form of what a check says."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CheckWords:
    """Marked in the context "Check". `{n}` is the finding's number, `{names}` what it names."""

    title: str
    detail: str
    action: str
    name: str
