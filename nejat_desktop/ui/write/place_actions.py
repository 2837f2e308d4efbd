"""What the actions on the whole article do: next step, review, approval, checks, series."""

from collections.abc import Callable, Mapping
from functools import partial

from nejat_desktop.domain.article import Story
from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.workflow import Move, moves
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.jobs import Lane
from nejat_desktop.ui.actions import Handler
from nejat_desktop.ui.actions.action import Condition
from nejat_desktop.ui.background import Background
from nejat_desktop.ui.write.guide import Guide
from nejat_desktop.ui.write.inspector import Inspector
from nejat_desktop.ui.write.lifetime import while_alive
from nejat_desktop.ui.write.moves import Moves
from nejat_desktop.ui.write.session import Session
from nejat_desktop.ui.write.telling import SaveTelling
from nejat_desktop.ui.write.words import kind_words, translate

_CONDITIONS = {
    Condition.CAN_SEND: Move.SEND_TO_REVIEW,
    Condition.CAN_SEND_BACK: Move.SEND_BACK,
    Condition.CAN_APPROVE: Move.APPROVE,
    Condition.CAN_WITHDRAW: Move.WITHDRAW,
}


class ArticleActions:
    """Binds the declared actions of an article to one session."""

    def __init__(
        self,
        session: Session,
        moves: Moves,
        guide: Guide,
        inspector: Inspector,
        translate: Callable[[str], None],
    ) -> None:
        self._session, self._moves = session, moves
        self._guide, self._inspector, self._translate_into = guide, inspector, translate

    def handlers(self) -> Mapping[str, Handler]:
        """By action id; a comment, a revision or an edition can be given."""
        make = self._moves.make
        return {
            "article.next_step": self.next_step,
            "article.send_to_review": lambda comment="": make(Move.SEND_TO_REVIEW, comment),
            "article.send_back": self.send_back,
            "article.approve": lambda: make(Move.APPROVE),
            "article.withdraw": lambda comment="": make(Move.WITHDRAW, comment),
            "article.schedule": self._guide.to_date,
            "article.save": self._session.flush,
            "article.restore": self.restore,
            "article.translate": self.translate,
            "check.next": lambda: self._guide.step(1),
            "check.previous": lambda: self._guide.step(-1),
        }

    def conditions(self) -> dict[Condition, bool]:
        """What the article's state allows now."""
        fitting = moves(self._session.article)
        found = {condition: move in fitting for condition, move in _CONDITIONS.items()}
        found |= {Condition.ARTICLE: True, Condition.CAN_ASSIGN: True}
        return {**found, Condition.SELECTION: False}

    def next_step(self) -> None:
        """Ctrl+Enter: the filled button; the comment, while one is asked for."""
        foot = self._inspector.foot
        if foot.comment.isVisible():
            self.send_back(foot.comment.text())
        elif foot.step is not None and foot.step.main is not None:
            self._moves.make(foot.step.main)

    def send_back(self, comment: str = "") -> None:
        """With a comment: send it back; without: ask for one at the foot."""
        if comment.strip():
            self._inspector.foot.close_comment()
            self._moves.make(Move.SEND_BACK, comment.strip())
        else:
            self._guide.show_tab(self._inspector.tab)
            self._inspector.foot.ask_comment()

    def restore(self, revision: str = "") -> None:
        """A version by its uid, or the one that is chosen in the history."""
        if revision:
            self._moves.restore(Uid(revision))
        elif self._inspector.history.chosen is not None:
            self._inspector.history.ask_restore()
        else:
            self._guide.show_tab("history")

    def translate(self, edition: str = "") -> None:
        """Into an edition; without one: beside the source, or the editions to choose from."""
        article = self._session.article
        if not edition and article.translation is not None:
            edition = article.edition
        if edition:
            self._translate_into(edition)
        else:
            self._guide.show_tab("story")


class StoryActions:
    """What concerns the story in all editions: its series, its kind."""

    def __init__(
        self,
        services: Services,
        background: Background,
        session: Session,
        telling: SaveTelling,
    ) -> None:
        self._stories, self._background = services.stories, background
        self._session, self._telling = session, telling

    def choose(self, series: Uid | None, part: int) -> None:
        """One that there is, or none."""
        story = self._session.sheet.story.uid
        self._run(lambda: self._stories.set_series(story, series, part))

    def begin(self, title: str, part: int) -> None:
        """A new one."""
        story, edition = self._session.sheet.story.uid, self._session.article.edition

        def work() -> Story:
            series = self._stories.new_series({edition: title})
            return self._stories.set_series(story, series.uid, part)

        self._run(work)

    def change_kind(self, kind: str) -> None:
        """Make the story another kind; a notice takes it back."""
        story, before = self._session.sheet.story.uid, self._session.sheet.story.kind
        change = self._stories.change_kind

        def back() -> None:
            self._run(lambda: change(story, before))

        words = translate("Write", "This is now: {kind}").format(kind=kind_words(Kind(kind)))
        done = partial(self._telling.done, words, back)
        self._run(lambda: change(story, Kind(kind)), done)

    def article_of(self, story: str) -> str:
        """The article that shows another story here: in this edition, else in its source."""
        part = next((p for p in self._session.insight.parts if p.story.uid == story), None)
        if part is None:
            return ""
        found = {a.edition: a.uid for a in part.articles}
        codes = (self._session.article.edition, part.story.source_edition)
        return next((found[code] for code in codes if code in found), "")

    def _run(self, work: Callable[[], Story], then: Callable[[], object] | None = None) -> None:
        def failed(error: NewsroomError) -> None:
            self._telling.danger(str(error))
            self._session.look_again()

        def done(_story: Story) -> None:
            self._session.reload()
            if then is not None:
                then()

        self._session.flush()
        self._background.run(
            Lane.STORE,
            "series",
            lambda _job: work(),
            while_alive(self._session, done),
            while_alive(self._session, failed),
        )
