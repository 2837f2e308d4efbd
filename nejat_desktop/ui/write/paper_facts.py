"""Facts of a page's body: pictures by photo, where the caret is; and the words of the meta line."""

from nejat_desktop.domain.article import Content
from nejat_desktop.domain.body import CARD_KINDS, Body, Row, RowKind
from nejat_desktop.domain.checks import HEADLINE_LIMIT
from nejat_desktop.domain.dates import date_words
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.wording import isolate, lined_up
from nejat_desktop.ui.write.sheet import Sheet
from nejat_desktop.ui.write.words import language_words, translate

PHOTO = "nejat:photo/"


def photo_of(row: Row) -> str:
    """The uid of our photo that a picture row shows, "" for anything else."""
    if row.kind is not RowKind.PICTURE or PHOTO not in row.inner:
        return ""
    return row.inner.split(PHOTO, 1)[1][:32]


def rows_of_photo(body: Body, photo: str) -> list[Row]:
    """The rows that show a photo."""
    return [row for row in body.rows if photo_of(row) == photo]


def photo_at(body: Body, row_id: str) -> str:
    """The photo of a picture, or of the picture whose caption this row is; "" for none."""
    row = body.row(row_id)
    if row is not None and row.kind is RowKind.CAPTION:
        row = next((r for r in body.rows if r.path == row.path and photo_of(r)), None)
    return photo_of(row) if row is not None else ""


def position(body: Body, row_id: str) -> tuple[Row, int, int] | None:
    """A row, its number among those of its sort, and how many of them there are."""
    row = body.row(row_id)
    if row is None:
        return None
    alike = [r.id for r in body.rows if _sort(r) == _sort(row)]
    return row, alike.index(row.id) + 1, len(alike)


def _sort(row: Row) -> object:
    """What is counted together in the status bar."""
    return row.kind if row.kind in CARD_KINDS else "text"


def meta_words(sheet: Sheet, content: Content, theme: Theme) -> str:
    """Who, when, and how long the headline is or what it was translated from."""
    edition, credits = sheet.edition, content.credits
    moment = content.date or sheet.article.first_published or sheet.story.created
    translation = sheet.article.translation
    name = credits.author
    if translation is not None:
        name = credits.translator or credits.author
        source = sheet.newsroom.edition(translation.source_edition)
        words = translate("Write", "translated from {language}")
        last = words.format(language=language_words(source))
    else:
        words = translate("Write", "Headline {n} of {limit} characters")
        count = theme.number(len(content.headline.strip()))
        last = words.format(n=count, limit=theme.number(HEADLINE_LIMIT))
    parts = (isolate(name), isolate(date_words(moment, edition)), isolate(last))
    line = "  ·  ".join(part for part in parts if part)
    return lined_up(line, rtl=edition.is_rtl)
