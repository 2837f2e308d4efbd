"""A simulated site with a transport, and short ways to ask it."""

import json
from base64 import b64encode
from random import Random
from typing import Any

from nejat_desktop.domain.ports.transport import Reply, Request
from tests.simulated import PASSWORD, Faults, Settings, SimulatedTransport, VirtualClock
from tests.simulated.wordpress import SimulatedWordPress

JSON = "application/json"


class Line:
    """We at one end, a site at the other, and all that lies between."""

    def __init__(self, seed: int = 1, settings: Settings | None = None, **more: Any) -> None:
        self.clock, self.random = VirtualClock(), Random(seed)
        self.site = SimulatedWordPress(self.clock, self.random, settings, **more)
        self.faults = Faults(self.random)
        self.transport = SimulatedTransport(self.site, self.clock, self.random, self.faults)

    def request(self, method: str, path: str, fields: dict[str, Any] | None = None) -> Request:
        """One of ours, logged in; the path stands below `wp/v2/`."""
        login = b64encode(f"desk:{PASSWORD}".encode()).decode()
        headers = {"Authorization": f"Basic {login}", "Content-Type": JSON}
        body = b"" if fields is None else json.dumps(fields).encode()
        return Request(method, f"{self.site.settings.home}wp-json/wp/v2/{path}", headers, body)

    def ask(self, method: str, path: str, fields: dict[str, Any] | None = None) -> Reply:
        """What comes back."""
        return self.transport.send(self.request(method, path, fields))

    def new(self, **fields: Any) -> int:
        """The number of a new draft."""
        usual = {"title": "T", "content": "<p>C</p>", "status": "draft"}
        made: int = json.loads(self.ask("POST", "posts", usual | fields).body)["id"]
        return made

    @property
    def writes(self) -> int:
        """How many writes the site has heard of."""
        return self.site.record.writes
