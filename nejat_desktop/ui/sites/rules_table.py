"""What becomes of what on WordPress: kinds, sections, and what goes along with a text."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from nejat_desktop.domain.connection import KIND_RULES, KindRule, PostRules
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.ui.desk.words import kinds_words
from nejat_desktop.ui.sites.categories import BETWEEN, category_words, read_category
from nejat_desktop.ui.sites.section_rules import SectionRules
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.theme.wording import isolate_ltr
from nejat_desktop.ui.widgets import Button, RoleLabel
from nejat_desktop.ui.write.fields import LineField, dress

FORMS = (
    ("post", "standard"),
    ("post", "image"),
    ("post", "gallery"),
    ("post", "video"),
    ("page", "standard"),
)
"""The post types and formats that a kind can have."""


class RuleRow:
    """The controls of one kind: what it is there, and where it stands."""

    def __init__(self, theme: Theme, rule: KindRule) -> None:
        self.name = RoleLabel(theme, "")
        self.form = QComboBox()
        self.category = LineField()
        dress(self.category, theme, None)
        self._rule = rule
        self.sections = ""
        """How a story is said to stand in its own sections."""
        self.show_rule(rule)

    @property
    def rule(self) -> KindRule:
        """As it is set now."""
        if 0 <= self.form.currentIndex() < len(FORMS):
            type, form = FORMS[self.form.currentIndex()]
        else:  # one that this program does not offer stays what it is
            type, form = self._rule.type, self._rule.format
        category = read_category(self.category.text()) if type == "post" else ()
        return replace(self._rule, type=type, format=form, category=category)

    def show_rule(self, rule: KindRule) -> None:
        """Show another one."""
        self._rule = rule
        form = (rule.type, rule.format)
        self.form.setCurrentIndex(FORMS.index(form) if form in FORMS else -1)
        self.category.show_text(category_words(rule.category))
        self.fit()

    def fit(self) -> None:
        """A page stands in no category."""
        is_post = FORMS[self.form.currentIndex()][0] == "post"
        self.category.setEnabled(is_post)
        self.category.setPlaceholderText(self.sections if is_post else "–")


class RulesTable(QWidget):
    """Shows PostRules; `changed` when a person changed something."""

    changed = Signal()

    def __init__(self, theme: Theme, rules: PostRules) -> None:
        super().__init__()
        self._theme, self._rules = theme, rules
        self._note = RoleLabel(theme, "", color="muted", wrap=True)
        self._always = RoleLabel(theme, "", color="muted", wrap=True)
        bold = QFont.Weight.DemiBold
        self._heads = [RoleLabel(theme, "", FontRole.LABEL, "muted", weight=bold) for _ in range(3)]
        known = {kind: rules.kinds.get(kind.value, KIND_RULES[kind.value]) for kind in Kind}
        self.rows = {kind: RuleRow(theme, rule) for kind, rule in known.items()}
        names = ("lead", "tags", "excerpt", "credits", "series", "editions")
        self.boxes = {name: QCheckBox() for name in names}
        self.sections = SectionRules(theme)
        self.defaults = Button(theme, "", icon="arrow-counter-clockwise")
        self._lay_out()
        self._reword()
        self.show_rules(rules)
        self._connect()

    @property
    def rules(self) -> PostRules:
        """As they are set now; kinds of other programs are kept."""
        kinds = {kind.value: row.rule for kind, row in self.rows.items()}
        ticks: dict[str, Any] = {name: box.isChecked() for name, box in self.boxes.items()}
        kinds = self._rules.kinds | kinds
        return replace(self._rules, kinds=kinds, sections=self.sections.places, **ticks)

    def show_rules(self, rules: PostRules) -> None:
        """Show others, without `changed`."""
        self._rules = rules
        self.blockSignals(True)
        for kind, row in self.rows.items():
            row.show_rule(rules.kinds.get(kind.value, KIND_RULES[kind.value]))
        for name, box in self.boxes.items():
            box.setChecked(bool(getattr(rules, name)))
        self.sections.show_places(rules.sections)
        self.blockSignals(False)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._reword()

    def _connect(self) -> None:
        for row in self.rows.values():
            row.form.activated.connect(self._form_chosen)
            row.category.editingFinished.connect(self.changed)
        self.sections.changed.connect(self.changed)
        for box in self.boxes.values():
            box.clicked.connect(self.changed)
        self.defaults.clicked.connect(self._to_defaults)

    def _form_chosen(self, _index: int) -> None:
        for row in self.rows.values():
            row.fit()
        self.changed.emit()

    def _to_defaults(self) -> None:
        self.sections.forget_typed()
        self.show_rules(PostRules())
        self.changed.emit()

    def _lay_out(self) -> None:
        px = self._theme.px
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(2, 1)
        for place, head in enumerate(self._heads):
            grid.addWidget(head, 0, place)
        for number, row in enumerate(self.rows.values(), 1):
            grid.addWidget(row.name, number, 0)
            grid.addWidget(row.form, number, 1)
            grid.addWidget(row.category, number, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(self._note)
        column.addLayout(grid)
        column.addWidget(self.sections)
        for box in self.boxes.values():
            column.addWidget(box)
        column.addWidget(self._always)
        foot = QHBoxLayout()
        foot.addWidget(self.defaults)
        foot.addStretch(1)
        column.addLayout(foot)

    def _reword(self) -> None:
        self._note.setText(self.tr("What each kind of story is on the WordPress sites."))
        self._always.setText(
            self.tr(
                "The same for every kind: the slug is the short Latin one, and what is dated ahead "
                "is scheduled. The author stands with the credits. What came from a site stays as "
                "it is there until it is changed here."
            )
        )
        heads = (self.tr("Kind"), self.tr("On WordPress"), self.tr("Category"))
        for head, words in zip(self._heads, heads, strict=True):
            head.setText(words)
        forms = self._form_words()
        for kind, row in self.rows.items():
            name = kinds_words(kind)
            row.name.setText(name)
            at = row.form.currentIndex()
            row.form.clear()
            row.form.addItems(forms)
            row.form.setCurrentIndex(at)
            row.form.setAccessibleName(self.tr("{kind} on WordPress").format(kind=name))
            row.category.setAccessibleName(self.tr("Category of {kind}").format(kind=name))
            row.sections = self.tr("its sections")
            row.fit()
            row.category.setToolTip(
                self.tr("From the top down, for instance {example}").format(
                    example=isolate_ltr(f"Media{BETWEEN}Cartoons")
                )
            )
        for name, words in self._box_words().items():
            self.boxes[name].setText(words)
        self.defaults.setText(self.tr("Back to the defaults"))
        self.defaults.updateGeometry()

    def _box_words(self) -> dict[str, str]:
        return {
            "lead": self.tr("The lead picture is the featured image"),
            "tags": self.tr("Tags go along"),
            "excerpt": self.tr("The excerpt goes along"),
            "credits": self.tr("Credits and source stand below the text"),
            "series": self.tr("Links to the other parts of a series stand below the text"),
            "editions": self.tr("Links to the other editions stand below the text"),
        }

    def _form_words(self) -> list[str]:
        return [
            self.tr("Post"),
            self.tr("Post, picture"),
            self.tr("Post, gallery"),
            self.tr("Post, video"),
            self.tr("Page"),
        ]
