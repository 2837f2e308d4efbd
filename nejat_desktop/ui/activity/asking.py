"""Asks every connected site what a sync would do there. Slow: called off the main thread."""

from collections.abc import Sequence
from dataclasses import dataclass

from nejat_desktop.domain.ports.site import Plan
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.sites_report import SiteLook, joined
from nejat_desktop.sync.execute import Watch


@dataclass(frozen=True, slots=True)
class Warned:
    """Something of an edition's site that a person is told after a look."""

    edition: str
    """Empty for the site folder."""
    sentence: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What a sync would do now, as the sites themselves say."""

    plan: Plan
    warned: tuple[Warned, ...] = ()
    """What would stop a sync, and why a site could not be asked: its part of the plan is then
    what is known here."""


def ask(services: Services, watch: Watch) -> Asked:
    """Ask all sites, each in its lane, for the comments of readers too.

    `CancelledError` when a person stops it. Nothing is written anywhere but the counts of comments.
    """
    services.remarks.look(watch)
    looks = services.publishing.looks(watch)
    warned = tuple(Warned(look.edition, words) for look in looks for words in _warnings(look))
    return Asked(Plan(joined(*(look.plan for look in looks)).decisions), warned)


def _warnings(look: SiteLook) -> Sequence[str]:
    guards = [guard.sentence for guard in look.plan.guards]
    return (*guards, *([look.trouble] if look.trouble else ()))
