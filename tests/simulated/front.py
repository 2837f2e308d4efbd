"""What is no REST route: the index, the home page, pages for readers, files."""

from html import escape
from typing import Any

from nejat_desktop.domain.ports.transport import Reply
from tests.simulated import links, media
from tests.simulated.answers import html_reply, json_reply
from tests.simulated.asked import Asked, picked
from tests.simulated.saving import address
from tests.simulated.site import Site, offset

_ROUTES = ("/", "/wp/v2", "/wp/v2/posts", "/wp/v2/pages", "/wp/v2/media", "/wp/v2/categories",
           "/wp/v2/tags", "/wp/v2/users", "/wp/v2/users/me", "/wp/v2/comments")  # fmt: skip


def index(site: Site, asked: Asked) -> Reply:
    """The root of the REST interface: who the site is and how one logs in."""
    settings = site.settings
    home = settings.home.rstrip("/")
    authorize = f"{settings.home}wp-admin/authorize-application.php"
    found: dict[str, Any] = {
        "name": settings.name,
        "description": settings.description,
        "url": home,
        "home": home,
        "gmt_offset": offset(settings.timezone, site.now() // 3600) / 3600,
        "timezone_string": settings.timezone,
        "namespaces": ["oembed/1.0", "wp/v2", "wp-site-health/v1", "wp-block-editor/v1"],
        "authentication": {"application-passwords": {"endpoints": {"authorization": authorize}}},
        "routes": {
            route: {"namespace": "wp/v2" if "wp" in route else "", "methods": ["GET"]}
            for route in _ROUTES
        },
        "site_logo": 0,
        "site_icon": 0,
        "site_icon_url": "",
        "_links": {"help": [{"href": "https://developer.wordpress.org/rest-api/"}]},
    }
    return json_reply(picked(found, asked.fields), headers=_link(site))


def page(site: Site, path: str) -> Reply:
    """What a reader gets at a path below the site's home."""
    if path.startswith("wp-content/uploads/"):
        upload = media.file_of(site, path.removeprefix("wp-content/uploads/"))
        if upload is not None:
            return Reply(200, {"content-type": upload.mime}, upload.data)
        return html_reply("Page not found", 404)
    if path in ("", "index.php"):
        return html_reply(escape(site.settings.name), headers=_link(site), inside=_home(site))
    if path == "wp-signup.php":
        return Reply(302, {"location": f"{site.settings.home}wp-login.php?action=register"}, b"")
    if site.settings.plain_links and path.startswith("wp-json"):
        return html_reply(escape(site.settings.name), headers=_link(site))
    where = site.settings.home + path.rstrip("/") + "/"
    for entries in site.entries.values():
        for entry in entries.values():
            if entry.status == "publish" and address(site, entry) == where:
                return html_reply(entry.title, headers=_link(site), inside=entry.content)
    return html_reply("Page not found", 404, _link(site))


def _home(site: Site) -> str:
    return "".join(
        f'<h2><a href="{address(site, entry)}">{entry.title}</a></h2>'
        for entry in site.entries["post"].values()
        if entry.status == "publish"
    )


def _link(site: Site) -> dict[str, str]:
    return {"link": f'<{links.root(site)}>; rel="https://api.w.org/"'}
