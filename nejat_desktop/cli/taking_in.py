"""Taking files in from the command line: exports of whole sites, texts, pictures, files."""

import json
import signal
import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from nejat_desktop.bootstrap import opened
from nejat_desktop.cli.editions import known_edition
from nejat_desktop.cli.words import REMARKS
from nejat_desktop.domain.records import to_record
from nejat_desktop.services.archive.report import ArchiveReport
from nejat_desktop.services.archive.uploads import uploads_in
from nejat_desktop.services.exchange.bundles import Came
from nejat_desktop.services.importing import Arrival
from nejat_desktop.services.jobs import Job, Progress

DONE, NEEDS_A_PERSON = 0, 1
_NAMED = 20
_WITHOUT = {
    True: "attachments without their file (--uploads gives them)",
    False: "pictures and files that were not fetched (--media all does)",
}
_LEFT = {
    True: "not reached, because it was stopped; import the file again",
    False: "not reached; fetch the archive again",
}
"""By whether it was a file."""


def take_in(asked: Namespace) -> int:
    """Take each file in; say what came of it."""
    with opened(asked.folder, person=asked.person) as room:
        known_edition(room.services, asked.edition)
        uploads = uploads_in(asked.uploads) if asked.uploads else None
        with stopped_by_hand(Job("import", show)) as job:
            importing = room.services.importing
            arrivals = importing.files(asked.files, asked.edition, job, uploads)
    if asked.json:
        print(json.dumps([_record(one) for one in arrivals], ensure_ascii=False, indent=1))
    for one in arrivals if not asked.json else ():
        for line in _lines(one):
            print(line)
    if job.cancelled():
        print("Stopped. What came in is kept; import the rest again.", file=sys.stderr)
    waits = job.cancelled() or any(_waits(one) for one in arrivals)
    return NEEDS_A_PERSON if waits else DONE


@contextmanager
def stopped_by_hand(job: Job) -> Iterator[Job]:
    """Ctrl+C stops between two parts; what came in stays, and is reported."""
    before = signal.signal(signal.SIGINT, lambda number, frame: job.cancel())
    try:
        yield job
    finally:
        signal.signal(signal.SIGINT, before)
        if sys.stderr.isatty():
            print(file=sys.stderr)


def show(_job: Job, progress: Progress) -> None:
    """How far it is, on one line of a terminal."""
    if sys.stderr.isatty():
        share = f" {progress.done * 100 // progress.total} %" if progress.total else ""
        print(f"\r\033[K{progress.kind}{share} {progress.key[:50]}", end="", file=sys.stderr)


def _waits(one: Arrival) -> bool:
    asks = one.archive is not None and one.archive.needs_a_person
    left = one.bundle is not None and bool(one.bundle.problems or one.bundle.no_edition)
    return bool(one.problem) or asks or left


def _record(one: Arrival) -> dict[str, object]:
    record: dict[str, object] = {
        "file": str(one.file),
        "story": one.article.story if one.article else None,
        "edition": one.article.edition if one.article else None,
        "photo": one.photo.uid if one.photo else None,
        "media": one.media.uid if one.media else None,
        "problem": one.problem,
    }
    if one.archive is not None:
        record |= {"edition": one.archive.edition, "archive": one.archive.record()}
    if one.bundle is not None:
        record["bundle"] = to_record(one.bundle)
    return record


def _lines(one: Arrival) -> Iterator[str]:
    if one.archive is not None:
        yield from report_lines(one.archive)
    elif one.bundle is not None:
        yield from bundle_lines(one.bundle)
    else:
        yield f"{one.file}: {_what_came(one)}"


def _what_came(one: Arrival) -> str:
    if one.problem:
        return one.problem
    if one.article:
        return f"story {one.article.story}"
    return f"file {one.media.uid}, in no story yet" if one.media else "a picture"


def bundle_lines(came: Came) -> Iterator[str]:
    """What a bundle brought, for people, a line each."""
    yield f"a bundle of “{came.newsroom}”: {came.stories} stories, {came.articles} articles"
    numbers = (
        ("held back until somebody lets them out at the desk", came.held),
        ("articles that were here already and stayed as they are", came.here),
        ("pictures that came in", came.pictures),
        ("files that came in", came.files),
    )
    yield from (f"  {words}: {number}" for words, number in numbers if number)
    if came.no_edition:
        yield f"  of editions that are not here, and left out: {', '.join(sorted(came.no_edition))}"
    yield from (f"  {problem}" for problem in came.problems)


def report_lines(report: ArchiveReport) -> Iterator[str]:
    """A report for people, a line each."""
    if report.problem:
        yield f"{report.file}: {report.problem}"
        return
    where = f" of {report.site}" if report.site else ""
    what = f"export {report.version}{where}" if report.version else "the archive of the site"
    yield f"{report.file}: {what}, into the edition {report.edition}"
    terms = report.terms
    yield (
        f"  in it: {report.items.total()} items, {report.authors} authors, "
        f"{terms['category']} categories, {terms['tag']} tags, {terms['term']} other terms, "
        f"{report.comments} comments ({report.approved_comments} approved)"
    )
    counts = (
        ("came in", report.came),
        ("kept for the export, shown nowhere", report.aside),
        ("were here already", report.here),
        ("stand in the file twice", report.doubled),
    )
    yield from (f"  {words}: {_counted(found)}" for words, found in counts if found)
    numbers = (
        ("stand at the site as they stand here", report.agreed),
        ("held back until somebody lets them out at the desk", report.held),
        ("sections made", report.sections_made),
        ("series made", report.series_made),
        ("pictures that came in", report.photos),
        ("files that came in", report.files),
        ("stories with a lead picture", report.leads),
        (_WITHOUT[bool(report.version)], report.without_file),
        (_LEFT[bool(report.version)], report.left),
        ("not shown to this account (the privacy page, for instance)", report.hidden),
    )
    yield from (f"  {words}: {number}" for words, number in numbers if number)
    for remark, count in report.remarks.items():
        yield f"  {REMARKS[remark]}: {count}"
    yield from _exceptions(report)
    if report.trouble:
        yield f"  {report.trouble}"


def _exceptions(report: ArchiveReport) -> Iterator[str]:
    if report.changed:
        yield f"  changed at the site since, and left here as they were: {report.changed}"
    for one in report.changed_items[:_NAMED]:
        yield f"    {one.post}: “{one.title}” {one.address}"
    for one in report.lost[:_NAMED]:
        yield f"    {one.post}: “{one.title}” {one.problem}"


def _counted(counts: Counter[tuple[str, str]]) -> str:
    return ", ".join(
        f"{count} {post_type or 'without a type'} ({status or '–'})"
        for (post_type, status), count in sorted(counts.items())
    )
