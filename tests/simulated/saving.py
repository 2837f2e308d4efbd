"""How a post changes at WordPress, whoever changes it: dates, slugs, revisions, terms.

It follows `wp_insert_post` and what the REST interface does around it, as measured.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from tests.simulated import kses
from tests.simulated.answers import RestError
from tests.simulated.record import CLOCK
from tests.simulated.site import Site
from tests.simulated.slugs import free_slug, slug_of, trashed
from tests.simulated.things import Account, Entry, Revision

UNFINISHED = frozenset({"draft", "pending"})
MINUTE = 60
_PAGE_NUMBER = re.compile(r"(page)?\d+", re.ASCII)
_BLANKS = re.compile(r"\s+")


def create(site: Site, kind: str, changes: Mapping[str, Any], user: Account, by: str) -> Entry:
    """A new post or page; `changes` as for `save`."""
    entry = Entry(0, kind, changes.get("author", user.id))
    if kind == "page":
        entry.comment_status = entry.ping_status = "closed"
    _take(site, entry, changes, user)
    _refuse_empty(entry)
    entry.id = site.add_post_number()
    now = site.now()
    _settle_date(entry, changes, now)
    entry.modified = entry.date
    _settle_status(entry, now)
    _settle_slug(site, entry, changes, "new", user)
    if kind == "post":
        entry.categories = [site.default_category]
        _take_terms(site, entry, changes)
    site.entries[kind][entry.id] = entry
    entry.guid = address(site, entry)
    _note(site, entry, by, "created", now)
    return entry


def save(
    site: Site,
    entry: Entry,
    changes: Mapping[str, Any],
    user: Account,
    by: str,
    what: str = "edited",
) -> None:
    """Change a post. `date` among the changes is an instant, or None for none of its own."""
    before, kept = entry.status, _copy(entry)
    _take(site, entry, changes, user)
    try:
        _refuse_empty(entry)
    except RestError:
        entry.title, entry.content, entry.excerpt = kept
        entry.status = before
        raise
    now = site.now()
    floats = before in UNFINISHED and entry.floating and "date" not in changes
    _settle_date(entry, {"date": None} if floats else changes, now)
    entry.modified = now
    _settle_status(entry, now)
    _settle_slug(site, entry, changes, before, user)
    if entry.type == "post":
        if not entry.categories:
            entry.categories = [site.default_category]
        _take_terms(site, entry, changes)
    _keep_revision(site, entry, user, now)
    _note(site, entry, by, what, now)


def bin_entry(site: Site, entry: Entry, user: Account, by: str) -> None:
    """Move a post to the bin."""
    entry.status_before = entry.status
    save(site, entry, {"status": "trash", "sticky": False}, user, by, "binned")


def delete(site: Site, entry: Entry, by: str) -> None:
    """Delete a post for good, with its revisions and comments."""
    del site.entries[entry.type][entry.id]
    site.give_slug(entry.type, entry.slug, "")
    site.waiting.discard(entry.id)
    for comment in [one for one in site.comments.values() if one.post == entry.id]:
        del site.comments[comment.id]
    site.record.note(entry, by, "deleted", site.now())


def publish_due(site: Site) -> None:
    """What the site's cron does: posts whose date has come go out, and nothing else changes."""
    now = site.now()
    for id in sorted(site.waiting):
        entry = site.entry(id)
        if entry is not None and entry.date <= now:
            entry.status = "publish"
            _note(site, entry, CLOCK, "went out", now)


def address(site: Site, entry: Entry) -> str:
    """Where readers find it, or would."""
    home = site.settings.home
    if entry.status not in ("publish", "private") or site.settings.plain_links:
        return f"{home}?{'p' if entry.type == 'post' else 'page_id'}={entry.id}"
    above = [page.slug for page in _above(site, entry)]
    return home + "".join(f"{slug}/" for slug in (*reversed(above), entry.slug))


def _above(site: Site, entry: Entry) -> Iterator[Entry]:
    """The pages that it stands under, the nearest first; itself the last if it is among them."""
    above = site.entries["page"].get(entry.parent) if entry.parent else None
    while above is not None:
        yield above
        if above is entry:
            return
        above = site.entries["page"].get(above.parent) if above.parent else None


def _copy(entry: Entry) -> tuple[str, str, str]:
    return entry.texts


def _take(site: Site, entry: Entry, changes: Mapping[str, Any], user: Account) -> None:
    """The plain fields; then everything is filtered, what was there before too."""
    for name in ("title", "content", "excerpt", "status", "author", "format", "comment_status",
                 "ping_status", "sticky", "password", "parent", "order", "template"):  # fmt: skip
        if name in changes:
            setattr(entry, name, changes[name])
    if entry in _above(site, entry):  # a page does not stand under itself, not by a detour either
        entry.parent = 0
    entry.title = entry.title.strip(" \t\n\r\0\x0b")
    if site.settings.rewrite is not None:
        entry.content = site.settings.rewrite(entry.content)
    if user.filtered:
        entry.title = kses.filtered_title(entry.title)
        entry.content = kses.filtered(entry.content)
        entry.excerpt = kses.filtered(entry.excerpt)
    if "featured" in changes:
        _feature(site, entry, changes["featured"])


def _feature(site: Site, entry: Entry, id: int) -> None:
    upload = site.uploads.get(id)
    if id == 0:
        entry.featured = 0
    elif upload is not None:
        entry.featured = id if upload.width else 0


def _refuse_empty(entry: Entry) -> None:
    """A page is never refused: it has no excerpt, and only what has all three is looked at."""
    if entry.type == "post" and all(text in ("", "0") for text in entry.texts):
        raise RestError(400, "empty_content", "Content, title, and excerpt are empty.")


def _settle_date(entry: Entry, changes: Mapping[str, Any], now: int) -> None:
    if changes.get("date") is not None:
        entry.date, entry.floating = changes["date"], False
    elif not entry.date or "date" in changes:
        entry.date, entry.floating = now, True
    if entry.status not in UNFINISHED and entry.status != "trash":
        entry.floating = False


def _settle_status(entry: Entry, now: int) -> None:
    if entry.status in ("publish", "future"):
        entry.status = "future" if entry.date - now >= MINUTE else "publish"


def _settle_slug(
    site: Site, entry: Entry, changes: Mapping[str, Any], before: str, user: Account
) -> None:
    old, slug = entry.slug, slug_of(changes["slug"]) if "slug" in changes else entry.slug
    if before == "trash" and entry.status != "trash" and entry.slug_before:
        slug, entry.slug_before = entry.slug_before, ""
    elif entry.status == "trash" and before != "trash":
        entry.slug_before, slug = slug, trashed(slug)
    if entry.status == "pending" and "publish_posts" not in user.can:
        slug = ""
    if not slug and entry.status not in UNFINISHED:
        slug = slug_of(entry.title) or str(entry.id)
    site.give_slug(entry.type, old, "")
    # A new draft that does not name its status may share its slug with another one.
    named = changes.get("slug") and (before != "new" or "status" in changes)
    if slug and (entry.status not in UNFINISHED or named):
        is_bad = slug_is_bad(site, entry, slug, old)
        slug = free_slug(slug, lambda one: site.has_slug(entry.type, one), is_bad=is_bad)
    site.give_slug(entry.type, "", slug)
    entry.slug = slug


def slug_is_bad(site: Site, entry: Entry, slug: str, old: str) -> bool:
    """Whether the address would be one of an archive of a year, or of a further page."""
    if entry.type == "page":
        return bool(_PAGE_NUMBER.fullmatch(slug))
    if site.settings.plain_links or slug == old:
        return False
    return slug.isascii() and slug.isdigit() and int(slug) > 0


def _take_terms(site: Site, entry: Entry, changes: Mapping[str, Any]) -> None:
    """Unknown numbers are passed over in silence."""
    for name, taxonomy in (("categories", "category"), ("tags", "post_tag")):
        if name in changes:
            known = {
                id
                for id in changes[name]
                if id in site.terms and site.terms[id].taxonomy == taxonomy
            }
            setattr(entry, name, sorted(known, key=lambda id: (site.terms[id].name.lower(), id)))


def _keep_revision(site: Site, entry: Entry, user: Account, now: int) -> None:
    if not site.settings.revisions:
        return
    if entry.revisions and all(
        mine == theirs or _even(mine) == _even(theirs)
        for mine, theirs in zip(entry.texts, entry.revisions[-1].texts, strict=True)
    ):
        return
    entry.revisions.append(Revision(site.add_post_number(), user.id, entry.texts, now))


def _even(text: str) -> str:
    """Blanks do not count when WordPress looks whether a text has changed."""
    return _BLANKS.sub(" ", text.strip())


def _note(site: Site, entry: Entry, by: str, what: str, now: int) -> None:
    if entry.status == "future":
        site.waiting.add(entry.id)
    elif site.waiting:
        site.waiting.discard(entry.id)
    site.record.note(entry, by, what, now)
