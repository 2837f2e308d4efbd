"""The site folder as a site: the newsroom's own web pages, ready for any host."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from nejat_desktop.domain.dates import gregorian_year
from nejat_desktop.domain.head import Head
from nejat_desktop.domain.ports.media_files import FileCleaner
from nejat_desktop.domain.ports.pictures import PictureMaker
from nejat_desktop.domain.ports.site import Base, Remote, SiteState, Step
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sites.folder.addresses import article_address, file_of, fits, year_of
from nejat_desktop.sites.folder.disk import MOVED, WITHDRAWN, Disk


class FolderSite:
    """Publishes to a folder of static pages.

    `root` is the folder, `theme` the folder with templates, style sheet, fonts and wording;
    what somebody else changed below the root is copied to `backups` before it is replaced.
    """

    def __init__(
        self,
        uid: str,
        root: Path,
        theme: Path,
        pictures: PictureMaker,
        *,
        files: FileCleaner,
        backups: Path | None,
    ) -> None:
        self.uid = uid
        self.mends = True
        self._disk = Disk(root, backups)
        self._theme = theme
        self._pictures = pictures
        self._files = files

    def observe(self, bases: Sequence[Base]) -> Mapping[Uid, Remote]:
        """What the folder holds for these articles: each page tells whose it is, and of what.

        What prints pages is loaded meanwhile, so that no sync that is to be stopped waits for it.
        """
        from nejat_desktop.sites.folder import building  # noqa: F401, PLC0415 - with the first plan

        found = {}
        for base in bases:
            address = base.address or base.remote_id
            marker = self._disk.marker(file_of(address))
            if marker is None or marker.article != base.article:
                continue
            if marker.kind not in (WITHDRAWN, MOVED):
                found[base.article] = Remote(base.article, base.remote_id, marker.detail)
        return found

    def digest(self, head: Head) -> str:
        """The digest of everything of the release that readers can see."""
        return head.digest

    def addresses(self, state: SiteState) -> Mapping[Uid, str]:
        """`edition/year/slug/`: the frozen address while it fits the slug, else a free one.

        A new address takes its year in the edition's zone; the earlier of two takes the plain slug.
        """
        owners = dict(state.known) | {at: uid for uid, at in state.addresses.items()}
        editions = {edition.code: edition for edition in state.newsroom.editions}
        found = {}
        for head in sorted(live(state), key=lambda h: (h.date, h.article)):
            state.go_on()
            own, frozen = head.article, state.addresses.get(head.article, "")
            if not (frozen and fits(frozen, head.slug)):
                year = year_of(frozen) or gregorian_year(head.date, editions[head.edition])
                frozen = article_address(
                    head.edition,
                    year,
                    head.slug,
                    lambda at, own=own: owners.get(at, own) != own or self._is_foreign(at, own),  # type: ignore[misc]
                )
            owners[frozen] = own
            found[own] = frozen
        return found

    def steps(self, state: SiteState) -> Iterator[Step]:
        """What has to be written and removed, in an order that is safe to break off.

        They are meant to be performed one after the other; what they write is made when they are.
        `SiteError` before the first one when the settings cannot be published.
        """
        from nejat_desktop.sites.folder.building import Building  # noqa: PLC0415 - with the pages

        building = Building(self._disk, self._theme, self._pictures, self._files)
        yield from building.steps(state, live(state), self.addresses(state))

    def _is_foreign(self, address: str, article: Uid) -> bool:
        """Whether somebody else's page stands at an address."""
        path = file_of(address)
        if not self._disk.is_there(path):
            return False
        marker = self._disk.marker(path)
        return marker is None or marker.article != article


def live(state: SiteState) -> list[Head]:
    """What readers are to see: releases of editions that exist, none of them dated ahead.

    What was published before stays, whatever the time is: a clock that was set back takes
    nothing off the site.
    """
    editions = {edition.code for edition in state.newsroom.editions}
    here = (head for head in state.live if head.edition in editions)
    return [h for h in here if h.date <= state.now or h.article in state.addresses]
