"""How the newsroom reaches the network: straight, through Tor, or through another proxy."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nejat_desktop.domain.connection import Proxy
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import FormField, RoleLabel, SegmentedChoice
from nejat_desktop.ui.write.fields import LineField, dress

STRAIGHT, TOR, OTHER = "straight", "tor", "other"
TOR_ADDRESS = "socks5h://127.0.0.1:9050"
"""Where the Tor service listens; the Tor Browser's own listens at 9150."""
_SCHEMES = ("http://", "https://", "socks5h://")


def way_of(proxy: Proxy) -> str:
    """Which of the choices a proxy is."""
    if not proxy.address:
        return STRAIGHT
    return TOR if proxy.address == TOR_ADDRESS else OTHER


class ProxyForm(QWidget):
    """Three choices and an address; `changed` says the new proxy when it is whole."""

    changed = Signal(object)
    """A Proxy."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: Proxy | None = None
        self.choice = SegmentedChoice(theme, "", [(key, key) for key in (STRAIGHT, TOR, OTHER)])
        self.address = LineField()
        dress(self.address, theme, None)
        self._choice_field = FormField(theme, "", self.choice)
        self.field = FormField(theme, "", self.address)
        self._meaning = RoleLabel(theme, "", color="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        for widget in (self._choice_field, self.field, self._meaning):
            column.addWidget(widget)
        self.choice.chosen.connect(self._choose)
        self.address.editingFinished.connect(self._typed)
        self._reword()
        self.show_proxy(Proxy())

    def show_proxy(self, proxy: Proxy) -> None:
        """What is set now; what somebody is about to set stays, while that is the same."""
        if proxy == self._shown:
            return
        self._shown = proxy
        self.choice.set_value(way_of(proxy))
        self.address.show_text(proxy.address)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._reword()

    def _choose(self, key: str) -> None:
        self._fit()
        if key == OTHER:
            self.address.setFocus()
            self.address.selectAll()
            return
        self.address.show_text(TOR_ADDRESS if key == TOR else "")
        self._tell(Proxy(TOR_ADDRESS if key == TOR else ""))

    def _typed(self) -> None:
        address = self.address.text().strip()
        if self.choice.value != OTHER:
            return
        wrong = not address.startswith(_SCHEMES)
        words = self.tr("It begins with http:// or socks5h://. Nothing was changed.")
        self.field.set_error(words if wrong else "")
        if not wrong:
            self._tell(Proxy(address))

    def _tell(self, proxy: Proxy) -> None:
        self.field.set_error("")
        if proxy != self._shown:
            self._shown = proxy
            self.changed.emit(proxy)

    def _fit(self) -> None:
        self.field.setVisible(self.choice.value == OTHER)
        self._meaning.setText(
            {
                STRAIGHT: self.tr(
                    "The sites, and whoever carries the line, see where this computer is."
                ),
                TOR: self.tr(
                    "Everything goes through the Tor service of this computer, names too. While "
                    "it does not run, nothing is sent: there is no way round it. It is slower."
                ),
                OTHER: self.tr(
                    "Everything goes through it, names too with socks5h. While it does not "
                    "answer, nothing is sent: there is no way round it."
                ),
            }.get(self.choice.value, "")
        )

    def _reword(self) -> None:
        self._choice_field.set_label(self.tr("Way to the network"))
        self.choice.setAccessibleName(self.tr("Way to the network"))
        self.choice.set_texts(
            {STRAIGHT: self.tr("Straight"), TOR: self.tr("Tor"), OTHER: self.tr("Another proxy")}
        )
        self.field.set_label(self.tr("Address of the proxy"))
        self.address.setPlaceholderText("http://host:port")
        self._fit()
