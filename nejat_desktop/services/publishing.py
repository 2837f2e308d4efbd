"""Approving, withdrawing and syncing: the only way out of the laptop."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial

from nejat_desktop.domain.article import (
    Article,
    Content,
    RevisionReason,
    RowState,
    Story,
    Translation,
)
from nejat_desktop.domain.body import files_in, photos_in, stories_in
from nejat_desktop.domain.checklist import missing
from nejat_desktop.domain.checks import Facts, Finding, findings
from nejat_desktop.domain.connection import Power
from nejat_desktop.domain.errors import ChecksFailedError, NotAllowedError
from nejat_desktop.domain.issues import plain_number
from nejat_desktop.domain.kinds import facts_changed, is_numbered
from nejat_desktop.domain.kses import taken_out
from nejat_desktop.domain.ports.journal import Entry, Journal
from nejat_desktop.domain.ports.site import Agreed, Plan
from nejat_desktop.domain.site_checks import site_findings
from nejat_desktop.domain.text import SLUG_LIMIT
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.workflow import Approval, Move, approved, demand, let_out, withdrawn
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.checklists import checklist_for
from nejat_desktop.services.context import Context
from nejat_desktop.services.editing import proposed_slug
from nejat_desktop.services.freezing import frozen
from nejat_desktop.services.rewritings import Rewriting, rewritten
from nejat_desktop.services.site_facts import site_facts
from nejat_desktop.services.sites import Sites
from nejat_desktop.services.sites_report import SiteLook, SitesReport
from nejat_desktop.services.source_rows import body_of, keep_source_rows, source_content
from nejat_desktop.store import articles, files, held, issues, photos, revisions, stories
from nejat_desktop.store.connections import connection_of
from nejat_desktop.store.database import Connection
from nejat_desktop.store.ticks import clear_ticks
from nejat_desktop.sync.execute import Watch
from nejat_desktop.translation.pairing import row_states, settled

TOGETHER = 200
"""Articles are let out so many in one transaction: few enough for others to get in between."""


class Publishing:
    """Releases and syncs."""

    def __init__(self, context: Context, sites: Sites, journal: Journal) -> None:
        self._context = context
        self._sites = sites
        self._journal = journal

    def findings(self, uid: Uid) -> tuple[Finding, ...]:
        """What the checks say of an article, what stops an approval first."""
        return self._context.read(lambda c: _findings(c, _known(c, uid)))

    def filtered(self, uid: Uid, edition: str) -> bool:
        """Whether the site of its edition would take something out of a text."""
        return self._context.read(lambda c: _is_filtered(c, uid, edition))

    def rewritten(self, uid: Uid) -> tuple[Rewriting, ...]:
        """What sites made otherwise of an article, newest first. It reads through the journal."""
        return self._context.read(lambda c: rewritten(c, uid, self._context.new_uid))

    def approve(self, uid: Uid, expected: int | None = None) -> Article:
        """Make the present text a release, which goes out with the next sync or at its date.

        An empty slug takes the proposed one. `ChecksFailedError` with the findings that stop it;
        `expected` is the version that the person saw.
        """

        def work(connection: Connection) -> Article:
            before = articles.load_article(connection, uid)
            demand(before, Move.APPROVE)
            there, story = before, stories.load_story(connection, before.story)
            if story.binned is not None:
                raise NotAllowedError(
                    "This story is in the bin. Take it out first; nothing was changed."
                )
            if not before.content.slug:
                before = _addressed(connection, before)
            facts = _facts(connection, before, story)
            stopping = tuple(f for f in _findings(connection, facts) if f.blocking)
            if stopping:
                raise ChecksFailedError(
                    f"“{before.content.headline or '…'}” ({before.edition}) can’t be approved "
                    f"yet: {', '.join(f.check.value for f in stopping)}.",
                    stopping,
                )
            return self._release(connection, facts, there, expected or before.version)

        saved = self._context.write(work)
        self._tell((saved,))
        return saved

    def _release(
        self, connection: Connection, facts: Facts, there: Article, expected: int
    ) -> Article:
        before, stamp = facts.article, self._context.stamp()
        release_uid = self._context.new_uid()
        date = before.content.date or before.first_published or stamp.at
        number = revisions.next_release_number(connection, before.uid)
        approval = Approval(release_uid, number, date, stamp.at)
        after = replace(approved(before, approval), changed=stamp)
        after = replace(after, translation=_settled(connection, before))
        reason = RevisionReason.APPROVED
        content = after.content
        revisions.add_revision(connection, release_uid, after.uid, reason, content, stamp)
        revisions.add_release(connection, frozen(connection, facts, after, date))
        stories.sort_by(connection, after.story, date)
        clear_ticks(connection, after.uid)
        keep_source_rows(connection, after.uid, content)
        return articles.save_article(connection, after, expected, there)

    def withdraw(self, uid: Uid, comment: str = "") -> Article:
        """Take an article from the readers with the next sync; its text is a draft again."""

        def work(connection: Connection) -> Article:
            before = articles.load_article(connection, uid)
            after = replace(withdrawn(before), changed=self._context.stamp())
            revisions.add_revision(
                connection,
                self._context.new_uid(),
                uid,
                RevisionReason.WITHDRAWN,
                after.content,
                after.changed,
                comment,
            )
            return articles.save_article(connection, after, before.version, before)

        saved = self._context.write(work)
        self._tell((saved,))
        return saved

    def let_out(self, uid: Uid) -> Article:
        """Let a release of an imported archive go to the readers, with the next sync."""

        def work(connection: Connection) -> Article:
            before = articles.load_article(connection, uid)
            demand(before, Move.LET_OUT)
            date = revisions.load_release(connection, before.release or Uid("")).date
            stamp = self._context.stamp()
            after = replace(let_out(before, date, stamp.at), changed=stamp)
            return articles.save_article(connection, after, before.version, before)

        saved = self._context.write(work)
        self._tell((saved,))
        return saved

    def let_out_all(self, uids: Sequence[Uid]) -> tuple[Uid, ...]:
        """Let many held releases go to the readers; gives those that were held and approved.

        A transaction for each few hundred. What is in the bin, or a draft again, stays as it is.
        """
        now = self._context.clock()
        return self._in_parts(uids, lambda part: partial(held.let_out, uids=part, now=now))

    def hold_back(self, uids: Sequence[Uid]) -> tuple[Uid, ...]:
        """Take `let_out_all` back for those that no sync brought to the readers yet."""
        return self._in_parts(uids, lambda part: partial(held.hold_back, uids=part))

    def _in_parts(
        self,
        uids: Sequence[Uid],
        work: Callable[[Sequence[Uid]], Callable[[Connection], dict[Uid, Uid]]],
    ) -> tuple[Uid, ...]:
        moved: dict[Uid, Uid] = {}
        for start in range(0, len(uids), TOGETHER):
            part = uids[start : start + TOGETHER]
            done = self._context.write(work(part))
            moved |= done
            self._context.changes.publish(Changes(frozenset(done.values()), frozenset(done)))
        return tuple(moved)

    def plan(self, edition: str = "") -> Plan:
        """What a sync would do now, as far as it is known here; with an edition, of that one."""
        return self._sites.foresee(edition)

    def look(self, watch: Watch, edition: str = "") -> Plan:
        """The same, and every connected site is asked. Call it off the main thread."""
        return self._sites.look(watch, edition)

    def looks(self, watch: Watch) -> tuple[SiteLook, ...]:
        """The same, by site; of one that could not be asked, what is known here."""
        return self._sites.looks(watch)

    def sync(
        self, watch: Watch, *, agreed: Agreed = (), edition: str = "", insist: bool = True
    ) -> SitesReport:
        """Bring all sites, or one edition, to what is approved. Call it off the main thread."""
        return self._sites.sync(watch, agreed=agreed, edition=edition, insist=insist)

    def log(self, limit: int = 200) -> Sequence[Entry]:
        """The newest lines of the journal."""
        return self._journal.entries(limit)

    def _tell(self, changed: Iterable[Article]) -> None:
        found = tuple(changed)
        self._context.changes.publish(
            Changes(frozenset(a.story for a in found), frozenset(a.uid for a in found))
        )


def _addressed(connection: Connection, article: Article) -> Article:
    """With the slug that the headline suggests, numbered if another article has it."""
    slug = proposed_slug(article)
    spellings = (slug, *(f"{slug[: SLUG_LIMIT - 4]}-{number}" for number in range(2, 1000)))
    for spelling in spellings if slug else ():
        proposed = article.with_content(slug=spelling)
        if not articles.slug_taken(connection, proposed, article.first_published):
            return proposed
    return article


def _is_filtered(connection: Connection, uid: Uid, edition: str) -> bool:
    site = connection_of(connection, edition)
    if site is None or site.checked is None or Power.RAW_HTML.value in site.powers:
        return False
    return bool(taken_out(articles.load_article(connection, uid).content.body))


def _findings(connection: Connection, facts: Facts) -> tuple[Finding, ...]:
    """All that the checks say, those of the site among them where the edition has one."""
    site = site_facts(connection, facts)
    return findings(facts, site_findings(facts, site) if site else ())


def _known(connection: Connection, uid: Uid) -> Facts:
    article = articles.load_article(connection, uid)
    return _facts(connection, article, stories.load_story(connection, article.story))


def _facts(connection: Connection, article: Article, story: Story) -> Facts:
    body = body_of(article.content)
    cover = article.content.work.cover
    wanted = (*story.pictures, *((cover,) if cover else ()), *photos_in(body))
    named = (*filter(None, (article.content.work.file,)), *files_in(body))
    return Facts(
        story=story,
        article=article,
        body=body,
        photos=photos.load_photos(connection, wanted),
        rows=_row_states(connection, article),
        known_stories=stories.existing(connection, stories_in(body)),
        files=files.load_files(connection, named),
        slug_taken=articles.slug_taken(connection, article, article.first_published),
        number_taken=_number_taken(connection, story, article),
        facts_changed=_changed_facts(connection, article),
        unticked=tuple(item.uid for item in missing(checklist_for(connection, story, article.uid))),
    )


def _number_taken(connection: Connection, story: Story, article: Article) -> bool:
    number = plain_number(article.content.work.number)
    if not number or not is_numbered(story.kind):
        return False
    others = issues.numbers(connection, story.kind, article.edition, besides=story.uid)
    return number in {plain_number(other) for other in others}


def _changed_facts(connection: Connection, article: Article) -> tuple[str, ...]:
    source = _source(connection, article)
    if article.translation is None or source is None:
        return ()
    return facts_changed(source.work, article.translation.facts)


def _row_states(connection: Connection, article: Article) -> dict[str, RowState]:
    source = _source(connection, article)
    if article.translation is None or source is None:
        return {}
    return row_states(source, article.content, article.translation)


def _settled(connection: Connection, article: Article) -> Translation | None:
    source = _source(connection, article)
    if article.translation is None or source is None:
        return article.translation
    return settled(source, article.translation)


def _source(connection: Connection, article: Article) -> Content | None:
    """What a translation was made from, if it is one and its source is still there."""
    if article.translation is None:
        return None
    edition = article.translation.source_edition
    source = articles.find_article(connection, article.story, edition)
    return source_content(connection, source) if source else None
