"""The tab with all that is published around the text: sections, tags, address, date, credits."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from nejat_desktop.domain.article import Content
from nejat_desktop.domain.checks import CheckId, Finding
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.text import SLUG_LIMIT, is_slug, slug_from
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import FormField, Line, TagsField
from nejat_desktop.ui.write.credits_form import CreditsForm
from nejat_desktop.ui.write.fields import LineField, TextField, dress
from nejat_desktop.ui.write.moment_field import MomentField
from nejat_desktop.ui.write.moments import gregorian_words
from nejat_desktop.ui.write.ordered_tags import OrderedTags
from nejat_desktop.ui.write.pane import Disclosure, Form, Page
from nejat_desktop.ui.write.sheet import Sheet
from nejat_desktop.ui.write.standing import StandingBlock
from nejat_desktop.ui.write.words import language_code


class PublishingTab(Page):
    """Shows a content's fields; what is changed is told, and nothing else is touched."""

    edited = Signal(dict)
    """Fields of `Content` with their new values."""
    left = Signal()
    """A field lost the focus."""

    def __init__(self, theme: Theme, now: Callable[[], datetime]) -> None:
        super().__init__(theme, "")
        self.setAccessibleName(self.tr("Publishing"))
        self._now = now
        self._newsroom: Newsroom | None = None
        self._content = Content()
        self._shown = ""
        self.sections = OrderedTags(theme, self.tr("Sections"), only_known=True)
        self.tags = TagsField(theme, self.tr("Tags"))
        self.slug = LineField()
        self.moment = MomentField(theme)
        self.credits = CreditsForm(theme)
        self.excerpt = TextField(theme, 2, 6)
        self.comments = QCheckBox(self.tr("Readers can comment"))
        self.standing = StandingBlock(theme)
        self.more = Disclosure(theme, self.tr("Excerpt, house and original"))
        self._fields: dict[str, FormField] = {}
        self._lay_out()
        self._connect()

    def show_content(self, sheet: Sheet, content: Content) -> None:
        """Show what is stored or was typed so far; a field with the caret keeps its own."""
        self._newsroom, self._content = sheet.newsroom, content
        edition = sheet.edition
        for widget in (self.sections, self.tags, self.excerpt):
            dress(widget, self._theme, edition)
        dress(self.slug, self._theme, None)
        self.sections.set_known([section.name(edition.code) for section in sheet.newsroom.sections])
        _show_values(self.sections, self._section_names(content, edition))
        _show_values(self.tags, list(content.tags))
        self._show_slug(sheet, content)
        self.moment.show_moment(content.date, edition, self._now())
        self._fields["date"].set_help(self._date_help(content, edition))
        self.credits.show_credits(content.credits, edition, sheet.newsroom)
        self.excerpt.show_text(content.excerpt)
        self.comments.setChecked(content.comments_open)
        if self._shown != sheet.article.uid:
            self._shown = sheet.article.uid
            self.more.set_open(bool(content.excerpt) or self.credits.needs_more)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Whether the address is taken is known once it was looked up."""
        if any(f.check is CheckId.SLUG_TAKEN for f in findings) and is_slug(self._content.slug):
            self._fields["slug"].set_error(
                self.tr("Another article of this edition has this address.")
            )
        elif is_slug(self._content.slug) or not self._content.slug:
            self._fields["slug"].set_error("")

    def lead_to_field(self, name: str) -> None:
        """Give the focus to the field with this name, as findings name them."""
        targets: dict[str, QWidget] = {
            "slug": self.slug,
            "sections": self.sections,
            "tags": self.tags,
            "date": self.moment.day,
            "excerpt": self.excerpt,
            **self.credits.targets(),
        }
        target = targets.get(name, self.sections)
        if self.more.isAncestorOf(target):
            self.more.set_open(True)
        self.lead_to(target)

    def _show_slug(self, sheet: Sheet, content: Content) -> None:
        frozen = sheet.article.frozen_slug
        shown = frozen or content.slug
        if not self.slug.hasFocus() or self.slug.text() != shown:
            self.slug.show_text(shown)
        self.slug.setReadOnly(bool(frozen))
        proposal = slug_from(content.headline)
        self.slug.setPlaceholderText(proposal or self.tr("small Latin letters"))
        field = self._fields["slug"]
        if frozen:
            field.set_help(self.tr("readers know it: it stays"))
            self.slug.setToolTip(
                self.tr("The address was frozen at the first publication, so that links hold.")
            )
        else:
            count = self._theme.number(len(shown or proposal))
            limit = self._theme.number(SLUG_LIMIT)
            field.set_help(self.tr("{n} of {limit} letters").format(n=count, limit=limit))
        wrong = bool(shown) and not is_slug(shown)
        if wrong:
            field.set_error(self.tr("Small Latin letters, digits and single hyphens, at most 60."))
        elif field.error and not shown:
            field.set_error("")

    def _date_help(self, content: Content, edition: Edition) -> str:
        """The day in Latin letters, for who does not read the edition's language."""
        if content.date is None or self._theme.language == language_code(edition):
            return ""
        return gregorian_words(content.date, edition)

    def _section_names(self, content: Content, edition: Edition) -> list[str]:
        if self._newsroom is None:
            return []
        found = (self._newsroom.section(uid) for uid in content.sections)
        return [section.name(edition.code) for section in found if section is not None]

    def _sections_changed(self, names: list[str]) -> None:
        if self._newsroom is None:
            return
        by_name = {name: s.uid for s in self._newsroom.sections for name in s.names.values()}
        by_name |= {s.slug: s.uid for s in self._newsroom.sections if s.slug not in by_name}
        self.edited.emit({"sections": tuple(by_name[n] for n in names if n in by_name)})

    def _slug_edited(self, text: str) -> None:
        self._content = replace(self._content, slug=text.strip())
        if is_slug(text.strip()) or not text.strip():
            self._fields["slug"].set_error("")
        self.edited.emit({"slug": text.strip()})

    def _connect(self) -> None:
        self.sections.changed.connect(self._sections_changed)
        self.tags.changed.connect(lambda tags: self.edited.emit({"tags": tuple(tags)}))
        self.slug.textEdited.connect(self._slug_edited)
        self.moment.changed.connect(lambda moment: self.edited.emit({"date": moment}))
        self.moment.unreadable.connect(self._fields["date"].set_error)
        self.credits.edited.connect(lambda credits: self.edited.emit({"credits": credits}))
        self.excerpt.edited.connect(lambda text: self.edited.emit({"excerpt": text}))
        self.comments.clicked.connect(lambda on: self.edited.emit({"comments_open": on}))
        for field in (self.slug, self.moment.day, self.moment.clock, self.excerpt, self.credits):
            field.left.connect(self.left)

    def _lay_out(self) -> None:
        form = Form(self._theme)
        labels = {
            "sections": (self.tr("Sections"), self.sections),
            "tags": (self.tr("Tags"), self.tags),
            "slug": (self.tr("Address on the site"), self.slug),
            "date": (self.tr("Goes out"), self.moment),
        }
        for name, (label, control) in labels.items():
            self._fields[name] = FormField(self._theme, label, control)
            form.add(self._fields[name])
        self._fields["sections"].set_help(self.tr("the first is the kicker"))
        form.add(self.credits)
        form.add(self.comments)
        self._fields["excerpt"] = FormField(self._theme, self.tr("Excerpt"), self.excerpt)
        self._fields["excerpt"].set_help(self.tr("for lists; else the first words"))
        more = Form(self._theme)
        more.add(self._fields["excerpt"])
        more.add(self.credits.more)
        self.more.add(more)
        self.column.addWidget(form)
        self.column.addWidget(Line(self._theme))
        self.column.addWidget(self.more)
        self.column.addWidget(Line(self._theme))
        self.column.addWidget(self.standing)
        self.column.addStretch(1)


def _show_values(field: TagsField, values: list[str]) -> None:
    if field.values != values:
        field.set_values(values)
