"""The words of an archive's report: groups of lines, each with a number."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nejat_desktop.services.archive.fate import Remark
from nejat_desktop.services.archive.report import ArchiveReport, Named
from nejat_desktop.services.exchange.bundles import Came
from nejat_desktop.ui.theme.refusals import refusal_words
from nejat_desktop.ui.theme.wording import QT_TRANSLATE_NOOP, isolate

NAMED = 50
"""Of changed posts and lost files so many are shown."""
Numbers = Callable[[int], str]
translate = QCoreApplication.translate

_TYPES = {
    "post": QT_TRANSLATE_NOOP("Archive", "Posts"),
    "page": QT_TRANSLATE_NOOP("Archive", "Pages"),
    "attachment": QT_TRANSLATE_NOOP("Archive", "Attachments"),
    "nav_menu_item": QT_TRANSLATE_NOOP("Archive", "Entries of menus"),
    "": QT_TRANSLATE_NOOP("Archive", "Items without a type"),
}
_STATUSES = {
    "publish": QT_TRANSLATE_NOOP("Archive", "published"),
    "future": QT_TRANSLATE_NOOP("Archive", "dated ahead"),
    "draft": QT_TRANSLATE_NOOP("Archive", "drafts"),
    "auto-draft": QT_TRANSLATE_NOOP("Archive", "drafts that nobody saved"),
    "pending": QT_TRANSLATE_NOOP("Archive", "waiting for review"),
    "private": QT_TRANSLATE_NOOP("Archive", "private"),
    "trash": QT_TRANSLATE_NOOP("Archive", "in the bin"),
}
_REMARKS = {
    Remark.PRIVATE: QT_TRANSLATE_NOOP(
        "Archive", "Were private: drafts here, never let out together with others"
    ),
    Remark.PASSWORD: QT_TRANSLATE_NOOP("Archive", "Had a password: drafts here"),
    Remark.STATUS: QT_TRANSLATE_NOOP("Archive", "Had a status of a plugin: drafts here"),
    Remark.NO_TYPE: QT_TRANSLATE_NOOP("Archive", "Had a text and no type: drafts here"),
    Remark.NO_ID: QT_TRANSLATE_NOOP("Archive", "Had no number"),
    Remark.SAME_ID: QT_TRANSLATE_NOOP("Archive", "Had the number of another one"),
    Remark.DATE: QT_TRANSLATE_NOOP("Archive", "Have no date that can be read"),
    Remark.SLUG: QT_TRANSLATE_NOOP("Archive", "Have another slug here, of Latin letters"),
    Remark.STICKY: QT_TRANSLATE_NOOP("Archive", "Stood first on the site"),
}


@dataclass(frozen=True, slots=True)
class Group:
    """A heading, and lines of words and number; a line without a number is a sentence."""

    title: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A whole report in words."""

    file: str
    where: str
    """Where it came from and went to."""
    outcome: str
    """The one sentence that matters most."""
    groups: tuple[Group, ...]
    is_held: bool
    """Whether something waits to be let out."""


Say = Callable[[Numbers], Said]
"""A report in the language of the moment."""


def archive_said(report: ArchiveReport, number: Numbers) -> Said:
    """What is said of an archive."""
    edition = translate("ReportView", "Edition {code}, export {version} of {site}")
    if report.is_of_site:
        edition = translate("ReportView", "Edition {code}, fetched from {site}")
    site = isolate(report.site) if report.site else "–"
    where = edition.format(code=report.edition, version=isolate(report.version), site=site)
    told = groups(report, number)
    return Said(report.file, where, outcome(report, number), told, bool(report.held))


def bundle_said(file: str, came: Came, number: Numbers) -> Said:
    """What is said of a bundle: everything that it brought, and each thing that it did not."""
    words = translate("Archive", "A bundle of “{newsroom}”")
    held = translate("Archive", "{count} stories are held back until somebody lets them out.")
    outcome = translate("Archive", "Everything is in.")
    if came.held:
        outcome = held.format(count=number(came.held))
    elif not came.articles:
        outcome = translate("Archive", "Nothing in it is new.")
    left = translate("Archive", "Texts of editions that are not here: {codes}")
    codes = translate("Archive", ", ").join(sorted(came.no_edition))
    look = [(left.format(codes=codes), "")] if codes else []
    brought = (
        (translate("ListPane", "Stories"), came.stories),
        (translate("Archive", "Pictures"), came.pictures),
        (translate("Archive", "Files"), came.files),
        (translate("Archive", "Were here already"), came.here),
    )
    found = (
        (translate("Archive", "Came in"), [(what, number(n)) for what, n in brought if n]),
        (translate("Archive", "To look at"), look),
        (
            translate("Archive", "Files that could not be taken in"),
            [(refusal_words(problem), "") for problem in came.problems],
        ),
    )
    told = tuple(Group(title, tuple(lines)) for title, lines in found if lines)
    where = words.format(newsroom=isolate(came.newsroom))
    return Said(file, where, outcome, told, bool(came.held))


def groups(report: ArchiveReport, number: Numbers) -> tuple[Group, ...]:
    """The whole report; groups that have nothing to say are left out."""
    came = (*_counted(report.came, number), *_made(report, number))
    found = (
        (translate("Archive", "Came in"), came),
        (translate("Archive", "To look at"), _to_look_at(report, number)),
        (translate("Archive", "Changed at the site since"), _named(report.changed_items)),
        (translate("Archive", "Files that could not be taken in"), _named(report.lost)),
        (translate("Archive", "Were here already"), _counted(report.here, number)),
        (translate("Archive", "Stand in the file twice"), _counted(report.doubled, number)),
        (
            translate("Archive", "Kept for the export, shown nowhere"),
            _counted(report.aside, number),
        ),
        (
            translate("Archive", "On the site")
            if report.is_of_site
            else translate("Archive", "In the file"),
            _in_the_file(report, number),
        ),
    )
    whole = (Group(title, tuple(lines)) for title, lines in found)
    return tuple(group for group in whole if group.lines)


def outcome(report: ArchiveReport, number: Numbers) -> str:
    """The one sentence that matters most."""
    if report.is_of_site and (report.trouble or report.cancelled):
        words = translate(
            "Archive", "It ended early. {count} are not in yet; fetch the archive again to go on."
        )
        why = f"{refusal_words(report.trouble)} " if report.trouble else ""
        return why + words.format(count=number(report.left))
    if report.cancelled:
        words = translate(
            "Archive", "Stopped. {count} are not in yet; import the same file again to go on."
        )
        return words.format(count=number(report.left))
    if report.held:
        words = translate("Archive", "{count} stories are held back until somebody lets them out.")
        return words.format(count=number(report.held))
    if not report.came.total() and not any(_made(report, number)):
        return translate("Archive", "Nothing in it is new.")
    return translate("Archive", "Everything is in.")


def pictures_said(report: ArchiveReport, number: Numbers) -> Said:
    """What is said of the pictures and files that were fetched for some stories."""
    where = translate("ReportView", "Edition {code}, fetched from {site}")
    brought = (
        (translate("Archive", "Pictures"), report.photos),
        (translate("Archive", "Files"), report.files),
    )
    came = [(what, number(n)) for what, n in brought if n]
    found = (
        (translate("Archive", "Came in"), came),
        (translate("Archive", "Files that could not be taken in"), _named(report.lost)),
    )
    groups = (Group(title, tuple(lines)) for title, lines in found)
    return Said(
        translate("Archive", "Pictures and files"),
        where.format(code=report.edition, site=isolate(report.site) if report.site else "–"),
        _pictures_outcome(report, is_more=bool(came)),
        tuple(group for group in groups if group.lines),
        is_held=False,
    )


def _pictures_outcome(report: ArchiveReport, *, is_more: bool) -> str:
    if report.problem or report.trouble:
        return refusal_words(report.problem or report.trouble)
    if report.cancelled:
        return translate("Archive", "Stopped. What came in stays.")
    if is_more:
        return translate("Archive", "Everything is in.")
    return translate("Archive", "What these stories show is here already.")


def as_text(said: Said) -> str:
    """The report as plain text, to be copied."""
    parts = [f"{said.file}: {said.outcome}"]
    for group in said.groups:
        lines = (f"  {words}: {count}" if count else f"  {words}" for words, count in group.lines)
        parts += ["", group.title, *lines]
    return "\n".join(parts) + "\n"


def _counted(counts: Counter[tuple[str, str]], number: Numbers) -> Iterator[tuple[str, str]]:
    for (post_type, status), count in sorted(counts.items()):
        words = _say(_TYPES[post_type]) if post_type in _TYPES else isolate(post_type)
        state = _say(_STATUSES[status]) if status in _STATUSES else isolate(status)
        bare = status in ("", "inherit")
        joined = (
            words
            if bare
            else translate("Archive", "{items}, {state}").format(items=words, state=state)
        )
        yield joined, number(count)


def _made(report: ArchiveReport, number: Numbers) -> Iterator[tuple[str, str]]:
    lines = (
        (translate("Archive", "Stand on the site as they stand here"), report.agreed),
        (translate("Archive", "Pictures"), report.photos),
        (translate("Archive", "Files"), report.files),
        (translate("Archive", "Stories with a lead picture"), report.leads),
        (translate("Archive", "New sections"), report.sections_made),
        (translate("Archive", "New series"), report.series_made),
    )
    return ((words, number(count)) for words, count in lines if count)


def _to_look_at(report: ArchiveReport, number: Numbers) -> Iterator[tuple[str, str]]:
    lines = (
        (translate("Archive", "Held back until somebody lets them out"), report.held),
        (translate("Archive", "Not in yet, because it was stopped"), report.left),
        (
            translate("Archive", "Not shown to this account (the privacy page, for instance)"),
            report.hidden,
        ),
        (translate("Archive", "Attachments whose file is not here"), report.without_file),
        (translate("Archive", "Changed at the site since, left as they are here"), report.changed),
    )
    yield from ((words, number(count)) for words, count in lines if count)
    for remark, count in report.remarks.items():
        yield _say(_REMARKS[remark]), number(count)


def _named(found: list[Named]) -> Iterator[tuple[str, str]]:
    for one in found[:NAMED]:
        title = isolate(one.title or one.address)
        problem = refusal_words(one.problem) if one.problem else isolate(one.address)
        yield (
            translate("Archive", "“{headline}”: {reason}").format(headline=title, reason=problem),
            "",
        )


def _in_the_file(report: ArchiveReport, number: Numbers) -> Iterator[tuple[str, str]]:
    yield from _counted(report.items, number)
    lines = (
        (translate("Archive", "Authors"), report.authors),
        (translate("Archive", "Categories"), report.terms["category"]),
        (translate("Archive", "Tags"), report.terms["tag"]),
        (translate("Archive", "Other terms"), report.terms["term"]),
        (translate("Archive", "Comments of readers"), report.comments),
        (translate("Archive", "of these, approved"), report.approved_comments),
    )
    yield from ((words, number(count)) for words, count in lines if count)


def _say(words: str) -> str:
    return translate("Archive", words)
