"""The sites that keep the contract of WordPress's REST interface: a real one, a simulated one."""

import json
from random import Random

from nejat_desktop.net.transport import HttpTransport
from tests.simulated.clock import VirtualClock
from tests.simulated.site import Settings
from tests.simulated.transport import SimulatedTransport
from tests.simulated.wordpress import SimulatedWordPress
from tests.wordpress.server.running import WordPress


class RealGround:
    """Implements `Ground` over an edition of a running WordPress."""

    def __init__(self, wordpress: WordPress, edition: str = "en", *, emptied: bool = True) -> None:
        if emptied:
            wordpress.reset(edition)
        self._wordpress, self._edition = wordpress, edition
        site = wordpress.editions[edition]
        self._users = site.users
        self.transport = HttpTransport()
        self.home, self.root = site.home, site.rest
        self.version, self.filtered = wordpress.version, wordpress.multisite

    def password(self, login: str) -> str:
        """Implements `Ground.password`."""
        return self._users[login].password

    def pass_time(self, seconds: int) -> None:
        """Implements `Ground.pass_time`."""
        self._wordpress.age(self._edition, seconds)

    def publish_due(self) -> None:
        """Implements `Ground.publish_due`."""
        self._wordpress.publish_due(self._edition)

    def reader_says(self, post: int, name: str, text: str, *, approved: bool) -> int:
        """Implements `Ground.reader_says`."""
        said = {
            "comment_post_ID": post,
            "comment_author": name,
            "comment_content": text,
            "comment_approved": int(approved),
        }
        code = f"return wp_insert_comment(json_decode({json.dumps(json.dumps(said))}, true));"
        return int(self._wordpress.php(self._edition, code))

    def plain_permalinks(self) -> str:
        """Implements `Ground.plain_permalinks`."""
        return self._wordpress.permalinks(self._edition, "plain")

    def dies_of_sizes(self, after: int | None) -> None:
        """Implements `Ground.dies_of_sizes`."""
        self._wordpress.fault(self._edition, None if after is None else f"sizes:{after}")


class SimulatedGround:
    """Implements `Ground` over a simulated one: of a version, on its own or in a network."""

    def __init__(self, version: str = "6.1.9", *, filtered: bool = False) -> None:
        self._clock = VirtualClock()
        self._settings = Settings(version=version)
        self._site = site = SimulatedWordPress(
            self._clock, Random(7), self._settings, password="owner's", multisite=filtered
        )
        self._passwords = {"owner": "owner owner's", "editor": "editor owner's"}
        for role in ("administrator", "author", "contributor"):
            self._passwords[role] = f"the {role}'s"
            site.site.add_account(role, role, self._passwords[role], multisite=filtered)
        self.transport = SimulatedTransport(site, self._clock, Random(11))
        self.home = self._settings.home
        self.root = f"{self.home}wp-json/"
        self.version, self.filtered = version, filtered

    def password(self, login: str) -> str:
        """Implements `Ground.password`."""
        return self._passwords[login]

    def pass_time(self, seconds: int) -> None:
        """Implements `Ground.pass_time`."""
        self._clock.advance(seconds)

    def publish_due(self) -> None:
        """Implements `Ground.publish_due`: the simulated one does so after each request."""

    def reader_says(self, post: int, name: str, text: str, *, approved: bool) -> int:
        """Implements `Ground.reader_says`."""
        status = "approved" if approved else "hold"
        return self._site.people.comment(post, name, text, status).id

    def plain_permalinks(self) -> str:
        """Implements `Ground.plain_permalinks`."""
        self._settings.plain_links = True
        return f"{self.home}index.php?rest_route=/"

    def dies_of_sizes(self, after: int | None) -> None:
        """Implements `Ground.dies_of_sizes`."""
        self._settings.sizes_at_once = after
