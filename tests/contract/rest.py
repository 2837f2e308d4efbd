"""WordPress's REST interface for its contract: what is asked of it, and the ground it stands on."""

import json
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol
from urllib.parse import urlencode

from nejat_desktop.domain.ports.transport import Reply, Request, Transport


class Ground(Protocol):
    """A WordPress, real or simulated, emptied for one test. It is in London."""

    transport: Transport
    home: str
    """With a slash at its end."""
    root: str
    """Of its REST interface, as long as its permalinks are pretty."""
    version: str
    """Of WordPress: `6.1.9`."""
    filtered: bool
    """A network of sites: an administrator's text is filtered too."""

    def password(self, login: str) -> str:
        """The application password of administrator, editor, author or contributor.

        Or of `owner`, whom nobody filters, on a network either.
        """
        ...

    def pass_time(self, seconds: int) -> None:
        """What happened so far happened so much earlier."""
        ...

    def publish_due(self) -> None:
        """Scheduled work is done, as after somebody's visit."""
        ...

    def reader_says(self, post: int, name: str, text: str, *, approved: bool) -> int:
        """A reader comments on a post; the number of the comment."""
        ...

    def plain_permalinks(self) -> str:
        """Permalinks become plain; the root of the REST interface then."""
        ...

    def dies_of_sizes(self, after: int | None) -> None:
        """It dies of each picture after so many of its sizes; None: it makes them all."""
        ...


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply with its JSON."""

    reply: Reply

    @property
    def status(self) -> int:
        """HTTP's."""
        return self.reply.status

    @property
    def headers(self) -> Mapping[str, str]:
        """By their names in small letters."""
        return self.reply.headers

    @property
    def json(self) -> Any:
        """The body; ValueError when it is none."""
        return json.loads(self.reply.body)

    @property
    def error(self) -> tuple[int, str]:
        """Status and WordPress's code of a refusal."""
        return self.status, str(self.json["code"])


@dataclass(frozen=True)
class Rest:
    """Asks the REST interface as somebody; paths stand below the root: `wp/v2/posts`."""

    ground: Ground
    root: str
    login: str = ""
    secret: str | None = None

    def called(self, login: str, secret: str | None = None) -> "Rest":
        """The same interface for somebody else; without a login a stranger."""
        return replace(self, login=login, secret=secret)

    def get(self, path: str, **params: Any) -> Answer:
        """GET."""
        return self.ask("GET", path, params)

    def post(self, path: str, data: Any = None, **params: Any) -> Answer:
        """POST of JSON."""
        body = json.dumps({} if data is None else data, ensure_ascii=False).encode()
        return self.ask("POST", path, params, body, {"Content-Type": "application/json"})

    def put_file(self, name: str, data: bytes, kind: str, **params: Any) -> Answer:
        """POST of raw bytes to the media."""
        headers = {
            "Content-Type": kind,
            "Content-Disposition": f'attachment; filename="{name}"',
        }
        return self.ask("POST", "wp/v2/media", params, data, headers)

    def delete(self, path: str, **params: Any) -> Answer:
        """DELETE."""
        return self.ask("DELETE", path, params)

    def ask(
        self,
        method: str,
        path: str,
        params: Mapping[str, Any] | None = None,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Any request."""
        url = self.root + path
        if params:
            url += ("&" if "?" in url else "?") + urlencode(params)
        sent = dict(headers or {}) | self._authorization()
        return Answer(self.ground.transport.send(Request(method, url, sent, body), lambda: False))

    def _authorization(self) -> dict[str, str]:
        if not self.login:
            return {}
        secret = self.ground.password(self.login) if self.secret is None else self.secret
        pair = b64encode(f"{self.login}:{secret}".encode()).decode()
        return {"Authorization": f"Basic {pair}"}

    # what most tests begin with

    def new(self, **fields: Any) -> dict[str, Any]:
        """A new post (a draft unless told otherwise) as it is read for editing."""
        usual = {"title": "T", "content": "<p>C</p>", "status": "draft"}
        made = self.post("wp/v2/posts", usual | fields)
        assert made.status == 201, made.json
        return self.read(made.json["id"])

    def read(self, id: int, kind: str = "posts") -> dict[str, Any]:
        """A post as it is read for editing."""
        found: dict[str, Any] = self.get(f"wp/v2/{kind}/{id}", context="edit").json
        return found

    def slugs(self, **params: Any) -> list[str]:
        """The slugs of a list of posts."""
        return [one["slug"] for one in self.get("wp/v2/posts", _fields="slug", **params).json]
