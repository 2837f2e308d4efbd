"""Exporting from the command line."""

import json
import sys
from argparse import Namespace

from nejat_desktop.bootstrap import opened
from nejat_desktop.cli.editions import known_edition
from nejat_desktop.cli.publish import DONE, NEEDS_A_PERSON
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.exchange.asked import Asked, Exported, Form
from nejat_desktop.services.jobs import Job


def export(asked: Namespace) -> int:
    """Write what was asked for; say how much of it nobody approved, and what lacked."""
    watch = Job("export", lambda job, progress: None)
    with opened(asked.folder, write=False) as room:
        edition = known_edition(room.services, asked.edition)
        stories = tuple(Uid(uid) for uid in asked.story or ())
        wanted = Asked(Form(asked.form), stories, edition)
        report = room.services.exports.write(wanted, asked.target.absolute(), watch)
    if asked.json:
        print(json.dumps(_record(report), ensure_ascii=False, indent=1))
    else:
        _say(report)
    return NEEDS_A_PERSON if report.lost else DONE


def _record(report: Exported) -> dict[str, object]:
    return {
        "form": report.form.value,
        "target": str(report.target),
        "stories": report.stories,
        "articles": report.articles,
        "unapproved": report.unapproved,
        "pictures": report.pictures,
        "files": report.files,
        "aside": report.aside,
        "lost": report.lost,
        "backup": report.is_backup,
    }


def _say(report: Exported) -> None:
    print(
        f"{report.target}: {report.stories} stories, {report.articles} articles, "
        f"{report.pictures} pictures, {report.files} files."
    )
    if report.aside:
        print(f"Of an imported archive, in no story: {report.aside}.")
    if report.unapproved:
        print(f"{report.unapproved} of the articles are not approved as they stand there.")
    if report.is_backup:
        print("It is the whole newsroom: “nejat-desktop restore FILE DIR” makes one of it.")
    print("Pictures and files are the untouched originals, with all that they tell of people.")
    for name in report.lost:
        print(f"“{name}” is missing or damaged here and was left out.", file=sys.stderr)
