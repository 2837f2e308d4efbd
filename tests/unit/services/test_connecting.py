"""An edition and its site: looked at, entered, connected, left, and connected again."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from io import StringIO
from pathlib import Path
from random import Random

import pytest

from nejat_desktop import bootstrap
from nejat_desktop.bootstrap import Opened, open_newsroom
from nejat_desktop.cli import run
from nejat_desktop.domain.connection import KindRule, PostRules, Power, Proxy
from nejat_desktop.domain.errors import BadInputError, NotAllowedError, NotFoundError
from nejat_desktop.domain.ports.posts import ShutOutError
from nejat_desktop.domain.ports.transport import Reply, Request, Stop, Transport, UnreachableError
from nejat_desktop.services import authorising, connecting
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.connecting import Connected, Connecting
from nejat_desktop.services.credentials import Credentials, Kept
from nejat_desktop.sites.wordpress.client import Login
from nejat_desktop.ui.theme.refusal_sentences import SENTENCES
from tests.fakes.memory_keyring import MemoryKeyring
from tests.rooms import StillClock, article, empty_room
from tests.simulated import PASSWORD, Settings, SimulatedTransport, SimulatedWordPress, VirtualClock
from tests.spellings import spelled

EN, FA = "https://en.example.test/", "https://fa.example.test/"


def never() -> bool:
    """Nobody stops anything."""
    return False


class Net:
    """Two sites, and every way to the network that was asked for."""

    def __init__(self) -> None:
        self.clock = clock = VirtualClock()
        self.en = SimulatedWordPress(clock, Random(1), Settings(home=EN))
        self.fa = SimulatedWordPress(clock, Random(2), Settings(home=FA, plain_links=True))
        self.transport = SimulatedTransport([self.en, self.fa], clock, Random(3))
        self.ways: list[Proxy] = []

    @contextmanager
    def open(self, proxy: Proxy) -> Iterator[Transport]:
        """The same network, whatever the way."""
        if proxy.address == "bad":
            raise BadInputError("That is no proxy. Nothing was changed.")
        self.ways.append(proxy)
        yield self.transport

    @property
    def written(self) -> list[str]:
        """What was not only read at the sites."""
        asked = [*self.en.record.requests, *self.fa.record.requests]
        return [f"{r.method} {r.url}" for r in asked if r.method not in ("GET", "HEAD")]


@pytest.fixture
def net(monkeypatch: pytest.MonkeyPatch) -> Net:
    made = Net()
    monkeypatch.setattr(bootstrap, "open_transport", made.open)
    return made


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    made = MemoryKeyring()
    monkeypatch.setattr(bootstrap, "find_keyring", lambda: made)
    return made


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def room(tmp_path: Path, net: Net, keyring: MemoryKeyring, clock: StillClock) -> Iterator[Opened]:
    with empty_room(tmp_path / "room", clock) as opened:
        yield opened


@pytest.fixture
def service(room: Opened) -> Connecting:
    return room.services.connecting


def connected(service: Connecting, edition: str = "en", home: str = EN) -> Connected:
    """The whole way to a site."""
    found = service.look(home, never)
    login = Login("desk", PASSWORD)
    entered = service.enter(found, login.user, login.password, never)
    return service.connect(edition, found, login, entered, pages_stay=True)


def test_a_new_newsroom_is_connected_to_nothing(service: Connecting) -> None:
    assert service.active() == () and service.of("en") is None and service.away() == {}
    assert service.proxy() == Proxy() and service.rules() == PostRules()


def test_a_connection_is_kept_with_what_the_site_said(
    service: Connecting, room: Opened, clock: StillClock, net: Net
) -> None:
    done = connected(service, "fa", FA)
    made = done.connection
    assert (made.edition, made.home, made.user) == ("fa", FA, "desk")
    assert made.rest == f"{FA}index.php?rest_route=/"
    assert (made.name, made.url) == ("Lab English", FA.rstrip("/"))
    assert made.account == net.fa.account.id and made.checked == clock.now
    assert Power.PUBLISH.value in made.powers
    assert service.of("fa") == made and service.active() == (made,)
    assert net.written == []


def test_the_connections_stand_in_the_order_of_the_editions(service: Connecting) -> None:
    connected(service, "fa", FA)
    connected(service, "en", EN)
    assert [one.edition for one in service.active()] == ["en", "fa"]


def test_the_password_is_in_the_keyring_under_the_connection(
    service: Connecting, keyring: MemoryKeyring
) -> None:
    done = connected(service)
    assert done.kept is Kept.KEYRING and service.passwords_last
    assert keyring.kept == {(done.connection.uid, "desk"): PASSWORD}
    assert service.password(done.connection) == PASSWORD


@pytest.mark.parametrize(("user", "password"), [("", "x"), ("desk", " "), (" ", "")])
def test_nobody_is_sent_without_name_and_password(
    service: Connecting, net: Net, user: str, password: str
) -> None:
    found = service.look(EN, never)
    before = len(net.en.record.requests)
    with pytest.raises(BadInputError):
        service.enter(found, user, password, never)
    assert len(net.en.record.requests) == before


def test_a_wrong_password_connects_nothing(service: Connecting, keyring: MemoryKeyring) -> None:
    found = service.look(EN, never)
    with pytest.raises(ShutOutError):
        service.enter(found, "desk", "zzzz" * 6, never)
    assert service.active() == () and keyring.kept == {}


def test_an_edition_that_is_not_here_is_connected_to_nothing(service: Connecting) -> None:
    with pytest.raises(NotFoundError):
        connected(service, "xx")
    assert service.active() == ()


def test_a_site_belongs_to_one_edition_and_an_edition_to_one_site(service: Connecting) -> None:
    connected(service, "en", EN)
    with pytest.raises(BadInputError, match="connected to the edition “en” already"):
        connected(service, "fa", EN)
    with pytest.raises(BadInputError, match="“en” is connected to"):
        connected(service, "en", FA)
    assert [one.home for one in service.active()] == [EN]


def test_who_connects_again_gets_the_numbers_back(
    service: Connecting, clock: StillClock, keyring: MemoryKeyring
) -> None:
    first = connected(service).connection
    clock.forward(days=3)
    assert service.disconnect("en")
    assert service.active() == () and keyring.kept == {}
    other = connected(service, "en", FA).connection
    assert other.uid != first.uid
    service.disconnect("en")
    again = connected(service).connection
    assert (again.uid, again.site, again.removed) == (first.uid, first.site, None)
    assert again.checked == clock.now


def test_connecting_to_the_same_site_once_more_changes_the_account(
    service: Connecting, net: Net
) -> None:
    first = connected(service).connection
    found = service.look(EN, never)
    login = Login("editor", "editor " + PASSWORD)
    entered = service.enter(found, login.user, login.password, never)
    again = service.connect("en", found, login, entered, pages_stay=True).connection
    assert (again.uid, again.user) == (first.uid, "editor")
    assert again.account == net.en.editor.id != first.account


def test_what_is_said_of_the_folder_is_kept_until_the_edition_is_back(service: Connecting) -> None:
    found = service.look(EN, never)
    login = Login("desk", PASSWORD)
    entered = service.enter(found, login.user, login.password, never)
    service.connect("en", found, login, entered, pages_stay=False)
    connected(service, "fa", FA)
    assert service.away() == {"en": False, "fa": True}
    service.disconnect("en")
    assert service.away() == {"fa": True}
    connected(service, "en", EN)
    assert service.away() == {"en": True, "fa": True}


def test_a_keyring_that_is_shut_is_told_when_a_password_stays_in_it(
    service: Connecting, keyring: MemoryKeyring
) -> None:
    connected(service)
    keyring.shut = True
    assert not service.disconnect("en")
    assert service.active() == ()


def test_without_a_password_it_is_asked_for_and_looked_at_before_it_is_kept(
    room: Opened, net: Net
) -> None:
    made = connected(room.services.connecting).connection
    fresh = Connecting(room.services.context, Credentials(lambda: None), net.open)
    assert fresh.password(made) is None and not fresh.passwords_last
    with pytest.raises(NotAllowedError, match="no password"):
        fresh.check("en", never)
    with pytest.raises(ShutOutError):
        fresh.unlock("en", "zzzz" * 6, never)
    assert fresh.password(made) is None
    assert fresh.unlock("en", PASSWORD, never) is Kept.MEMORY
    assert fresh.password(made) == PASSWORD


def test_a_check_learns_what_changed_at_the_site(
    service: Connecting, net: Net, clock: StillClock
) -> None:
    before = connected(service).connection
    net.en.account.can = frozenset({"read"})
    net.en.settings.name = "Renamed"
    clock.forward(hours=1)
    now = service.check("en", never)
    assert Power.PUBLISH.value in before.powers and Power.PUBLISH.value not in now.powers
    assert (now.name, now.checked) == ("Renamed", clock.now)
    assert service.of("en") == now
    assert net.written == []


def test_a_check_finds_the_interface_where_other_permalinks_have_moved_it(
    service: Connecting, net: Net
) -> None:
    before = connected(service).connection
    net.en.settings.plain_links = True
    now = service.check("en", never)
    assert (now.uid, now.powers) == (before.uid, before.powers)
    assert now.rest != before.rest and "rest_route" in now.rest
    assert service.of("en") == service.check("en", never)
    assert net.written == []


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (Reply(200, {"content-type": "text/html"}, b"<p>Sign in</p>"), "a network that wants"),
        (Reply(302, {"location": "https://portal.example/"}, b""), "on to another address"),
        (Reply(404, {"content-type": "text/html"}, b"<p>Nothing</p>"), "REST interface can’t be"),
        (Reply(429, {"retry-after": "9"}, b""), "fewer requests"),
    ],
)
def test_a_check_that_finds_the_interface_nowhere_else_says_what_its_site_answered(
    service: Connecting, net: Net, monkeypatch: pytest.MonkeyPatch, answer: Reply, words: str
) -> None:
    before = connected(service).connection
    asked: list[str] = []

    def same(request: Request, stop: Stop = never) -> Reply:
        asked.append(request.url)
        return answer

    monkeypatch.setattr(net.transport, "send", same)
    with pytest.raises(UnreachableError, match=words):
        service.check("en", never)
    assert service.of("en") == before
    if answer.status == 429:
        assert EN not in asked, "who asks for fewer requests gets no more of them"


def test_a_password_that_is_typed_anew_goes_where_the_interface_is_now(
    service: Connecting, net: Net
) -> None:
    connected(service)
    net.en.settings.plain_links = True
    service.unlock("en", PASSWORD, never)
    made = service.of("en")
    assert made is not None and "rest_route" in made.rest


def test_another_site_at_the_address_is_not_taken_for_the_same(
    service: Connecting, net: Net, room: Opened
) -> None:
    made = connected(service).connection
    other = replace(made, url="https://before.example")
    from nejat_desktop.store.connections import save_connection

    room.services.context.write(lambda database: save_connection(database, other))
    with pytest.raises(BadInputError, match="Another site answers"):
        service.check("en", never)
    assert service.of("en") == other


def test_every_request_goes_the_way_that_is_set(service: Connecting, net: Net) -> None:
    tor = Proxy("socks5h://127.0.0.1:9050")
    service.set_proxy(tor)
    net.ways.clear()
    connected(service)
    service.check("en", never)
    assert service.proxy() == tor
    assert set(net.ways) == {tor}


def test_a_way_that_cannot_be_used_is_not_kept(service: Connecting) -> None:
    service.set_proxy(Proxy("http://127.0.0.1:8118"))
    with pytest.raises(BadInputError):
        service.set_proxy(Proxy("bad"))
    assert service.proxy() == Proxy("http://127.0.0.1:8118")


def test_the_table_of_what_becomes_of_what_is_kept(service: Connecting) -> None:
    rules = PostRules(kinds={"article": KindRule(category=("نشرات", "Books"))}, tags=False)
    service.set_rules(rules)
    assert service.rules() == rules


def test_whoever_shows_settings_is_told(service: Connecting, room: Opened) -> None:
    heard: list[Changes] = []
    room.services.changes.listen(heard.append)
    connected(service)
    service.set_rules(PostRules(tags=False))
    service.set_proxy(Proxy())
    service.disconnect("en")
    assert [change.settings for change in heard] == [True] * 4


def test_what_is_connected_is_there_after_a_new_start(
    service: Connecting, room: Opened, tmp_path: Path
) -> None:
    made = connected(service).connection
    room.close()
    again = open_newsroom(tmp_path / "room")
    try:
        assert again.services.connecting.active() == (made,)
        assert again.services.connecting.password(made) == PASSWORD
    finally:
        again.close()


def test_every_sentence_is_known_for_translation() -> None:
    words = {
        value
        for module in (connecting, authorising)
        for name, value in vars(module).items()
        if name.isupper() and isinstance(value, str) and value.endswith(".")
    }
    assert len(words) > 7
    assert sorted(words - set(SENTENCES)) == []


# the command line


@pytest.fixture
def folder(tmp_path: Path, net: Net, clock: StillClock) -> Path:
    """A newsroom with an approved story in two editions, closed."""
    with empty_room(tmp_path / "room", clock) as room:
        for edition in ("en", "fa"):
            made = article(room.services, f"Bridge {edition}", edition=edition)
            room.services.publishing.approve(made.uid)
    return tmp_path / "room"


def typed(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    """What comes on the standard input."""
    monkeypatch.setattr("sys.stdin", StringIO(words))


class Terminal(StringIO):
    """A standard input at which a person sits."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("answer", "stay"), [("\n", True), ("y\n", True), ("N\n", False)])
def test_a_person_at_a_terminal_is_asked_for_the_password_unseen_and_whether_the_pages_stay(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    answer: str, stay: bool,
) -> None:  # fmt: skip
    run(["sync", str(folder), "--json"])
    capsys.readouterr()
    prompts = []
    monkeypatch.setattr("sys.stdin", Terminal(answer))
    monkeypatch.setattr(
        "nejat_desktop.cli.connect.getpass", lambda words: prompts.append(words) or PASSWORD
    )
    assert run(["connect", str(folder), "en", EN, "--user", "desk"]) == 0
    assert prompts == ["Application password of desk: "]
    said = capsys.readouterr()
    assert "Do its pages stay" in said.err
    assert PASSWORD not in said.out + said.err
    with bootstrap.opened(folder) as room:
        assert room.services.connecting.away() == {"en": stay}


def test_a_command_connects_and_says_what_the_account_may(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(monkeypatch, PASSWORD + "\n")
    assert run(["connect", str(folder), "en", "en.example.test", "--user", "desk"]) == 0
    told = capsys.readouterr()
    assert f"“Lab English” is at {EN}." in told.out
    assert "It may publish." in told.out and "NEJAT_PASSWORD_EN" in told.out
    assert PASSWORD not in told.out + told.err
    assert run(["disconnect", str(folder), "en"]) == 0
    assert "published in the site folder again" in capsys.readouterr().out
    assert run(["disconnect", str(folder), "en"]) == 1


@pytest.mark.parametrize("more", [[], ["--json"]])
def test_a_command_does_not_connect_an_account_that_may_not_publish(
    folder: Path,
    net: Net,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    more: list[str],
) -> None:
    net.en.account.can = frozenset({"read", "edit_posts"})
    typed(monkeypatch, PASSWORD)
    assert run(["connect", str(folder), "en", EN, "--user", "desk", *more]) == 1
    told = capsys.readouterr()
    assert f"may not publish at {EN}. Nothing was connected" in told.err
    assert "is published there now" not in told.out and PASSWORD not in told.out + told.err
    opened = open_newsroom(folder, write=False)
    try:
        assert opened.services.connecting.active() == ()
    finally:
        opened.close()


@pytest.mark.parametrize(
    ("arguments", "words", "status"),
    [
        (["en", "no address", "--user", "desk"], PASSWORD, 1),
        (["en", EN, "--user", "desk"], "zzzz" * 6, 1),
        (["en", EN, "--user", "desk"], "", 1),
        (["xx", EN, "--user", "desk"], PASSWORD, 1),
        (["en", EN], PASSWORD, 2),
    ],
)
def test_what_cannot_be_connected_is_said_and_connects_nothing(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    words: str,
    status: int,
) -> None:
    typed(monkeypatch, words)
    assert run(["connect", str(folder), *arguments]) == status
    opened = open_newsroom(folder, write=False)
    try:
        assert opened.services.connecting.active() == ()
    finally:
        opened.close()


def test_a_command_is_given_a_password_by_the_environment(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, PASSWORD)
    run(["connect", str(folder), "en", EN, "--user", "desk"])
    monkeypatch.setenv("NEJAT_PASSWORD_EN", PASSWORD)
    with bootstrap.opened(folder) as room:
        service = room.services.connecting
        assert [service.password(one) for one in service.active()] == [PASSWORD]


def test_what_is_looked_for_is_what_went_over_the_line(
    folder: Path, net: Net, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, PASSWORD)
    assert run(["connect", str(folder), "fa", FA, "--user", "desk"]) == 0
    sent = {request.headers.get("Authorization") for request in net.fa.record.requests} - {None}
    assert sent and sent <= {f"Basic {one}" for one in spelled("desk", PASSWORD)}


def test_the_password_is_in_no_file_and_no_output(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With a keyring and without; written together, as people group it, and as it is sent."""
    for _ in range(2):
        typed(monkeypatch, PASSWORD)
        assert run(["connect", str(folder), "fa", FA, "--user", "desk", "--json"]) == 0
        run(["sync", str(folder), "--edition", "fa", "--plan"])
        run(["backup", str(folder)])
        monkeypatch.setattr(bootstrap, "find_keyring", MemoryKeyring)
    told = capsys.readouterr()
    needles = {needle.encode() for needle in spelled("desk", PASSWORD)}
    written = [path for path in folder.rglob("*") if path.is_file()]
    assert any(path.name == "newsroom.db" for path in written)
    for path in written:
        data = path.read_bytes()
        assert not any(needle in data for needle in needles), path
    assert not any(needle.decode() in told.out + told.err for needle in needles)
    assert "NEJAT_PASSWORD_FA" not in os.environ


def test_the_folder_keeps_or_loses_the_pages_of_a_connected_edition(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def read(edition: str) -> str:
        """What readers find of the story in the folder."""
        pages = (folder / "site" / edition).rglob("bridge*/index.html")
        return "".join(page.read_text(encoding="utf-8") for page in pages)

    run(["sync", str(folder), "--json"])
    before = {code: read(code) for code in ("en", "fa")}
    assert all("<p>One." in text or ">One.<" in text for text in before.values())
    for edition, home, choice in (("en", EN, "keep"), ("fa", FA, "remove")):
        typed(monkeypatch, PASSWORD)
        asked = ["connect", str(folder), edition, home, "--user", "desk"]
        assert run([*asked, "--folder-pages", choice]) == 0
    with bootstrap.opened(folder) as room:
        assert room.services.connecting.away() == {"en": True, "fa": False}
    run(["sync", str(folder), "--json"])
    assert "One." in read("en")
    assert "One." not in read("fa")
