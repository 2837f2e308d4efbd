"""The newsroom's settings and people, as services change them."""

from dataclasses import replace

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.domain.newsroom import Newsroom, Section
from nejat_desktop.domain.person import Person
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.store.settings import people, save_newsroom


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

    def set_site_address(self, address: str) -> Newsroom:
        """Say where the site folder will be served: `https://…/`, or nothing."""
        if address and not address.startswith(("https://", "http://")):
            raise BadInputError("A site’s address begins with https://. Nothing was changed.")
        whole = address.rstrip("/") + "/" if address else ""
        return self._change(replace(self.newsroom(), site_address=whole))

    def add_section(self, names: dict[str, str], slug: str) -> Section:
        """A new section; its slug gets a number if it is in use."""
        newsroom = self.newsroom()
        used = {section.slug for section in newsroom.sections}
        free = next(s for s in (slug, *(f"{slug}-{n}" for n in range(2, 1000))) if s not in used)
        section = Section(self._context.new_uid(), free, names)
        self._change(replace(newsroom, sections=(*newsroom.sections, section)))
        return section

    def _change(self, newsroom: Newsroom) -> Newsroom:
        self._context.write(lambda connection: save_newsroom(connection, newsroom))
        self._context.changes.publish(Changes(settings=True))
        return newsroom
