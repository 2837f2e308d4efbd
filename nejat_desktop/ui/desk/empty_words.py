"""What the list says when it is empty: what the place is for, and one next step."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from nejat_desktop.domain.desk import Queue
from nejat_desktop.ui.desk.asked import Asked, Group
from nejat_desktop.ui.theme.wording import QT_TRANSLATE_NOOP


class Remedy(StrEnum):
    """What the button of an empty list does."""

    CLEAR = "clear"
    NEW = "new"
    SHOW_ALL = "show_all"


@dataclass(frozen=True, slots=True)
class EmptyWords:
    """Title, sentence, and the button."""

    title: str
    text: str
    button: str
    remedy: Remedy


def empty_words(asked: Asked, filter_words: str) -> EmptyWords:
    """What to say when nothing is found; `filter_words` names the filter that is in force."""
    if asked.narrowed:
        return EmptyWords(
            QCoreApplication.translate("Desk", "Nothing matches"),
            QCoreApplication.translate("Desk", "The filter hides everything: {filter}.").format(
                filter=filter_words
            ),
            QCoreApplication.translate("Desk", "Clear the filter"),
            Remedy.CLEAR,
        )
    queue = Queue(asked.chosen(Group.QUEUE))
    if asked.where.group is not Group.QUEUE:
        title, text = _elsewhere()
    elif queue is Queue.ALL:
        return _nothing_yet()
    else:
        title, text = _queues()[queue]
    show_all = QCoreApplication.translate("Desk", "Show all stories")
    return EmptyWords(title, text, show_all, Remedy.SHOW_ALL)


def _nothing_yet() -> EmptyWords:
    return EmptyWords(
        QCoreApplication.translate("Desk", "No stories yet"),
        QCoreApplication.translate(
            "Desk", "Everything that is written here stands in this list, in every edition."
        ),
        QCoreApplication.translate("Desk", "Write the first story"),
        Remedy.NEW,
    )


def _elsewhere() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Desk", "No stories here yet"),
        QCoreApplication.translate("Desk", "Stories appear here as soon as they belong here."),
    )


def _queues() -> dict[Queue, tuple[str, str]]:
    return {queue: (_say(title), _say(text)) for queue, (title, text) in _QUEUES.items()}


def _say(words: str) -> str:
    return QCoreApplication.translate("Desk", words)


_QUEUES = {
    Queue.MY_DRAFTS: (
        QT_TRANSLATE_NOOP("Desk", "You have no drafts"),
        QT_TRANSLATE_NOOP("Desk", "What you write or translate stands here until it is approved."),
    ),
    Queue.ASSIGNED: (
        QT_TRANSLATE_NOOP("Desk", "Nothing is assigned to you"),
        QT_TRANSLATE_NOOP("Desk", "Texts that somebody gives you stand here until approved."),
    ),
    Queue.TO_TRANSLATE: (
        QT_TRANSLATE_NOOP("Desk", "Nothing waits to be translated"),
        QT_TRANSLATE_NOOP("Desk", "Approved stories that lack an edition appear here."),
    ),
    Queue.IN_REVIEW: (
        QT_TRANSLATE_NOOP("Desk", "Nothing waits for review"),
        QT_TRANSLATE_NOOP("Desk", "What writers send to you appears here."),
    ),
    Queue.APPROVED: (
        QT_TRANSLATE_NOOP("Desk", "Nothing waits for a sync"),
        QT_TRANSLATE_NOOP("Desk", "What is approved stands here until it is on the site."),
    ),
    Queue.SCHEDULED: (
        QT_TRANSLATE_NOOP("Desk", "Nothing is scheduled"),
        QT_TRANSLATE_NOOP("Desk", "Approved texts that are dated ahead wait here."),
    ),
    Queue.PUBLISHED: (
        QT_TRANSLATE_NOOP("Desk", "Nothing is published yet"),
        QT_TRANSLATE_NOOP("Desk", "What readers see stands here after the first sync."),
    ),
    Queue.CONFLICTS: (
        QT_TRANSLATE_NOOP("Desk", "Nothing is in conflict"),
        QT_TRANSLATE_NOOP("Desk", "What was changed here and on the site waits here for you."),
    ),
    Queue.HELD: (
        QT_TRANSLATE_NOOP("Desk", "Nothing is held back"),
        QT_TRANSLATE_NOOP("Desk", "What an imported archive published waits here to be let out."),
    ),
    Queue.BIN: (
        QT_TRANSLATE_NOOP("Desk", "The bin is empty"),
        QT_TRANSLATE_NOOP("Desk", "What you throw away can be taken back from here."),
    ),
}
