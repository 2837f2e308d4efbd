"""The preview server: shows the site folder on this computer, and to nobody else."""

import mimetypes
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path, PurePosixPath
from threading import Thread
from types import MappingProxyType
from urllib.parse import quote, unquote, urlsplit

from nejat_desktop.domain.errors import SiteError
from nejat_desktop.domain.ports.preview import PREFIX, Drafts, Printed
from nejat_desktop.sites.folder.addresses import PAGE_FILE
from nejat_desktop.sites.folder.pages import LOST
from nejat_desktop.sites.folder.refreshing import refreshing

_LOCAL = "127.0.0.1"
_TYPES = {".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8"} | {
    ".woff2": "font/woff2",
    ".webp": "image/webp",
    ".txt": "text/plain; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
}
_ALWAYS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}
CHANGES = "changes"
"""Where a draft tells that it changed; no page of a site stands there."""
BREATH = 5.0
"""Seconds after which an idle stream says something, to hear whether anybody is there."""


class PreviewServer:
    """Serves `root` on the loopback address, on a port of its own or a given one.

    With `drafts` it also shows articles that nobody approved yet, each under its token.
    """

    def __init__(self, root: Path, port: int = 0, drafts: Drafts | None = None) -> None:
        self._root = root
        self._port = port
        self._drafts = drafts
        self._server: ThreadingHTTPServer | None = None
        self._thread: Thread | None = None

    def start(self) -> str:
        """Begin to serve; gives the address of the site. `SiteError` when the port is taken."""
        if self._server is None:
            try:
                handler = partial(_Handler, self._root.resolve(), self._drafts)
                self._server = ThreadingHTTPServer((_LOCAL, self._port), handler)
            except OSError as error:
                raise SiteError(
                    f"The preview could not start on port {self._port}: {error.strerror}. "
                    "Choose another port."
                ) from error
            self._server.daemon_threads = True
            self._thread = Thread(
                target=self._server.serve_forever,
                args=(0.05,),
                name="preview",
                daemon=True,
            )
            self._thread.start()
        return f"http://{_LOCAL}:{self._server.server_port}/"

    def stop(self) -> None:
        """End it; nothing listens any more when this returns."""
        server, self._server = self._server, None
        if server is None or self._thread is None:
            return
        server.shutdown()
        self._thread.join()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    """Answers GET and HEAD with files below the root."""

    server_version = "NejatPreview"
    sys_version = ""
    timeout = 20

    def __init__(self, root: Path, drafts: Drafts | None, *args: object) -> None:
        self._root, self._drafts = root, drafts
        super().__init__(*args)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        self._answer(body=True)

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: what somebody reads is not written down."""

    def _answer(self, *, body: bool) -> None:
        if not self._is_for_us():
            self._send(HTTPStatus.MISDIRECTED_REQUEST, b"", "text/plain", body=body)
            return
        path = unquote(urlsplit(self.path).path, errors="replace")
        if self._drafts is not None and path.startswith(f"/{PREFIX}"):
            self._answer_draft(self._drafts, path, body=body)
            return
        file = file_for(self._root, path)
        if file is None:
            self._send_lost(path, body=body)
        elif file.is_dir():
            target = f"/{quote(file.relative_to(self._root).as_posix())}/"
            self._send_away(target, HTTPStatus.MOVED_PERMANENTLY)
        else:
            self._send(HTTPStatus.OK, file.read_bytes(), _type_of(file.name), body=body)

    def _answer_draft(self, drafts: Drafts, path: str, *, body: bool) -> None:
        """A draft, what it loads, or the page of the site that it leads to."""
        token, slash, rest = path.removeprefix(f"/{PREFIX}").partition("/")
        showing = drafts.showing(token)
        if showing is None or not slash:
            self._send(HTTPStatus.NOT_FOUND, b"Not found", "text/plain", body=body)
        elif rest == CHANGES and body:
            self._tell_changes(drafts, token, urlsplit(self.path).query)
        elif rest == showing.printed.address:
            place = f"/{PREFIX}{token}/{CHANGES}?{showing.version}"
            html = refreshing(showing.printed.html, place)
            self._send(HTTPStatus.OK, html.encode(), _TYPES[".html"], body=body)
        elif not rest or rest in showing.former:
            self._send_away(f"/{PREFIX}{token}/{quote(showing.printed.address)}")
        else:
            self._send_beside(showing.printed, rest, body=body)

    def _send_beside(self, printed: Printed, rest: str, *, body: bool) -> None:
        """What the draft loads is made in memory; what it leads to stands in the folder."""
        made = printed.load(rest)
        if made is not None:
            kind = made.type or _type_of(rest)
            self._send(HTTPStatus.OK, made.data, kind, body=body)
            return
        file = file_for(self._root, f"/{rest}")
        if file is None or file.is_dir():
            self._send(HTTPStatus.NOT_FOUND, b"Not found", "text/plain", body=body)
        else:
            self._send(HTTPStatus.OK, file.read_bytes(), _type_of(file.name), body=body)

    def _tell_changes(self, drafts: Drafts, token: str, seen: str) -> None:
        """An event for each change since a version, until the reader goes or the draft ends."""
        self._begin(HTTPStatus.OK, "text/event-stream")
        version = int(seen) if seen.isdecimal() else 0
        with suppress(ConnectionError):
            while (now := drafts.wait(token, version, BREATH)) is not None:
                self.wfile.write(b": \n\n" if now == version else b"data: %d\n\n" % now)
                self.wfile.flush()
                version = now
            self.wfile.write(b"event: ended\ndata: \n\n")

    def _is_for_us(self) -> bool:
        """Whether the request names this server: a foreign page cannot lead here by DNS."""
        port = self.connection.getsockname()[1]
        return self.headers.get("Host", "") in (f"{_LOCAL}:{port}", f"localhost:{port}")

    def _send_lost(self, path: str, *, body: bool) -> None:
        """The edition's own page for what is not found; its links start from its own folder."""
        edition = PurePosixPath(path).parts[1:2]
        for folder in ("".join(edition), ""):
            file = file_for(self._root, f"/{folder}/{LOST}" if folder else f"/{LOST}")
            if file is not None and file.is_file():
                html = with_base(file.read_text(encoding="utf-8"), f"/{folder}/" if folder else "/")
                self._send(HTTPStatus.NOT_FOUND, html.encode(), _TYPES[".html"], body=body)
                return
        self._send(HTTPStatus.NOT_FOUND, b"Not found", "text/plain", body=body)

    def _send_away(self, target: str, status: HTTPStatus = HTTPStatus.FOUND) -> None:
        self._begin(status, "text/plain", {"Location": target, "Content-Length": "0"})

    def _send(self, status: HTTPStatus, data: bytes, kind: str, *, body: bool) -> None:
        self._begin(status, kind, {"Content-Length": str(len(data))})
        if body:
            with suppress(ConnectionError):  # a browser went on before it had all of it
                self.wfile.write(data)

    def _begin(
        self, status: HTTPStatus, kind: str, headers: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        """Nothing of an answer is kept, guessed about, or told to whoever is led to next."""
        self.send_response(status)
        for name, value in {"Content-Type": kind, **_ALWAYS, **headers}.items():
            self.send_header(name, value)
        self.end_headers()


def _type_of(name: str) -> str:
    suffix = PurePosixPath(name).suffix
    return _TYPES.get(suffix) or mimetypes.guess_type(name)[0] or "application/octet-stream"


def file_for(root: Path, path: str) -> Path | None:
    """The file for a decoded path; a folder when its closing slash lacks; None if none may be.

    Nothing outside the root, nothing hidden, and no path that names a drive or goes up.
    """
    parts = path.removeprefix("/").split("/")
    wanted = [p for p in parts if p]
    if any(p.startswith(".") or "\\" in p or ":" in p or "\0" in p for p in wanted):
        return None
    found = root.joinpath(*wanted)
    if path.endswith("/"):
        found = found / PAGE_FILE
    if not found.exists() or not found.resolve().is_relative_to(root):
        return None
    if found.is_dir():
        return found if (found / PAGE_FILE).is_file() else None
    return found


def with_base(html: str, base: str) -> str:
    """The page with its relative links starting from `base`, whatever address shows it."""
    element = f'<base href="{base}">'
    if "<base href=" in html:
        before, _, rest = html.partition("<base href=")
        return before + element + rest.partition(">")[2]
    return html.replace('<meta charset="utf-8">', '<meta charset="utf-8">\n' + element, 1)
