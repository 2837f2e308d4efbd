"""What an empty grid says, and the one step that it offers."""

from dataclasses import dataclass
from enum import StrEnum

from nejat_desktop.domain.photo_grid import Shelf
from nejat_desktop.ui.photos.asked import Group, PhotoAsked
from nejat_desktop.ui.photos.words import translate


class Remedy(StrEnum):
    """The step that an empty grid offers."""

    CLEAR = "clear"
    IMPORT = "import"
    SHOW_ALL = "show_all"


@dataclass(frozen=True, slots=True)
class EmptyWords:
    """Title, text and button of an empty grid."""

    title: str
    text: str
    button: str
    remedy: Remedy


def empty_words(asked: PhotoAsked, filter_words: str) -> EmptyWords:
    """Why the grid is empty; `filter_words` say what the bar narrows to."""
    if asked.narrowed:
        return EmptyWords(
            translate("Photos", "No photos match"),
            translate("Photos", "The filter hides everything: {filter}.").format(
                filter=filter_words
            ),
            translate("Photos", "Clear the filter"),
            Remedy.CLEAR,
        )
    if asked.where.group is Group.SHELF and asked.where.key in (Shelf.ALL, Shelf.IMPORTED):
        return EmptyWords(
            translate("Photos", "No photos yet"),
            translate(
                "Photos",
                "Originals are kept here untouched, each with its words in every language. Drop "
                "files here, or import them.",
            ),
            translate("Photos", "Import pictures"),
            Remedy.IMPORT,
        )
    title, text = _elsewhere(asked)
    return EmptyWords(title, text, translate("Photos", "Show all photos"), Remedy.SHOW_ALL)


def _elsewhere(asked: PhotoAsked) -> tuple[str, str]:
    if asked.where.group is not Group.SHELF:
        return (
            translate("Photos", "No photos here yet"),
            translate("Photos", "Photos appear here as soon as they belong here."),
        )
    return {
        Shelf.NO_CAPTION: (
            translate("Photos", "Every photo has a caption"),
            translate("Photos", "What nobody has described yet appears here."),
        ),
        Shelf.NO_CREDIT: (
            translate("Photos", "Every photo has a credit"),
            translate("Photos", "Photos whose photographer is not named appear here."),
        ),
        Shelf.NO_ALT: (
            translate("Photos", "Every photo has an alternative text"),
            translate("Photos", "Photos that a blind reader would not hear of appear here."),
        ),
        Shelf.DUPLICATES: (
            translate("Photos", "No photo is here twice"),
            translate("Photos", "Pictures that look the same in other files appear here."),
        ),
        Shelf.UNUSED: (
            translate("Photos", "Every photo is used"),
            translate("Photos", "Photos that no story shows appear here."),
        ),
    }.get(
        Shelf(asked.where.key),
        (
            translate("Photos", "The bin is empty"),
            translate(
                "Photos", "Photos that you take out of the library can be put back from here."
            ),
        ),
    )
