"""Reads a document back into lines: blocks and fragments, cards that text has joined set apart."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextDocument

from nejat_desktop.domain.body.model import Body
from nejat_desktop.ui.editor.assemble import Line, assemble
from nejat_desktop.ui.editor.formats import CARD, MARKS, TOKEN, row_of
from nejat_desktop.ui.editor.inline import OBJECT, Run
from nejat_desktop.ui.editor.registry import Registry
from nejat_desktop.ui.editor.shapes import stray_row


def read_body(document: QTextDocument, registry: Registry) -> Body:
    """The body that the document shows now. Reads formats only; changes nothing."""
    lines: list[Line] = []
    block = document.begin()
    while block.isValid():
        lines.extend(block_lines(block, registry))
        block = block.next()
    return assemble(lines, registry)


def runs_of(block: QTextBlock) -> Iterator[tuple[Run, int]]:
    """The runs of a block, each with the number of the card that it is (-1: text)."""
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        shape = fragment.charFormat()
        card = int(shape.intProperty(CARD)) - 1
        run = Run(fragment.text(), int(shape.intProperty(MARKS)), int(shape.intProperty(TOKEN)))
        yield run, card
        fragments += 1


def block_lines(block: QTextBlock, registry: Registry) -> list[Line]:
    """One line as a rule; more where a card and text have come into one block."""
    number = row_of(block)
    lines: list[Line] = []
    text: list[Run] = []
    for run, card in runs_of(block):
        if card < 0 or OBJECT not in run.text:
            text.append(run)
            continue
        for char in run.text:
            if char == OBJECT:
                _close(lines, text, number, registry)
                lines.append(Line(card))
                text = []
            else:
                text.append(Run(char, run.marks, run.token))
    owner = registry.rows[number] if number >= 0 else None
    if text or (not lines and not (owner and owner.is_card)):
        _close(lines, text, number, registry, always=True)
    return lines


def _close(
    lines: list[Line], text: list[Run], number: int, registry: Registry, always: bool = False
) -> None:
    if not (text or always):
        return
    if number < 0 or registry.rows[number].is_card:
        number = stray_row(registry, number)
    lines.append(Line(number, tuple(text)))
