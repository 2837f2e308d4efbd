"""The titles of one series: a field for each edition, told when it is left."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nejat_desktop.domain.article import Series
from nejat_desktop.domain.edition import Edition
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import FormField
from nejat_desktop.ui.write.fields import LineField, dress
from nejat_desktop.ui.write.pane import clear_layout
from nejat_desktop.ui.write.words import language_words


class Titles(QWidget):
    """Fields in the editions' own directions."""

    renamed = Signal(str, str)
    """An edition and its new title."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._editions: tuple[Edition, ...] = ()
        self._shown: Series | None = None
        self.fields: dict[str, LineField] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(10))

    def show_series(self, series: Series, editions: tuple[Edition, ...]) -> None:
        """Its titles; a field with the caret keeps its own while it is the same series."""
        if editions != self._editions:
            self._make(editions)
        other = self._shown is None or self._shown.uid != series.uid
        self._shown = series
        for code, field in self.fields.items():
            if other or not field.isModified():
                field.show_text(series.titles.get(code, ""))
                field.setModified(False)

    def tell(self) -> None:
        """Tell of every title that was typed and not told."""
        for code, title in self.take_typed():
            self.renamed.emit(code, title)

    def take_typed(self) -> list[tuple[str, str]]:
        """Every title that was typed and not told: editions and titles."""
        typed = []
        for code, field in self.fields.items():
            if field.isModified() and self._shown is not None:
                field.setModified(False)
                if field.text().strip() != self._shown.titles.get(code, ""):
                    typed.append((code, field.text().strip()))
        return typed

    def _make(self, editions: tuple[Edition, ...]) -> None:
        clear_layout(self._column)
        self._editions, self.fields = editions, {}
        for edition in editions:
            field = LineField()
            dress(field, self._theme, edition)
            field.left.connect(self.tell)
            field.returnPressed.connect(self.tell)
            self.fields[edition.code] = field
            language = language_words(edition)
            words = self.tr("Title in {language}").format(language=language)
            self._column.addWidget(FormField(self._theme, words, field))
