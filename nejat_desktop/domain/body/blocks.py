"""New text as WordPress blocks, written exactly as the block editor itself writes them.

Running text is passed as inline HTML (`escape` makes it from plain text). An item of a list may
end with a nested list: `bullets([escape("Fruit") + bullets(["Figs"])])`.
"""

from collections.abc import Iterable
from enum import StrEnum

from nejat_desktop.domain.body.tags import Json, block_comment, escape, quoted

__all__ = [
    "Direction",
    "bullets",
    "code",
    "document",
    "escape",
    "heading",
    "image_tag",
    "numbers",
    "paragraph",
    "picture",
    "preformatted",
    "quotation",
    "separator",
    "verse",
]

BLANK_LINE = "\n\n"


class Direction(StrEnum):
    """The direction of a paragraph; without one it follows the edition's."""

    LTR = "ltr"
    RTL = "rtl"


def paragraph(inner: str, direction: Direction | None = None) -> str:
    """A paragraph."""
    if direction is None:
        return _block("paragraph", {}, f"<p>{inner}</p>")
    attributes: Json = {"direction": direction.value}
    return _block("paragraph", attributes, f'<p dir="{direction.value}">{inner}</p>')


def heading(level: int, inner: str) -> str:
    """A heading of level 1 to 6."""
    attributes: Json = {} if level == 2 else {"level": level}
    html = f'<h{level} class="wp-block-heading">{inner}</h{level}>'
    return _block("heading", attributes, html)


def bullets(items: Iterable[str]) -> str:
    """A list with bullets."""
    return _block("list", {}, f'<ul class="wp-block-list">{_items(items)}</ul>')


def numbers(items: Iterable[str]) -> str:
    """A numbered list."""
    html = f'<ol class="wp-block-list">{_items(items)}</ol>'
    return _block("list", {"ordered": True}, html)


def quotation(paragraphs: Iterable[str], cite: str = "") -> str:
    """A quotation, with its source if there is one."""
    source = f"<cite>{cite}</cite>" if cite else ""
    inside = document(paragraph(inner) for inner in paragraphs)
    return _block("quote", {}, f'<blockquote class="wp-block-quote">{inside}{source}</blockquote>')


def separator() -> str:
    """A line across."""
    html = '<hr class="wp-block-separator has-alpha-channel-opacity"/>'
    return _block("separator", {}, html)


def picture(photo_uid: str, alt: str, caption: str = "") -> str:
    """A photo of ours with its alternative text (plain) and caption (inline HTML)."""
    figure = f'<figure class="wp-block-image size-full">{image_tag(photo_uid, alt)}'
    attributes: Json = {"sizeSlug": "full", "linkDestination": "none"}
    return _block("image", attributes, f"{figure}{caption_tag(caption)}</figure>")


def image_tag(photo_uid: str, alt: str) -> str:
    """The tag that names a photo of ours."""
    return f'<img src="nejat:photo/{quoted(photo_uid)}" alt="{quoted(alt)}"/>'


def caption_tag(caption: str) -> str:
    """A figure's caption; nothing for an empty one."""
    return f"{CAPTION_OPEN}{caption}{CAPTION_CLOSE}" if caption else ""


CAPTION_OPEN = '<figcaption class="wp-element-caption">'
CAPTION_CLOSE = "</figcaption>"


def preformatted(inner: str) -> str:
    """Text whose white space stays."""
    return _block("preformatted", {}, f'<pre class="wp-block-preformatted">{inner}</pre>')


def code(inner: str) -> str:
    """Lines of a program. A bracket in them opens no shortcode."""
    html = f'<pre class="wp-block-code"><code>{inner.replace("[", "&#91;")}</code></pre>'
    return _block("code", {}, html)


def verse(inner: str) -> str:
    """A poem."""
    return _block("verse", {}, f'<pre class="wp-block-verse">{inner}</pre>')


def document(blocks: Iterable[str]) -> str:
    """Blocks as one text, a blank line between them."""
    return BLANK_LINE.join(blocks)


def _items(items: Iterable[str]) -> str:
    return document(_block("list-item", {}, f"<li>{inner}</li>") for inner in items)


def _block(name: str, attributes: Json, html: str) -> str:
    return f"{block_comment(name, attributes)}\n{html}\n<!-- /wp:{name} -->"
