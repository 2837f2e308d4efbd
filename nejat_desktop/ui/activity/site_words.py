"""What a WordPress site made of what it was sent, and what a sync came to, in words for people."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from nejat_desktop.domain.ports.site import Plan, Verdict
from nejat_desktop.domain.rewriting import Rewrite, read
from nejat_desktop.services.sites_report import SitesReport
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.wording import isolate_ltr

translate = QCoreApplication.translate
"""Under this name lupdate finds the sentences."""


def rewritten_words(words: str) -> str:
    """The sentences for what the journal keeps of a rewriting; empty for nothing."""
    return " ".join(rewritten_sentences(words))


def rewritten_sentences(words: str) -> tuple[str, ...]:
    """The same, one by one."""
    said = _rewrites()
    return tuple(said[one.what].format(now=isolate_ltr(one.now)) for one in read(words))


def _rewrites() -> Mapping[Rewrite, str]:
    return {
        Rewrite.SLUG: translate("Activity", "The site changed the slug to {now}."),
        Rewrite.STATUS: translate("Activity", "The site shows it otherwise than it was meant."),
        Rewrite.TITLE: translate("Activity", "The site changed the title."),
        Rewrite.CONTENT: translate("Activity", "The site changed words of the text."),
        Rewrite.EXCERPT: translate("Activity", "The site changed the excerpt."),
        Rewrite.LESS_MARKUP: translate("Activity", "The site took markup out of the text."),
        Rewrite.MARKUP: translate("Activity", "The site changed markup of the text."),
        Rewrite.SPELLING: translate(
            "Activity", "The site spells its HTML otherwise; readers don’t see it."
        ),
        Rewrite.DATE: translate("Activity", "The site changed the date."),
        Rewrite.FORMAT: translate("Activity", "The site changed the format."),
        Rewrite.SECTIONS: translate("Activity", "The site changed the categories."),
        Rewrite.TAGS: translate("Activity", "The site changed the tags."),
        Rewrite.LEAD: translate("Activity", "The site changed the lead picture."),
        Rewrite.CAPTIONS: translate(
            "Activity",
            "The site keeps the words of a picture as they were: somebody else uploaded it.",
        ),
        Rewrite.COMMENTS: translate("Activity", "The site opened or closed the comments."),
    }


def result_words(theme: Theme, report: SitesReport) -> str:
    """What a sync did, in one sentence; empty when it did nothing and a site was left out."""
    is_whole = not report.troubles and not any(post.resting for post in report.posts)
    parts = [*_of_folder(theme, report.folder.plan), *_of_sites(theme, report)]
    files = sum(report.steps.values())
    if not parts and not files:
        return translate("Activity", "The site was up to date already.") if is_whole else ""
    if files:
        written = translate("Activity", "files written or removed: {count}")
        parts.append(written.format(count=theme.number(files)))
    said = translate("Activity", ", ").join(parts)
    if not is_whole:
        return translate("Activity", "Done — {what}.").format(what=said)
    return translate("Activity", "The site is up to date — {what}.").format(what=said)


def _of_folder(theme: Theme, plan: Plan) -> Iterator[str]:
    words = {
        Verdict.PUBLISH: translate("Activity", "published: {count}"),
        Verdict.UPDATE: translate("Activity", "updated: {count}"),
        Verdict.WITHDRAW: translate("Activity", "withdrawn: {count}"),
    }
    for verdict, said in words.items():
        count = len(plan.having(verdict))
        if count:
            yield said.format(count=theme.number(count))


def _of_sites(theme: Theme, report: SitesReport) -> Iterator[str]:
    """What was done, not what was planned: the site may have refused some of it."""
    words = {
        "filled": translate("Activity", "sent: {count}"),
        "withdrawn": translate("Activity", "withdrawn: {count}"),
        "adopted": translate("Activity", "adopted: {count}"),
        "base": translate("Activity", "fetched: {count}"),
        "joined": translate("Activity", "joined into drafts: {count}"),
        "conflict": translate("Activity", "in conflict: {count}"),
        "parked": translate("Activity", "refused: {count}"),
    }
    for kind, said in words.items():
        count = sum(post.errands.counts.get(kind, 0) for post in report.posts)
        if count:
            yield said.format(count=theme.number(count))
