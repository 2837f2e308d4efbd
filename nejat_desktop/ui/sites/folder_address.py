"""The address under which the site folder stands on the web, once somebody puts it there."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import FormField, RoleLabel
from nejat_desktop.ui.write.fields import LineField, dress

_SCHEMES = ("https://", "http://")


class FolderAddress(QWidget):
    """A field; `changed` says the address when it is a whole one, or none."""

    changed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shown = ""
        self.address = LineField()
        dress(self.address, theme, None)
        self.field = FormField(theme, "", self.address)
        self._meaning = RoleLabel(theme, "", color="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.field)
        column.addWidget(self._meaning)
        self.address.editingFinished.connect(self._typed)
        self._reword()

    def show_address(self, address: str) -> None:
        """What is set now; what is being typed stays."""
        typed = self.address.text().strip()
        if typed == self._shown and not self.field.error:
            self.address.show_text(address)
        self._shown = address

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._reword()

    def _typed(self) -> None:
        address = self.address.text().strip()
        wrong = bool(address) and not address.startswith(_SCHEMES)
        words = self.tr("It begins with https://. Nothing was changed.")
        self.field.set_error(words if wrong else "")
        if not wrong and address != self._shown:
            self._shown = address
            self.changed.emit(address)

    def _reword(self) -> None:
        self.field.set_label(self.tr("Address of the site folder on the web"))
        self.address.setPlaceholderText("https://news.example/")
        self._meaning.setText(
            self.tr(
                "Feeds, the sitemap, and what search engines and other sites are told of the "
                "pages need it. Without it they are left out; the pages themselves work anywhere."
            )
        )
