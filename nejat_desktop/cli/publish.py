"""Approving, syncing and showing the site from the command line."""

import json
import signal
import sys
import threading
from argparse import Namespace
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from nejat_desktop.bootstrap import Opened, opened
from nejat_desktop.cli.connect import say_locked
from nejat_desktop.cli.editions import known_edition
from nejat_desktop.cli.words import ERRANDS, HELD, VERDICTS, finding, note
from nejat_desktop.domain.article import Article, Status
from nejat_desktop.domain.checks import Finding
from nejat_desktop.domain.errors import ChecksFailedError, NotFoundError
from nejat_desktop.domain.ports.site import Decision, Verdict
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.jobs import Job
from nejat_desktop.services.sites_health import Parked
from nejat_desktop.services.sites_report import SitesReport
from nejat_desktop.sites.folder.server import PreviewServer
from nejat_desktop.sync.execute import Report
from nejat_desktop.sync.posts.engine import PostReport

DONE, NEEDS_A_PERSON = 0, 1
ASKED = (Verdict.CONFLICT.value, Verdict.ASK.value, Verdict.PARKED.value)
PERSONAL = ("parked", "conflict", "lost", "asked")
"""Kinds of notes that a person has to deal with; the others are for information."""


def approve(asked: Namespace) -> int:
    """Approve what of a story is not approved yet; say what stops the rest."""
    with opened(asked.folder, person=asked.person) as room:
        outcomes = [_approve(room.services, a) for a in _wanted(room.services, asked)]
    if asked.json:
        print(json.dumps(outcomes, ensure_ascii=False, indent=1))
    for outcome in outcomes if not asked.json else ():
        print(_outcome_words(outcome), file=sys.stderr if outcome["findings"] else sys.stdout)
    return NEEDS_A_PERSON if any(outcome["findings"] for outcome in outcomes) else DONE


def _wanted(services: Services, asked: Namespace) -> Sequence[Article]:
    known_edition(services, asked.edition)
    story = services.stories.story(Uid(asked.story))
    found = services.stories.articles_of(story.uid)
    if asked.edition:
        found = tuple(article for article in found if article.edition == asked.edition)
    if not found:
        raise NotFoundError("The story has no text in that edition.")
    return found


def _approve(services: Services, article: Article) -> dict[str, object]:
    problems: Sequence[Finding] = ()
    if article.status is not Status.APPROVED:
        try:
            article = services.publishing.approve(article.uid)
        except ChecksFailedError as error:
            problems = tuple(f for f in error.findings if isinstance(f, Finding))
    return {
        "story": article.story,
        "article": article.uid,
        "edition": article.edition,
        "headline": article.content.headline,
        "status": article.status.value,
        "live": article.live.value,
        "findings": [finding(problem) for problem in problems],
    }


def _outcome_words(outcome: dict[str, object]) -> str:
    name = f"{outcome['edition']}: “{outcome['headline'] or '…'}”"
    problems = outcome["findings"]
    if isinstance(problems, list) and problems:
        return f"{name} can’t be approved yet: {'; '.join(problems)}."
    return f"{name} is approved; it is {outcome['live']}."


def sync(asked: Namespace) -> int:
    """Plan, or plan and do."""
    with opened(asked.folder, write=not asked.plan) as room:
        edition = known_edition(room.services, asked.edition)
        watcher = Job("sync", lambda job, progress: None)
        if asked.plan:
            report = SitesReport(Report(room.services.publishing.look(watcher, edition), {}))
        else:
            _try_again(room.services, edition, asked)
            report = room.services.publishing.sync(watcher, agreed=asked.agreed, edition=edition)
        record = _report(room, report, asked.edition, planned=asked.plan)
        say_locked(room.services, edition)
    if asked.json:
        print(json.dumps(record, ensure_ascii=False, indent=1))
    else:
        _say(record)
    waiting = record["needs_a_person"]
    return NEEDS_A_PERSON if waiting else DONE


def _try_again(services: Services, edition: str, asked: Namespace) -> None:
    """What sites refused goes with this sync: all of it, or that of which a person read why."""
    for one in _parked(services) if asked.agreed or asked.try_again else ():
        if edition in {"", one.edition} and (asked.try_again or one.key in asked.agreed):
            services.health.try_again(one.article)


def _parked(services: Services) -> Sequence[Parked]:
    return [one for known in services.health.editions().values() for one in known.parked]


def _report(
    room: Opened, report: SitesReport, edition: str | None, *, planned: bool
) -> dict[str, Any]:
    decisions = [d for d in report.plan.decisions if edition in (None, d.edition)]
    refused = {one.article: one for one in _parked(room.services)}
    lines = [
        _line(room.services, decision, refused)
        for decision in _with_questions(room.services, decisions)
        if decision.verdict is not Verdict.KEEP
    ]
    waits = [line for line in lines if line["verdict"] == Verdict.WAIT.value]
    conflicts = [line for line in lines if line["verdict"] in ASKED]
    guards = report.plan.guards if planned else report.asked
    doing = [line for line in lines if line not in waits and line not in conflicts]
    posts = [post_record(room.services, post, refused) for post in report.posts]
    undone = _undone(report, planned=planned)
    left = [line for line in doing if line["article"] in undone]
    personal = {note["article"] for post in posts for note in post["notes"] if _asks(note)}
    return {
        "planned": planned,
        "stopped": report.stopped,
        "done": [d for d in doing if d not in left and d["article"] not in personal],
        "to_do": left,
        "waits": waits,
        "needs_a_person": [
            *(line for line in conflicts if line["article"] not in personal),
            *({"guard": one.sentence, "key": one.key} for one in guards),
            *({"guard": sentence, "key": ""} for sentence in report.troubles),
            *(note for post in posts for note in post["notes"] if _asks(note)),
        ],
        "sites": posts,
        "files": dict(report.steps),
        "files_changed": sum(report.steps.values()),
        "unchanged": len(decisions) - len(lines),
        "site": str(room.site_folder),
    }


def _with_questions(services: Services, decisions: Iterable[Decision]) -> Iterator[Decision]:
    """What a person was asked about is a conflict to a plan; what is missing is told as missing."""
    missing = {one.article for one in services.conflicts.open() if one.is_missing}
    for decision in decisions:
        is_missing = decision.verdict is Verdict.CONFLICT and decision.article in missing
        yield replace(decision, verdict=Verdict.ASK) if is_missing else decision


def _undone(report: SitesReport, *, planned: bool) -> set[Uid]:
    """What was planned and not done: all of a plan, and what a guard or a bad line held up."""
    put_off = {article for post in report.posts for article in post.errands.put_off}
    sites: tuple[Report | PostReport, ...] = (report.folder, *report.posts)
    held = (one.plan.decisions for one in sites if planned or one.stopped)
    return put_off | {decision.article for decisions in held for decision in decisions}


def _asks(note: dict[str, Any]) -> bool:
    return note["kind"] in PERSONAL


def post_record(
    services: Services, report: PostReport, refused: Mapping[Uid, Parked]
) -> dict[str, Any]:
    """What became of one connected edition; `refused`: what waits for a person there."""
    return {
        "edition": report.edition,
        "counts": dict(report.errands.counts),
        "notes": [
            {
                "article": note.article,
                "headline": services.editing.article(note.article).content.headline,
                "edition": report.edition,
                "kind": note.kind,
                "words": note.words,
                "key": _key(note.article, refused) if note.kind == "parked" else "",
            }
            for note in report.errands.notes
        ],
        "trouble": report.shut_out or report.trouble,
        "stopped": report.stopped,
        "resting": report.resting.isoformat(timespec="seconds") if report.resting else None,
    }


def _key(article: Uid, refused: Mapping[Uid, Parked]) -> str:
    return refused[article].key if article in refused else ""


def _line(
    services: Services, decision: Decision, refused: Mapping[Uid, Parked]
) -> dict[str, object]:
    parked = refused.get(decision.article) if decision.verdict is Verdict.PARKED else None
    article = services.editing.article(decision.article)
    headline = decision.head.headline if decision.head else article.content.headline
    return {
        "story": article.story,
        "article": decision.article,
        "edition": article.edition,
        "headline": headline,
        "verdict": decision.verdict.value,
        "until": decision.until.isoformat(timespec="seconds") if decision.until else None,
        "words": parked.sentence if parked else "",
        "key": parked.key if parked else "",
    }


def _say(record: dict[str, Any]) -> None:
    for key in ("done", "to_do", "waits", "needs_a_person"):
        lines = record[key]
        left = key == "to_do" and not record["planned"]
        for line in lines if isinstance(lines, list) else ():
            print(f"{_named(line)} waits for the next sync." if left else _sentence(line))
    if record["planned"]:
        print("Nothing was written: this is the plan.")
    else:
        for post in record["sites"]:
            for line in post["notes"]:
                if not _asks(line):
                    print(_sentence(line))
            print(_site_sentence(post), end="")
            if post["resting"]:
                until = f"{post['edition']}: the site is left alone until {post['resting']}"
                print(f"{until}; sync again after that.")
        print(f"{record['files_changed']} files changed in {record['site']}.")


def _site_sentence(post: dict[str, Any]) -> str:
    done = post["counts"]
    counts = [f"{words} {done[kind]}" for kind, words in ERRANDS.items() if done.get(kind)]
    if not counts and (post["trouble"] or post["stopped"]):
        return ""  # why stands above: it is not known whether there was anything to do
    return f"{post['edition']}: {', '.join(counts) or 'nothing to do'}.\n"


def _sentence(line: dict[str, Any]) -> str:
    means = f" (All the same: --agreed {line['key']})" if line["key"] else ""
    if "guard" in line:
        return f"{line['guard']}{means}"
    if "kind" in line:
        kind = "held" if means else line["kind"]
        return f"{_named(line)}: {note(kind, line['words'])}{means}"
    until = f" until {line['until']}" if line["until"] else ""
    verdict = HELD if means else VERDICTS[Verdict(str(line["verdict"]))]
    why = f" {line['words']}" if line["words"] else ""
    return f"{_named(line)} {verdict}{until}.{why}{means}"


def _named(line: dict[str, Any]) -> str:
    return f"{line['edition']}: “{line['headline']}”"


def serve(asked: Namespace) -> int:
    """Show the site folder until somebody presses Ctrl+C."""
    with opened(asked.folder, write=False) as room:
        folder = room.site_folder
    if not folder.is_dir():
        raise NotFoundError(
            f"There is no site in {folder} yet. “nejat-desktop sync {asked.folder}” makes it."
        )
    server = PreviewServer(folder, asked.port)
    print(f"{server.start()} shows {folder}. Ctrl+C ends it.", flush=True)
    ended = threading.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda number, frame: ended.set())
    ended.wait()
    server.stop()
    return DONE
