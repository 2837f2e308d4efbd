"""Every way in which a site does not give what it was asked for has its error and its sentence."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nejat_desktop.domain.errors import SiteError
from nejat_desktop.domain.ports.posts import RefusedError, ShutOutError
from nejat_desktop.domain.ports.transport import Reply, Request, UnreachableError
from nejat_desktop.sites.wordpress import complaints, failures
from nejat_desktop.sites.wordpress.answers import MOST_BYTES
from nejat_desktop.sites.wordpress.complaints import CODES, Meaning
from nejat_desktop.sites.wordpress.failures import (
    ONE_POST,
    Answer,
    ExistsError,
    ForbiddenError,
    GoneError,
    NoRouteError,
    judged,
)
from tests.fakes.told_transport import answer, complaint, page

ROOT = "https://en.example.test/wp-json/wp/v2/"
LOOK = Request("GET", f"{ROOT}posts?context=edit")
WRITE = Request("POST", f"{ROOT}posts/7")
NOTICE = b"<br />\n<b>Warning</b>: Undefined variable in <b>x.php</b> on line <b>3</b><br />\n"


def json_reply(body: bytes, status: int = 200) -> Reply:
    return Reply(status, {"content-type": "application/json"}, body)


def failure(request: Request, reply: Reply) -> SiteError:
    outcome = judged(request, reply)
    assert isinstance(outcome, SiteError), outcome
    return outcome


AGAIN = [
    pytest.param(page(301, location="https://x/"), failures.MOVED, False, id="sent on"),
    pytest.param(page(302), failures.MOVED, True, id="sent on for now"),
    pytest.param(page(200), failures.WEB_PAGE, True, id="a page of a network"),
    pytest.param(replace(page(200), headers={}), failures.WEB_PAGE, True, id="a page of no type"),
    pytest.param(page(404), complaints.NO_REST, False, id="no REST interface"),
    pytest.param(page(429), failures.TOO_MANY, False, id="too many"),
    pytest.param(page(503), failures.MAINTENANCE, True, id="maintenance"),
    pytest.param(page(500), failures.SERVER_ERROR.format(status=500), True, id="fatal error"),
    pytest.param(page(502), failures.SERVER_ERROR.format(status=502), True, id="lost answer"),
    pytest.param(page(408), failures.SERVER_ERROR.format(status=408), True, id="too slow"),
    pytest.param(json_reply(b'{"id": 7, "tit'), failures.CUT, True, id="cut"),
    pytest.param(json_reply(b""), failures.CUT, True, id="empty"),
    pytest.param(json_reply(NOTICE + b'{"id": 7}'), failures.NOISE, True, id="notices"),
    pytest.param(
        Reply(200, {"content-type": "text/html"}, b"\nNotice: x in y on line 1\n[]"),
        failures.NOISE,
        True,
        id="notices of another type",
    ),
    pytest.param(
        Reply(200, {"content-type": "text/html"}, b'{"id": 7}'), failures.ODD, True, id="odd type"
    ),
    pytest.param(json_reply(b"[" * 100_000), failures.CUT, True, id="deep"),
    pytest.param(json_reply(b'{"id": NaN}'), failures.CUT, True, id="no number"),
    pytest.param(json_reply(b'{"id": "\xff"}'), failures.CUT, True, id="no UTF-8"),
    pytest.param(json_reply(b" " * (MOST_BYTES + 1)), failures.TOO_LONG, True, id="too large"),
    pytest.param(complaint("rest_no_route", 404), complaints.NO_REST, False, id="no route"),
    pytest.param(complaint("internal_server_error", 500), None, True, id="critical error"),
    pytest.param(complaint("rest_upload_hash_mismatch", 412), complaints.DAMAGED, False, id="hash"),
    pytest.param(complaint("db_update_error", 500), complaints.DATABASE, False, id="database"),
]


@pytest.mark.parametrize(("reply", "sentence", "done"), AGAIN)
def test_what_is_no_answer_of_the_site_may_be_tried_again(
    reply: Reply, sentence: str | None, done: bool
) -> None:
    """A look never changes anything; a write may have been done unless it was turned away."""
    for request, maybe in ((LOOK, False), (WRITE, done)):
        error = failure(request, reply)
        assert isinstance(error, UnreachableError)
        assert error.maybe_done is maybe
        assert str(error) == (sentence or failures.SERVER_ERROR.format(status=500))


SHUT = [
    pytest.param(page(403), failures.FIREWALL, id="firewall"),
    pytest.param(page(401, www_authenticate="Basic"), failures.DOOR, id="a password of the server"),
    pytest.param(page(401), complaints.NOT_LOGGED_IN, id="a page for those not logged in"),
    pytest.param(complaint("rest_not_logged_in", 401), complaints.NOT_LOGGED_IN, id="bare core"),
    pytest.param(complaint("rest_forbidden_context", 401), complaints.NOT_LOGGED_IN, id="context"),
    pytest.param(complaint("rest_cannot_create", 401), complaints.NOT_LOGGED_IN, id="stripped"),
    pytest.param(complaint("incorrect_password", 401), complaints.NOT_ACCEPTED, id="password"),
    pytest.param(complaint("invalid_username", 401), complaints.NOT_ACCEPTED, id="user"),
    pytest.param(complaint("rest_login_required", 401), complaints.CLOSED, id="closed by a plugin"),
    pytest.param(complaint("rest_cannot_publish", 403), complaints.MAY_NOT_PUBLISH, id="publish"),
    pytest.param(complaint("rest_cannot_edit", 403), complaints.MAY_NOT_EDIT, id="edit"),
    pytest.param(complaint("rest_cannot_edit_others", 403), complaints.MAY_NOT_EDIT, id="others"),
    pytest.param(complaint("rest_cannot_create", 403), complaints.MAY_NOT_WRITE, id="write"),
    pytest.param(complaint("something_else", 403), complaints.MAY_NOT, id="unknown"),
    pytest.param(
        complaint("rest_invalid_param", 400, params={"status": "Status is forbidden."}),
        complaints.NOT_LOGGED_IN,
        id="states that others don't see",
    ),
]


@pytest.mark.parametrize(("reply", "sentence"), SHUT)
def test_an_account_that_is_not_let_in_is_told_why(reply: Reply, sentence: str) -> None:
    error = failure(WRITE, reply)
    assert isinstance(error, ShutOutError)
    assert str(error) == sentence


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("media", complaints.MAY_NOT_UPLOAD),
        ("categories", complaints.MAY_NOT_MAKE_SECTIONS),
        ("tags", complaints.MAY_NOT_MAKE_SECTIONS),
        ("posts", complaints.MAY_NOT_WRITE),
        ("pages", complaints.MAY_NOT_WRITE),
    ],
)
@pytest.mark.parametrize("root", [ROOT, "https://x.test/index.php?rest_route=/wp/v2/"])
def test_the_same_code_is_told_by_what_was_asked_for(root: str, kind: str, sentence: str) -> None:
    asked = Request("POST", f"{root}{kind}")
    assert str(failure(asked, complaint("rest_cannot_create", 403))) == sentence


REFUSED = [
    (complaint("empty_content", 400), complaints.NO_TEXT, "empty_content"),
    (complaint("rest_trash_not_supported", 501), complaints.NO_BIN, "rest_trash_not_supported"),
    (page(413), complaints.TOO_LARGE, "http_413"),
    (page(406), failures.NOT_TAKEN.format(status=406), "http_406"),
    (
        complaint("rest_invalid_param", 400, params={"slug": "Bad.", "format": "Bad."}),
        failures.INVALID.format(names="slug, format"),
        "rest_invalid_param",
    ),
    (
        complaint("of_a_plugin", 422),
        failures.UNKNOWN_REFUSAL.format(code="of_a_plugin", message="No , sorry."),
        "of_a_plugin",
    ),
]


@pytest.mark.parametrize(("reply", "sentence", "code"), REFUSED)
def test_one_thing_is_refused_and_the_rest_can_go_on(
    reply: Reply, sentence: str, code: str
) -> None:
    error = failure(WRITE, reply)
    assert type(error) is RefusedError
    assert (str(error), error.code) == (sentence, code)


MEANT = [
    ("Sorry, you are not allowed to upload this file type.", complaints.UNKNOWN_FILE),
    ("Sorry, this file type is not permitted for security reasons.", complaints.UNKNOWN_FILE),
    (
        "The uploaded file exceeds the <code>upload_max_filesize</code> directive in php.ini.",
        complaints.TOO_LARGE,
    ),
    ("The uploaded file could not be moved to wp-content/uploads/2026/11.", complaints.NOT_WRITTEN),
    ("Failed to write file to disk.", complaints.NOT_WRITTEN),
    ("Missing a temporary folder.", complaints.NOT_WRITTEN),
    (
        "Unable to create directory wp-content/uploads/2026/11. Is its parent directory writable "
        "by the server?",
        complaints.NOT_WRITTEN,
    ),
    ("The uploaded file was only partially uploaded.", complaints.DAMAGED),
    ("File is empty. Please upload something more substantial.", complaints.DAMAGED),
    (
        "Kartela është e zbrazët. Shkak mund të jetë php.ini: post_max_size është më e vogël se "
        "upload_max_filesize.",
        complaints.DAMAGED,
    ),
    ("پرونده بزرگ‌تر از upload_max_filesize در php.ini است.", complaints.TOO_LARGE),
    ("متاسفانه این نوع پرونده به دلیل مسائل امنیتی مجاز نیست.", complaints.UNKNOWN_FILE),
    ("المعذرة، نوع الملف هذا غير مسموح به لأسباب أمنية.", complaints.UNKNOWN_FILE),
    ("Na ndjeni, për arsye sigurie kjo lloj kartele nuk lejohet.", complaints.UNKNOWN_FILE),
]


@pytest.mark.parametrize("code", sorted(complaints.UPLOADS))
@pytest.mark.parametrize(("message", "sentence"), MEANT)
def test_a_refused_upload_says_the_servers_own_reason(
    code: str, message: str, sentence: str
) -> None:
    """Kind and size are for a person to change; a disk and a bad line are tried again."""
    error = failure(WRITE, answer({"code": code, "message": message, "data": {}}, 500))
    assert str(error) == sentence
    is_refused = sentence in (complaints.UNKNOWN_FILE, complaints.TOO_LARGE)
    assert isinstance(error, RefusedError if is_refused else UnreachableError)


@pytest.mark.parametrize("code", sorted(complaints.UPLOADS))
@pytest.mark.parametrize(
    "message",
    [
        "نوشتن پرونده روی دیسک با خطا مواجه شد.",
        "فشل في انشاء الملف في الخادم.",
        "Dështoi shkrimi i kartelës në disk.",
    ],
)
def test_a_reason_in_the_language_of_the_site_is_quoted_and_tried_again(
    code: str, message: str
) -> None:
    """A disk that is full, as WordPress says it in Persian, Arabic and Albanian."""
    error = failure(WRITE, answer({"code": code, "message": message, "data": {}}, 500))
    assert type(error) is UnreachableError and not error.maybe_done
    assert str(error) == failures.UPLOAD_REFUSAL.format(message=message)


def test_a_reason_full_of_brackets_is_shortened_at_once() -> None:
    error = failure(WRITE, answer({"code": "odd", "message": "<" * 1_000_000, "data": {}}, 400))
    assert len(str(error)) < 400


def test_what_is_gone_is_told_apart_from_a_site_without_rest() -> None:
    assert isinstance(failure(LOOK, complaint("rest_post_invalid_id", 404)), GoneError)
    assert isinstance(failure(LOOK, complaint("rest_no_route", 404)), UnreachableError)
    assert isinstance(failure(LOOK, page(404)), UnreachableError)


def test_a_term_that_is_there_already_says_which_it_is() -> None:
    error = failure(WRITE, complaint("term_exists", 400, term_id=31))
    assert isinstance(error, ExistsError)
    assert error.id == 31
    assert type(failure(WRITE, complaint("term_exists", 400))) is RefusedError


def test_an_error_with_a_good_status_is_an_error() -> None:
    """Notices that were printed before the headers turn every status into 200."""
    told = complaint("rest_post_invalid_id", 404)
    assert isinstance(failure(LOOK, replace(told, status=200)), GoneError)


DATE = "Sat, 28 Nov 2026 10:00:00 GMT"
HOSTILE = "Sat, 28 Nov 9999999999 10:02:00 GMT"
"""No calendar reaches it."""


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry_after": "600"}, 600.0),
        ({}, None),
        ({"retry_after": "soon"}, None),
        ({"retry_after": "-5"}, None),
        ({"retry_after": "1.5"}, None),
        ({"retry_after": "9" * 400}, 9999999999.0),
        ({"retry_after": HOSTILE, "date": DATE}, None),
        ({"retry_after": "Sat, 28 Nov 2026 10:02:00 +9999999999", "date": DATE}, None),
        ({"retry_after": "Sat, 28 Nov 2026 10:02:00 GMT", "date": HOSTILE}, None),
        ({"retry_after": "Sat, 28 Nov 2026 09:00:00 GMT", "date": DATE}, 0.0),
        (
            {
                "retry_after": "Sat, 28 Nov 2026 10:02:00 GMT",
                "date": "Sat, 28 Nov 2026 10:00:00 GMT",
            },
            120.0,
        ),
        ({"retry_after": "Sat, 28 Nov 2026 10:02:00 GMT"}, None),
    ],
)
def test_how_long_to_wait_is_taken_from_the_site_and_from_no_clock_of_ours(
    headers: dict[str, str], seconds: float | None
) -> None:
    error = failure(LOOK, page(503, **headers))
    assert isinstance(error, UnreachableError)
    assert error.retry_after == seconds


def test_a_byte_order_mark_before_an_answer_is_no_harm() -> None:
    reply = json_reply(b'\xef\xbb\xbf\n{"id": 7}')
    assert judged(LOOK, reply) == Answer({"id": 7})


def test_how_many_there_are_is_known_only_where_it_is_said() -> None:
    for said, total in (("42", 42), ("", None), ("many", None), ("٣", None)):
        outcome = judged(LOOK, answer([], x_wp_total=said))
        assert isinstance(outcome, Answer)
        assert outcome.total == total


def test_a_post_that_is_called_code_and_message_is_no_error() -> None:
    outcome = judged(LOOK, answer({"code": "x", "message": "y", "id": 7}))
    assert isinstance(outcome, Answer)


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_an_error_of_its_meaning(code: str) -> None:
    plain, _, kind = code.partition("@")
    known = CODES[code]
    asked = Request("POST", f"{ROOT}{kind or 'posts'}")
    error = failure(asked, complaint(plain, 400))
    kinds = {
        Meaning.SHUT_OUT: ForbiddenError if plain in ONE_POST else ShutOutError,
        Meaning.REFUSED: RefusedError,
        Meaning.GONE: GoneError,
        Meaning.AGAIN: UnreachableError,
    }
    meant = NoRouteError if plain == "rest_no_route" else kinds[known.meaning]
    assert type(error) is meant
    assert not isinstance(error, ForbiddenError) or error.code == plain
    assert str(error) == known.sentence
    assert known.sentence.count(".") >= 2, "what happened, what was kept, what to do"


MEASURED = {
    "empty_content": 400,
    "incorrect_password": 401,
    "invalid_username": 401,
    "rest_already_trashed": 410,
    "rest_batch_not_allowed": 400,
    "rest_cannot_assign_sticky": 403,
    "rest_cannot_create": 403,
    "rest_cannot_edit": 403,
    "rest_cannot_edit_others": 403,
    "rest_cannot_publish": 403,
    "rest_cannot_read": 403,
    "rest_forbidden": 403,
    "rest_forbidden_context": 403,
    "rest_invalid_author": 400,
    "rest_invalid_json": 400,
    "rest_invalid_param": 400,
    "rest_missing_callback_param": 400,
    "rest_no_route": 404,
    "rest_not_logged_in": 401,
    "rest_post_invalid_id": 404,
    "rest_post_invalid_page_number": 400,
    "rest_term_invalid": 400,
    "rest_trash_not_supported": 501,
    "rest_upload_hash_mismatch": 412,
    "rest_upload_invalid_disposition": 400,
    "rest_upload_no_content_disposition": 400,
    "rest_upload_sideload_error": 500,
    "rest_upload_unknown_error": 500,
    "term_exists": 400,
}
"""Every code that a real WordPress (6.1 to 7.1) was seen to answer, with its status. Written down
here, not taken from the table that is tested."""
BY_LACK_OF_WORDS = {
    *(failures.SERVER_ERROR.format(status=status) for status in (500, 501)),
    *(failures.UNKNOWN_REFUSAL.partition("{")[0], complaints.MAY_NOT),
}
"""What is said where nobody has put a code in words."""
SAID_OF = {"rest_forbidden": complaints.MAY_NOT}
"""The codes that say no more than what is said of an unknown one."""


@pytest.mark.parametrize(("code", "status"), MEASURED.items())
def test_every_code_that_wordpress_was_seen_to_answer_is_put_in_words(
    code: str, status: int
) -> None:
    """In no language of the site's: its own message is quoted only where it alone tells why."""
    kind = "media" if "upload" in code else "posts"
    params = {"params": {"slug": "Bad."}} if code == "rest_invalid_param" else {}
    told = {"code": code, "message": "نشد.", "data": {"status": status, **params}}
    said = str(failure(Request("POST", f"{ROOT}{kind}"), answer(told, status)))
    assert code not in said
    assert ("نشد." in said) is (code in complaints.UPLOADS)
    is_meant = SAID_OF.get(code) == said
    assert is_meant or not said.startswith(tuple(BY_LACK_OF_WORDS))
    assert said.count(".") >= 2, "what happened, what was kept, what to do"


BODIES = st.one_of(
    st.binary(max_size=60),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=9),
        lambda inside: (
            st.lists(inside, max_size=3)
            | st.dictionaries(st.sampled_from(["code", "message", "data", "status"]), inside)
        ),
        max_leaves=9,
    ).map(lambda value: json.dumps(value).encode()),
)


@given(
    BODIES,
    st.integers(0, 999),
    st.sampled_from(["application/json", "text/html", ""]),
    st.sampled_from(["GET", "POST", "DELETE"]),
)
def test_whatever_comes_it_is_a_value_or_one_of_the_three_errors(
    body: bytes, status: int, form: str, method: str
) -> None:
    outcome = judged(Request(method, f"{ROOT}posts"), Reply(status, {"content-type": form}, body))
    if isinstance(outcome, Answer):
        assert 200 <= status < 300
        assert form == "application/json"
        return
    assert isinstance(outcome, UnreachableError | ShutOutError | RefusedError)
    if isinstance(outcome, UnreachableError) and method == "GET":
        assert not outcome.maybe_done


def test_a_good_answer_with_a_date_that_no_calendar_reaches_is_a_good_answer() -> None:
    told = judged(LOOK, Reply(200, {"content-type": "application/json", "date": HOSTILE}, b"[]"))
    assert isinstance(told, Answer) and told.when is None


def test_what_is_parked_is_tried_again_and_never_promised_with_the_next_sync() -> None:
    """A sync leaves parked things alone until a person says “try again”."""
    parked = [one.sentence for one in CODES.values() if one.meaning is Meaning.REFUSED]
    assert [one for one in parked if "sync again" in one] == []
