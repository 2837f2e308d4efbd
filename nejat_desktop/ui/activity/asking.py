"""Asks every connected site what a sync would do there. Slow: called off the main thread."""

from collections.abc import Iterator
from dataclasses import dataclass

from nejat_desktop.domain.errors import NotAllowedError, SiteError
from nejat_desktop.domain.ports.site import Decision, Plan
from nejat_desktop.services.bundle import Services
from nejat_desktop.sync.execute import Watch


@dataclass(frozen=True, slots=True)
class Warned:
    """Something of an edition's site that a person is told after a look."""

    edition: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What a sync would do now, as the sites themselves say."""

    plan: Plan
    warned: tuple[Warned, ...] = ()
    """What would stop a sync, and why a site could not be asked: its part of the plan is then
    what is known here."""


def ask(services: Services, watch: Watch) -> Asked:
    """Ask one site after the other, for the comments of readers too.

    `CancelledError` when a person stops it. Nothing is written anywhere but the counts of comments.
    """
    services.remarks.look(watch)
    known = services.publishing.plan()
    asked: dict[str, Plan] = {}
    warned: list[Warned] = []
    for connection in services.connecting.active():
        code = connection.edition
        watch.progress(len(asked), 0, "site", connection.name)
        try:
            asked[code] = plan = services.publishing.look(watch, code)
            warned += [Warned(code, sentence) for sentence in plan.guards]
        except (SiteError, NotAllowedError) as error:
            warned.append(Warned(code, str(error)))
    return Asked(Plan(tuple(_joined(known, asked))), tuple(warned))


def _joined(known: Plan, asked: dict[str, Plan]) -> Iterator[Decision]:
    """What is known, but for the editions whose site has answered; a plan that only says why it
    is none is no answer."""
    answered = {code for code, plan in asked.items() if plan.decisions or not plan.guards}
    yield from (one for one in known.decisions if one.edition not in answered)
    for code in answered:
        yield from (one for one in asked[code].decisions if one.edition == code)
