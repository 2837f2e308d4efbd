"""The place where an article is written: tool bar, page, notices, inspector."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nejat_desktop.domain.uid import Uid
from nejat_desktop.interchange.paste import clean_paste
from nejat_desktop.ui.actions import Context, Handler
from nejat_desktop.ui.context import Preferences, Workplace
from nejat_desktop.ui.people_menu import ArticleHolder
from nejat_desktop.ui.shell.panes import Panes
from nejat_desktop.ui.widgets import NoticeBar
from nejat_desktop.ui.write.adding import PictureAdding
from nejat_desktop.ui.write.autosave import Pace
from nejat_desktop.ui.write.commenting import CommentDeeds
from nejat_desktop.ui.write.display import Display
from nejat_desktop.ui.write.figure_tools import FigureTools
from nejat_desktop.ui.write.forms.deeds import FormDeeds
from nejat_desktop.ui.write.forms.stand import FormStand
from nejat_desktop.ui.write.guide import Guide
from nejat_desktop.ui.write.inspector import TABS, Inspector
from nejat_desktop.ui.write.link_bar import LinkBar
from nejat_desktop.ui.write.moves import Moves, TwoTexts
from nejat_desktop.ui.write.paper import Paper
from nejat_desktop.ui.write.picture_actions import PictureActions
from nejat_desktop.ui.write.place_actions import ArticleActions, StoryActions
from nejat_desktop.ui.write.previewing import Previewing
from nejat_desktop.ui.write.session import Session
from nejat_desktop.ui.write.telling import Telling
from nejat_desktop.ui.write.text_actions import TextActions
from nejat_desktop.ui.write.toolbar import WriteBar

INSPECTOR = 364
"""Width of the inspector here, px as drawn."""
TAB = "write/tab"
"""Which tab of the inspector a person looked at last."""


class WritePlace(QWidget):
    """One article. A `Screen` of the window: it says its context, handlers and regions."""

    saved = Signal(str)
    """“Saved 10:44”, for the status bar."""
    status = Signal(str, str, str)
    """A slot of the status bar ("counts", "position", …), its words and its icon."""
    title_changed = Signal(str, bool)
    """The headline, and whether something is not on disk yet."""
    open_article = Signal(str)
    open_translation = Signal(str, str)
    """A story's uid and the edition to translate into."""
    preview_asked = Signal(str)
    """The path of the article's page on the preview server."""
    closed = Signal()

    def __init__(self, workplace: Workplace, article_uid: Uid, pace: Pace | None = None) -> None:
        super().__init__()
        self._workplace = workplace
        self._active = self._seen = False
        self._make_parts(article_uid, pace)
        self._make_actions()
        self._lay_out()
        self._connect()
        self.session.read_text_with(self.paper.read)
        self.display.show_anew()
        self.inspector.show_tab(_remembered_tab(self._workplace.preferences))
        self.inspector.make_rest()
        self.session.look_again()

    @property
    def context(self) -> Context:
        """Which keys and actions are alive here."""
        return Context.WRITE

    @property
    def title(self) -> str:
        """What the tab shows: the headline."""
        return self.paper.page.headline.text() or self.tr("No headline yet")

    @property
    def dirty(self) -> bool:
        """Whether something is not on disk yet."""
        return self.session.dirty

    def handlers(self) -> Mapping[str, Handler]:
        """What the actions do here."""
        return {
            **self._text_actions.handlers(),
            **self.picture_actions.handlers(),
            **self.article_actions.handlers(),
            **self.holder.handlers(),
            **self.commenting.handlers(),
            **self.previewing.handlers(),
        }

    def regions(self) -> Sequence[QWidget]:
        """Where F6 leads."""
        below = self.stand.area.below
        return (self.bar, self.paper, *((below,) if below is not None else ()), self.inspector)

    def activate(self) -> None:
        """This tab is shown now: its actions are served here."""
        first = not self._seen
        if first:  # loaded into a small viewport, the text had scrolled to its caret
            self._seen, scroll = True, self.paper.text.verticalScrollBar()
            QTimer.singleShot(0, scroll, lambda: scroll.setValue(0))
        self._active = True
        self._workplace.actions.enter(Context.WRITE, self.handlers())
        self._say_conditions()
        self.display.tell_all()
        if first or self.focusWidget() is None or not self.isAncestorOf(self.focusWidget()):
            self.focus_text()

    def focus_text(self) -> None:
        """The caret into the text; into the headline while there is none."""
        page = self.paper.page
        target: QWidget = page.text if page.headline.text() else page.headline
        if page.form is not None and page.headline.text() and not page.text.toPlainText():
            target = page.form  # what such a story is made of comes before its text
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def deactivate(self) -> None:
        """Another place is shown; what is typed is saved."""
        self._active = False
        self.session.autosave.save()
        self.session.descriptions.save()

    def flush(self) -> None:
        """Wait until everything is on disk; `dirty` says whether something could not be."""
        self.session.flush()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing saves first; what can't be saved keeps the tab."""
        self.flush()
        if self.dirty and not self.session.keep_copy():
            event.ignore()
            return
        self.previewing.end()
        self.session.close()
        super().closeEvent(event)
        self.closed.emit()

    def _make_parts(self, uid: Uid, pace: Pace | None) -> None:
        place = self._workplace
        services, theme, background = place.services, place.theme, place.background
        self.session = Session(services, background, uid, pace)
        self.bar = WriteBar(theme, place.actions)
        self.link = LinkBar(theme)
        self.paper = Paper(theme, place.pictures)
        self.figure_tools = FigureTools(theme, place.actions, self.paper)
        self.notices = NoticeBar(theme)
        keys = place.actions.key("article.next_step")
        self.inspector = Inspector(theme, place.pictures, services.context, keys)
        self.left = QWidget()
        self.panes = Panes(
            theme,
            place.preferences,
            "write",
            self.left,
            inspector=self.inspector,
            inspector_width=INSPECTOR,
        )
        self.display = Display(theme, self.session, self.paper, self.inspector, self.bar)
        self.moves = Moves(services, background, self.session)
        self.two_texts = TwoTexts(services, background, self.session)
        self.adding = PictureAdding(services, background, self.session)
        self.form_deeds = FormDeeds(self, services, background, self.session, self.adding)
        self.stand = FormStand(place, self.session, self.paper, self.form_deeds)
        self.guide = Guide(self.paper, self.inspector, self.panes, self.session, self.stand)
        self.telling = Telling(theme, self.notices, self.session, self.two_texts)
        for part in (
            self.session,
            self.display,
            self.moves,
            self.two_texts,
            self.adding,
            self.form_deeds,
            self.stand,
            self.guide,
            self.telling,
        ):
            part.setParent(self)

    def _make_actions(self) -> None:
        place = self._workplace
        self._text_actions = TextActions(self.paper, self.link, self.stand.past)
        self.picture_actions = PictureActions(
            self, self.session, self.paper, self.adding, self.guide
        )
        self.holder = ArticleHolder(self._workplace, self, lambda: self.session.article)
        self.previewing = Previewing(place.services, place.background, self.session)
        self.previewing.setParent(self)
        self.article_actions = ArticleActions(
            self.session, self.moves, self.guide, self.inspector, self._translate_into
        )
        self.commenting = CommentDeeds(
            place,
            self.session,
            paper=self.paper,
            inspector=self.inspector,
            guide=self.guide,
            refused=self.telling.danger,
        )
        self.story_actions = StoryActions(
            place.services, place.background, self.session, self.telling
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.link)
        column.addWidget(self.stand.area, 1)
        column.addWidget(self.notices)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.panes)
        self.setFocusProxy(self.paper)

    def _connect(self) -> None:
        session, paper, display = self.session, self.paper, self.display
        display.saved.connect(self.saved)
        display.status.connect(self._pass_status)
        display.title_changed.connect(self.title_changed)
        session.sheet_changed.connect(self._say_conditions)
        session.reloaded.connect(self._say_conditions)
        paper.focus_left.connect(session.autosave.save)
        paper.section_chosen.connect(self._choose_kicker)
        paper.text.set_paste(clean_paste)
        paper.text.pictures_offered.connect(self.picture_actions.take)
        paper.text.card_activated.connect(lambda _row: self.guide.describe())
        self.adding.added.connect(self.picture_actions.put)
        self.adding.refused.connect(self.telling.danger)
        self.form_deeds.refused.connect(self.telling.danger)
        self.stand.refused.connect(self.telling.danger)
        self.previewing.asked.connect(self.preview_asked)
        self.previewing.refused.connect(self.telling.danger)
        self.moves.done.connect(self.telling.done)
        self.moves.refused.connect(self.telling.danger)
        self.moves.stopped.connect(self.telling.stopped)
        self.moves.stopped.connect(lambda _sentence: self.guide.show_tab("checks"))
        self.guide.translation_asked.connect(self.article_actions.translate)
        self.guide.sites_asked.connect(lambda: self._workplace.actions.trigger("sites.show"))
        self.inspector.made.connect(self._connect_page)
        self.inspector.foot.asked.connect(self.moves.make)
        self.inspector.foot.sent_back.connect(self.article_actions.send_back)
        self.inspector.tab_changed.connect(lambda key: self._workplace.preferences.set(TAB, key))

    def _connect_page(self, key: str) -> None:
        """A page of the inspector was made."""
        session, inspector, pictures = self.session, self.inspector, self.picture_actions
        match key:
            case "publishing":
                inspector.publishing.edited.connect(session.change)
                inspector.publishing.left.connect(session.autosave.save)
            case "story":
                inspector.story.open_asked.connect(self.open_article)
                inspector.story.translate_asked.connect(self._translate_into)
                inspector.story.kind_asked.connect(self.story_actions.change_kind)
                inspector.story.series.chosen.connect(self.story_actions.choose)
                inspector.story.series.begun.connect(self.story_actions.begin)
                inspector.story.series.part_opened.connect(
                    lambda story: self.open_article.emit(self.story_actions.article_of(story))
                )
                inspector.story.series.opened.connect(
                    lambda series: self._workplace.actions.trigger("story.series", series)
                )
            case "pictures":
                self.stand.current_changed.connect(inspector.pictures.show_current)
                inspector.pictures.show_current(self.stand.current)
                self.adding.refused_for_story.connect(inspector.pictures.say_refused)
                inspector.pictures.described.connect(pictures.describe)
                inspector.pictures.left.connect(session.descriptions.save)
                inspector.pictures.asked.connect(pictures.wish)
                inspector.pictures.add_asked.connect(pictures.add_to_story)
                inspector.pictures.dropped.connect(self.adding.to_story)
            case "checks":
                inspector.checks.chosen.connect(self.guide.go)
                inspector.checks.checklist.ticked.connect(self.commenting.tick)
            case "comments":
                self.commenting.connect_page()
            case "history":
                inspector.history.restore_asked.connect(self.article_actions.restore)

    def _say_conditions(self) -> None:
        if self._active:
            self._workplace.actions.set_conditions(self.article_actions.conditions())

    def _choose_kicker(self, section: str) -> None:
        others = (uid for uid in self.session.content.sections if uid != section)
        self.session.change({"sections": (Uid(section), *others)})

    def _translate_into(self, edition: str) -> None:
        self.session.flush()
        self.open_translation.emit(self.session.sheet.story.uid, edition)

    def _pass_status(self, slot: str, words: str, icon: str) -> None:
        """Only the tab that is shown speaks in the status bar."""
        if self._active:
            self.status.emit(slot, words, icon)


def _remembered_tab(preferences: Preferences) -> str:
    key = str(preferences.get(TAB, "checks"))
    return key if key in TABS else "checks"
