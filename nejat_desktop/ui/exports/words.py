"""What is said after an export: what is in it, who may have it, and what is not in it."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from nejat_desktop.services.exchange.asked import Exported
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.wording import isolate

translate = QCoreApplication.translate
NAMED = 5
"""Of the originals that are missing so many are named."""


def needs_care(report: Exported) -> bool:
    """Whether a person should read what is said before the file is handed on."""
    return bool(report.unapproved or report.lost)


def report_words(report: Exported, theme: Theme) -> str:
    """All of it, in sentences."""
    return " ".join(_sentences(report, theme))


def _sentences(report: Exported, theme: Theme) -> Iterator[str]:
    yield _held(report, theme)
    if report.aside:
        words = translate("Exports", "Of an imported archive, in no story: {n}.")
        yield words.format(n=theme.number(report.aside))
    if report.unapproved:
        words = translate(
            "Exports",
            "Nobody approved {n} of these texts as they stand; the file is not for the public.",
        )
        yield words.format(n=theme.number(report.unapproved))
    if report.pictures or report.files:
        yield translate(
            "Exports",
            "Pictures and files are the untouched originals, with all that they tell of people.",
        )
    if report.is_backup:
        yield translate("Exports", "Restored on another laptop, it is the same newsroom there.")
    if report.lost:
        yield _lost(report.lost, theme)


def _held(report: Exported, theme: Theme) -> str:
    words = translate(
        "Exports",
        "“{file}” holds: stories {stories}, articles {articles}, pictures {pictures}, "
        "files {files}.",
    )
    return words.format(
        file=isolate(report.target.name),
        stories=theme.number(report.stories),
        articles=theme.number(report.articles),
        pictures=theme.number(report.pictures),
        files=theme.number(report.files),
    )


def _lost(names: list[str], theme: Theme) -> str:
    listed = [isolate(name) for name in names[:NAMED]]
    if len(names) > NAMED:
        more = translate("Exports", "and {n} more")
        listed.append(more.format(n=theme.number(len(names) - NAMED)))
    words = translate("Exports", "Missing or damaged here, and left out: {names}.")
    return words.format(names=translate("Exports", ", ").join(listed))
