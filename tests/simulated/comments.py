"""Comments over REST: listed, counted, approved, binned."""

from typing import Any

from nejat_desktop.domain.ports.transport import Reply
from tests.simulated import links
from tests.simulated.accounts import forbidden, may, may_read
from tests.simulated.answers import RestError, json_reply, no_route
from tests.simulated.asked import Asked, picked, wholly
from tests.simulated.lists import page_of
from tests.simulated.site import Site, instant_of, written
from tests.simulated.things import Comment

_WORDS = {
    "approve": "approved",
    "approved": "approved",
    "1": "approved",
    "hold": "hold",
    "0": "hold",
    "spam": "spam",
    "trash": "trash",
}


def answer(site: Site, path: list[str], asked: Asked) -> Reply:
    """The answer for what stands below `comments`."""
    match asked.method, path:
        case "GET", []:
            return page_of(
                site, asked, _listed(site, asked), lambda one: shape(site, one, asked), ""
            )
        case method, [number] if number.isdigit():
            comment = site.comments.get(int(number))
            if comment is None:
                raise RestError(404, "rest_comment_invalid_id", "Invalid comment ID.")
            return _one(site, comment, method, asked)
    raise no_route()


def add(site: Site, post: int, name: str, text: str, status: str = "hold") -> Comment:
    """A comment of a reader."""
    comment = Comment(
        site.add_comment_number(),
        post,
        name,
        f"{name.lower().replace(' ', '.')}@readers.example.test",
        text,
        site.now(),
        status,
    )
    site.comments[comment.id] = comment
    return comment


def shape(site: Site, comment: Comment, asked: Asked) -> dict[str, Any]:
    """What is answered of a comment."""
    entry = site.entry(comment.post)
    content = {"rendered": f"<p>{comment.text}</p>\n"}
    found: dict[str, Any] = {
        "id": comment.id,
        "post": comment.post,
        "parent": comment.parent,
        "author": comment.user,
        "author_name": comment.name,
        "author_url": "",
        "date": site.local(comment.date),
        "date_gmt": written(comment.date),
        "content": content,
        "link": f"{site.settings.home}{entry.slug if entry else ''}/#comment-{comment.id}",
        "status": comment.status,
        "type": "comment",
        "meta": [],
    }
    if asked.context == "edit":
        content["raw"] = comment.text
        found |= {"author_email": comment.email, "author_ip": "192.0.2.1", "author_user_agent": ""}
    found["_links"] = links.of_comment(site, comment)
    return picked(found, wholly(asked.fields, "content"))


def _listed(site: Site, asked: Asked) -> list[Comment]:
    moderates = may(asked.user, "moderate_comments")
    if asked.context == "edit" and not moderates:
        says = "Sorry, you are not allowed to edit comments."
        raise forbidden(asked, "rest_forbidden_context", says)
    status = str(asked.params.get("status", "approve"))
    if status != "approve" and not may(asked.user, "edit_posts"):
        raise forbidden(asked, "rest_forbidden_param", "Query parameter not permitted: status")
    found = [one for one in site.comments.values() if _fits(one, status)]
    posts, include = asked.numbers("post"), asked.numbers("include")
    if posts:
        found = [one for one in found if one.post in posts]
    if include:
        found = [one for one in found if one.id in include]
    after = asked.params.get("after")
    if after:
        since = instant_of(str(after), site.settings.timezone, is_utc=False) or 0
        found = [one for one in found if one.date > since]
    by_id = asked.params.get("orderby") == "id"
    found.sort(key=lambda one: (0 if by_id else one.date, one.id))
    found = found if asked.params.get("order") == "asc" else found[::-1]
    return [one for one in found if moderates or _may_read(site, one, asked)]


def _fits(comment: Comment, status: str) -> bool:
    if status in ("all", "any"):
        return comment.status in ("approved", "hold")
    return comment.status == _WORDS.get(status)


def _may_read(site: Site, comment: Comment, asked: Asked) -> bool:
    entry = site.entry(comment.post)
    return comment.status == "approved" and entry is not None and may_read(asked.user, entry)


def _one(site: Site, comment: Comment, method: str, asked: Asked) -> Reply:
    if method == "GET":
        if not (may(asked.user, "moderate_comments") or _may_read(site, comment, asked)):
            says = "Sorry, you are not allowed to read this comment."
            raise forbidden(asked, "rest_cannot_read", says)
        return json_reply(shape(site, comment, asked))
    if not may(asked.user, "moderate_comments"):
        verb = "delete" if method == "DELETE" else "edit"
        says = f"Sorry, you are not allowed to {verb} this comment."
        raise forbidden(asked, f"rest_cannot_{verb}", says)
    if method == "DELETE":
        return _delete(site, comment, asked)
    if method in ("POST", "PUT", "PATCH"):
        _change(comment, asked)
        return json_reply(shape(site, comment, asked))
    raise no_route()


def _change(comment: Comment, asked: Asked) -> None:
    status, content = asked.params.get("status"), asked.params.get("content")
    if status is not None:
        word = comment.before if status in ("untrash", "unspam") else _WORDS.get(str(status), "")
        if not word:
            says = "Updating comment failed."
            raise RestError(500, "rest_comment_failed_edit", says)
        if word in ("trash", "spam"):
            comment.before = comment.status
        comment.status = word
    if content is not None:
        comment.text = str(content.get("raw", "") if isinstance(content, dict) else content)


def _delete(site: Site, comment: Comment, asked: Asked) -> Reply:
    if asked.flag("force"):
        previous = shape(site, comment, asked)
        previous.pop("_links", None)
        del site.comments[comment.id]
        return json_reply({"deleted": True, "previous": previous})
    if comment.status == "trash":
        says = "The comment has already been trashed."
        raise RestError(410, "rest_already_trashed", says)
    comment.before, comment.status = comment.status, "trash"
    return json_reply(shape(site, comment, asked))
