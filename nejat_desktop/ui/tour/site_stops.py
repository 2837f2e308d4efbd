"""Stops of the tour at WordPress, as far as no server is needed: the way there, and the table."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea, QWidget

from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.ui.tour.driver import Driver, demand


class SiteStops:
    """Takes the pictures of Settings › Sites; nothing is asked of any network."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver

    def sites(self) -> None:
        """Where each edition is published, and what becomes of what on WordPress."""
        driver = self._driver
        driver.trigger("sites.show")
        part = driver.station.places.sites
        editions = driver.services.settings.newsroom().editions
        demand(set(part.rows) == {edition.code for edition in editions}, "each edition has a row")
        driver.take("sites-folder", "Settings › Sites: every edition is in the site folder")
        _scroll_to(part.rules)
        demand(set(part.rules.rows) == set(Kind), "each kind of story has its rule")
        sections = {section.uid for section in driver.services.settings.newsroom().sections}
        demand(set(part.rules.sections.rows) == sections, "each section has its line")
        driver.turn()
        driver.take("site-rules", "What becomes of what on WordPress: one table")

    def connect(self) -> None:
        """The form that leads to a WordPress site, as far as it goes without one."""
        driver = self._driver
        driver.station.places.show_sites("en")
        driver.settle()
        form = driver.station.places.sites.form
        demand(form is not None, "the form is open")
        if form is None:
            return
        driver.take("connect", "Connecting a WordPress site: its address first")
        form.submit()
        demand(bool(form.address_field.error), "without an address it says what is missing")
        form.cancel.click()
        driver.settle()
        demand(driver.services.connecting.active() == (), "nothing is connected")


def _scroll_to(part: QWidget) -> None:
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    content = above.widget() if above is not None else None
    if above is not None and content is not None:
        heading = part.fontMetrics().height() * 2  # it stands above the part, and is to be seen
        above.verticalScrollBar().setValue(part.mapTo(content, QPoint()).y() - heading)
