"""Blocks of WordPress as its own editor writes them, from words that are markup already.

`<img … />` is written as WordPress's filter writes it, so that it stays as it is.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nejat_desktop.domain.article import ReleasedPicture
from nejat_desktop.domain.body.blocks import caption_tag, document, paragraph
from nejat_desktop.domain.body.tags import Json, block_comment
from nejat_desktop.domain.ports.posts import MediaThere
from nejat_desktop.sites.wordpress.plain import address, value

_WIDE = "wp-embed-aspect-16-9 wp-has-aspect-ratio"


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture at the site, and its caption as running text."""

    picture: ReleasedPicture
    there: MediaThere
    caption: str = ""


def image(shown: Shown, size: str = "full") -> str:
    """A picture with its caption, in one of the site's sizes where it has that."""
    there = shown.there
    slug = size if size in there.sizes else "full"
    url = there.sizes[slug][0] if slug in there.sizes else there.url
    tag = (
        f'<img src="{address(url)}" alt="{value(shown.picture.alt)}" class="wp-image-{there.id}" />'
    )
    attributes: Json = {"id": there.id, "sizeSlug": slug, "linkDestination": "none"}
    figure = (
        f'<figure class="wp-block-image size-{slug}">{tag}{caption_tag(shown.caption)}</figure>'
    )
    return _block("image", attributes, figure)


def gallery(pictures: Iterable[Shown]) -> str:
    """Pictures side by side, each with its caption."""
    inside = document(image(shown, "large") for shown in pictures)
    classes = "wp-block-gallery has-nested-images columns-default is-cropped"
    return _block("gallery", {"linkTo": "none"}, f'<figure class="{classes}">{inside}</figure>')


def embed(url: str, provider: str) -> str:
    """A video with a service that WordPress plays."""
    attributes: Json = {
        "url": url,
        "type": "video",
        "providerNameSlug": provider,
        "responsive": True,
        "className": _WIDE,
    }
    classes = (
        f"wp-block-embed is-type-video is-provider-{provider} wp-block-embed-{provider} {_WIDE}"
    )
    wrapper = f'<div class="wp-block-embed__wrapper">\n{address(url)}\n</div>'
    return _block("embed", attributes, f'<figure class="{classes}">{wrapper}</figure>')


def video(url: str, number: int, poster: str) -> str:
    """A video file that the page plays itself; `number` is 0 for one that stands elsewhere."""
    shown = f' poster="{address(poster)}"' if poster else ""
    tag = f'<video controls{shown} src="{address(url)}"></video>'
    attributes: Json = {"id": number} if number else {}
    return _block("video", attributes, f'<figure class="wp-block-video">{tag}</figure>')


def file(there: MediaThere, words: str) -> str:
    """A link to a file."""
    url = address(there.url)
    attributes: Json = {"id": there.id, "href": there.url, "showDownloadButton": False}
    return _block(
        "file", attributes, f'<div class="wp-block-file"><a href="{url}">{words}</a></div>'
    )


def titled(title: str, items: Sequence[str]) -> list[str]:
    """A line in bold, and a list under it if there are items."""
    listed = document(_block("list-item", {}, f"<li>{item}</li>") for item in items)
    head = paragraph(f"<strong>{title}</strong>")
    body = _block("list", {}, f'<ul class="wp-block-list">{listed}</ul>')
    return [head, body] if items else [head]


def link(url: str, words: str, language: str = "", direction: str = "") -> str:
    """A link; with the language and direction of its words if they are not the page's."""
    href = address(url)
    if not href:
        return words
    other = f' rel="alternate" lang="{value(language)}" dir="{direction}"' if language else ""
    return f'<a href="{href}"{other}>{words}</a>'


def _block(name: str, attributes: Json, html: str) -> str:
    return f"{block_comment(name, attributes)}\n{html}\n<!-- /wp:{name} -->"
