"""What is in the bin reaches no reader; what is not here is refused."""

from dataclasses import replace

import pytest

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.errors import NotAllowedError, NotFoundError
from nejat_desktop.domain.photo import Description
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.jobs import Job
from nejat_desktop.store import stories
from tests.rooms import article

WATCH = Job("test", lambda job, progress: None)


def test_a_story_in_the_bin_is_not_approved(room: Opened) -> None:
    made = article(room.services, "Bridge")
    room.services.stories.move_to_bin([made.story])
    with pytest.raises(NotAllowedError, match="bin"):
        room.services.publishing.approve(made.uid)
    room.services.stories.take_from_bin([made.story])
    room.services.publishing.approve(made.uid)


def test_what_is_in_the_bin_is_out_of_the_reach_of_sync(room: Opened) -> None:
    """Even where a binned story has a release that waits, whatever led to that."""
    services = room.services
    made = article(services, "Bridge")
    services.publishing.approve(made.uid)
    binned = services.stories.story(made.story)
    gone = replace(binned, binned=services.context.clock())
    services.context.write(lambda connection: stories.save_story(connection, gone))
    assert not services.publishing.sync(WATCH).plan.decisions
    assert not (room.site_folder / "en/2026/bridge").exists()


def test_words_for_a_picture_that_is_not_here_are_refused_with_a_sentence(room: Opened) -> None:
    with pytest.raises(NotFoundError):
        room.services.library.describe(Uid("nothing"), "en", Description("Bridge"))
