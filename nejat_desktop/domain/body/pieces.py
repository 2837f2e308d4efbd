"""Pieces: the source as a flat run of block comments, tags and text, each with its partner."""

from dataclasses import dataclass
from enum import Enum, auto


class PieceKind(Enum):
    """What a piece of the source is."""

    TEXT = auto()
    OPEN = auto()
    CLOSE = auto()
    VOID = auto()
    COMMENT = auto()
    RAW = auto()
    """An element or a rest that is not looked into."""
    BLOCK_OPEN = auto()
    BLOCK_CLOSE = auto()
    BLOCK_VOID = auto()


NO_MATE = -1


@dataclass(slots=True)
class Piece:
    """source[start:end]. `mate` is the index of the closing piece, NO_MATE without one.

    `implied` says that the closing tag is not written: the element ends before the mate.
    `sound` is false for a block comment whose attributes are no JSON object.
    """

    kind: PieceKind
    name: str
    start: int
    end: int
    mate: int = NO_MATE
    implied: bool = False
    sound: bool = True
