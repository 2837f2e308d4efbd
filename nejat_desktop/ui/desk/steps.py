"""Where the desk leads: an article to write, a translation, a review."""

from PySide6.QtCore import QObject, Signal

from nejat_desktop.domain.uid import Uid
from nejat_desktop.ui.desk.details import (
    Details,
    NextStep,
    Step,
    is_translation,
    next_step,
    step_of,
)


class Steps(QObject):
    """Turns links, keys and buttons into the signals that the window answers."""

    opened = Signal(str)
    """An article's uid."""
    translated = Signal(str, str)
    """A story's uid and an edition's code."""
    reviewed = Signal(str)
    """An article's uid."""
    restored = Signal(object)
    """Uids of stories that are to leave the bin."""

    def next(self, details: Details) -> None:
        """The filled button."""
        self.take(details, next_step(details))

    def follow(self, details: Details, edition: str) -> None:
        """The link of an edition."""
        chip = next((chip for chip in details.row.chips if chip.edition == edition), None)
        if chip is not None:
            step = step_of(chip, is_translation(details, edition))
            self.take(details, NextStep(step, edition))

    def take(self, details: Details, step: NextStep) -> None:
        """Go there."""
        article = details.articles.get(step.edition)
        match step.step:
            case Step.RESTORE:
                self.restored.emit([details.row.story])
            case Step.START:
                self.translated.emit(details.row.story, step.edition)
            case Step.COMPARE | Step.CONTINUE if is_translation(details, step.edition):
                self.translated.emit(details.row.story, step.edition)
            case Step.REVIEW if article is not None:
                self.reviewed.emit(article.uid)
            case _ if article is not None:
                self.opened.emit(article.uid)

    def open(self, article: Uid) -> None:
        """Open an article for writing, whatever its state."""
        self.opened.emit(article)
