"""A look at an address: the site that is there, or the one sentence that says what is instead."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from nejat_desktop.domain.connection import Power
from nejat_desktop.domain.errors import BadInputError, NewsroomError
from nejat_desktop.domain.ports.posts import Identity, RefusedError, ShutOutError
from nejat_desktop.domain.ports.transport import Reply, Request, UnreachableError
from nejat_desktop.sites.wordpress import discovery, entering, finding
from nejat_desktop.sites.wordpress.client import Login
from nejat_desktop.sites.wordpress.discovery import Found, find
from nejat_desktop.sites.wordpress.entering import Entered, enter
from nejat_desktop.ui.theme.refusal_sentences import SENTENCES
from tests.fakes.scripted_transport import ScriptedTransport, by_address

HOME = "https://news.example/"
ROOT = f"{HOME}wp-json/"
NAMES = {"link": f'<{ROOT}>; rel="https://api.w.org/"', "content-type": "text/html"}
PAGE = Reply(200, NAMES, b'<meta name="generator" content="WordPress 7.1.4" />')
LOGIN = Reply(200, {"content-type": "text/html"}, b"<form><input name=a type='password'></form>")
AUTHORIZE = f"{HOME}wp-admin/authorize-application.php"


def never() -> bool:
    """Nobody stops anything."""
    return False


def said(value: object, status: int = 200) -> Reply:
    """An answer of the REST interface."""
    kind = {"content-type": "application/json; charset=UTF-8"}
    return Reply(status, kind, json.dumps(value).encode())


def index(**changed: Any) -> dict[str, Any]:
    """What the root of a site says."""
    return {
        "name": "News",
        "url": HOME.rstrip("/"),
        "home": HOME.rstrip("/"),
        "namespaces": ["oembed/1.0", "wp/v2"],
        "authentication": {"application-passwords": {"endpoints": {"authorization": AUTHORIZE}}},
        **changed,
    }


def looked(replies: Mapping[str, Reply], typed: str = "news.example") -> Found:
    """What a look finds; each address is asked without a password, with GET."""
    transport = ScriptedTransport(by_address(replies))
    try:
        return find(transport, typed, never)
    finally:
        assert all(r.method == "GET" and not r.body for r in transport.requests)
        assert all("Authorization" not in r.headers for r in transport.requests)
        assert len(transport.requests) <= 4


def refusal(replies: Mapping[str, Reply], kind: type[NewsroomError]) -> str:
    """The sentence that a look ends in."""
    with pytest.raises(kind) as raised:
        looked(replies)
    return str(raised.value)


def test_the_header_leads_to_the_site() -> None:
    found = looked({HOME: PAGE, ROOT: said(index())})
    identity = Identity("News", "https://news.example", "https://news.example")
    assert found == Found(HOME, ROOT, identity, AUTHORIZE, sends_back=True)


def test_with_plain_permalinks_the_named_root_is_taken() -> None:
    root = f"{HOME}index.php?rest_route=/"
    page = Reply(200, {"link": f'<{root}>; rel="https://api.w.org/"'}, b"")
    assert looked({HOME: page, root: said(index()), ROOT: LOGIN}).rest == root


@pytest.mark.parametrize("root", [f"{HOME}?rest_route=/", ROOT])
def test_a_theme_may_name_no_root(root: str) -> None:
    page = Reply(200, {}, b"<h1>News</h1>")
    assert looked({HOME: page, root: said(index())}).rest == root


def test_the_address_of_a_page_leads_to_the_home_of_its_site() -> None:
    page = "https://news.example/2026/a-story/"
    assert looked({page: PAGE, ROOT: said(index())}, page).home == HOME


def test_a_site_that_believes_to_be_on_plain_http_is_asked_with_https() -> None:
    header = {"link": '<http://news.example/wp-json/>; rel="https://api.w.org/"'}
    plain = "http://news.example"
    where = {"authorization": f"{plain}/wp-admin/authorize-application.php"}
    auth = {"application-passwords": {"endpoints": where}}
    answer = said(index(url=plain, home=plain, authentication=auth))
    found = looked({HOME: Reply(200, header, b""), ROOT: answer})
    assert (found.home, found.rest, found.authorize) == (HOME, ROOT, AUTHORIZE)
    assert found.identity == Identity("News", plain, plain)


@pytest.mark.parametrize("auth", [[], {}, {"application-passwords": []}, None, "x"])
def test_application_passwords_may_be_off(auth: object) -> None:
    found = looked({HOME: PAGE, ROOT: said(index(authentication=auth))})
    assert found.authorize == "" and not found.sends_back


@pytest.mark.parametrize(
    "page",
    ["https://evil.example/authorize.php", "http://127.0.0.1/", "javascript:alert(1)", "//x"],
)
def test_a_page_to_allow_us_on_another_host_is_not_offered(page: str) -> None:
    auth = {"application-passwords": {"endpoints": {"authorization": page}}}
    assert looked({HOME: PAGE, ROOT: said(index(authentication=auth))}).authorize == ""


@pytest.mark.parametrize(
    ("generator", "back"), [("WordPress 6.8.7", False), ("WordPress 7.1", True), ("", False)]
)
def test_only_a_site_that_is_known_to_sends_the_browser_back(generator: str, back: bool) -> None:
    body = f'<meta name="generator" content="{generator}">'.encode()
    page = Reply(200, NAMES, body)
    assert looked({HOME: page, ROOT: said(index())}).sends_back is back


def test_a_root_that_shows_itself_to_members_only_is_found_without_its_name() -> None:
    closed = said({"code": "rest_login_required", "message": "Members only."}, 401)
    found = looked({HOME: PAGE, ROOT: closed})
    assert (found.rest, found.identity) == (ROOT, None)


def moved(to: str, status: int = 301) -> Reply:
    """A redirection."""
    return Reply(status, {"location": to}, b"")


def test_one_hop_on_the_same_host_is_followed() -> None:
    there = f"{HOME}en/"
    root = f"{there}wp-json/"
    page = Reply(200, {"link": f'<{root}>; rel="https://api.w.org/"'}, b"")
    answer = said(index(home=there.rstrip("/"), url=there.rstrip("/")))
    assert looked({HOME: moved("/en/"), there: page, root: answer}).home == there


def test_on_this_computer_http_may_lead_to_https() -> None:
    plain, safe = "http://localhost/", "https://localhost/"
    header = {"link": f'<{safe}wp-json/>; rel="https://api.w.org/"'}
    answer = said(index(home=safe, url=safe, authentication=[]))
    replies = {plain: moved(safe), safe: Reply(200, header, b""), f"{safe}wp-json/": answer}
    assert looked(replies, plain).rest == f"{safe}wp-json/"


NOT_FOUND = Reply(404, {"content-type": "text/html"}, b"<h1>Not found</h1>")
REFUSALS: dict[str, tuple[dict[str, Reply], type[NewsroomError], str]] = {
    "another site": ({HOME: Reply(200, {}, b"<h1>Hello</h1>")}, BadInputError, "NO_WORDPRESS"),
    "nothing": ({}, BadInputError, "NO_WORDPRESS"),
    "an index of something else": (
        {HOME: PAGE, ROOT: said({"namespaces": ["shop/v1"], "name": "x"})},
        RefusedError,
        "REST_OFF",
    ),
    "an index without a name": (
        {HOME: PAGE, ROOT: said({"namespaces": ["wp/v2"], "name": 7})},
        BadInputError,
        "NO_WORDPRESS",
    ),
    "an index that is cut": (
        {HOME: PAGE, ROOT: Reply(200, {"content-type": "application/json"}, b'{"name": "Ne')},
        UnreachableError,
        "UNREADABLE",
    ),
    "an index below a notice": (
        {HOME: PAGE, ROOT: Reply(200, {}, b"<b>Notice</b>: x\n" + said(index()).body)},
        UnreachableError,
        "UNREADABLE",
    ),
    "switched off": ({HOME: PAGE, ROOT: NOT_FOUND}, RefusedError, "REST_OFF"),
    "off, and named nowhere": (
        {HOME: Reply(200, {}, b"<img src='/wp-content/a.png'>")},
        RefusedError,
        "REST_OFF",
    ),
    "closed, and named nowhere": (
        {HOME: Reply(200, {}, b""), ROOT: said({"code": "rest_forbidden", "message": "no"}, 401)},
        RefusedError,
        "REST_OFF",
    ),
    "a sign-in before the site": ({HOME: LOGIN}, RefusedError, "LOGIN_PAGE"),
    "a sign-in before its root": ({HOME: PAGE, ROOT: LOGIN}, RefusedError, "LOGIN_PAGE"),
    "members only": (
        {HOME: moved(f"{HOME}wp-login.php?redirect_to=x", 302)},
        RefusedError,
        "LOGIN_PAGE",
    ),
    "round and round": ({HOME: moved(HOME, 302)}, RefusedError, "LOGIN_PAGE"),
    "a server's own password": (
        {HOME: Reply(401, {"www-authenticate": "Basic"}, b"")},
        RefusedError,
        "DOOR",
    ),
    "a firewall": ({HOME: Reply(403, {}, b"<h1>403</h1>")}, RefusedError, "FIREWALL"),
    "a firewall before its root": (
        {HOME: PAGE, ROOT: Reply(403, {}, b"<h1>403</h1>")},
        RefusedError,
        "FIREWALL",
    ),
    "too many requests": ({HOME: Reply(429, {}, b"")}, UnreachableError, "BUSY"),
    "maintenance": ({HOME: Reply(503, {}, b"Briefly")}, UnreachableError, "MAINTENANCE"),
    "an error of the server": ({HOME: Reply(500, {}, b"")}, UnreachableError, "SERVER_ERROR"),
    "another host": ({HOME: moved("https://www.news.example/")}, BadInputError, "ELSEWHERE"),
    "another port": ({HOME: moved("https://news.example:8443/")}, BadInputError, "ELSEWHERE"),
    "a captive portal": ({HOME: moved("http://portal.example/", 302)}, BadInputError, "ELSEWHERE"),
    "plain http": ({HOME: moved("http://news.example/en/")}, BadInputError, "UNSAFE"),
    "a root elsewhere": (
        {HOME: Reply(200, {"link": '<https://evil.example/>; rel="https://api.w.org/"'}, b"")},
        BadInputError,
        "ROOT_ELSEWHERE",
    ),
}


@pytest.mark.parametrize("case", sorted(REFUSALS))
def test_what_is_there_instead_is_said_in_a_sentence(case: str) -> None:
    replies, kind, name = REFUSALS[case]
    sentence = refusal(replies, kind)
    start = getattr(discovery, name).format(home=HOME, status=500, other="…").split("…")[0]
    assert sentence.startswith(start), sentence
    assert "Nothing was changed" in sentence or "nothing was changed" in sentence


def test_nothing_beyond_the_host_is_ever_asked() -> None:
    for replies, kind, _ in REFUSALS.values():
        transport = ScriptedTransport(by_address(replies))
        with pytest.raises(kind):
            find(transport, HOME, never)
        assert {r.url.split("/")[2] for r in transport.requests} == {"news.example"}
        assert all(r.url.startswith("https://") for r in transport.requests)


# entering

ME = f"{ROOT}wp/v2/users/me"
FOUND = Found(HOME, ROOT, None)
GOOD = Login("parto", "abcd EFGH ijkl MNOP qrst UVWX")
EDITOR = (
    *("publish_posts", "edit_others_posts", "edit_published_posts", "upload_files"),
    *("manage_categories", "publish_pages", "edit_pages", "moderate_comments", "unfiltered_html"),
)


class Site:
    """A site that knows one account and has some posts."""

    def __init__(self, can: tuple[str, ...] = EDITOR, posts: object = (), **me: Any) -> None:
        self._me = said(
            {
                "id": 3,
                "name": "Parto",
                "roles": ["editor"],
                "capabilities": dict.fromkeys(can, True),
            }
        )
        self._posts = posts if isinstance(posts, Reply) else said(posts)
        self._refuses: Reply | None = me.get("refuses")
        self._bin, self._templates = me.get("bin", ()), me.get("templates", ())
        self._signup: Reply = me.get("signup", said({}, 404))
        self.asked: list[Request] = []

    def __call__(self, request: Request) -> Reply:
        self.asked.append(request)
        path = request.url.partition("?")[0]
        if self._refuses is not None:
            return self._refuses
        if path == ME:
            return self._me
        if path.endswith("/wp-signup.php"):
            assert "Authorization" not in request.headers
            return self._signup
        if path.endswith("/templates"):
            return said(self._templates)
        if path.endswith("/posts"):
            return said(self._bin) if "trash" in request.url else self._posts
        return said([]) if path.endswith("/pages") else said(index())


def entered(site: Site, login: Login = GOOD) -> Entered:
    """What the site says to an account."""
    return enter(ScriptedTransport(site), FOUND, login, never)


def post(*, raw: bool = True, revisions: int = 0, changed: bool = False) -> dict[str, Any]:
    """A post as the list shows it to whoever may edit it."""
    links: dict[str, Any] = {"version-history": [{"count": revisions, "href": "x"}]}
    if raw:
        links["wp:action-unfiltered-html"] = [{"href": "x"}]
    after = "2026-10-02T09:00:00" if changed else "2026-10-01T09:00:00"
    return {
        **{"id": 7, "status": "publish", "date_gmt": "2026-10-01T09:00:00"},
        **{"modified_gmt": after, "_links": links},
    }


def test_an_editor_may_do_everything() -> None:
    site = Site(posts=[post(revisions=2)])
    found = entered(site)
    assert found.powers == set(Power) and found.unsure == set()
    assert (found.account.id, found.account.roles) == (3, ("editor",))
    assert found.identity == Identity("News", "https://news.example", "https://news.example")
    assert {r.method for r in site.asked} == {"GET"}


@pytest.mark.parametrize(
    ("lacking", "power"),
    [
        ("publish_posts", Power.PUBLISH),
        ("edit_others_posts", Power.EDIT_OTHERS),
        ("upload_files", Power.UPLOAD),
        ("manage_categories", Power.SECTIONS),
        ("publish_pages", Power.PAGES),
        ("moderate_comments", Power.COMMENTS),
    ],
)
def test_what_the_site_does_not_say_the_account_may_not(lacking: str, power: Power) -> None:
    can = tuple(word for word in EDITOR if word != lacking)
    found = entered(Site(can, [post(revisions=1)]))
    assert set(Power) - found.powers == {power}


def test_on_a_network_of_sites_the_post_is_believed_and_not_the_capability() -> None:
    found = entered(Site(posts=[post(raw=False, revisions=1)]))
    assert Power.RAW_HTML not in found.powers | found.unsure


NO_RAW = tuple(word for word in EDITOR if word != "unfiltered_html")


def signup(to: str) -> Reply:
    """Where the page leads at which one signs up for a site of a network."""
    return Reply(302, {"location": to}, b"")


def test_without_posts_the_capability_is_believed_with_doubt() -> None:
    found = entered(Site())
    assert Power.RAW_HTML in found.powers & found.unsure
    plain = Site(NO_RAW)
    there = entered(plain)
    assert Power.RAW_HTML not in there.powers | there.unsure
    assert not [one for one in plain.asked if "signup" in one.url or "templates" in one.url]


@pytest.mark.parametrize("place", ["bin", "templates"])
@pytest.mark.parametrize("raw", [True, False])
def test_without_posts_what_is_in_the_bin_or_a_template_tells_for_sure(
    place: str, raw: bool
) -> None:
    found = entered(Site(**{place: [post(raw=raw)]}, signup=signup(f"{HOME}wp-signup.php")))
    assert (Power.RAW_HTML in found.powers) is raw
    assert Power.RAW_HTML not in found.unsure


@pytest.mark.parametrize(
    ("reply", "likely"),
    [
        (signup("https://network.example/wp-signup.php"), False),
        (signup("/main/wp-signup.php"), False),
        (Reply(200, {}, b'<body class="wp-signup-container">'), False),
        (signup(f"{HOME}wp-login.php?action=register"), True),
        (signup(f"{HOME}hidden-door/?action=register"), True),
        (signup("http://news.example/wp-signup.php"), True),
        (Reply(200, {}, b"Not here."), True),
        (Reply(403, {}, b"Firewall"), True),
    ],
)
def test_without_posts_a_site_of_a_network_is_thought_to_filter(reply: Reply, likely: bool) -> None:
    found = entered(Site(signup=reply))
    assert (Power.RAW_HTML in found.powers) is likely
    assert Power.RAW_HTML in found.unsure


def test_revisions_are_off_where_a_changed_post_has_none() -> None:
    off = entered(Site(posts=[post(changed=True)]))
    assert Power.REVISIONS not in off.powers and Power.REVISIONS in off.unsure
    likely = entered(Site(posts=[post()]))
    assert Power.REVISIONS in likely.powers & likely.unsure
    on = entered(Site(posts=[post(changed=True), post(revisions=1, changed=True)]))
    assert Power.REVISIONS in on.powers - on.unsure


def test_an_account_that_sees_no_posts_is_told_its_powers_all_the_same() -> None:
    no = said({"code": "rest_forbidden_context", "message": "no"}, 403)
    assert entered(Site(("read",), no)).powers == {Power.REVISIONS}


def test_an_account_without_a_role_is_not_entered() -> None:
    with pytest.raises(ShutOutError, match="no role"):
        entered(Site(()))


def complaint(code: str, status: int = 401) -> Reply:
    """WordPress says no."""
    return said({"code": code, "message": "No.", "data": {"status": status}}, status)


@pytest.mark.parametrize(
    ("reply", "password", "sentence"),
    [
        (complaint("incorrect_password"), GOOD.password, entering.NOT_KNOWN),
        (complaint("invalid_username"), GOOD.password, entering.NOT_KNOWN),
        (complaint("rest_not_logged_in"), GOOD.password, entering.NOT_LET_IN),
        (complaint("rest_not_logged_in"), "hunter2", entering.OF_THE_LOGIN_PAGE),
        (complaint("incorrect_password"), "hunter2", entering.OF_THE_LOGIN_PAGE),
        (
            complaint("application_passwords_disabled"),
            "hunter2",
            entering.NO_APPLICATION_PASSWORDS,
        ),
    ],
)
def test_who_is_not_let_in_is_told_why(reply: Reply, password: str, sentence: str) -> None:
    with pytest.raises(ShutOutError) as raised:
        entered(Site(refuses=reply), Login("parto", password))
    assert str(raised.value) == sentence
    assert password not in str(raised.value)


def test_a_page_with_status_200_is_no_login() -> None:
    with pytest.raises(UnreachableError):
        entered(Site(refuses=LOGIN))


def test_every_sentence_is_known_for_translation() -> None:
    words = {
        value
        for module in (discovery, entering, finding)
        for name, value in vars(module).items()
        if name.isupper() and isinstance(value, str) and value.endswith(".")
    }
    assert len(words) > 12
    assert sorted(words - set(SENTENCES)) == []
