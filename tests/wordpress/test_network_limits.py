"""What the owner of a network allows its sites to take: told to one file, and the rest goes on."""

from collections.abc import Iterator

import pytest

from nejat_desktop.domain.ports.posts import MediaNeed, RefusedError
from nejat_desktop.net.transport import HttpTransport
from nejat_desktop.sites.wordpress.client import Client, Login
from nejat_desktop.sites.wordpress.library import WordPressLibrary
from tests.contract.site_world import payload, png
from tests.wordpress.server.running import WordPress

pytestmark = pytest.mark.wordpress
EDITION = "en"
NEED = MediaNeed(sha256="a" * 64, name="bridge", title="The bridge")
_FREE = "update_site_option('upload_space_check_disabled', 1); delete_option('blog_upload_space');"


@pytest.fixture
def library(wordpress: WordPress) -> Iterator[WordPressLibrary]:
    """That of an emptied edition, as its editor sees it; what it may take is as before after it."""
    wordpress.reset(EDITION)
    edition = wordpress.editions[EDITION]
    login = Login("editor", edition.users["editor"].password)
    with HttpTransport() as transport:
        yield WordPressLibrary("wp-1", Client(transport, edition.rest, login, lambda: False))
    code = f"{_FREE} update_site_option('fileupload_maxk', 1500); return true;"
    wordpress.php(EDITION, code)


@pytest.mark.parametrize(
    ("limit", "words"),
    [
        ("update_option('blog_upload_space', 0);", "no room for this file"),
        ("update_site_option('fileupload_maxk', 0);", "as large as this"),
    ],
)
def test_a_network_that_takes_no_more_refuses_the_file_alone(
    wordpress: WordPress, library: WordPressLibrary, limit: str, words: str
) -> None:
    """A site of its own knows no such limits: there the same settings mean nothing."""
    check = "update_site_option('upload_space_check_disabled', 0);"
    wordpress.php(EDITION, f"{check} {limit} return true;")
    sent = payload(png(64, 48))
    if not wordpress.multisite:
        assert library.upload(NEED, sent).digest == sent.digest
        return
    with pytest.raises(RefusedError, match=words):
        library.upload(NEED, sent)
    assert library.media([sent.digest]) == {}
    wordpress.php(EDITION, f"{_FREE} update_site_option('fileupload_maxk', 1500); return true;")
    assert library.upload(NEED, sent).digest == sent.digest


def test_a_kind_of_file_that_a_network_does_not_allow_is_refused_alone(
    wordpress: WordPress, library: WordPressLibrary
) -> None:
    before = wordpress.php(EDITION, "return get_site_option('upload_filetypes');")
    wordpress.php(EDITION, "update_site_option('upload_filetypes', 'jpg gif'); return true;")
    sent = payload(png(64, 48))
    try:
        if not wordpress.multisite:
            assert library.upload(NEED, sent).digest == sent.digest
            return
        with pytest.raises(RefusedError, match="does not take files of this kind"):
            library.upload(NEED, sent)
    finally:
        if before:
            wordpress.php(
                EDITION, f"update_site_option('upload_filetypes', '{before}'); return true;"
            )
    assert library.upload(NEED, sent).digest == sent.digest
