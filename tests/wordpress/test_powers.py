"""What connecting says that an account may do is what the site then lets it do."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from nejat_desktop.domain.connection import Power
from nejat_desktop.domain.ports.posts import ShutOutError
from nejat_desktop.net.transport import HttpTransport
from nejat_desktop.sites.wordpress.client import Login
from nejat_desktop.sites.wordpress.discovery import find
from nejat_desktop.sites.wordpress.entering import NO_ROLE, Entered, enter
from tests.wordpress.asking import asking
from tests.wordpress.newsroom import never
from tests.wordpress.server.running import WordPress

pytestmark = pytest.mark.wordpress
ROLES = ("owner", "administrator", "editor", "author", "contributor")
SCRIPT = '<p>A</p>\n<script src="https://elsewhere.example/a.js"></script>'


def entered(wordpress: WordPress, login: str, edition: str = "en") -> Entered:
    """What a site says to somebody."""
    site = wordpress.editions[edition]
    with HttpTransport() as transport:
        found = find(transport, site.home, never)
        return enter(transport, found, Login(login, site.users[login].password), never)


def stores_to_the_letter(wordpress: WordPress, login: str) -> bool:
    """Whether what it writes is what then stands there."""
    with asking(wordpress, "en") as rest:
        made = rest.called(login).new(content=SCRIPT)
        return bool(rest.called(login).read(made["id"])["content"]["raw"] == SCRIPT)


@contextmanager
def revisions(wordpress: WordPress, kept: int) -> Iterator[None]:
    """A site that keeps so many revisions of a post."""
    place = wordpress.folder / ("content" if wordpress.multisite else "content-en") / "mu-plugins"
    plugin = place / "revisions.php"
    plugin.write_text(f"<?php define('WP_POST_REVISIONS', {kept});\n", encoding="ascii")
    try:
        yield
    finally:
        plugin.unlink()


@pytest.mark.parametrize("login", ROLES)
def test_whether_texts_are_filtered_is_known_of_an_empty_site(
    wordpress: WordPress, login: str
) -> None:
    wordpress.reset("en")
    said = entered(wordpress, login)
    assert (Power.RAW_HTML in said.powers) is stores_to_the_letter(wordpress, login)


@pytest.mark.parametrize("login", ROLES)
def test_whether_texts_are_filtered_is_known_for_sure_where_a_post_is(
    wordpress: WordPress, login: str
) -> None:
    wordpress.reset("en")
    stored = stores_to_the_letter(wordpress, login)
    said = entered(wordpress, login)
    assert (Power.RAW_HTML in said.powers) is stored
    assert Power.RAW_HTML not in said.unsure


@pytest.mark.parametrize(("kept", "on"), [(0, False), (1, True), (-1, True)])
def test_revisions_are_said_to_be_kept_where_they_are(
    wordpress: WordPress, kept: int, on: bool
) -> None:
    wordpress.reset("en")
    with revisions(wordpress, kept), asking(wordpress, "en") as rest:
        made = rest.new(status="publish", content="One")
        wordpress.age("en", 60)
        rest.post(f"wp/v2/posts/{made['id']}", {"content": "Two"})
        said = entered(wordpress, "editor")
    assert (Power.REVISIONS in said.powers) is on


def test_somebody_who_has_no_role_at_the_site_is_not_connected(wordpress: WordPress) -> None:
    wordpress.reset("en")
    account = wordpress.editions["en"].users["author"].id
    site = "get_current_blog_id()"
    gone = (
        f"remove_user_from_blog({account}, {site})"
        if wordpress.multisite
        else f"(new WP_User({account}))->set_role('')"
    )
    wordpress.php("en", f"{gone}; return true;")
    try:
        with pytest.raises(ShutOutError) as raised:
            entered(wordpress, "author")
    finally:
        wordpress.php("en", f"(new WP_User({account}))->set_role('author'); return true;")
    assert str(raised.value) == NO_ROLE
    assert entered(wordpress, "author").account.roles == ("author",)
