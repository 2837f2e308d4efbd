"""Stops of the tour at the desk's daily work: who has it, a kept filter, many stories, the bin."""

from nejat_desktop.domain.desk import ChipState, Filter, Queue
from nejat_desktop.domain.kept_filter import FilterPlace
from nejat_desktop.ui.tour.driver import Driver, demand
from nejat_desktop.ui.tour.finder import Finder

KEPT = "In the works"


class DailyStops:
    """Takes the pictures of the desk at work; all of it is put back."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver

    @property
    def _finder(self) -> Finder:
        return Finder(self._driver.services)

    def many(self) -> None:
        """A kept filter at the side, and what can be done with all stories that it lets through."""
        driver, services = self._driver, self._driver.services
        draft = self._finder.in_edition(*self._finder.chip(ChipState.DRAFT))
        me = services.context.person
        before = services.assigning.assign([draft.uid], me)
        mine = self._finder.stories(Filter(queue=Queue.ASSIGNED, person=me.uid))
        demand(draft.story in {row.story for row in mine}, "what is assigned is in one’s queue")
        kept = services.filters.keep(FilterPlace.DESK, KEPT, Filter(queue=Queue.MY_DRAFTS))
        driver.trigger("go.desk")
        driver.station.desk.show_queue(Queue.MY_DRAFTS)
        driver.settle()
        driver.trigger("story.select_all")
        shown = len(self._finder.stories(Filter(queue=Queue.MY_DRAFTS)))
        demand(shown > 1, "there is more than one draft")
        demand(driver.station.desk.pane.bulk.isVisible(), "the bar for many stories is shown")
        driver.take("many", "Many stories: what can be done with all of them")
        services.filters.remove(kept.uid)
        services.assigning.put_back(before)
        driver.station.desk.show_queue(Queue.ALL)
        driver.settle()

    def bin(self) -> None:
        """A story in the bin, since when, and back again."""
        driver, services = self._driver, self._driver.services
        unseen = {ChipState.DRAFT, ChipState.MISSING}
        found = self._finder.stories()
        story = next(row.story for row in found if {c.state for c in row.chips} <= unseen)
        services.stories.move_to_bin([story])
        driver.trigger("go.desk")
        driver.station.desk.show_queue(Queue.BIN)
        driver.settle()
        rows = self._finder.stories(Filter(queue=Queue.BIN))
        demand([row.story for row in rows] == [story], "it is in the bin")
        driver.take("bin", "The bin: since when, and how it comes back")
        services.stories.take_from_bin([story])
        demand(not self._finder.stories(Filter(queue=Queue.BIN)), "it came back")
        driver.station.desk.show_queue(Queue.ALL)
        driver.settle()
