"""Gathers what the checks read of the site that an article's edition is published on."""

from nejat_desktop.domain.body import photos_in
from nejat_desktop.domain.checks import Facts
from nejat_desktop.domain.connection import Connection, KindRule, PostRules
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.ports.posts import PAGE
from nejat_desktop.domain.site_checks import FolderFacts, SiteFacts
from nejat_desktop.sites.wordpress.matter import shows_lead
from nejat_desktop.sites.wordpress.needs import CATEGORY, kind_key, section_places
from nejat_desktop.store import connections as table
from nejat_desktop.store.at_site import known_terms, known_uploads, stands_as
from nejat_desktop.store.database import Connection as Database
from nejat_desktop.store.origins import origin_of_article
from nejat_desktop.store.settings import load_newsroom


def site_facts(database: Database, facts: Facts) -> SiteFacts | FolderFacts | None:
    """Of the site that the edition is connected to, None before a first look at it; else of the
    site folder."""
    connection = table.connection_of(database, facts.article.edition)
    if connection is None:
        return FolderFacts(load_newsroom(database).site_address)
    if connection.checked is None:
        return None
    site, article = connection.site, facts.article.uid
    rules = table.load_rules(database)
    rule = rules.kinds.get(facts.story.kind.value) or KindRule()
    originals = _originals(facts, rules)
    there = known_uploads(database, site, originals)
    origin = origin_of_article(database, article)
    return SiteFacts(
        powers=connection.powers,
        rule=rule,
        stands=stands_as(database, site, article),
        foreign=origin is not None and bool(stands_as(database, site, article)),
        sections=_missing(database, connection, facts, rules),
        uploads=len(originals - there),
    )


def _originals(facts: Facts, rules: PostRules) -> frozenset[str]:
    """The digests of the pictures and files that go out with it."""
    kind = facts.story.kind
    shows = rules.lead or kind is Kind.GALLERY or shows_lead(kind, facts.article.content.work)
    shown = facts.pictures if shows else photos_in(facts.body)
    photos = (facts.photos[uid] for uid in shown if uid in facts.photos)
    files = (facts.files[uid] for uid in facts.named_files if uid in facts.files)
    return frozenset({*(one.sha256 for one in photos), *(one.sha256 for one in files)})


def _missing(
    database: Database, connection: Connection, facts: Facts, rules: PostRules
) -> tuple[str, ...]:
    """Names of the categories that may be missing there: those of its kind and its sections."""
    rule = rules.kinds.get(facts.story.kind.value) or KindRule()
    if rule.type == PAGE:
        return ()
    known = known_terms(database, connection.site, CATEGORY)
    needed = {kind_key(rule.category[:n]): name for n, name in enumerate(rule.category, start=1)}
    newsroom, edition = load_newsroom(database), facts.article.edition
    for uid in facts.article.content.sections:
        needed |= {n.key: n.name for n in section_places(newsroom, rules, edition, uid)}
    return tuple(name for key, name in needed.items() if key not in known)
