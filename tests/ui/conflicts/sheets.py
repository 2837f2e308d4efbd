"""A conflict of our own making: a headline that joined by itself, two blocks that ask."""

from datetime import UTC, datetime

from nejat_desktop.domain.body import Change, ChangeOp, Row, blocks, parse, word_diff
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.joining import Choice
from nejat_desktop.domain.uid import Uid
from nejat_desktop.ui.conflicts.sheet import (
    Face,
    Fold,
    Look,
    Matter,
    Part,
    Piece,
    Sheet,
    Signature,
)

SITE = "The train leaves at 21:50 and reaches the harbour by breakfast, with eight sleeping cars."
BASE = "The train leaves at 21:30 and reaches the harbour by breakfast, with six sleeping cars."
MINE = (
    "The train leaves at 21:30 and reaches the harbour in time for the first ferry, with six "
    "sleeping cars and a dining car."
)
JOINED = (
    "The train leaves at 21:50 and reaches the harbour in time for the first ferry, with eight "
    "sleeping cars and a dining car."
)


def row(text: str, key: str = "p2") -> Row:
    """A paragraph."""
    (found,) = parse(blocks.document([blocks.paragraph(text)])).with_ids([key]).rows
    return found


def came(old: str, new: str) -> tuple[Change, ...]:
    """A side's words, with what came marked."""
    return tuple(c for c in word_diff(old, new) if c.op is not ChangeOp.REMOVED)


def went(old: str, new: str) -> tuple[Change, ...]:
    """The old words, with what went marked."""
    return tuple(c for c in word_diff(old, new) if c.op is not ChangeOp.ADDED)


def headline(old: str, new: str) -> Piece:
    return Piece(
        "headline",
        Part.HEADLINE,
        Matter.SITE_ONLY,
        site=Face(changes=came(old, new)),
        base=Face(changes=went(old, new)),
        mine=Face(Look.AS_BEFORE),
    )


def paragraph(site: str = SITE, base: str = BASE, mine: str = MINE, joined: str = JOINED) -> Piece:
    return Piece(
        "p2",
        Part.PARAGRAPH,
        Matter.BOTH_CHANGED,
        site=Face(changes=came(base, site)),
        base=Face(changes=went(base, site)),
        mine=Face(changes=came(base, mine)),
        number=2,
        choices=(Choice.SITE, Choice.WORDS, Choice.HERE, Choice.BOTH),
        results={
            Choice.SITE: (row(site),),
            Choice.WORDS: (row(joined),),
            Choice.HERE: (row(mine),),
            Choice.BOTH: (row(mine), row(site, "p2s")),
        },
    )


def picture(photo: Uid | None, caption: str, added: str) -> Piece:
    same = Change(ChangeOp.SAME, caption)
    return Piece(
        "p5c",
        Part.PICTURE,
        Matter.GONE_THERE,
        site=Face(Look.ABSENT),
        base=Face(changes=(same,), photo=photo),
        mine=Face(changes=(same, Change(ChangeOp.ADDED, added)), photo=photo),
        number=5,
        choices=(Choice.SITE, Choice.HERE),
    )


def night_train(edition: Edition, photo: Uid | None = None) -> Sheet:
    """The conflict that the drawing shows."""
    before = "Night train to the coast returns soon"
    after = "Night train to the coast returns in spring"
    return Sheet(
        Uid("a" * 32),
        edition,
        after,
        site=Signature("Maria Holm", datetime(2026, 10, 5, 19, 14, tzinfo=UTC)),
        base=Signature("", datetime(2026, 10, 2, 9, tzinfo=UTC), release=2),
        mine=Signature("Erik Lund", datetime(2026, 10, 6, 6, 30, tzinfo=UTC)),
        lines=(
            headline(before, after),
            Fold(1, 1),
            paragraph(),
            Fold(3, 5),
            picture(photo, "The train on its last run, 2014.", " Photo: city archive."),
            Fold(6, 9),
        ),
    )
