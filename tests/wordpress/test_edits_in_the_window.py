"""An editor of the site writes between any two requests of a sending: nobody's words are lost."""

import os
from pathlib import Path

import pytest

from tests.wordpress.newsroom import connected
from tests.wordpress.sampled import WHOLE
from tests.wordpress.server.running import WordPress
from tests.wordpress.telling import Told, as_editor, told
from tests.wordpress.window import Window

pytestmark = pytest.mark.wordpress
STEP = 1 if WHOLE in os.environ else 3
"""Every moment, where all is asked for; else every third."""
OURS, THEIRS = "Ours: the ferry leaves at eight.", "Theirs: somebody came after all."


@pytest.mark.parametrize("same", [False, True], ids=["another paragraph", "the same paragraph"])
def test_an_edit_at_any_moment_of_a_sending_is_kept(
    wordpress: WordPress, tmp_path: Path, same: bool
) -> None:
    with connected(tmp_path / "room", wordpress, "en", proxy=Window) as (room, line):
        proxy = line.proxy
        assert isinstance(proxy, Window)
        seen = dict[int, str]()
        moment = 1 - STEP
        while True:
            moment += STEP
            story = told(room, line, f"Moment {moment}")
            story.rounds()
            raw, number = story.post["content"]["raw"], story.post["id"]
            place = story.there[0 if same else 2]
            story.write_here(0, OURS)
            story.approve()
            proxy.then(moment, lambda s=story, n=number, r=raw, p=place: write(s, n, r, p))
            begun = len(proxy.requests)
            story.rounds()
            if not proxy.happened:
                break
            request = proxy.requests[begun + moment - 1]
            seen[moment] = f"{request.method} {request.path.split('?')[0].split('/v2')[-1]}"
            story.rounds(2)
            where = found(story)
            assert where, f"after request {moment}, {seen[moment]}: theirs is lost"
            assert ours_is_kept(story), f"after request {moment}, {seen[moment]}: ours is lost"
            assert len(story.all_posts()) == 1
        assert any(what.startswith("POST /posts/") for what in seen.values()) or STEP > 1, seen
        assert len(seen) > 10 / STEP, seen


def write(story: Told, number: int, raw: str, place: str) -> None:
    """The editor saves a text that was opened before anything was sent."""
    as_editor(story.line.wordpress, "en", ID=number, post_content=raw.replace(place, THEIRS))


def found(story: Told) -> list[str]:
    """Where a person finds the editor's words: on the site, in the text here, or as a conflict."""
    places = []
    if THEIRS in story.there:
        places.append("site")
    if THEIRS in story.here:
        places.append("here")
    for one in story.room.services.conflicts.open():
        if one.article == story.uid:
            conflict = story.room.services.conflicts.view(one.uid).conflict
            if conflict.incoming is not None and THEIRS in conflict.incoming.content.body:
                places.append("conflict")
    return places


def ours_is_kept(story: Told) -> bool:
    """Whether our words are in a text here or on the site, or in the history of the article.

    An editor who saves over what has just been published is the last to have written.
    """
    history = story.room.services.editing.history(story.uid)
    kept = any(OURS in revision.content.body for revision in history)
    return kept and (OURS in story.here or OURS in story.there or THEIRS in story.there)
