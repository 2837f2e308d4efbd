"""Share links: plain addresses with the page's own address and headline in them."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote

PAGE, TEXT = "{url}", "{text}"


@dataclass(frozen=True, slots=True)
class Service:
    """A share service: its name as readers know it, and its address with places to fill."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class ShareLink:
    """One link under an article. E-mail has no name: it stands in the edition's words."""

    name: str
    url: str


SERVICES = {
    "facebook": Service("Facebook", "https://www.facebook.com/sharer/sharer.php?u={url}"),
    "twitter": Service("Twitter", "https://twitter.com/intent/tweet?text={text}&url={url}"),
    "x": Service("X", "https://x.com/intent/post?text={text}&url={url}"),
    "pinterest": Service(
        "Pinterest", "https://www.pinterest.com/pin/create/button/?url={url}&description={text}"
    ),
    "whatsapp": Service("WhatsApp", "https://wa.me/?text={text}%20{url}"),
    "telegram": Service("Telegram", "https://t.me/share/url?url={url}&text={text}"),
    "skype": Service("Skype", "https://web.skype.com/share?url={url}&text={text}"),
    "email": Service("", "mailto:?subject={text}&body={url}"),
}
_BY_TEXT_ALONE = {
    "twitter": "https://twitter.com/intent/tweet?text={text}",
    "x": "https://x.com/intent/post?text={text}",
    "whatsapp": "https://wa.me/?text={text}",
    "email": "mailto:?subject={text}",
}


def share_links(services: Iterable[str], url: str, headline: str) -> tuple[ShareLink, ...]:
    """The links for these services, in their order.

    Without the page's own address only those are given that can do without it. A newsroom may
    add a service as “Name=https://…{url}…{text}”; a name that nobody knows is left out.
    """
    found = (_service(service, url) for service in services)
    text, page = quote(headline, safe=""), quote(url, safe="")
    return tuple(
        ShareLink(s.name, s.address.replace(TEXT, text).replace(PAGE, page)) for s in found if s
    )


def _service(entry: str, url: str) -> Service | None:
    name, _, address = entry.partition("=")
    if address:
        own = Service(name.strip(), address.strip())
        usable = address.strip().startswith("https://") and (bool(url) or PAGE not in address)
        return own if usable else None
    key = name.strip().casefold().replace("-", "")
    known = SERVICES.get(key)
    if known is None or url:
        return known
    alone = _BY_TEXT_ALONE.get(key)
    return Service(known.name, alone) if alone else None
