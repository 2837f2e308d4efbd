"""The archive of a real WordPress comes in whole: killed on the way, adopted, and nothing written.

`NEJAT_PULL_POSTS` says of how many posts; `python -m tests.bench.pulling` measures 20,000.
"""

import json
import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from nejat_desktop.bootstrap import Opened, create_newsroom, default_newsroom, new_uid, opened
from nejat_desktop.domain.connection import Connection
from nejat_desktop.store.connections import save_connection
from tests.archives import by_post, holdings, take_in
from tests.wordpress.server.running import WordPress
from tests.wordpress.server.seeding import seed
from tests.wxr_making import export, item, under

pytestmark = pytest.mark.wordpress
ROOT = Path(__file__).parents[2]
POSTS = int(os.environ.get("NEJAT_PULL_POSTS", "200"))
EDITION = "fa"


OWNER = "administrator"


def connect(folder: Path, wordpress: WordPress, login: str = OWNER) -> Path:
    """A newsroom whose edition is connected to the site."""
    create_newsroom(folder, default_newsroom("Pull"), "Leila")
    site, user = wordpress.editions[EDITION], wordpress.editions[EDITION].users[login]
    connection = Connection(new_uid(), EDITION, site.home, site.rest, user.login, user.id)
    with opened(folder) as room:
        room.services.context.write(lambda c: save_connection(c, connection))
    return folder


def command(folder: Path, *words: str) -> list[str]:
    name, *more = words
    return [sys.executable, "-m", "nejat_desktop", name, str(folder), "--json", *more]


def surroundings(wordpress: WordPress, login: str = OWNER) -> dict[str, str]:
    password = wordpress.editions[EDITION].users[login].password
    return {**os.environ, "NEJAT_PASSWORD_FA": password, "PYTHONPATH": str(ROOT)}


def begun(
    wordpress: WordPress, folder: Path, *words: str, login: str = OWNER
) -> "subprocess.Popen[bytes]":
    """A command on its way."""
    return subprocess.Popen(
        command(folder, *words),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=surroundings(wordpress, login),
    )


def run(wordpress: WordPress, folder: Path, *words: str, login: str = OWNER) -> Any:
    """What a command answers; it must end well."""
    child = begun(wordpress, folder, *words, login=login)
    answer, complaint = child.communicate()
    assert child.returncode == 0, answer.decode() + complaint.decode()
    return json.loads(answer)


def kill_halfway(wordpress: WordPress, folder: Path) -> None:
    """Begin to fetch, and kill the process when half of the posts are on disk."""
    child = subprocess.Popen(
        command(folder, "pull"),
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=surroundings(wordpress),
    )
    with opened(folder, write=False) as room:
        while child.poll() is None and brought(room) < POSTS / 2:
            time.sleep(0.01)
    child.send_signal(signal.SIGKILL)
    assert child.wait() == -signal.SIGKILL, "it ended before it could be killed"


def brought(room: Opened) -> int:
    """How many articles came so far."""
    query = text("SELECT count(*) FROM origins WHERE article IS NOT NULL")
    return int(room.services.context.read(lambda c: c.execute(query).scalar() or 0))


def changes(wordpress: WordPress) -> list[tuple[str, ...]]:
    """Everything of the site's posts that a write would move."""
    prefix = wordpress.editions[EDITION].prefix
    return wordpress.sql(
        f"select ID, post_status, post_name, md5(post_content), post_modified_gmt"
        f" from {prefix}posts order by ID"
    )


def texts(wordpress: WordPress) -> set[int]:
    """The numbers of all posts and pages of the site, but for those that nobody has saved yet."""
    prefix = wordpress.editions[EDITION].prefix
    found = wordpress.sql(
        f"select ID from {prefix}posts where post_type in ('post', 'page')"
        " and post_status not in ('auto-draft', 'inherit')"
    )
    return {int(row[0]) for row in found}


@pytest.fixture
def filled(wordpress: WordPress) -> WordPress:
    wordpress.reset(EDITION)
    seed(wordpress, EDITION, POSTS)
    return wordpress


def test_fetched_killed_and_fetched_again_nothing_lacks_and_nothing_is_written(
    filled: WordPress, tmp_path: Path
) -> None:
    before = changes(filled)
    folder = connect(tmp_path / "room", filled)
    kill_halfway(filled, folder)
    (report,) = run(filled, folder, "pull")
    assert report["not_reached"] == report["not_shown"] == 0 and not report["trouble"]
    with opened(folder, write=False) as room:
        here = by_post(room)
        held = [line for line in holdings(room) if len(line) > 2]
    assert set(here) == texts(filled)
    assert len({article.uid for article in here.values()}) == len(here) >= POSTS
    (again,) = run(filled, folder, "pull")
    assert again["came"] == {} and again["not_shown"] == 0
    synced = run(filled, folder, "sync", "--edition", EDITION)
    assert synced["done"] == [] and synced["needs_a_person"] == []
    assert changes(filled) == before
    with opened(folder, write=False) as room:
        assert [line for line in holdings(room) if len(line) > 2] == held


def test_a_page_for_administrators_alone_is_told_and_nothing_is_left(
    filled: WordPress, tmp_path: Path
) -> None:
    page = "['post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Privacy']"
    filled.php(
        EDITION, f"return update_option('wp_page_for_privacy_policy', wp_insert_post({page}));"
    )
    (report,) = run(filled, connect(tmp_path / "room", filled, "editor"), "pull", login="editor")
    assert (report["not_shown"], report["not_reached"]) == (1, 0)


def test_after_an_export_of_the_same_site_nothing_is_added(
    filled: WordPress, tmp_path: Path
) -> None:
    prefix, home = filled.editions[EDITION].prefix, filled.editions[EDITION].home.rstrip("/")
    rows = filled.php(
        EDITION,
        "return array_map(fn($p) => [$p->ID, $p->post_title, $p->post_content, $p->post_excerpt,"
        " $p->post_status, $p->post_name, $p->post_date_gmt, $p->post_type,"
        " array_map(fn($t) => [$t->taxonomy, $t->slug, $t->name], wp_get_object_terms($p->ID,"
        " ['category', 'post_tag']))], get_posts(['post_type' => ['post', 'page'],"
        " 'post_status' => ['publish', 'draft', 'private', 'pending', 'future'],"
        " 'numberposts' => -1]));",
    )
    assert prefix and len(rows) >= POSTS
    folder = connect(tmp_path / "room", filled)
    items = (
        item(
            id,
            title,
            body,
            excerpt=excerpt,
            status=status,
            post_name=slug,
            post_date_gmt=date,
            post_type=kind,
            inside=[under(*term) for term in terms],
        )
        for id, title, body, excerpt, status, slug, date, kind, terms in rows
    )
    with opened(folder) as room:
        take_in(room, export(*items, language="fa-IR", site=home), tmp_path)
        uids = {number: article.uid for number, article in by_post(room).items()}
    before = changes(filled)
    (report,) = run(filled, folder, "pull")
    assert report["came"] in ({}, {"attachment": report["came"].get("attachment")})
    assert report["changed"] == 0
    with opened(folder, write=False) as room:
        assert {number: article.uid for number, article in by_post(room).items()} == uids
    assert run(filled, folder, "sync", "--edition", EDITION)["done"] == []
    assert changes(filled) == before


def test_the_dates_are_the_sites_own(filled: WordPress, tmp_path: Path) -> None:
    folder = connect(tmp_path / "room", filled)
    run(filled, folder, "pull")
    prefix = filled.editions[EDITION].prefix
    rows = filled.sql(
        f"select ID, post_date_gmt from {prefix}posts where post_status = 'publish'"
        " and post_type = 'post'"
    )
    with opened(folder, write=False) as room:
        here = by_post(room)
    assert len(rows) > POSTS / 2
    for id, date in rows:
        moment = datetime.strptime(date, "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC)
        assert here[int(id)].content.date == moment
