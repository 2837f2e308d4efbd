"""The list of pairs: two headlines and the reasons, each with a box to tick."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from nejat_desktop.domain.pairing import Offer, Reason
from nejat_desktop.ui.pairs.painting import OFFER, WHY, PairDelegate
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.wording import isolate

SHOWN = 200
"""So many offers at once: a person can look through them; the next ones come after."""
translate = QCoreApplication.translate


class PairsList(QListWidget):
    """Shows offers, and knows which are ticked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setItemDelegate(PairDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setProperty("ring", False)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def chosen(self) -> list[Offer]:
        """Those that are ticked."""
        rows = (self.item(row) for row in range(self.count()))
        return [r.data(OFFER) for r in rows if r.checkState() is Qt.CheckState.Checked]

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """The first of these, none of them ticked."""
        self.clear()
        for offer in offers[:SHOWN]:
            why = " · ".join(self._reason(reason, value) for reason, value in offer.reasons)
            item = QListWidgetItem(self._words(offer, why))
            item.setData(OFFER, offer)
            item.setData(WHY, why)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.addItem(item)
        if self.count():
            self.setCurrentRow(0)

    def tick_all(self) -> None:
        """Tick all; if they are, none."""
        whole = len(self.chosen) == self.count()
        state = Qt.CheckState.Unchecked if whole else Qt.CheckState.Checked
        for row in range(self.count()):
            self.item(row).setCheckState(state)

    def _words(self, offer: Offer, why: str) -> str:
        """Both headlines with their editions, and why they may be one."""
        sides = (
            f"{isolate(one.edition.upper())} {isolate(one.headline or '…')}"
            for one in (offer.one, offer.other)
        )
        return "\n".join((*sides, why))

    def _reason(self, reason: Reason, value: str) -> str:
        digits = self._theme.digits
        match reason:
            case Reason.LINK:
                return translate("Pairs", "one leads to the other")
            case Reason.PICTURE:
                count = int(value)
                return digits(self.tr("%n picture(s) in common", "", count))
            case Reason.DATE:
                count = int(value)
                far = digits(self.tr("%n day(s) apart", "", count))
                return far if count else translate("Pairs", "within a day")
            case Reason.NAME:
                return translate("Pairs", "the name {name}").format(name=isolate(value))
            case Reason.NUMBER:
                return translate("Pairs", "the number {number}").format(number=digits(value))
