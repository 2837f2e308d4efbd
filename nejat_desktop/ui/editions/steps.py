"""Which step a cell of the board offers next. Pure."""

from dataclasses import dataclass
from enum import StrEnum

from nejat_desktop.domain.board import BoardCell, BoardRow
from nejat_desktop.domain.desk import ChipState


class BoardStep(StrEnum):
    """Where the filled button leads."""

    OPEN = "open"
    START = "start"
    CONTINUE = "continue"
    UPDATE = "update"
    REVIEW = "review"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Chosen:
    """The current cell with its story; without a cell it is the story's own column."""

    row: BoardRow
    cell: BoardCell | None

    @property
    def shown(self) -> BoardCell | None:
        """The cell that everything is about: of the story's column, its source."""
        return self.cell or self.row.cell(self.row.source)

    @property
    def step(self) -> BoardStep:
        """What can be done next."""
        cell = self.shown
        if cell is None:
            return BoardStep.NONE
        match cell.state:
            case ChipState.MISSING:
                source = self.row.cell(self.row.source)
                begun = source is not None and source.article is not None
                return BoardStep.START if begun else BoardStep.NONE
            case ChipState.OUTDATED:
                return BoardStep.UPDATE
            case ChipState.REVIEW:
                return BoardStep.REVIEW
            case ChipState.DRAFT if cell.is_translation:
                return BoardStep.CONTINUE
            case _:
                return BoardStep.OPEN

    @property
    def can_compare(self) -> bool:
        """Whether source and translation can be looked at side by side."""
        return self.shown is not None and self.shown.is_translation
