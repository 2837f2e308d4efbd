"""The transport over sockets: everything that goes wrong on the way ends in one sentence."""

import gzip
import logging
import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from nejat_desktop.domain.connection import Proxy
from nejat_desktop.domain.errors import BadInputError, CancelledError
from nejat_desktop.domain.ports.transport import Request, UnreachableError
from nejat_desktop.net import HttpTransport, Limits
from tests import loopback
from tests.certificates import certificate, of_server, trusting
from tests.loopback import Behaviour, Loopback, Visit, answers, closed_port
from tests.loopback_proxy import BABBLES, REFUSES, LoopbackProxy

SHORT = Limits(connect=5, read=0.1, size=64 * 1024)
SECRET = "canary-7f3a"


def never() -> bool:
    """Nobody stops anything."""
    return False


class Ticks:
    """A clock that jumps when a test says so."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback() as opened:
        yield opened


@pytest.fixture(scope="module")
def proof(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The key and certificate of news.example."""
    return certificate(tmp_path_factory.mktemp("keys"), "news.example")


def failure(transport: HttpTransport, url: str, body: bytes = b"{}") -> UnreachableError:
    """What a request ends in."""
    headers = {"Authorization": f"Basic {SECRET}"}
    with transport, pytest.raises(UnreachableError) as raised:
        transport.send(Request("POST", url, headers, body), never)
    assert SECRET not in str(raised.value)
    assert raised.value.__cause__ is None
    return raised.value


@pytest.mark.parametrize(
    ("behaviour", "said"),
    [
        (loopback.slow_header, "did not answer in time"),
        (loopback.silent, "did not answer in time"),
        (loopback.stalled_body, "did not answer in time"),
        (loopback.cut(), "No whole answer"),
        (loopback.reset, "No whole answer"),
        (loopback.hangs_up, "No whole answer"),
        (loopback.nonsense, "No whole answer"),
        (answers(200, b"no gzip", Content_Encoding="gzip"), "No whole answer"),
        (answers(200, b"x" * (64 * 1024 + 1)), "larger than"),
        (answers(200, gzip.compress(bytes(10**7)), Content_Encoding="gzip"), "larger than"),
    ],
    ids=lambda value: getattr(value, "__name__", str(value)[:12]),
)
def test_what_breaks_after_sending_may_be_done_and_is_sent_once(
    server: Loopback, behaviour: Behaviour, said: str
) -> None:
    server.will(behaviour)
    error = failure(HttpTransport(limits=SHORT), server.url)
    assert said in str(error) and f"127.0.0.1:{server.port}" in str(error)
    assert error.maybe_done
    assert len(server.requests) == 1


def test_an_answer_may_be_packed(server: Loopback) -> None:
    server.will(answers(200, gzip.compress(b"[1, 2]"), Content_Encoding="gzip"))
    with HttpTransport() as transport:
        assert transport.send(Request("GET", server.url), never).body == b"[1, 2]"
    assert server.requests[0].headers["accept-encoding"] == "gzip"


def test_an_answer_may_be_as_large_as_the_cap(server: Loopback) -> None:
    server.will(answers(200, b"x" * SHORT.size))
    with HttpTransport(limits=SHORT) as transport:
        assert len(transport.send(Request("GET", server.url), never).body) == SHORT.size


def test_an_answer_that_drips_is_given_up_when_its_time_is_over(server: Loopback) -> None:
    ticks = Ticks()

    def drips(visit: Visit) -> bool:
        visit.say(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        ticks.now += 1000
        visit.hold()
        return False

    server.will(drips)
    error = failure(HttpTransport(ticks=ticks), server.url)
    assert "did not answer in time" in str(error) and error.maybe_done
    assert server.left.wait(10)


def test_a_slow_line_that_moves_has_more_time(server: Loopback) -> None:
    """2 MB at 16 KB a second take longer than the limit for an answer without a body."""
    ticks, size = Ticks(), 2 * 1024 * 1024

    def slow(visit: Visit) -> bool:
        ticks.now += size / (16 * 1024)
        return answers()(visit)

    server.will(slow)
    with HttpTransport(ticks=ticks) as transport:
        assert transport.send(Request("POST", server.url, {}, bytes(size)), never).status == 200
    assert ticks.now > Limits().whole


def test_a_name_that_nobody_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*args: object, **more: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    error = failure(HttpTransport(), "https://nowhere.example/wp-json/")
    assert "There is no “nowhere.example” on the network" in str(error)
    assert not error.maybe_done


def test_a_network_that_is_away(monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*args: object, **more: object) -> None:
        raise OSError(101, "Network is unreachable")

    monkeypatch.setattr(socket, "create_connection", away)
    error = failure(HttpTransport(), "https://news.example/")
    assert "can’t be reached (Network is unreachable)" in str(error)
    assert not error.maybe_done


def test_a_place_that_takes_no_connections() -> None:
    with closed_port() as port:
        error = failure(HttpTransport(), f"http://127.0.0.1:{port}/")
    assert "takes no connections" in str(error)
    assert not error.maybe_done


def full() -> tuple[socket.socket, list[socket.socket]]:
    """A place whose queue is full: a connection to it neither comes about nor fails."""
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    listening.listen(0)
    waiting = []
    for _ in range(4):
        waiting.append(socket.socket())
        waiting[-1].setblocking(False)
        waiting[-1].connect_ex(listening.getsockname())
    return listening, waiting


def test_a_place_that_never_takes_the_connection() -> None:
    listening, waiting = full()
    try:
        limits = Limits(connect=0.1)
        url = f"http://127.0.0.1:{listening.getsockname()[1]}/"
        error = failure(HttpTransport(limits=limits), url)
    finally:
        for opened in (listening, *waiting):
            opened.close()
    assert "did not take the connection in time" in str(error)
    assert not error.maybe_done


def test_who_stops_while_connecting_is_obeyed_and_nothing_is_sent_later(
    monkeypatch: pytest.MonkeyPatch, server: Loopback
) -> None:
    real, asked, go, gone = (
        socket.create_connection,
        threading.Event(),
        threading.Event(),
        threading.Event(),
    )

    def late(*args: object, **more: object) -> socket.socket:
        asked.set()
        go.wait(10)
        gone.set()
        return real(*args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "create_connection", late)
    before = set(threading.enumerate())
    with HttpTransport() as transport:
        with pytest.raises(CancelledError):
            transport.send(Request("POST", server.url, {}, b"{}"), asked.is_set)
        go.set()
        assert gone.wait(10)
        for thread in set(threading.enumerate()) - before:
            if thread.name == "request":
                thread.join(10)
    assert server.requests == []


@pytest.mark.parametrize(
    "behaviour", [loopback.silent, loopback.slow_header, loopback.stalled_body]
)
@pytest.mark.parametrize("secure", [False, True])
def test_who_stops_ends_the_connection_at_once(
    behaviour: Behaviour, secure: bool, tmp_path: Path
) -> None:
    """The site sees the end of it, though sixty seconds were allowed; and it is asked often."""
    proof = certificate(tmp_path, "127.0.0.1")
    tls = of_server(proof) if secure else None
    with (
        Loopback(behaviour, tls=tls) as server,
        HttpTransport(trust=lambda: trusting(proof)) as transport,
    ):
        asked: list[bool] = []

        def stop() -> bool:
            asked.append(server.came.is_set())
            return asked[-1]

        with pytest.raises(CancelledError):
            transport.send(Request("POST", server.url, {}, b"{}"), stop)
        assert asked.count(True) == 1
        assert server.left.wait(10)
        server.will(answers(200, b"next"))
        assert transport.send(Request("GET", server.url), never).body == b"next"
    assert Limits().notice * 5 <= 0.2


def test_connections_are_kept_and_a_closed_one_is_not_used(server: Loopback) -> None:
    with HttpTransport() as transport:
        for _ in range(3):
            transport.send(Request("GET", server.url), never)
        assert server.connections == 1
        server.will(lambda visit: answers()(visit) and False)
        transport.send(Request("GET", server.url), never)
        assert server.ended.wait(10)
        server.will(answers())
        transport.send(Request("GET", server.url), never)
    assert len(server.requests) == 5
    assert server.connections == 2


def test_threads_may_send_at_the_same_time(server: Loopback) -> None:
    together = threading.Barrier(4)

    def meets(visit: Visit) -> bool:
        together.wait(10)
        return answers(200, visit.arrived.target.encode())(visit)

    server.will(meets)
    got: dict[int, bytes] = {}
    with HttpTransport() as transport:

        def ask(number: int) -> None:
            got[number] = transport.send(Request("GET", f"{server.url}{number}"), never).body

        threads = [threading.Thread(target=ask, args=(n,)) for n in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
    assert got == {n: f"/{n}".encode() for n in range(4)}


def test_nothing_comes_from_the_environment(
    server: Loopback, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    netrc = tmp_path / "netrc"
    netrc.write_text(f"machine 127.0.0.1 login a password {SECRET}\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with HttpTransport() as transport:
        transport.send(Request("GET", server.url, {"Authorization": "Basic ours"}), never)
    assert server.requests[0].headers["authorization"] == "Basic ours"


def test_cookies_are_not_kept(server: Loopback) -> None:
    server.will(answers(Set_Cookie=f"session={SECRET}"))
    with HttpTransport() as transport:
        for _ in range(2):
            transport.send(Request("GET", server.url), never)
    assert all("cookie" not in r.headers for r in server.requests)


@pytest.mark.parametrize(
    "url",
    [
        "http://news.example/",
        "http://192.0.2.7/",
        "http://127.0.0.1.news.example/",
        "http://localhost.news.example/",
        "ftp://127.0.0.1/",
        "file:///etc/passwd",
        "https:///wp-json/",
        "https://user:word@news.example/",
        "https://news.example:99999/",
        "//news.example/",
        "",
    ],
)
def test_only_https_leaves_this_computer(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "create_connection", lambda *a, **m: pytest.fail("it connected"))
    error = failure(HttpTransport(), url)
    assert "https://" in str(error) and not error.maybe_done


def test_a_certificate_that_nobody_vouches_for_is_not_trusted(proof: Path, tmp_path: Path) -> None:
    mine = certificate(tmp_path, "127.0.0.1")
    with Loopback(tls=of_server(mine)) as server:
        error = failure(HttpTransport(), server.url)
        assert "could not prove that it is the site" in str(error)
        assert not error.maybe_done
        error = failure(HttpTransport(trust=lambda: trusting(proof)), server.url)
        assert not error.maybe_done
        assert server.requests == []
        with HttpTransport(trust=lambda: trusting(mine)) as transport:
            assert transport.send(Request("GET", server.url), never).status == 200


def test_a_certificate_of_another_host_is_not_trusted(proof: Path) -> None:
    with Loopback(tls=of_server(proof)) as server:
        error = failure(HttpTransport(trust=lambda: trusting(proof)), server.url)
    assert "could not prove" in str(error) and "127.0.0.1" in str(error)
    assert server.requests == []


def test_a_place_that_speaks_no_tls() -> None:
    def greets() -> None:
        client, _ = listening.accept()
        with client:
            client.sendall(b"220 mail.example ESMTP\r\n" * 100)
            client.recv(10_000)

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=greets)
        thread.start()
        error = failure(HttpTransport(), f"https://127.0.0.1:{listening.getsockname()[1]}/")
        thread.join(10)
    assert "No secure connection" in str(error) and not error.maybe_done


@pytest.mark.parametrize("scheme", ["http", "socks5h"])
def test_a_proxy_finds_the_name_and_sees_nothing_else(scheme: str, proof: Path) -> None:
    with (
        Loopback(tls=of_server(proof)) as server,
        LoopbackProxy(scheme, server.port) as proxy,
        HttpTransport(Proxy(proxy.address), trust=lambda: trusting(proof)) as transport,
    ):
        reply = transport.send(Request("POST", "https://news.example/a", {}, b"{}"), never)
    assert reply.status == 200
    assert proxy.asked == ["news.example"]
    assert loopback.lines(server.requests) == ["POST /a"]


@pytest.mark.parametrize("scheme", ["http", "socks5h"])
@pytest.mark.parametrize("manner", [REFUSES, BABBLES])
def test_there_is_no_way_round_a_proxy_that_refuses(scheme: str, manner: str, proof: Path) -> None:
    with (
        Loopback(tls=of_server(proof)) as server,
        LoopbackProxy(scheme, server.port, manner) as proxy,
    ):
        transport = HttpTransport(Proxy(proxy.address), trust=lambda: trusting(proof))
        error = failure(transport, f"https://127.0.0.1:{server.port}/")
        assert server.connections == 0
    assert "did not lead to" in str(error) and not error.maybe_done


@pytest.mark.parametrize("scheme", ["http", "socks5h"])
def test_there_is_no_way_round_a_proxy_that_is_away(scheme: str, proof: Path) -> None:
    with Loopback(tls=of_server(proof)) as server, closed_port() as port:
        address = f"{scheme}://127.0.0.1:{port}"
        transport = HttpTransport(Proxy(address), trust=lambda: trusting(proof))
        error = failure(transport, f"https://127.0.0.1:{server.port}/")
        assert server.connections == 0
    assert f"The proxy “{address}” does not answer" in str(error)
    assert not error.maybe_done


@pytest.mark.parametrize("scheme", ["http", "socks5h"])
def test_a_proxy_is_asked_for_a_name_of_another_script_as_the_network_spells_it(
    scheme: str,
) -> None:
    with LoopbackProxy(scheme, 9, REFUSES) as proxy:
        failure(HttpTransport(Proxy(proxy.address)), "https://نجات.example/")
        assert proxy.asked == ["xn--mgbge7h.example"]


def test_plain_http_never_goes_through_a_proxy(server: Loopback) -> None:
    with LoopbackProxy("http", server.port) as proxy:
        error = failure(HttpTransport(Proxy(proxy.address)), server.url)
        assert proxy.asked == [] and server.connections == 0
    assert "without encryption" in str(error)


@pytest.mark.parametrize("scheme", ["http", "socks5h"])
def test_behind_a_proxy_what_was_sent_may_be_done(scheme: str, proof: Path) -> None:
    with (
        Loopback(loopback.hangs_up, tls=of_server(proof)) as server,
        LoopbackProxy(scheme, server.port) as proxy,
    ):
        transport = HttpTransport(Proxy(proxy.address), trust=lambda: trusting(proof))
        error = failure(transport, "https://news.example/")
    assert error.maybe_done and len(server.requests) == 1


@pytest.mark.parametrize(
    "address",
    [
        "socks5://127.0.0.1:9050",
        "socks4://127.0.0.1:9050",
        "https://127.0.0.1:9050",
        "127.0.0.1:9050",
        "socks5h://127.0.0.1",
        "socks5h://:9050",
        "socks5h://127.0.0.1:99999",
        "http://name:word@127.0.0.1:9050",
        "http://127.0.0.1:9050/path",
        "direct",
    ],
)
def test_a_proxy_that_cannot_be_used_is_refused_and_not_left_out(address: str) -> None:
    with pytest.raises(BadInputError, match="socks5h://HOST:PORT"):
        HttpTransport(Proxy(address))


def test_nothing_secret_is_logged_or_shown(
    server: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.will(answers(200, SECRET.encode(), X_Token=SECRET), loopback.cut(SECRET.encode()))
    headers = {"Authorization": f"Basic {SECRET}"}
    with HttpTransport() as transport:
        reply = transport.send(Request("POST", server.url, headers, SECRET.encode()), never)
        shown = [repr(transport), repr(vars(transport)), caplog.text]
        with pytest.raises(UnreachableError) as raised:
            transport.send(Request("POST", server.url, headers, SECRET.encode()), never)
        shown += [repr(raised.value), str(raised.value), caplog.text]
    assert reply.body == SECRET.encode()
    assert SECRET not in "".join(shown)


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\n", "a\0"])
def test_a_header_that_would_break_out_is_a_bug_and_is_not_repeated(
    server: Loopback, value: str
) -> None:
    with HttpTransport() as transport, pytest.raises(ValueError, match="line break") as raised:
        transport.send(Request("GET", server.url, {"Authorization": SECRET + value}), never)
    assert SECRET not in str(raised.value)
    assert server.requests == []


def test_who_asks_is_said_and_nothing_more(server: Loopback) -> None:
    with HttpTransport() as transport:
        transport.send(Request("GET", server.url, {"Accept": "application/json"}), never)
        transport.send(Request("POST", server.url), never)
    first, second = (r.headers for r in server.requests)
    assert set(first) == {"host", "user-agent", "accept-encoding", "accept"}
    assert first["user-agent"].startswith("NejatDesktop/")
    assert second["content-length"] == "0"


def test_words_of_other_scripts_go_as_utf_8(server: Loopback) -> None:
    """WordPress reads the name of an upload so."""
    named = {"Content-Disposition": 'attachment; filename="خبر.jpg"'}
    with HttpTransport() as transport:
        transport.send(Request("POST", server.url, named, b"x"), never)
    said = server.requests[0].headers["content-disposition"]
    assert said.encode("latin-1").decode() == named["Content-Disposition"]


def test_the_trust_of_this_computer_demands_proof() -> None:
    from nejat_desktop.net.transport import system_trust

    context: ssl.SSLContext = system_trust()
    assert context.verify_mode is ssl.CERT_REQUIRED and context.check_hostname


def test_a_bug_is_not_told_as_a_bad_line(server: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*args: object, **more: object) -> None:
        raise LookupError("a bug")

    monkeypatch.setattr("nejat_desktop.net.streams.Stream.read", broken)
    with HttpTransport() as transport, pytest.raises(LookupError, match="a bug"):
        transport.send(Request("GET", server.url), never)
