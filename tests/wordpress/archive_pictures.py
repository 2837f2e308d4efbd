"""Pictures of fetching the archive of two sites, and of the pairs that are found in it."""

from nejat_desktop.services.pulling.pulling import MediaFiles
from nejat_desktop.ui.tour.driver import Driver, demand
from tests.e2e.hands import wait_until
from tests.wordpress.server.running import WordPress

_UNMARKED = r"""
    $kinds = ['post', 'page'];
    $found = get_posts(['post_type' => $kinds, 'post_status' => 'any', 'numberposts' => -1]);
    foreach ($found as $post) {
        $own = '/<!-- wp:group {"className":"nejat.*?<!-- \/wp:group -->|<!-- nejat:uid=\w+ -->/s';
        $text = trim(preg_replace($own, '', $post->post_content));
        wp_update_post(wp_slash(['ID' => $post->ID, 'post_content' => $text]));
    }
    return count($found);
"""


def as_an_archive(wordpress: WordPress, *editions: str) -> None:
    """Their posts stay, and nothing of them tells what they were made of."""
    for edition in editions:
        demand(wordpress.php(edition, _UNMARKED) > 0, f"{edition} has posts")


class ArchivePictures:
    """Takes them from a new newsroom that is connected to the sites."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver

    def fetch(self, *editions: str) -> None:
        """One archive after the other; the picture shows what came of the last."""
        for edition in editions:
            place = self._driver.station.fetching.open(edition)
            place.begin(edition, MediaFiles.ALL)
            wait_until(lambda place=place: not place.is_running, "the archive is fetched", 600_000)
            self._driver.settle()
        self._driver.station.window.notices.clear()
        self._driver.settle()
        self._driver.take("fetch", "The archive of a site came in: the report")

    def pairs(self) -> None:
        """What may be one story."""
        self._driver.trigger("stories.pair")
        place = self._driver.station.pairs.place
        assert place is not None
        self._driver.settle()
        self._driver.take("pairs", "Stories of two editions that may be one, with the reasons")
