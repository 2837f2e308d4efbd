"""What a sync of all sites did, and what each of them says of the next one."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from nejat_desktop.domain.ports.site import Guard, Plan
from nejat_desktop.sync.execute import Report
from nejat_desktop.sync.posts.engine import PostReport

FOLDER = ""
"""The lane of the site folder; that of a connected site is called as its edition."""


@dataclass(frozen=True, slots=True)
class SitesReport:
    """What a sync of all sites did."""

    folder: Report
    posts: tuple[PostReport, ...] = ()
    """One for each connected edition, in the order of the editions."""
    folder_trouble: str = ""
    """Why the folder could not be brought up, as a sentence."""

    @property
    def plan(self) -> Plan:
        """What was decided for all of them."""
        return joined(self.folder.plan, *(report.plan for report in self.posts))

    @property
    def steps(self) -> Mapping[str, int]:
        """Files that were written or removed in the folder, by kind."""
        return self.folder.steps

    @property
    def stopped(self) -> bool:
        """Whether a guard stopped any of them."""
        return self.folder.stopped or any(report.stopped for report in self.posts)

    @property
    def asked(self) -> tuple[Guard, ...]:
        """All that stands in the way where a guard stopped it: a person has to agree to each."""
        sites: tuple[Report | PostReport, ...] = (self.folder, *self.posts)
        return tuple(guard for one in sites if one.stopped for guard in one.plan.guards)

    @property
    def troubles(self) -> tuple[str, ...]:
        """Why sites could not be reached, or did not let us in: a sentence each."""
        return (
            *([self.folder_trouble] if self.folder_trouble else ()),
            *(
                f"{report.edition}: {said}"
                for report in self.posts
                if (said := report.shut_out or report.trouble)
            ),
        )


@dataclass(frozen=True, slots=True)
class SiteLook:
    """What one site says that a sync would do there."""

    edition: str
    """`FOLDER` for the site folder."""
    plan: Plan
    """What is known here, where the site could not be asked."""
    trouble: str = ""
    """Why it could not be asked, as a sentence."""


def joined(*plans: Plan) -> Plan:
    """Several plans as one."""
    decisions = tuple(decision for plan in plans for decision in plan.decisions)
    return Plan(decisions, tuple(guard for plan in plans for guard in plan.guards))


def is_left(report: PostReport) -> bool:
    """Whether a site is not asked again in this sync: it is shut to us, or away, or asks us
    to wait; or a person has to look first, or has looked: what is left of what he agreed to is
    another question."""
    return bool(report.shut_out or report.resting or report.stopped or report.plan.guards)


def has_done(report: PostReport) -> bool:
    """Whether anything was sent there, or tried."""
    return any(report.errands.counts.values())


def after(first: PostReport | None, report: PostReport) -> PostReport:
    """The report of both rounds: the plan of the first, everything that was done, and how it
    stands with the site after the last. What a guard stopped in the second is the plan then."""
    if first is None:
        return report
    for kind, count in first.errands.counts.items():
        report.errands.counts[kind] = report.errands.counts.get(kind, 0) + count
    report.errands.notes[:0] = first.errands.notes
    return replace(report, plan=report.plan if report.stopped else first.plan)
