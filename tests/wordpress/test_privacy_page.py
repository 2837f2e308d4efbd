"""A page that only administrators may change, WordPress's privacy page, at an editor's account."""

from collections.abc import Iterator

import pytest

from nejat_desktop.domain.ports.posts import PAGE, POST, RefusedError, ShutOutError
from nejat_desktop.net.transport import HttpTransport
from nejat_desktop.sites.wordpress.client import Client, Login
from nejat_desktop.sites.wordpress.site import WordPressSite
from tests.contract.site_world import ARTICLE, fields
from tests.wordpress.server.running import WordPress

pytestmark = pytest.mark.wordpress
EDITION = "en"


@pytest.fixture
def site(wordpress: WordPress) -> Iterator[WordPressSite]:
    """An emptied edition, as its editor sees it."""
    wordpress.reset(EDITION)
    edition = wordpress.editions[EDITION]
    login = Login("editor", edition.users["editor"].password)
    with HttpTransport() as transport:
        yield WordPressSite("wp-1", Client(transport, edition.rest, login, lambda: False))


@pytest.fixture
def privacy(wordpress: WordPress, site: WordPressSite) -> int:
    """The number of the page."""
    page = site.fill(site.reserve(PAGE, ARTICLE).id, fields(type=PAGE, slug="privacy")).id
    wordpress.php(EDITION, f"update_option('wp_page_for_privacy_policy', {page}); return true;")
    return page


def test_it_is_there_and_not_shown_and_all_else_goes_on(site: WordPressSite, privacy: int) -> None:
    site.account()
    other = site.reserve(PAGE, ARTICLE)
    found = site.posts(PAGE, [privacy, other.id, 99_999])
    assert found == {privacy: None, other.id: other}
    shown = [post.id for page in site.changes("") for post in page.posts]
    assert shown == [other.id]


def test_writing_it_is_refused_and_shuts_us_out_of_nothing(
    site: WordPressSite, privacy: int
) -> None:
    site.account()
    for act in (
        lambda: site.fill(privacy, fields(type=PAGE, slug="privacy")),
        lambda: site.bin(PAGE, privacy),
        lambda: site.post(PAGE, privacy),
        lambda: site.revisions(PAGE, privacy, 0),
    ):
        with pytest.raises(RefusedError, match="only its administrators"):
            act()


def test_an_author_who_may_not_touch_a_post_is_shut_out(
    wordpress: WordPress, site: WordPressSite
) -> None:
    post = site.fill(site.reserve(POST, ARTICLE).id, fields())
    edition = wordpress.editions[EDITION]
    login = Login("author", edition.users["author"].password)
    with HttpTransport() as transport:
        author = WordPressSite("wp-1", Client(transport, edition.rest, login, lambda: False))
        author.account()
        with pytest.raises(ShutOutError, match="may not edit this post"):
            author.fill(post.id, fields())
        with pytest.raises(ShutOutError, match="may not see all posts"):
            author.posts(POST, [post.id])
