"""The newsroom's settings and people, as services change them."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.domain.newsroom import ChecklistItem, Kind, Newsroom, Section
from nejat_desktop.domain.person import Person
from nejat_desktop.domain.text import fold
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.store.database import Connection
from nejat_desktop.store.settings import add_person, load_newsroom, people, save_newsroom


class Settings:
    """What an administrator can change."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def newsroom(self) -> Newsroom:
        """The settings as they are now."""
        return self._context.newsroom()

    def people(self) -> tuple[Person, ...]:
        """Everybody who works here."""
        return self._context.read(people)

    def add_person(self, name: str) -> Person:
        """Somebody else works here; `BadInputError` without a name, or for one that is taken."""
        person = Person(self._context.new_uid(), " ".join(name.split()))
        if not person.name:
            raise BadInputError("A person has a name. Nothing was changed.")

        def work(connection: Connection) -> None:
            if any(fold(one.name) == fold(person.name) for one in people(connection)):
                raise BadInputError(
                    f"“{person.name}” works here already. Give another name; nothing was changed."
                )
            add_person(connection, person)

        self._context.write(work)
        self._context.changes.publish(Changes(settings=True))
        return person

    def set_site_address(self, address: str) -> Newsroom:
        """Say where the site folder will be served: `https://…/`, or nothing.

        `BadInputError` when it does not begin like one.
        """
        if address and not address.startswith(("https://", "http://")):
            raise BadInputError("A site’s address begins with https://. Nothing was changed.")
        whole = address.rstrip("/") + "/" if address else ""
        return self._change(lambda newsroom: replace(newsroom, site_address=whole))

    def add_section(self, names: dict[str, str], slug: str) -> Section:
        """A new section; its slug gets a number if it is in use."""
        uid = self._context.new_uid()

        def with_section(newsroom: Newsroom) -> Newsroom:
            used = {section.slug for section in newsroom.sections}
            spellings = (slug, *(f"{slug}-{n}" for n in range(2, 1000)))
            section = Section(uid, next(s for s in spellings if s not in used), names)
            return replace(newsroom, sections=(*newsroom.sections, section))

        return self._change(with_section).sections[-1]

    def set_checklist(self, kind: Kind, items: Sequence[ChecklistItem]) -> Newsroom:
        """What is looked at before stories of a kind are approved. Items without words go."""
        worded = tuple(item for item in items if any(w.strip() for w in item.words.values()))

        def with_checklist(newsroom: Newsroom) -> Newsroom:
            lists = dict(newsroom.checklists)
            lists.pop(kind.value, None)
            return replace(newsroom, checklists=lists | ({kind.value: worded} if worded else {}))

        return self._change(with_checklist)

    def _change(self, change: Callable[[Newsroom], Newsroom]) -> Newsroom:
        """Read and write in one transaction: what another lane changed meanwhile is kept."""

        def work(connection: Connection) -> Newsroom:
            after = change(load_newsroom(connection))
            save_newsroom(connection, after)
            return after

        newsroom = self._context.write(work)
        self._context.changes.publish(Changes(settings=True))
        return newsroom
