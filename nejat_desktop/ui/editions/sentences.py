"""Whole sentences of the board: on the chosen cell, and the lines of the exported table."""

from collections.abc import Sequence
from datetime import datetime

from nejat_desktop.domain.board import BoardRow
from nejat_desktop.domain.desk import ChipState
from nejat_desktop.ui.editions.steps import BoardStep, Chosen
from nejat_desktop.ui.editions.words import BoardWords, translate
from nejat_desktop.ui.theme.wording import FSI, LRI, PDI

_NO_MARKS = dict.fromkeys(map(ord, f"{FSI}{LRI}{PDI}"))
"""The marks that isolate a run of text on the screen."""


def foot_sentence(words: BoardWords, chosen: Chosen, changed: Sequence[int]) -> str:
    """A sentence on the chosen cell; `changed` are paragraphs of its source, from one."""
    cell, row = chosen.shown, chosen.row
    if cell is None:
        return words.meta(row)
    language = words.language(cell.edition)
    match cell.state:
        case ChipState.MISSING if chosen.step is BoardStep.NONE:
            said = translate("Board", "{source} comes first: the story has no text there yet.")
            return said.format(source=words.language(row.source))
        case ChipState.MISSING:
            said = translate("Board", "Nobody has begun the {language} text yet.")
            return said.format(language=language)
        case ChipState.OUTDATED:
            return _outdated(words, row, language, changed)
        case ChipState.DRAFT_OVER_LIVE:
            said = translate("Board", "Readers see release {number} until this is approved.")
            return said.format(number=words.number(cell.release_number))
        case _:
            return words.meta(row)


def _outdated(words: BoardWords, row: BoardRow, language: str, changed: Sequence[int]) -> str:
    """“English changed: paragraphs 3 and 7. The Arabic text stays live meanwhile.”"""
    source = words.language(row.source)
    stays = translate("Board", "The {language} text stays live meanwhile.")
    what = [n for n in changed if n]
    if not changed:
        first = translate("Board", "{source} changed.")
    elif not what:
        first = translate("Board", "{source} changed: the headline.")
    elif len(what) == 1:
        first = translate("Board", "{source} changed: paragraph {numbers}.")
    else:
        first = translate("Board", "{source} changed: paragraphs {numbers}.")
    comma, number = translate("Board", ", "), words.number
    numbers = comma.join(number(n) for n in what)
    parts = (first.format(source=source, numbers=numbers), stays.format(language=language))
    return " ".join(parts)


def table_head(words: BoardWords) -> list[str]:
    """The first line of the exported table."""
    return [
        translate("Board", "Story"),
        translate("Board", "Section"),
        translate("Board", "Source"),
        translate("Board", "Date"),
        *(words.language(edition.code) for edition in words.editions),
    ]


def table_line(words: BoardWords, row: BoardRow, now: datetime) -> list[str]:
    """A story's line of the exported table; marks of direction have no place in a file."""
    cells = []
    for cell in row.cells:
        more = words.more(cell, row.kind, now)
        said = translate("Board", "{state}, {more}") if more else "{state}"
        cells.append(said.format(state=words.state(cell), more=more))
    line = [row.headline, words.section(row.section), row.source]
    line += [words.date(row.date, words.prefer), *cells]
    return [cell.translate(_NO_MARKS) for cell in line]
