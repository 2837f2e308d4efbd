"""Other people at a site: they write, bin, restore and delete, and no REST request tells of it."""

from datetime import datetime
from typing import Any

from tests.simulated import comments, media, saving, terms
from tests.simulated.record import OTHERS
from tests.simulated.site import Site
from tests.simulated.things import Account, Comment, Entry, Term, Upload


class OtherPeople:
    """What an editor does in the site's own desk, at any moment. All of it is in the record."""

    def __init__(self, site: Site, user: Account) -> None:
        self._site, self._user = site, user

    def write(
        self, title: str, content: str, *, kind: str = "post", status: str = "publish", **more: Any
    ) -> Entry:
        """A new post of theirs; `more` as for `edit`."""
        changes = _read({"title": title, "content": content, "status": status, **more})
        return saving.create(self._site, kind, changes, self._user, OTHERS)

    def edit(self, id: int, **changes: Any) -> Entry:
        """Change a post: title, content, excerpt, status, slug, date (an aware instant),
        categories, tags, featured, author, comment_status, format, sticky."""
        entry = self._entry(id)
        saving.save(self._site, entry, _read(changes), self._user, OTHERS)
        return entry

    def bin(self, id: int) -> Entry:
        """Move a post to the bin; one that is there stays there."""
        entry = self._entry(id)
        if entry.status != "trash":
            saving.bin_entry(self._site, entry, self._user, OTHERS)
        return entry

    def restore(self, id: int, status: str = "draft") -> Entry:
        """Take a post out of the bin."""
        entry = self._entry(id)
        saving.save(self._site, entry, {"status": status}, self._user, OTHERS, "restored")
        return entry

    def delete(self, id: int) -> None:
        """Delete a post for good."""
        saving.delete(self._site, self._entry(id), OTHERS)

    def add_term(self, taxonomy: str, name: str, slug: str = "", parent: int = 0) -> Term:
        """A new category or tag."""
        return terms.add(self._site, taxonomy, name, slug, parent)

    def rename_term(self, id: int, name: str, slug: str = "") -> None:
        """Another name, and another slug if one is given."""
        term = self._site.terms[id]
        term.name = terms.stored_name(name)
        term.slug = slug or term.slug

    def delete_term(self, id: int) -> None:
        """Delete a category or tag, but for the default category."""
        if id != self._site.default_category:
            terms.delete(self._site, self._site.terms[id])

    def upload(self, filename: str, data: bytes) -> Upload:
        """A file of theirs."""
        return media.add(self._site, self._user.id, filename, data)

    def delete_upload(self, id: int) -> None:
        """Delete a file for good."""
        media.delete(self._site, self._site.uploads[id])

    def comment(self, post: int, name: str, text: str, status: str = "hold") -> Comment:
        """A reader writes below a post."""
        return comments.add(self._site, post, name, text, status)

    def _entry(self, id: int) -> Entry:
        entry = self._site.entry(id)
        if entry is None:
            raise KeyError(id)
        return entry


def _read(changes: dict[str, Any]) -> dict[str, Any]:
    date = changes.get("date")
    if isinstance(date, datetime):
        return {**changes, "date": int(date.timestamp())}
    return changes
