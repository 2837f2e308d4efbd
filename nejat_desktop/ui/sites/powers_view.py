"""What an account may do at a site, and what that means: a line for each, with a mark."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nejat_desktop.domain.connection import Power
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.theme.wording import QT_TRANSLATE_NOOP
from nejat_desktop.ui.widgets import RoleLabel

_SAID = {
    Power.PUBLISH: (
        QT_TRANSLATE_NOOP("Powers", "It may publish."),
        QT_TRANSLATE_NOOP("Powers", "It may not publish: nothing that is approved can go out."),
    ),
    Power.EDIT_OTHERS: (
        QT_TRANSLATE_NOOP("Powers", "It may change what others wrote there."),
        QT_TRANSLATE_NOOP(
            "Powers",
            "It may change its own posts only: an archive of others is taken in, and stays "
            "there as it is.",
        ),
    ),
    Power.UPLOAD: (
        QT_TRANSLATE_NOOP("Powers", "It may upload pictures and files."),
        QT_TRANSLATE_NOOP("Powers", "It may not upload: stories with pictures can’t be sent."),
    ),
    Power.SECTIONS: (
        QT_TRANSLATE_NOOP("Powers", "It may make categories."),
        QT_TRANSLATE_NOOP(
            "Powers",
            "It may not make categories: sections that are not there yet have to be made on "
            "the site first.",
        ),
    ),
    Power.PAGES: (
        QT_TRANSLATE_NOOP("Powers", "It may publish pages."),
        QT_TRANSLATE_NOOP("Powers", "It may not publish pages: they stay here."),
    ),
    Power.RAW_HTML: (
        QT_TRANSLATE_NOOP("Powers", "The site stores its texts to the letter."),
        QT_TRANSLATE_NOOP(
            "Powers",
            "The site filters its texts, embeds above all. What it takes out is shown.",
        ),
    ),
    Power.REVISIONS: (
        QT_TRANSLATE_NOOP(
            "Powers", "The site keeps revisions: an edit made while we send is found again."
        ),
        QT_TRANSLATE_NOOP(
            "Powers",
            "The site keeps no revisions: an edit made there in the moment of sending can be lost.",
        ),
    ),
    Power.COMMENTS: (
        QT_TRANSLATE_NOOP("Powers", "It may approve comments of readers."),
        QT_TRANSLATE_NOOP("Powers", "It may not approve comments of readers."),
    ),
}


def power_words(power: Power, has: bool) -> str:
    """What it may do, or what is missing and what follows from it."""
    may, lacks = _SAID[power]
    return QCoreApplication.translate("Powers", may if has else lacks)


def power_mark(power: Power, has: bool) -> tuple[str, str]:
    """An icon and its colour."""
    if has:
        return "check", "ok"
    return ("warning-octagon", "danger") if power is Power.PUBLISH else ("warning", "warning")


class PowersView(QWidget):
    """What is missing stands first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._powers: frozenset[str] = frozenset()
        self._unsure: frozenset[str] = frozenset()
        self.lines: dict[Power, RoleLabel] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))
        theme.changed.connect(self._again)

    def show_powers(self, powers: Collection[str], unsure: Collection[str] = ()) -> None:
        """The `Power` values of an account; of the `unsure` ones no post tells."""
        self._powers, self._unsure = frozenset(powers), frozenset(unsure)
        self._again()

    def _again(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.lines = {}
        for power in sorted(Power, key=lambda one: one.value in self._powers):
            self._column.addWidget(self._line(power, power.value in self._powers))

    def _line(self, power: Power, has: bool) -> QWidget:
        theme, line = self._theme, QWidget()
        icon, color = power_mark(power, has)
        mark = QLabel()
        mark.setPixmap(theme.pixmap(icon, color, 16))
        mark.setFixedHeight(theme.line_height(FontRole.BODY))
        said = power_words(power, has)
        if power.value in self._unsure:
            said = self.tr("{sentence} Probably: no post there tells for sure.").format(
                sentence=said
            )
        words = RoleLabel(
            theme,
            said,
            color="text_soft" if has else "text",
            weight=QFont.Weight.Normal,
            wrap=True,
        )
        self.lines[power] = words
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return line
