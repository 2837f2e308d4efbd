"""The wire form of a release for WordPress, there and back (docs/sync.md)."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from nejat_desktop.domain.article import Content, Release
from nejat_desktop.domain.connection import KindRule, PostRules
from nejat_desktop.domain.head import Head
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.ports.clock import Clock
from nejat_desktop.domain.ports.post_journal import HIDDEN, UNTOUCHED
from nejat_desktop.domain.ports.post_wire import Incoming, Needs, Refs
from nejat_desktop.domain.ports.posts import DRAFT, FUTURE, PAGE, PUBLISHED, Fields, TermNeed
from nejat_desktop.domain.records import to_record
from nejat_desktop.domain.section_places import section_key, section_place
from nejat_desktop.domain.text import slug_from
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sites.wording import Wording
from nejat_desktop.sites.wordpress import returned
from nejat_desktop.sites.wordpress.facts import facts, told_in, told_of
from nejat_desktop.sites.wordpress.groups import Made, Maker, bare, made, made_elsewhere
from nejat_desktop.sites.wordpress.matter import Matter, after, before
from nejat_desktop.sites.wordpress.names import names_of
from nejat_desktop.sites.wordpress.needs import (
    CATEGORY,
    TAG,
    kind_key,
    needs_of,
    places_of,
    rule_of,
    tag_key,
)
from nejat_desktop.sites.wordpress.plain import plain, raw
from nejat_desktop.sites.wordpress.stitches import stitched
from nejat_desktop.sites.wordpress.unstitched import unstitched

FORMAT = 1
"""Another number when the same release is made into something else than before."""
SOON = timedelta(minutes=1)
"""What is dated less far ahead WordPress publishes at once (measured)."""


_LATER = ("sections", "lead")
"""Rules that came after marks were kept: left at the default they say nothing, so that an
update of the program writes no archive anew."""


class Wire:
    """Releases of one edition as posts of its site, by the rules of the newsroom."""

    def __init__(self, words: Wording, rules: PostRules, newsroom: Newsroom, now: Clock) -> None:
        self._words = words
        self._rules = rules
        self._newsroom = newsroom
        self._now = now
        editions = [[e.code, e.language, e.name, e.direction] for e in newsroom.editions]
        said = [to_record(words.edition), dict(words.words), editions]
        table = to_record(rules)
        defaults = to_record(PostRules())
        for name in _LATER:
            if table[name] == defaults[name]:
                del table[name]
        self._setting = _digest(FORMAT, table, said)

    def mark(self, head: Head, refs: Refs, *, untouched: bool = False) -> str:
        """A digest of all that the wire form is made of, but terms and media; of an `untouched`
        post without the rules and the words that stand around a text.

        The release's uid is in it: its head does not know whether comments are open.
        """
        stories = [[uid, refs.stories.get(uid, "")] for uid in head.links]
        editions = sorted(refs.editions.items()) if self._rules.editions else []
        series = sorted(refs.series) if self._rules.series and head.series else []
        if not untouched:
            return _digest(self._setting, head.digest, head.release, stories, editions, series)
        text = _digest(head.digest, head.release, stories)
        shown = (
            _digest(editions) if self._rules.editions else HIDDEN,
            _digest(series) if self._rules.series else HIDDEN,
        )
        return UNTOUCHED + ".".join((text, *shown))

    def needs(self, release: Release) -> Needs:
        """What has to stand there first."""
        return needs_of(release, self._rules, self._newsroom, self._words)

    def places(self) -> Mapping[str, Sequence[TermNeed]]:
        """The category of each kind, from the top down."""
        rules = self._rules.kinds.items()
        return {kind: tuple(places_of(rule, self._words)) for kind, rule in rules}

    def wired(self, release: Release, refs: Refs, *, out: bool = True) -> Fields:
        """The wire form. What the references lack is left out; a link to it leads nowhere."""
        content, rule = release.content, rule_of(release, self._rules)
        body = "".join(s.wire for s in stitched(content.body, names_of(release, refs)))
        date = release.date.astimezone(UTC).replace(microsecond=0)
        fields = Fields(
            type=rule.type,
            status=self._status(date) if out else DRAFT,
            slug=refs.kept_slug or _slug(release),
            title=raw(content.headline),
            content=self._made(release, refs).around(body),
            excerpt=raw(content.excerpt) if self._rules.excerpt else refs.there.excerpt,
            date=date,
            lead=self._lead(release, refs),
            comments_open=content.comments_open,
        )
        return fields if rule.type == PAGE else self._placed(fields, release, refs)

    def unwired(self, fields: Fields, base: Release | None, refs: Refs) -> Incoming:
        """The article that a post says now. What WordPress has no place for is the base's.

        Row ids stay while the body does; of another body they are carried over later.
        """
        if base is None:
            return _unknown(fields)
        content, sent = base.content, self.wired(base, refs)
        body, is_made_changed = content.body, False
        if fields.content != sent.content:
            body, is_made_changed = self._body(fields.content, base, refs)
        found = replace(
            content,
            headline=returned.told(fields.title, sent.title, content.headline),
            body=body,
            row_ids=content.row_ids if body == content.body else (),
            slug=returned.slug(fields.slug, sent.slug, content.slug),
            date=content.date if fields.date in (None, sent.date) else fields.date,
            comments_open=fields.comments_open,
        )
        if self._rules.excerpt:
            excerpt = returned.told(fields.excerpt, sent.excerpt, content.excerpt)
            found = replace(found, excerpt=excerpt)
        if sent.type != PAGE:
            found = self._under(found, fields, sent, refs)
        lead, foreign = base.lead, 0
        if self._rules.lead:
            lead, foreign = returned.lead(fields.lead, sent.lead, base, refs)
        return Incoming(found, lead, fields.status, foreign, is_made_changed)

    def _status(self, date: datetime) -> str:
        return FUTURE if date > self._now() + SOON else PUBLISHED

    def _lead(self, release: Release, refs: Refs) -> int:
        if not self._rules.lead:
            return refs.there.lead
        return returned.lead_number(release, refs) or refs.kept_lead

    def _placed(self, fields: Fields, release: Release, refs: Refs) -> Fields:
        """The format, the categories and the tags, which a page does not have."""
        rule = rule_of(release, self._rules)
        place = [kind_key(rule.category)] if rule.category else []
        keys = [*place, *(section_key(uid, self._place(uid)) for uid in release.content.sections)]
        numbers = (refs.terms.get((CATEGORY, key), 0) for key in keys)
        tags = (refs.terms.get((TAG, tag_key(name)), 0) for name in release.content.tags)
        return replace(
            fields,
            format=self._format(rule, refs),
            sections=tuple(sorted({*filter(None, numbers), *refs.kept_sections})),
            tags=tuple(sorted({*filter(None, tags)})) if self._rules.tags else refs.there.tags,
        )

    def _format(self, rule: KindRule, refs: Refs) -> str:
        """The rule's, unless somebody at the site gave the post one that no rule of ours has."""
        ours = {rule.format, *(one.format for one in self._rules.kinds.values())}
        is_theirs = bool(refs.there.format) and refs.there.format not in ours
        return refs.there.format if is_theirs else rule.format

    def _under(self, content: Content, fields: Fields, sent: Fields, refs: Refs) -> Content:
        """A content with the sections and tags that its post stands under."""
        found = replace(
            content, sections=returned.sections(fields, sent, content, refs, self._place)
        )
        if not self._rules.tags:
            return found
        return replace(found, tags=returned.tags(fields, sent, content, refs))

    def _place(self, section: Uid) -> tuple[str, ...]:
        return section_place(self._newsroom, self._rules, self._words.edition.code, section)

    def _made(self, release: Release, refs: Refs) -> Made:
        """The groups around a body; those of another newsroom stay as they are, where asked."""
        maker = Maker(release.article, self._newsroom.uid)
        kept = made_elsewhere(refs.kept_made, maker) if refs.kept_made else None
        if kept is not None:
            return kept
        matter = Matter(release, refs, self._words, self._rules, self._newsroom)
        body = release.content.body
        is_classic = bool(body.strip()) and "<!-- wp:" not in body
        told = facts(told_of(release, refs, self._rules))
        return made(maker, before(matter), after(matter), facts=told, is_classic=is_classic)

    def _body(self, text: str, base: Release, refs: Refs) -> tuple[str, bool]:
        names = names_of(base, refs)
        stitches = stitched(base.content.body, names)
        sent = "".join(stitch.wire for stitch in stitches)
        found = bare(text, self._made(base, refs), sent, base.article)
        return unstitched(found.body, stitches, names), not found.is_whole


def _slug(release: Release) -> str:
    content = release.content
    return content.slug or slug_from(content.headline) or f"{release.kind}-{release.story[-12:]}"


def _unknown(fields: Fields) -> Incoming:
    """A post of which no release is known: all that it says itself."""
    content = Content(
        headline=plain(fields.title),
        body=bare(fields.content, Made(), "", None).body,
        excerpt=plain(fields.excerpt),
        slug=returned.slug(fields.slug, "", ""),
        date=fields.date,
        comments_open=fields.comments_open,
    )
    return Incoming(content, None, fields.status, fields.lead, told=told_in(fields.content))


def _digest(*values: object) -> str:
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
