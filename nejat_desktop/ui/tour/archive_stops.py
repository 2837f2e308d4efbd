"""Stops of the tour at what comes in and goes out: an archive, a preview, an export, a backup."""

import tempfile
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

from nejat_desktop.domain.article import Live, Status
from nejat_desktop.domain.desk import Filter, Queue
from nejat_desktop.services.exchange.asked import Asked, Form
from nejat_desktop.services.jobs import Job
from nejat_desktop.ui.tour.driver import Driver, demand, wait_until
from nejat_desktop.ui.tour.finder import Finder

HELD = 2
"""Posts that the old site published."""


class ArchiveStops:
    """Takes the pictures; `resources` has the export of an old site."""

    def __init__(self, driver: Driver, resources: Path) -> None:
        self._driver, self._resources = driver, resources

    def archive(self) -> None:
        """An old site comes in; what it published is held back until somebody lets it out."""
        self._driver.trigger("archive.import")
        place = self._driver.station.archive.place
        demand(place is not None, "the page of the import is open")
        if place is None:
            return
        place.offer(self._resources / "sample" / "old-site.xml")
        place.form.submit()
        wait_until(lambda: not place.is_running, "the import ends")
        self._driver.settle()
        demand(place.reports[0].report.held == HELD, "what was published is held back")
        self._driver.take("archive", "An archive came in: the report, item by item")
        self._driver.trigger("go.desk")
        self._driver.station.desk.show_queue(Queue.HELD)
        self._driver.settle()
        self._driver.take("held", "What it published waits to be let out")
        finder = Finder(self._driver.services)
        rows = finder.stories(Filter(queue=Queue.HELD))
        demand(len(rows) == HELD, "the queue holds them")
        publishing = self._driver.services.publishing
        publishing.let_out_all([row.article for row in rows])
        lives = {self._driver.services.editing.article(row.article).live for row in rows}
        demand(lives == {Live.WAITING}, "they wait for the next sync now")
        self._driver.station.desk.show_queue(Queue.ALL)
        self._driver.settle()

    def preview(self) -> None:
        """A draft as it would be on the site: by its token alone, and in no file."""
        driver = self._driver
        draft = Finder(driver.services).article(
            lambda a: a.status is Status.DRAFT and a.live is Live.NEVER and bool(a.content.headline)
        )
        path = driver.services.previews.show(draft.uid)
        address = driver.station.start_site()
        with urlopen(address + path) as page:  # noqa: S310 - our own loopback
            text = page.read().decode("utf-8")
        demand(draft.content.headline in text, "the draft is shown at its token")
        demand(_status(f"{address}~guessed/") != 200, "a guessed token shows nothing")
        driver.services.previews.end(draft.uid)

    def export(self) -> None:
        """The newsroom as WordPress files, in a folder that is thrown away again."""
        with tempfile.TemporaryDirectory() as made:
            watch = Job("export", lambda job, progress: None)
            report = self._driver.services.exports.write(Asked(Form.WXR), Path(made) / "out", watch)
            demand(report.articles > 60 and not report.lost, "every article is exported")

    def backups(self) -> None:
        """The list of backups, the newest one just made."""
        self._driver.trigger("newsroom.backup")
        self._driver.trigger("newsroom.backups")
        demand(bool(self._driver.services.backups.shelf()), "there is a backup")
        self._driver.take("backups", "Backups: what is in each, and how one is restored")


def _status(address: str) -> int:
    try:
        with urlopen(address) as page:  # noqa: S310 - our own loopback
            return int(page.status)
    except HTTPError as error:
        return error.code
