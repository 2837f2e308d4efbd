"""Finds in the sample what a stop of the tour needs."""

from collections.abc import Callable

from nejat_desktop.domain.article import Article
from nejat_desktop.domain.desk import ChipState, DeskRow, Filter
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.bundle import Services
from nejat_desktop.ui.tour.driver import TourError


class Finder:
    """Looks through the stories of the newsroom as the desk shows them."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def stories(self, wanted: Filter | None = None) -> list[DeskRow]:
        """The rows that a filter lets through."""
        asked = wanted or Filter()
        ids = list(self._services.desk.ids(asked, "en"))
        rows = self._services.desk.rows(ids, asked, "en")
        return [rows[row_id] for row_id in ids]

    def article(self, fits: Callable[[Article], bool]) -> Article:
        """The first article that fits."""
        for row in self.stories():
            for article in self._services.stories.articles_of(row.story):
                if fits(article):
                    return article
        raise TourError("the sample has no article that the tour needs")

    def chip(self, state: ChipState) -> tuple[Uid, str]:
        """A story and an edition in this state."""
        for row in self.stories():
            for chip in row.chips:
                if chip.state is state:
                    return row.story, chip.edition
        raise TourError(f"no edition is {state.value}")

    def in_edition(self, story: Uid, edition: str) -> Article:
        """A story's article in an edition."""
        found = self._services.stories.articles_of(story)
        return next(article for article in found if article.edition == edition)
