"""Comments and checklist in Write: off the main thread; tab, badge and marks follow."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from nejat_desktop.domain.body import plain_text
from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.jobs import Lane
from nejat_desktop.ui.actions import Handler
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.write.comment_marks import CommentMarks
from nejat_desktop.ui.write.comments_tab import CommentsTab, Rows
from nejat_desktop.ui.write.guide import Guide
from nejat_desktop.ui.write.inspector import Inspector
from nejat_desktop.ui.write.lifetime import while_alive
from nejat_desktop.ui.write.paper import Paper
from nejat_desktop.ui.write.session import Session


class CommentDeeds(QObject):
    """Joins the comments tab, the marks in the margin, the checklist, and their services."""

    def __init__(
        self,
        work: Workplace,
        session: Session,
        *,
        paper: Paper,
        inspector: Inspector,
        guide: Guide,
        refused: Callable[[str], None],
    ) -> None:
        super().__init__(paper)
        self._work, self._session = work, session
        self._paper, self._inspector, self._guide = paper, inspector, guide
        self._refused = refused
        self._tab: CommentsTab | None = None
        self.marks = CommentMarks(work.theme, paper)
        self.marks.chosen.connect(self._open)
        session.insight_changed.connect(self._show)
        session.reloaded.connect(self._show)

    def handlers(self) -> Mapping[str, Handler]:
        """By action id; the words can be given."""
        return {"comment.add": self.add, "comment.on_text": lambda: self.write("")}

    def connect_page(self) -> None:
        """The tab was made."""
        commenting = self._work.services.commenting
        self._tab = tab = self._inspector.comments
        uid = self._session.article.uid
        tab.said.connect(lambda row, words: self._run(lambda: commenting.say(uid, words, row)))
        tab.answered.connect(
            lambda said, words: self._run(lambda: commenting.answer(Uid(said), words))
        )
        tab.rewritten.connect(
            lambda said, words: self._run(lambda: commenting.rewrite(Uid(said), words))
        )
        tab.settled.connect(lambda said: self._run(lambda: commenting.settle(Uid(said))))
        tab.reopened.connect(lambda said: self._run(lambda: commenting.reopen(Uid(said))))
        tab.went.connect(self._go)
        self._show()

    def add(self, words: str = "") -> None:
        """Comment on the paragraph at the caret; without words, the tab asks for them."""
        row = self._paper.text.row_id_at_caret()
        if words:
            uid, commenting = self._session.article.uid, self._work.services.commenting
            self._run(lambda: commenting.say(uid, words, row))
        else:
            self.write(row)

    def tick(self, item: str, on: bool) -> None:
        """An item of the checklist was looked at, or is to be looked at again."""
        uid, checklists = self._session.article.uid, self._work.services.checklists
        self._run(lambda: checklists.tick(uid, Uid(item), on=on))

    def write(self, row: str) -> None:
        """Write a comment in the tab."""
        self._guide.show_tab("comments")
        self._show()
        self._inspector.comments.write(row)

    def _go(self, row: str) -> None:
        self._paper.text.go_to_row(row)
        self._paper.text.setFocus()

    def _open(self, row: str) -> None:
        self._guide.show_tab("comments")
        self._inspector.comments.lead_to_row(row)

    def _show(self) -> None:
        threads = self._session.insight.threads
        self.marks.show_threads(threads)
        waiting = sum(thread.is_open for thread in threads)
        self._inspector.tabs.tab("comments").set_badge(waiting, "muted")
        if self._tab is not None:
            self._tab.show_threads(threads, self._rows(), self._session.sheet.edition)

    def _rows(self) -> Rows:
        return {row.id: plain_text(row.inner) for row in self._paper.body().rows}

    def _run(self, work: Callable[[], object]) -> None:
        def failed(error: NewsroomError) -> None:
            self._refused(str(error))

        self._session.autosave.save()  # its paragraph is on disk before it
        self._work.background.run(
            Lane.STORE,
            self.tr("Comments"),
            lambda _job: work(),
            while_alive(self, lambda _done: self._session.look_again()),
            while_alive(self, failed),
        )
