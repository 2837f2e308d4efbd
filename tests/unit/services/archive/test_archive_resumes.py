"""An import that is killed: the next one goes on and ends at the same newsroom."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from nejat_desktop.bootstrap import Opened
from nejat_desktop.services.archive import reading
from tests.archives import holdings, take_in
from tests.fakes.fuse import Fuse, KilledError
from tests.rooms import StillClock, empty_room
from tests.wxr_making import author, category, comment, export, item, meta, under


def archive() -> bytes:
    """An export with something of everything, and slugs that have to be numbered."""
    states = ("publish", "draft", "private", "future", "pending", "trash")
    posts = [
        item(
            n if n % 7 else None,
            f"Story {n % 5}",
            f"<p>Text {n}</p>",
            post_name=f"story-{n % 4}",
            status=states[n % len(states)],
            inside=[under("category", f"c{n % 3}", f"C {n % 3}"), comment(n, "Yes")],
        )
        for n in range(1, 24)
    ]
    media = [
        item(
            n, post_type="attachment", status="inherit", inside=[meta("_wp_attached_file", "a.jpg")]
        )
        for n in range(50, 60)
    ]
    menus = [item(n, post_type="nav_menu_item") for n in range(70, 76)]
    mixed = [one for three in zip(posts, media + media, menus * 4, strict=False) for one in three]
    return export(author("ana"), category("c0", "C 0"), *mixed)


def fused(room: Opened, fuse: Fuse, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the fuse blow before or after a transaction."""
    database = room.services.context.database
    real = database.write

    def write(work: Callable[[Any], Any]) -> Any:
        fuse.moment()
        done = real(work)
        fuse.moment()
        return done

    monkeypatch.setattr(database, "write", write)


def test_killed_at_any_step_and_read_again_it_is_the_newsroom_of_one_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "TOGETHER", 4)
    data, fuse = archive(), Fuse()
    with empty_room(tmp_path / "whole", StillClock()) as room:
        fused(room, fuse, monkeypatch)
        whole_report = take_in(room, data, tmp_path)
        whole = holdings(room)
    moments = fuse.moments
    assert moments > 20
    for at in range(1, moments + 1):
        with empty_room(tmp_path / f"killed{at}", StillClock()) as room:
            fused(room, fuse, monkeypatch)
            fuse.set(at)
            with pytest.raises(KilledError):
                take_in(room, data, tmp_path)
            report = take_in(room, data, tmp_path)
            assert holdings(room) == whole, at
            there = report.came + report.here + report.aside + report.doubled
            assert there == whole_report.came + whole_report.aside + whole_report.doubled
            assert report.left == 0
