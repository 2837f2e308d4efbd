"""The settings place: language, colours and size of the interface."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nejat_desktop.ui.actions import ActionTable, Context, Handler
from nejat_desktop.ui.shell.appearance import Appearance
from nejat_desktop.ui.shell.language import LANGUAGES
from nejat_desktop.ui.theme import FontRole, Mode, Theme
from nejat_desktop.ui.theme.theme import SIZES
from nejat_desktop.ui.widgets import (
    FormField,
    Ground,
    PaneHeader,
    RoleLabel,
    SegmentedChoice,
    scrolling,
)


class SettingsPage(Ground):
    """A place like the others: it changes things at once, there is nothing to confirm."""

    def __init__(
        self,
        theme: Theme,
        actions: ActionTable,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "surface", parent)
        self._page_theme, self._actions = theme, actions
        self._header = PaneHeader(theme)
        self._language = SegmentedChoice(theme, "", list(LANGUAGES.items()))
        self._mode = SegmentedChoice(theme, "", [(mode.value, mode.value) for mode in Mode])
        self._size = SegmentedChoice(theme, "", [(str(size), str(size)) for size in SIZES])
        self._fields = [FormField(theme, "", c) for c in (self._language, self._mode, self._size)]
        self._note = RoleLabel(theme, "", FontRole.BODY, "muted", wrap=True)
        self._language.chosen.connect(appearance.set_language)
        self._mode.chosen.connect(lambda mode: appearance.set_mode(Mode(mode)))
        self._size.chosen.connect(lambda size: appearance.set_scale(float(size)))
        self._lay_out()
        self._show()
        theme.changed.connect(self._show)

    @property
    def context(self) -> Context:
        """The settings."""
        return Context.SETTINGS

    def handlers(self) -> Mapping[str, Handler]:
        """Nothing beyond the window's own."""
        return {}

    def regions(self) -> Sequence[QWidget]:
        """One."""
        return [self]

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _lay_out(self) -> None:
        column = QWidget()
        column.setMaximumWidth(self._page_theme.px(584))
        inner = QVBoxLayout(column)
        inner.setContentsMargins(16, 8, 16, 24)
        inner.setSpacing(20)
        for field in self._fields:
            inner.addWidget(field)
        inner.addWidget(self._note)
        inner.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._header)
        outer.addWidget(scrolling(column), 1)

    def _show(self) -> None:
        """Words, and what is on now."""
        theme = self._page_theme
        self._header.set_title(self.tr("Settings"))
        names = (self.tr("Language of the interface"), self.tr("Colours"), self.tr("Size"))
        for field, name in zip(self._fields, names, strict=True):
            field.set_label(name)
        self._mode.set_texts(
            {
                Mode.LIGHT.value: self.tr("Light"),
                Mode.DARK.value: self.tr("Dark"),
                Mode.HIGH_CONTRAST.value: self.tr("High contrast"),
            }
        )
        percent = self.tr("{size} %")
        self._size.set_texts(
            {str(s): percent.format(size=theme.number(round(s * 100))) for s in SIZES}
        )
        self._note.setText(self.tr("What you change here holds on this computer, at once."))
        self._language.set_value(theme.language)
        self._mode.set_value(theme.mode.value)
        self._size.set_value(str(theme.scale))
