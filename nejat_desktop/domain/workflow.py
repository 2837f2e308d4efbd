"""The states of an article: which steps fit, and what they lead to. Pure."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from nejat_desktop.domain.article import Article, Live, Status
from nejat_desktop.domain.errors import NotAllowedError
from nejat_desktop.domain.uid import Uid


class Move(StrEnum):
    """What a person does with an article."""

    SEND_TO_REVIEW = "send_to_review"
    SEND_BACK = "send_back"
    APPROVE = "approve"
    WITHDRAW = "withdraw"
    LET_OUT = "let_out"
    """A release of an imported archive goes to the readers."""


IN_SIGHT = frozenset({Live.WAITING, Live.SCHEDULED, Live.PUBLISHED})
"""Readers see it, or will without any further step."""


@dataclass(frozen=True, slots=True)
class Approval:
    """What an approval adds to an article: its new release."""

    release: Uid
    number: int
    """One more than that of any release before it."""
    date: datetime
    now: datetime


def moves(article: Article) -> frozenset[Move]:
    """The steps that fit the state of the article."""
    return steps(article.status, article.live)


def steps(status: Status, live: Live) -> frozenset[Move]:
    """The steps that fit a state."""
    found = set()
    if status is Status.DRAFT:
        found |= {Move.SEND_TO_REVIEW, Move.APPROVE}
    if status is Status.IN_REVIEW:
        found |= {Move.SEND_BACK, Move.APPROVE}
    if live in IN_SIGHT:
        found.add(Move.WITHDRAW)
    if live is Live.HELD and status is Status.APPROVED:
        found.add(Move.LET_OUT)
    return frozenset(found)


def demand(article: Article, move: Move) -> None:
    """`NotAllowedError` when a step does not fit the state."""
    if move not in moves(article):
        raise NotAllowedError(_REFUSALS[move])


_REFUSALS = {
    Move.SEND_TO_REVIEW: "Only a draft can be sent to review. Nothing was changed.",
    Move.SEND_BACK: "Only an article in review can be sent back. Nothing was changed.",
    Move.APPROVE: "This text is approved already. Nothing was changed.",
    Move.LET_OUT: "Nothing of this article is held back. Nothing was changed.",
    Move.WITHDRAW: "Readers don’t see this article, so there is nothing to withdraw.",
}


def edited(article: Article) -> Article:
    """After a change of the text: an approved one becomes a draft over its release."""
    if article.status is Status.APPROVED:
        return replace(article, status=Status.DRAFT)
    return article


def sent_to_review(article: Article) -> Article:
    """A draft that waits for a second pair of eyes."""
    demand(article, Move.SEND_TO_REVIEW)
    return replace(article, status=Status.IN_REVIEW)


def sent_back(article: Article) -> Article:
    """Back to its writer; readers go on seeing the release, if there is one."""
    demand(article, Move.SEND_BACK)
    return replace(article, status=Status.DRAFT)


def approved(article: Article, approval: Approval) -> Article:
    """With a new release, which waits for the next sync or for its date."""
    demand(article, Move.APPROVE)
    return replace(
        article,
        status=Status.APPROVED,
        live=live_from(approval.date, approval.now),
        release=approval.release,
        release_number=approval.number,
    )


def let_out(article: Article, date: datetime, now: datetime) -> Article:
    """A held release waits for the next sync, or for its `date`."""
    demand(article, Move.LET_OUT)
    return replace(article, live=live_from(date, now))


def live_from(date: datetime, now: datetime) -> Live:
    """What a release that may go out does now: it waits for the next sync, or for its date."""
    return Live.SCHEDULED if date > now else Live.WAITING


def withdrawn(article: Article) -> Article:
    """No longer for readers: the next sync takes it off. What never went out is a draft again."""
    demand(article, Move.WITHDRAW)
    live = Live.WITHDRAWN if article.first_published else Live.NEVER
    return replace(article, status=Status.DRAFT, live=live)


@dataclass(frozen=True, slots=True)
class Shown:
    """What readers see of an article: these fields of `Article`, without its text."""

    release: Uid | None
    live: Live
    first_published: datetime | None
    frozen_slug: str


def arrived(
    shown: Shown, release: Uid, address_slug: str, date: datetime, *, waits: bool = False
) -> Shown:
    """After a sync confirmed a release: published, its address frozen.

    A newer release that was approved while the sync ran goes on waiting. One that `waits` at the
    site for its date is scheduled: readers know nothing of it yet.
    """
    if waits:
        is_newest = shown.release == release and shown.live not in (Live.WITHDRAWN, Live.NEVER)
        return replace(shown, live=Live.SCHEDULED if is_newest else shown.live)
    live = Live.PUBLISHED if shown.release == release else shown.live
    if shown.live is Live.WITHDRAWN or shown.live is Live.NEVER:
        live = shown.live
    return replace(
        shown,
        live=live,
        first_published=shown.first_published or date,
        frozen_slug=shown.frozen_slug or address_slug,
    )
