"""A WordPress in memory: it answers REST requests as the real one was measured to do."""

from collections.abc import Callable
from dataclasses import replace
from email.utils import formatdate
from random import Random
from typing import Any

from nejat_desktop.domain.ports.clock import Clock
from nejat_desktop.domain.ports.transport import Reply, Request
from tests.simulated import comments, front, media, posts, terms
from tests.simulated.accounts import forbidden, login, may
from tests.simulated.answers import RestError, json_reply, no_route
from tests.simulated.asked import Asked, apart, parameters
from tests.simulated.lists import page_of
from tests.simulated.people import OtherPeople
from tests.simulated.post_shapes import account_shape
from tests.simulated.record import US, Record
from tests.simulated.saving import publish_due
from tests.simulated.site import Settings, Site
from tests.simulated.things import Account, Entry

PASSWORD = "abcd EFGH 1234 ijkl MNOP 5678"
"""The application password of the account that we use, unless another one is given."""


class SimulatedWordPress:
    """One site. `between` is called before each request is handled: other people act there."""

    def __init__(
        self,
        clock: Clock,
        random: Random,
        settings: Settings | None = None,
        *,
        role: str = "administrator",
        password: str = PASSWORD,
        multisite: bool = False,
    ) -> None:
        self.settings = settings or Settings()
        self.site = Site(clock, random, self.settings)
        self.owner = self.site.add_account("owner", "administrator", "owner " + password)
        self.account: Account = self.site.add_account("desk", role, password, multisite=multisite)
        """The account that we use."""
        self.editor = self.site.add_account(
            "editor", "editor", "editor " + password, multisite=multisite
        )
        self.people = OtherPeople(self.site, self.editor)
        self.between: Callable[[Request], None] | None = None

    @property
    def record(self) -> Record:
        """Everything that ever arrived and ever stood there."""
        return self.site.record

    @property
    def posts(self) -> dict[int, Entry]:
        """All posts and pages as they stand now, by number."""
        return {**self.site.entries["post"], **self.site.entries["page"]}

    def is_foreign(self, entry: Entry) -> bool:
        """Whether other people began it and we never touched it."""
        return all(one.by != US for one in self.record.states if one.id == entry.id)

    def owns(self, url: str) -> bool:
        """Whether an address is one of this site's."""
        return url.startswith(self.settings.home) or url == self.settings.home.rstrip("/")

    def answer(self, request: Request) -> Reply:
        """Handle one request, as a web server with PHP would: cron runs after it."""
        self.record.requests.append(request)
        if self.between is not None:
            self.between(request)
        answer = self._answer(request)
        reply = replace(answer, headers={**answer.headers, "date": self._date()})
        if self.site.waiting:
            publish_due(self.site)
        if request.method == "HEAD":
            return Reply(reply.status, reply.headers, b"")
        return reply

    def _date(self) -> str:
        return formatdate(self.site.now(), usegmt=True)

    def _answer(self, request: Request) -> Reply:
        home_path = apart(self.settings.home)[0]
        path, query = apart(request.url)
        below = path.removeprefix(home_path)
        params: dict[str, Any] = parameters(query) if query else {}
        route = params.pop("rest_route", None)
        if route is None and not self.settings.plain_links and below.startswith("wp-json"):
            route = below.removeprefix("wp-json")
        if route is None:
            return front.page(self.site, below)
        try:
            return self._route(Asked(request, _method(request), route, params))
        except RestError as error:
            return error.reply()

    def _route(self, asked: Asked) -> Reply:
        header, strict = asked.headers.get("authorization", ""), self.settings.strict_login
        asked.user = login(self.site.accounts, header, strict=strict)
        match asked.route.strip("/").split("/"):
            case [""]:
                return front.index(self.site, asked)
            case ["wp", "v2", "posts", *rest]:
                return posts.answer(self.site, "post", rest, asked)
            case ["wp", "v2", "pages", *rest]:
                return posts.answer(self.site, "page", rest, asked)
            case ["wp", "v2", ("categories" | "tags") as many, *rest]:
                return terms.answer(self.site, many, rest, asked)
            case ["wp", "v2", "media", *rest]:
                return media.answer(self.site, rest, asked)
            case ["wp", "v2", "comments", *rest]:
                return comments.answer(self.site, rest, asked)
            case ["wp", "v2", "users", *rest]:
                return self._users(rest, asked)
        raise no_route()

    def _users(self, path: list[str], asked: Asked) -> Reply:
        user = asked.user
        match asked.method, path:
            case "GET", []:
                wanted = asked.numbers("include")
                shown = self._shown_accounts(asked)
                found = [one for one in shown if not wanted or one.id in wanted]
                return page_of(
                    self.site,
                    asked,
                    found,
                    lambda one: account_shape(self.site, one, asked, is_me=False),
                    "",
                )
            case "GET", ["me", *rest]:
                if user is None:
                    raise RestError(401, "rest_not_logged_in", "You are not currently logged in.")
                if rest == ["application-passwords", "introspect"]:
                    return json_reply({"uuid": f"password-{user.id}", "name": "nejat"})
                if not rest:
                    return json_reply(account_shape(self.site, user, asked, is_me=True))
            case "GET", [number] if number.isdigit():
                return self._user(int(number), asked)
        raise no_route()

    def _shown_accounts(self, asked: Asked) -> list[Account]:
        """Those who may write, if these are asked for; else all to who may list them, and to others
        those who have published."""
        if asked.user is not None and asked.params.get("who") == "authors":
            return [one for one in self.site.accounts if may(one, "edit_posts")]
        posts = [one for some in self.site.entries.values() for one in some.values()]
        out = {one.author for one in posts if one.status == "publish"}
        may_list = may(asked.user, "list_users")
        return [one for one in self.site.accounts if may_list or one.id in out]

    def _user(self, id: int, asked: Asked) -> Reply:
        found = self.site.account(id)
        if found is None:
            raise RestError(404, "rest_user_invalid_id", "Invalid user ID.")
        if asked.user is None:
            raise forbidden(
                asked, "rest_user_cannot_view", "Sorry, you are not allowed to list users."
            )
        return json_reply(account_shape(self.site, found, asked, is_me=asked.user.id == id))


def _method(request: Request) -> str:
    """GET for HEAD; what `X-HTTP-Method-Override` says of a POST."""
    if request.method == "HEAD":
        return "GET"
    if request.method == "POST":
        for name, value in request.headers.items():
            if name.lower() == "x-http-method-override":
                return value.upper()
    return request.method
