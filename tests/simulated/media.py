"""The media library over REST: uploads, their words, their sizes."""

import hashlib
import re
from html import unescape
from typing import Any

from nejat_desktop.domain.ports.transport import Reply
from tests.simulated import links, rendering
from tests.simulated.accounts import forbidden, may
from tests.simulated.answers import RestError, json_reply, no_route
from tests.simulated.asked import Asked, picked, split, wholly
from tests.simulated.lists import page_of
from tests.simulated.pictures import measured
from tests.simulated.site import Site, written
from tests.simulated.slugs import free_slug, slug_of
from tests.simulated.things import Upload

_FILENAME = re.compile(r';\s*filename="?([^";]+)"?\s*(?:;|$)', re.IGNORECASE)
_SIZES = (("thumbnail", 150, 150), ("medium", 300, 300), ("medium_large", 768, 0),
          ("large", 1024, 1024), ("1536x1536", 1536, 1536), ("2048x2048", 2048, 2048))  # fmt: skip
_FIRST = ("medium", "large", "thumbnail", "medium_large")
"""The sizes that are made first."""
_LARGEST = 2560
_OTHER_TYPES = {"pdf": ("application/pdf", b"%PDF-"), "zip": ("application/zip", b"PK"),
                "mp3": ("audio/mpeg", b""), "mp4": ("video/mp4", b"")}  # fmt: skip
_PICTURES = {"image/jpeg": ("jpg", "jpeg", "jpe"), "image/png": ("png",), "image/gif": ("gif",),
             "image/webp": ("webp",)}  # fmt: skip
_META = {"aperture": "0", "credit": "", "camera": "", "caption": "", "created_timestamp": "0",
         "copyright": "", "focal_length": "0", "iso": "0", "shutter_speed": "0", "title": "",
         "orientation": "0", "keywords": []}  # fmt: skip


def answer(site: Site, path: list[str], asked: Asked) -> Reply:
    """The answer for what stands below `media`."""
    match asked.method, path:
        case "GET", []:
            return page_of(site, asked, _listed(site, asked), lambda one: shape(site, one, asked))
        case "POST", []:
            return _upload(site, asked)
        case "POST", [number, "post-process"] if number.isdigit():
            return _post_process(site, _found(site, int(number)), asked)
        case method, [number] if number.isdigit():
            return _one(site, _found(site, int(number)), method, asked)
    raise no_route()


def file_of(site: Site, address: str) -> Upload | None:
    """The upload whose file, or one of whose sizes, stands at an address below `uploads/`."""
    for upload in site.uploads.values():
        folder = upload.file.rpartition("/")[0]
        names = {name for name, _, _ in upload.sizes.values()}
        if address == upload.file or address in {f"{folder}/{name}" for name in names}:
            return upload
    return None


def shape(site: Site, upload: Upload, asked: Asked, *, edit: bool = False) -> dict[str, Any]:
    """What is answered of an upload."""
    is_edit = edit or asked.context == "edit"
    found: dict[str, Any] = {
        "id": upload.id,
        "date": site.local(upload.date),
        "date_gmt": written(upload.date),
        "guid": _both(is_edit, address(site, upload)),
        "modified": site.local(upload.modified),
        "modified_gmt": written(upload.modified),
        "slug": upload.slug,
        "status": "inherit",
        "type": "attachment",
        "link": f"{site.settings.home}{upload.slug}/",
        "title": _both(is_edit, upload.title, rendering.title(upload.title)),
        "author": upload.author,
        "comment_status": "open",
        "ping_status": "closed",
        "template": "",
        "meta": [],
        "description": _both(is_edit, upload.description),
        "caption": _both(is_edit, upload.caption, upload.caption and f"<p>{upload.caption}</p>\n"),
        "alt_text": upload.alt,
        "media_type": "image" if upload.width else "file",
        "mime_type": upload.mime,
        "media_details": _details(site, upload),
        "post": upload.post or None,
        "source_url": address(site, upload),
    }
    if is_edit:
        found["missing_image_sizes"] = list(upload.lacking)
    found["_links"] = links.of_upload(site, upload)
    return picked(found, wholly(asked.fields, "caption", "description", "media_details"))


def address(site: Site, upload: Upload, name: str = "") -> str:
    """Where its file stands, or that of one of its sizes."""
    folder, _, own = upload.file.rpartition("/")
    return f"{site.settings.home}wp-content/uploads/{folder}/{name or own}"


def add(site: Site, author: int, filename: str, data: bytes, slug: str = "") -> Upload:
    """A file, with its sizes; `rest_upload_sideload_error` where WordPress would not take it."""
    upload = _taken(site, author, filename, data, slug)
    upload.sizes, upload.lacking = upload.lacking, {}
    return upload


def _taken(site: Site, author: int, filename: str, data: bytes, slug: str) -> Upload:
    """A file in the library, whose sizes are still to be made."""
    stem, suffix = _clean(filename)
    mime, width, height, suffix = _type(suffix, data)
    now = site.now()
    folder = written(now)[:7].replace("-", "/")
    free = _free_name(site, folder, stem, suffix)
    upload = Upload(0, author, "", free, f"{folder}/{free}.{suffix}", mime, data, now, now)
    upload.width, upload.height = width, height
    if max(width, height) > _LARGEST:
        upload.original = f"{free}.{suffix}"
        upload.file = f"{folder}/{free}-scaled.{suffix}"
        upload.width, upload.height = _within(width, height, _LARGEST, _LARGEST)
    upload.lacking = _sizes(free, suffix, upload.width, upload.height)
    upload.id = site.add_post_number()
    wanted = slug_of(slug) or slug_of(free) or str(upload.id)
    upload.slug = free_slug(wanted, lambda one: site.has_slug("attachment", one))
    site.give_slug("attachment", "", upload.slug)
    site.uploads[upload.id] = upload
    return upload


def delete(site: Site, upload: Upload) -> None:
    """Delete a file for good; posts that it leads lose it, and are not changed otherwise."""
    del site.uploads[upload.id]
    site.give_slug("attachment", upload.slug, "")
    for entries in site.entries.values():
        for entry in entries.values():
            if entry.featured == upload.id:
                entry.featured = 0


def _upload(site: Site, asked: Asked) -> Reply:
    if not may(asked.user, "upload_files"):
        says = "Sorry, you are not allowed to create posts as this user."
        raise forbidden(asked, "rest_cannot_create", says)
    if not asked.body:
        raise RestError(400, "rest_upload_no_data", "No data supplied.")
    upload = _taken(
        site, asked.user.id, _filename(asked), _checked(asked), str(asked.params.get("slug") or "")
    )
    _describe(upload, asked)
    site.record.uploads.append((upload.id, upload.slug, hashlib.sha256(upload.data).hexdigest()))
    number = {"x-wp-upload-attachment-id": str(upload.id)}
    _make_sizes(site, upload, number)
    headers = {"location": links.rest(site, f"wp/v2/media/{upload.id}"), **number}
    return json_reply(shape(site, upload, asked, edit=True), 201, headers)


def _post_process(site: Site, upload: Upload, asked: Asked) -> Reply:
    """Go on with the sizes of an upload."""
    if not _may_change(asked, upload, "edit"):
        says = "Sorry, you are not allowed to edit this post."
        raise forbidden(asked, "rest_cannot_edit", says)
    if asked.params.get("action") != "create-image-subsizes":
        missing = "action" not in asked.params
        code = "rest_missing_callback_param" if missing else "rest_invalid_param"
        raise RestError(400, code, "Parameter(s): action")
    _make_sizes(site, upload, {})
    return json_reply(shape(site, upload, asked, edit=True))


def _make_sizes(site: Site, upload: Upload, headers: dict[str, str]) -> None:
    """Make the sizes that are lacking, or as many of them as the machine can."""
    most = site.settings.sizes_at_once
    names = sorted(upload.lacking, key=lambda name: (*_FIRST, name).index(name))
    for name in names[:most]:
        upload.sizes[name] = upload.lacking.pop(name)
    if upload.lacking:
        says = "<p>There has been a critical error on this website.</p>"
        error = RestError(500, "internal_server_error", says)
        error.headers = headers
        raise error


def _filename(asked: Asked) -> str:
    if not asked.headers.get("content-type"):
        raise RestError(400, "rest_upload_no_content_type", "No Content-Type supplied.")
    disposition = asked.headers.get("content-disposition")
    if not disposition:
        says = "No Content-Disposition supplied."
        raise RestError(400, "rest_upload_no_content_disposition", says)
    found = _FILENAME.search(disposition)
    if found is None:
        says = (
            "Invalid Content-Disposition supplied. Content-Disposition needs to be formatted as "
            '`attachment; filename="image.png"` or similar.'
        )
        raise RestError(400, "rest_upload_invalid_disposition", says)
    return found[1].strip()


def _checked(asked: Asked) -> bytes:
    promised = asked.headers.get("content-md5")
    if promised and promised.strip() != hashlib.md5(asked.body, usedforsecurity=False).hexdigest():
        says = "Content hash did not match expected."
        raise RestError(412, "rest_upload_hash_mismatch", says)
    return asked.body


def _describe(upload: Upload, asked: Asked) -> None:
    params = asked.params
    for name in ("title", "caption", "description"):
        value = params.get(name)
        if value is not None:
            setattr(upload, name, str(value.get("raw", "") if isinstance(value, dict) else value))
    upload.title = upload.title.strip()
    if params.get("alt_text") is not None:
        upload.alt = " ".join(re.sub(r"<[^>]*>", "", unescape(str(params["alt_text"]))).split())


def _clean(filename: str) -> tuple[str, str]:
    """The name without and the suffix, as they are stored."""
    stem, _, suffix = filename.replace("\\", "/").rpartition("/")[2].rpartition(".")
    plain = re.sub(r"[\s-]+", "-", re.sub(r"[?\[\]/\\=<>:;,'\"&$#*()|~`!{}%+’«»”“\0]", "", stem))
    return plain.strip(".-_"), suffix.lower()


def _type(suffix: str, data: bytes) -> tuple[str, int, int, str]:
    found = measured(data)
    if found is not None:
        mime, width, height = found
        named = any(suffix in suffixes for suffixes in _PICTURES.values())
        if named:
            return mime, width, height, suffix if suffix in _PICTURES[mime] else _PICTURES[mime][0]
    elif suffix in _OTHER_TYPES and data.startswith(_OTHER_TYPES[suffix][1]):
        return _OTHER_TYPES[suffix][0], 0, 0, suffix
    says = "Sorry, you are not allowed to upload this file type."
    raise RestError(500, "rest_upload_sideload_error", says)


def _free_name(site: Site, folder: str, stem: str, suffix: str) -> str:
    taken = set()
    for upload in site.uploads.values():
        taken |= {upload.file, f"{folder}/{upload.original}"}
    name, number = stem, 0
    while f"{folder}/{name}.{suffix}" in taken or f"{folder}/{name}-scaled.{suffix}" in taken:
        number += 1
        name = f"{stem}-{number}"
    return name


def _within(width: int, height: int, most_wide: int, most_high: int) -> tuple[int, int]:
    """The size that fits, in WordPress's rounding."""
    scales = [most / size for most, size in ((most_wide, width), (most_high, height)) if most]
    scale = min(1.0, *scales)
    return max(1, int(width * scale + 0.5)), max(1, int(height * scale + 0.5))


def _sizes(stem: str, suffix: str, width: int, height: int) -> dict[str, tuple[str, int, int]]:
    found = {}
    for name, wide, high in _SIZES:
        if name == "thumbnail":
            size = min(width, wide), min(height, high)
            fits = width > wide or height > high
        else:
            size = _within(width, height, wide, high) if width else (0, 0)
            fits = size[0] < width or size[1] < height
        if fits:
            found[name] = (f"{stem}-{size[0]}x{size[1]}.{suffix}", *size)
    return found


def _details(site: Site, upload: Upload) -> dict[str, Any]:
    if not upload.width:
        return {"filesize": len(upload.data), "sizes": {}}
    own = (upload.file.rpartition("/")[2], upload.width, upload.height)
    sizes = {**upload.sizes, **({"full": own} if upload.sizes else {})}
    found: dict[str, Any] = {
        "width": upload.width,
        "height": upload.height,
        "file": upload.file,
        "filesize": len(upload.data),
        "sizes": {
            size: {
                "file": name,
                "width": width,
                "height": height,
                "mime_type": upload.mime,
                "source_url": address(site, upload, name),
            }
            for size, (name, width, height) in sizes.items()
        },
        "image_meta": _META,
    }
    if upload.original:
        found["original_image"] = upload.original
    return found


def _both(is_edit: bool, raw: str, rendered: str | None = None) -> dict[str, str]:
    shown = {"rendered": raw if rendered is None else rendered}
    return {"raw": raw, **shown} if is_edit else shown


def _found(site: Site, id: int) -> Upload:
    upload = site.uploads.get(id)
    if upload is None:
        raise RestError(404, "rest_post_invalid_id", "Invalid post ID.")
    return upload


def _may_change(asked: Asked, upload: Upload, verb: str) -> bool:
    own = asked.user is not None and upload.author == asked.user.id
    return may(asked.user, f"{verb}_posts" if own else f"{verb}_others_posts")


def _one(site: Site, upload: Upload, method: str, asked: Asked) -> Reply:
    match method:
        case "GET":
            if asked.context == "edit" and not _may_change(asked, upload, "edit"):
                says = "Sorry, you are not allowed to edit this post."
                raise forbidden(asked, "rest_forbidden_context", says)
            return json_reply(shape(site, upload, asked))
        case "POST" | "PUT" | "PATCH":
            return _update(site, upload, asked)
        case "DELETE":
            return _delete(site, upload, asked)
    raise no_route()


def _update(site: Site, upload: Upload, asked: Asked) -> Reply:
    if not _may_change(asked, upload, "edit"):
        says = "Sorry, you are not allowed to edit this post."
        raise forbidden(asked, "rest_cannot_edit", says)
    _describe(upload, asked)
    if asked.params.get("slug"):
        site.give_slug("attachment", upload.slug, "")
        wanted = slug_of(str(asked.params["slug"]))
        upload.slug = free_slug(wanted, lambda one: site.has_slug("attachment", one))
        site.give_slug("attachment", "", upload.slug)
    upload.modified = site.now()
    return json_reply(shape(site, upload, asked, edit=True))


def _delete(site: Site, upload: Upload, asked: Asked) -> Reply:
    if not _may_change(asked, upload, "delete"):
        says = "Sorry, you are not allowed to delete this post."
        raise forbidden(asked, "rest_cannot_delete", says)
    if not asked.flag("force"):
        says = "The post does not support trashing. Set 'force=true' to delete."
        raise RestError(501, "rest_trash_not_supported", says)
    previous = shape(site, upload, asked, edit=True)
    previous.pop("_links", None)
    delete(site, upload)
    return json_reply({"deleted": True, "previous": previous})


def _listed(site: Site, asked: Asked) -> list[Upload]:
    if asked.context == "edit" and not may(asked.user, "upload_files"):
        says = "Sorry, you are not allowed to edit posts in this post type."
        raise forbidden(asked, "rest_forbidden_context", says)
    found = list(site.uploads.values())
    authors = asked.numbers("author")
    if authors:
        found = [one for one in found if one.author in authors]
    slugs, include, word = asked.words("slug"), asked.numbers("include"), asked.params.get("search")
    if slugs is not None:
        wanted = {slug_of(slug) for slug in slugs}
        found = [one for one in found if one.slug in wanted]
    if include:
        found = [one for one in found if one.id in include]
    if word:
        low = str(word).lower()
        found = [one for one in found if low in f"{one.title}\n{one.caption}\n{one.file}".lower()]
    if asked.params.get("mime_type"):
        found = [one for one in found if one.mime in split(str(asked.params["mime_type"]))]
    by_id = asked.params.get("orderby") == "id"
    found.sort(key=lambda one: (0 if by_id else one.date, one.id))
    return found if asked.params.get("order") == "asc" else found[::-1]
