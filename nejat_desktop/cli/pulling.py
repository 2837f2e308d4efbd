"""Fetching the archives of connected sites from the command line."""

import json
import sys
from argparse import Namespace

from nejat_desktop.bootstrap import opened
from nejat_desktop.cli.connect import say_locked
from nejat_desktop.cli.editions import known_edition
from nejat_desktop.cli.taking_in import report_lines, show, stopped_by_hand
from nejat_desktop.domain.errors import NewsroomError, NotFoundError
from nejat_desktop.services.archive.report import ArchiveReport
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.jobs import Job
from nejat_desktop.services.pulling.pulling import MediaFiles

DONE, NEEDS_A_PERSON = 0, 1


def pull(asked: Namespace) -> int:
    """Fetch one site after the other; say what came of it."""
    reports: list[ArchiveReport] = []
    with opened(asked.folder, person=asked.person) as room:
        wanted = known_edition(room.services, asked.edition)
        connected = [one.edition for one in room.services.connecting.active()]
        editions = [code for code in connected if wanted in ("", code)]
        if not editions:
            which = f"The edition “{wanted}” is" if wanted else "No edition is"
            isnt = f"{which} {'not ' if wanted else ''}connected to a site"
            raise NotFoundError(f"{isnt}: “nejat-desktop connect” does that. Nothing was fetched.")
        with stopped_by_hand(Job("pull", show)) as job:
            for code in editions:
                if not job.cancelled():
                    reports.append(_fetched(room.services, code, job, MediaFiles(asked.media)))
        say_locked(room.services, wanted)
    if asked.json:
        print(json.dumps([one.record() for one in reports], ensure_ascii=False, indent=1))
    for one in reports if not asked.json else ():
        for line in report_lines(one):
            print(line, file=sys.stderr if one.problem else sys.stdout)
    return NEEDS_A_PERSON if any(one.needs_a_person for one in reports) else DONE


def _fetched(services: Services, edition: str, job: Job, media: MediaFiles) -> ArchiveReport:
    """What one site brought, or why it brought nothing: the others are fetched all the same."""
    try:
        return services.pulling.pull(edition, job, media)
    except NewsroomError as error:
        return ArchiveReport(file=edition, edition=edition, problem=str(error))
