"""The words of a conflict: what a piece is, what happened to it, what can be taken."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from nejat_desktop.domain.body import ChangeOp
from nejat_desktop.domain.dates import day_words, time_words
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.joining import Choice
from nejat_desktop.ui.conflicts.sheet import (
    Face,
    Fold,
    Look,
    Matter,
    Part,
    Piece,
    Signature,
)
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.wording import isolate, lined_up

translate = QCoreApplication.translate
"""Under this name lupdate finds the sentences."""

MATTER_MARKS = {
    Matter.SITE_ONLY: ("check", "state.approved.fg"),
    Matter.MINE_ONLY: ("check", "state.approved.fg"),
    Matter.SITE_ASKS: ("git-diff", "danger"),
    Matter.BOTH_CHANGED: ("git-diff", "danger"),
    Matter.GONE_THERE: ("git-diff", "danger"),
    Matter.GONE_HERE: ("git-diff", "danger"),
    Matter.BOTH_ADDED: ("git-diff", "danger"),
    Matter.FORM_AND_TEXT: ("check", "state.approved.fg"),
}


def part_words(piece: Piece, theme: Theme) -> str:
    """What a piece is: “Paragraph 2”, “Picture after paragraph 5”."""
    words = {
        Part.HEADLINE: translate("Conflict", "Headline"),
        Part.EXCERPT: translate("Conflict", "Excerpt"),
        Part.PARAGRAPH: translate("Conflict", "Paragraph {n}"),
        Part.HEADING: translate("Conflict", "Subheading, paragraph {n}"),
        Part.ITEM: translate("Conflict", "Item of a list, paragraph {n}"),
        Part.CAPTION: translate("Conflict", "Caption, paragraph {n}"),
        Part.PICTURE: translate("Conflict", "Picture after paragraph {n}"),
        Part.BLOCK: translate("Conflict", "Block after paragraph {n}"),
        Part.LEAD: translate("Conflict", "Lead picture"),
        Part.SECTIONS: translate("Conflict", "Sections"),
        Part.TAGS: translate("Conflict", "Tags"),
        Part.SLUG: translate("Conflict", "Address"),
        Part.DATE: translate("Conflict", "Date"),
        Part.CREDITS: translate("Conflict", "Credits"),
        Part.COMMENTS: translate("Conflict", "Comments of readers"),
        Part.WORK: translate("Conflict", "Facts"),
    }[piece.part]
    if not piece.number and piece.part is Part.PICTURE:
        return translate("Conflict", "Picture before the text")
    if not piece.number and piece.part is Part.BLOCK:
        return translate("Conflict", "Block before the text")
    return words.format(n=theme.number(piece.number))


def matter_words(piece: Piece) -> str:
    """What happened to it."""
    return {
        Matter.SITE_ONLY: translate("Conflict", "joined by itself: only the site changed it"),
        Matter.MINE_ONLY: translate("Conflict", "joined by itself: only we changed it"),
        Matter.SITE_ASKS: translate("Conflict", "changed on the site"),
        Matter.BOTH_CHANGED: translate("Conflict", "changed on both sides"),
        Matter.GONE_THERE: translate("Conflict", "taken out there, changed here"),
        Matter.GONE_HERE: translate("Conflict", "taken out here, changed there"),
        Matter.BOTH_ADDED: translate("Conflict", "added on both sides"),
        Matter.FORM_AND_TEXT: translate(
            "Conflict", "joined by itself: one side changed the form, the other the text"
        ),
    }[piece.matter]


def choice_words(piece: Piece, choice: Choice) -> str:
    """What a choice takes."""
    if choice is Choice.SITE and piece.site.look is Look.ABSENT:
        return translate("Conflict", "Leave it out")
    if choice is Choice.HERE and piece.mine.look is Look.ABSENT:
        return translate("Conflict", "Leave it out")
    if choice is Choice.HERE and piece.site.look is Look.ABSENT:
        if piece.part is Part.PICTURE:
            return translate("Conflict", "Keep it, with my caption")
        return translate("Conflict", "Keep mine")
    if choice is Choice.SITE and piece.mine.look is Look.ABSENT:
        return translate("Conflict", "Keep the site’s")
    return {
        Choice.SITE: translate("Conflict", "Take the site’s"),
        Choice.WORDS: translate("Conflict", "Join word by word"),
        Choice.HERE: translate("Conflict", "Take mine"),
        Choice.BOTH: translate("Conflict", "Keep both"),
        Choice.TEXT: translate("Conflict", "As it is written here"),
    }[choice]


def absent_words(piece: Piece) -> str:
    """What stands in a column that has nothing."""
    if piece.base.look is Look.ABSENT:
        return translate("Conflict", "There was nothing here.")
    if piece.part in (Part.PICTURE, Part.LEAD):
        return translate("Conflict", "The picture was taken out.")
    return translate("Conflict", "It was taken out.")


def fold_words(fold: Fold, theme: Theme) -> str:
    """Paragraphs that need nobody."""
    number = theme.number
    if fold.first == fold.last:
        one = translate("Conflict", "Paragraph {n} is the same on both sides")
        return one.format(n=number(fold.first))
    words = translate("Conflict", "Paragraphs {first} to {last} are the same on both sides")
    return words.format(first=number(fold.first), last=number(fold.last))


def signature_words(signature: Signature, edition: Edition, theme: Theme) -> str:
    """Who and when, as the edition writes it: “Maria Holm, 5 Oct 21:14”; or a release."""
    when = moment(signature.when, edition) if signature.when else ""
    if signature.release:
        release = translate("Conflict", "release {n}").format(n=theme.number(signature.release))
        return lined_up(listed(release, when), rtl=theme.rtl)
    return lined_up(listed(isolate(signature.who), when), rtl=theme.rtl)


def moment(when: datetime, edition: Edition) -> str:
    """Day and time, isolated."""
    return isolate(f"{day_words(when, edition)} {time_words(when, edition)}")


def listed(*words: str) -> str:
    """Those that say something, with commas."""
    return translate("Conflict", ", ").join(word for word in words if word)


def spoken(face: Face) -> str:
    """The words of a column for whoever does not see the marks: those that came are named."""
    said = []
    for change in face.changes:
        text = change.text.strip()
        match change.op:
            case ChangeOp.SAME:
                said.append(text)
            case ChangeOp.ADDED:
                said.append(translate("Conflict", "new: {words}.").format(words=text))
            case ChangeOp.REMOVED:
                said.append(translate("Conflict", "gone: {words}.").format(words=text))
    return " ".join(word for word in said if word)
