"""Where everything stands in a row of the desk's list; the column heads follow it."""

from dataclasses import dataclass

from PySide6.QtCore import QRect

from nejat_desktop.ui.theme import Theme

MARGIN, GAP = 16, 12
PICTURE = (78, 52)
BEFORE_EDITIONS, BEFORE_DATE, BEFORE_SYNC = 16, 12, 10
DATE_WIDTH, SYNC_WIDTH = 88, 18
CHIP_GAP, SPARE = 4, 10
HEADLINE_LINE = {False: 22, True: 24}
META_LINE = 18


@dataclass(frozen=True, slots=True)
class RowShape:
    """The places in a row of this width, in px from its left edge."""

    theme: Theme
    width: int
    editions: int
    rtl: bool

    @property
    def height(self) -> int:
        """The height of every row."""
        return self.theme.px(self.theme.tokens.height.list_row)

    @property
    def columns(self) -> tuple[int, int, int, int]:
        """The widths of the four columns, from the start edge."""
        px = self.theme.px
        sync = px(BEFORE_SYNC + SYNC_WIDTH + MARGIN)
        date, editions = px(BEFORE_DATE + DATE_WIDTH), px(BEFORE_EDITIONS) + self.chips_width
        return self.width - editions - date - sync, editions, date, sync

    @property
    def chips_width(self) -> int:
        """Room for the chips of all editions."""
        px, chip = self.theme.px, self.theme.tokens.width.chip
        return px(self.editions * (chip + CHIP_GAP) - CHIP_GAP + SPARE)

    @property
    def picture(self) -> QRect:
        """The thumbnail."""
        px, (wide, high) = self.theme.px, PICTURE
        return self._mirrored(px(MARGIN), (self.height - px(high)) // 2, px(wide), px(high))

    def headline(self, arabic: bool) -> QRect:
        """The headline's line; Arabic script takes 2 px more."""
        line = self.theme.px(HEADLINE_LINE[arabic])
        return self._text(self._top(arabic), line)

    def meta(self, arabic: bool) -> QRect:
        """The line under it."""
        top = self._top(arabic) + self.theme.px(HEADLINE_LINE[arabic])
        return self._text(top, self.theme.px(META_LINE))

    def chip(self, number: int) -> QRect:
        """The chip of an edition."""
        px, tokens = self.theme.px, self.theme.tokens
        wide, high = px(tokens.width.chip), px(tokens.height.chip)
        start = self.columns[0] + px(BEFORE_EDITIONS) + number * (wide + px(CHIP_GAP))
        return self._mirrored(start, (self.height - high) // 2, wide, high)

    @property
    def date(self) -> QRect:
        """The date."""
        start = self.columns[0] + self.columns[1] + self.theme.px(BEFORE_DATE)
        return self._mirrored(start, 0, self.theme.px(DATE_WIDTH + BEFORE_SYNC), self.height)

    @property
    def sync(self) -> QRect:
        """The sync mark."""
        side = self.theme.px(SYNC_WIDTH)
        start = sum(self.columns[:3]) + self.theme.px(BEFORE_SYNC)
        return self._mirrored(start, (self.height - side) // 2, side, side)

    @property
    def text_start(self) -> int:
        """Where headlines begin, from the start edge."""
        return self.theme.px(MARGIN + PICTURE[0] + GAP)

    def _top(self, arabic: bool) -> int:
        return (self.height - self.theme.px(HEADLINE_LINE[arabic] + META_LINE)) // 2

    def _text(self, top: int, line: int) -> QRect:
        return self._mirrored(self.text_start, top, self.columns[0] - self.text_start, line)

    def _mirrored(self, start: int, top: int, width: int, height: int) -> QRect:
        left = self.width - start - width if self.rtl else start
        return QRect(left, top, width, height)
