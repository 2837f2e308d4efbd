"""The words of the photos' place, in the interface's language and the calendar of an edition."""

from datetime import datetime
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from nejat_desktop.domain.dates import month_words, short_date_words
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.photo import Photo
from nejat_desktop.domain.photo_grid import PhotoCell, PhotoSort, PhotoUse, Shelf, Used, UseKind
from nejat_desktop.ui.desk.words import kind_words, language_words, untitled
from nejat_desktop.ui.photos.asked import Group, Narrow, Where, month_of
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.sizes import size_words
from nejat_desktop.ui.theme.wording import isolate, isolate_ltr

translate = QCoreApplication.translate
"""Under this name lupdate finds the sentences."""

SHELF_ICONS = {
    Shelf.ALL: "image-square",
    Shelf.IMPORTED: "upload-simple",
    Shelf.NO_CAPTION: "text-aa",
    Shelf.NO_CREDIT: "identification-card",
    Shelf.NO_ALT: "eye-slash",
    Shelf.UNUSED: "link-simple-break",
    Shelf.DUPLICATES: "copy",
    Shelf.BIN: "trash",
}
GROUP_ICONS = {
    Group.GALLERY: "squares-four",
    Group.MONTH: "calendar-blank",
    Group.CREDIT: "user",
    Group.KEPT: "funnel-simple",
}


def shelf_words(shelf: Shelf) -> str:
    """A shelf's name."""
    return {
        Shelf.ALL: translate("Photos", "All photos"),
        Shelf.IMPORTED: translate("Photos", "Just imported"),
        Shelf.NO_CAPTION: translate("Photos", "No caption"),
        Shelf.NO_CREDIT: translate("Photos", "No credit"),
        Shelf.NO_ALT: translate("Photos", "No alternative text"),
        Shelf.UNUSED: translate("Photos", "Unused"),
        Shelf.DUPLICATES: translate("Photos", "Duplicates"),
        Shelf.BIN: translate("Photos", "Bin"),
    }[shelf]


def group_words(group: Group) -> str:
    """The heading of a part of the side panel."""
    return {
        Group.SHELF: translate("Photos", "Library"),
        Group.GALLERY: translate("Photos", "Galleries"),
        Group.MONTH: translate("Photos", "Taken"),
        Group.CREDIT: translate("Photos", "Credit"),
        Group.KEPT: translate("Photos", "Kept filters"),
    }[group]


def narrow_words(narrow: Narrow) -> str:
    """The name of a narrowing in the filter bar."""
    return {
        Narrow.TAKEN: translate("Photos", "Taken"),
        Narrow.LACKS: translate("Photos", "Missing in"),
        Narrow.USED: translate("Photos", "Used"),
    }[narrow]


def used_words(used: Used) -> str:
    """Whether a story shows it."""
    return {
        Used.USED: translate("Photos", "in a story"),
        Used.UNUSED: translate("Photos", "nowhere"),
    }[used]


def sort_words(sort: PhotoSort) -> str:
    """What the grid is sorted by."""
    return {
        PhotoSort.TAKEN: translate("Photos", "When they were taken"),
        PhotoSort.ADDED: translate("Photos", "When they came in"),
        PhotoSort.NAME: translate("Photos", "File name"),
    }[sort]


def use_words(kind: UseKind) -> str:
    """How a story shows a photo."""
    return {
        UseKind.LEAD: translate("Photos", "lead picture"),
        UseKind.GALLERY: translate("Photos", "among its pictures"),
        UseKind.TEXT: translate("Photos", "in the text"),
    }[kind]


def short_name(name: str) -> str:
    """A file name without its ending."""
    return PurePath(name).stem or name


class PhotoWords:
    """Words that depend on the newsroom and on the interface's language and digits."""

    def __init__(self, theme: Theme, newsroom: Newsroom) -> None:
        self._theme = theme
        self.newsroom = newsroom

    @property
    def editions(self) -> tuple[Edition, ...]:
        """The editions in the order of the chips."""
        return self.newsroom.editions

    @property
    def prefer(self) -> str:
        """The edition whose calendar, credits and headlines are shown."""
        return self.newsroom.preferred(self._theme.language).code

    def language(self, code: str) -> str:
        """An edition's language, in the interface's words."""
        found = next((e for e in self.editions if e.code == code), None)
        return language_words(found) if found else code

    def month(self, key: str) -> str:
        """A month with its year, by its key."""
        span = month_of(key)
        return month_words(span.start, self._edition) if span else ""

    def date(self, moment: datetime) -> str:
        """A day."""
        return isolate(short_date_words(moment, self._edition))

    def where(self, where: Where, galleries: dict[str, str]) -> str:
        """The title of a line of the side panel; galleries by uid."""
        match where.group:
            case Group.SHELF:
                return shelf_words(Shelf(where.key))
            case Group.GALLERY:
                return galleries.get(where.key) or untitled()
            case Group.MONTH:
                return self.month(where.key)
            case Group.CREDIT | Group.KEPT:
                return where.key

    def cell(self, cell: PhotoCell) -> str:
        """A cell as a screen reader says it."""
        missing = [self.language(e.code) for e in self.editions if e.code not in cell.worded]
        parts = [short_name(cell.name)]
        if cell.alike:
            parts.append(translate("Photos", "looks like another photo"))
        if not cell.credited:
            parts.append(translate("Photos", "no credit"))
        if missing:
            words = translate("Photos", "words missing in {languages}")
            parts.append(words.format(languages=translate("Photos", ", ").join(missing)))
        return translate("Photos", "; ").join(parts)

    def facts(self, photo: Photo) -> str:
        """Pixels, size, kind and dates of a photo."""
        taken = photo.taken or photo.added
        came = translate("Photos", "added {date}").format(date=self.date(photo.added))
        shot = translate("Photos", "taken {date}").format(date=self.date(taken))
        parts = [self.pixels(photo), size_words(photo.size, self._theme), isolate_ltr(photo.format)]
        return " · ".join([*parts, *([shot] if taken != photo.added else []), came])

    def pixels(self, photo: Photo) -> str:
        """Width and height, never turned round."""
        digits = self._theme.digits
        return isolate_ltr(digits(f"{photo.width} × {photo.height}"))

    def used(self, count: int) -> str:
        """How many stories use a photo."""
        if count == 0:
            return translate("Photos", "Not used yet")
        if count == 1:
            return translate("Photos", "Used in 1 story")
        words = translate("Photos", "Used in {count} stories")
        return words.format(count=self._theme.number(count))

    def use(self, use: PhotoUse) -> str:
        """How a story uses a photo: “Article · lead picture · en fa”."""
        how = translate("Photos", ", ").join(use_words(one) for one in use.how)
        where = isolate_ltr(" ".join(e.code for e in self.editions if e.code in use.editions))
        bin_ = [translate("Photos", "in the bin")] if use.binned else []
        return " · ".join([kind_words(use.kind), how, where, *bin_])

    @property
    def _edition(self) -> Edition:
        return self.newsroom.edition(self.prefer)
