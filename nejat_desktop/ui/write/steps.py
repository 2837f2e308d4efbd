"""The next step of an article: one filled button, what readers see, and what else can be done."""

from dataclasses import dataclass
from datetime import datetime

from nejat_desktop.domain.article import Article, Live, Status
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.workflow import IN_SIGHT, Move
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.write.words import day_and_time, moment_words, translate


@dataclass(frozen=True, slots=True)
class NextStep:
    """What the foot of the inspector offers. `main` None: nothing is left to do here."""

    sentence: str
    main: Move | None
    main_words: str
    others: tuple[Move, ...]


def next_step(
    article: Article, date: datetime | None, edition: Edition, theme: Theme, now: datetime
) -> NextStep:
    """The step that fits the state; `date` is when it is to go out, as the form says now."""
    ahead = date is not None and date > now
    number = theme.number(article.release_number)
    sentence = _sentence(article, date if ahead else None, edition, now)
    sentence = sentence.replace("{n}", number)
    match article.status:
        case Status.DRAFT:
            words = move_words(Move.SEND_TO_REVIEW)
            return NextStep(sentence, Move.SEND_TO_REVIEW, words, ())
        case Status.IN_REVIEW:
            words = (
                translate("Write", "Approve and schedule") if ahead else move_words(Move.APPROVE)
            )
            return NextStep(sentence, Move.APPROVE, words, (Move.SEND_BACK,))
        case Status.APPROVED:
            withdraw = (Move.WITHDRAW,) if article.live in IN_SIGHT else ()
            return NextStep(sentence, None, "", withdraw)


def move_words(move: Move) -> str:
    """A step as its button says it."""
    return {
        Move.SEND_TO_REVIEW: translate("Write", "Send to review"),
        Move.SEND_BACK: translate("Write", "Send back"),
        Move.APPROVE: translate("Write", "Approve"),
        Move.WITHDRAW: translate("Write", "Withdraw"),
    }[move]


def _sentence(article: Article, ahead: datetime | None, edition: Edition, now: datetime) -> str:
    match article.status:
        case Status.DRAFT:
            return _of_draft(article)
        case Status.IN_REVIEW if ahead:
            return _after(
                ahead,
                edition,
                now,
                translate("Write", "It goes out at the first sync after {when}."),
            )
        case Status.IN_REVIEW:
            return translate("Write", "After its approval it goes out with the next sync.")
        case Status.APPROVED:
            return _of_approved(article, ahead, edition, now)


def _of_draft(article: Article) -> str:
    waiting = translate(
        "Write", "Release {n} goes out as it is unless this draft is approved first."
    )
    words = {
        Live.PUBLISHED: translate(
            "Write", "Readers keep seeing release {n} until this draft is approved."
        ),
        Live.WAITING: waiting,
        Live.SCHEDULED: waiting,
        Live.HELD: translate("Write", "Release {n} is held back until somebody lets it out."),
        Live.WITHDRAWN: translate(
            "Write", "It is withdrawn: readers don’t see it until a new approval."
        ),
        Live.NEVER: translate("Write", "Only the newsroom sees this until it is approved."),
    }
    return words[article.live]


def _of_approved(article: Article, ahead: datetime | None, edition: Edition, now: datetime) -> str:
    match article.live:
        case Live.SCHEDULED if ahead:
            words = translate("Write", "Release {n} goes out at the first sync after {when}.")
            return _after(ahead, edition, now, words)
        case Live.PUBLISHED:
            return translate("Write", "Readers see this text, release {n}.")
        case Live.HELD:
            return translate("Write", "Release {n} is held back until somebody lets it out.")
        case Live.WITHDRAWN:
            return translate("Write", "It is withdrawn: readers don’t see it.")
        case Live.WAITING | Live.SCHEDULED | Live.NEVER:
            return translate("Write", "Release {n} goes out with the next sync.")


def _after(moment: datetime, edition: Edition, now: datetime, words: str) -> str:
    today = moment.astimezone(edition.zone).date() == now.astimezone(edition.zone).date()
    when = moment_words(moment, edition, now) if today else day_and_time(moment, edition)
    return words.replace("{when}", when)
