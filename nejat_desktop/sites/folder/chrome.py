"""Menu and footer: what many pages share to the byte is printed once for all of them.

Their links are relative, so what counts of a page's address is how it lies to what they lead to.
"""

from collections.abc import Callable, Hashable, Iterator

from jinja2 import Template
from markupsafe import Markup

from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.sites.folder.frame import Frame
from nejat_desktop.sites.folder.setting import Setting


class Chrome:
    """Prints menus and footers of one state of the site."""

    def __init__(self, template: Callable[[str], Template], newsroom: Newsroom) -> None:
        self._template = template
        self._newsroom = newsroom
        self._printed: dict[Hashable, Markup] = {}
        self._folders: dict[str, frozenset[str]] = {}

    def menu(self, frame: Frame) -> Markup:
        """The name of the site, the search field, the main menu and that of the present part."""
        return self._once("menu.html", frame, (frame.part, frame.shelf, frame.marker == "search"))

    def footer(self, frame: Frame) -> Markup:
        """The menu once more, the newsroom's own words, and the years."""
        return self._once("footer.html", frame, (frame.years, bool(frame.base)))

    def _once(self, template: str, frame: Frame, facts: tuple[object, ...]) -> Markup:
        key = (template, frame.edition.code, self._place(frame), facts)
        found = self._printed.get(key)
        if found is None:
            print_ = self._template(template).render
            found = Markup(print_(frame=frame, newsroom=self._newsroom))  # noqa: S704 - escaped
            self._printed[key] = found
        return found

    def _place(self, frame: Frame) -> tuple[str, int]:
        """The last folder on the way to a page that menu or footer have anything in, and how far
        below it the page lies: from all pages that share this, the links are the same."""
        code = frame.edition.code
        if code not in self._folders:
            self._folders[code] = frozenset(_folders(frame.setting))
        known = self._folders[code]
        here, below = frame.address[: frame.address.rfind("/") + 1], 0
        while here not in known:
            here = here[: here.rfind("/", 0, -1) + 1]
            below += 1
        return here, below


def _folders(setting: Setting) -> Iterator[str]:
    """Every folder on the way to anything that menu or footer lead to."""
    targets = [setting.home, setting.search, *setting.parts.values()]
    targets += [page.address for page in setting.pages]
    targets += [shelf.address for shelf in setting.shelves.values()]
    for target in targets:
        folders = target.split("/")[:-1]
        yield from ("/".join((*folders[:depth], "")) for depth in range(len(folders) + 1))
