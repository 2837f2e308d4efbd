"""The settings place: the interface, and the parts that are about the newsroom."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

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

INTERFACE = "interface"


class SettingsPage(Ground):
    """A place like the others: it changes things at once, there is nothing to confirm."""

    def __init__(
        self,
        theme: Theme,
        actions: ActionTable,
        appearance: Appearance,
        parts: Mapping[str, QWidget] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "surface", parent)
        self._page_theme, self._actions = theme, actions
        self._parts = dict(parts or {})
        self._header = PaneHeader(theme)
        self.choice = SegmentedChoice(theme, "", [(key, key) for key in (INTERFACE, *self._parts)])
        self._pages: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        self.choice.chosen.connect(self.show_part)
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

    def show_part(self, key: str) -> None:
        """Show one part: the interface, or one of the newsroom's."""
        self.choice.set_value(key)
        self._stack.setCurrentWidget(self._pages[key])

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _lay_out(self) -> None:
        self._add_page(INTERFACE, [*self._fields, self._note])
        for key, part in self._parts.items():
            self._add_page(key, [part])
        self._header.add(self.choice)
        self.choice.setVisible(bool(self._parts))
        self.choice.set_value(INTERFACE)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._header)
        outer.addWidget(self._stack, 1)

    def _add_page(self, key: str, widgets: Sequence[QWidget]) -> None:
        column = QWidget()
        column.setMaximumWidth(self._page_theme.px(584))
        inner = QVBoxLayout(column)
        inner.setContentsMargins(16, 8, 16, 24)
        inner.setSpacing(20)
        for widget in widgets:
            inner.addWidget(widget)
        inner.addStretch(1)
        self._pages[key] = scrolling(column)
        self._stack.addWidget(self._pages[key])

    def _show(self) -> None:
        """Words, and what is on now."""
        theme = self._page_theme
        self._header.set_title(self.tr("Settings"))
        titles = {key: str(getattr(part, "title", key)) for key, part in self._parts.items()}
        self.choice.set_texts({INTERFACE: self.tr("Interface")} | titles)
        self.choice.setAccessibleName(self.tr("Settings"))
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
