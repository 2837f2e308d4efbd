"""The newsroom, its homes and its lists as things of schema.org."""

from collections.abc import Iterable, Sequence

from nejat_desktop.sites.folder.catalogue import Item
from nejat_desktop.sites.folder.json_ld import Thing
from nejat_desktop.sites.folder.setting import Entry, Setting
from nejat_desktop.sites.folder.theme import ICON


def organization(setting: Setting) -> Thing:
    """Who publishes: by name and home, as other things refer to it."""
    return {
        "@type": "Organization",
        "@id": _organization_id(setting),
        "name": setting.edition.site_name,
        "url": setting.absolute(setting.home),
    }


def home_things(setting: Setting) -> list[Thing]:
    """The web site of an edition, and who publishes it."""
    newsroom, edition = setting.newsroom, setting.edition
    home = setting.absolute(setting.home)
    if not home:
        return []
    site: Thing = {
        "@type": "WebSite",
        "@id": f"{home}#site",
        "url": home,
        "name": edition.site_name,
        "description": setting.words("about") or edition.tagline,
        "inLanguage": edition.language,
        "publisher": {"@id": _organization_id(setting)},
        "potentialAction": {
            "@type": "SearchAction",
            "target": {
                "@type": "EntryPoint",
                "urlTemplate": f"{setting.absolute(setting.search)}?q={{search_term_string}}",
            },
            "query-input": "required name=search_term_string",
        },
    }
    own: Thing = organization(setting) | {
        "foundingDate": str(newsroom.founded),
        "email": newsroom.contact,
        "logo": {"@type": "ImageObject", "url": setting.absolute(ICON)},
        "sameAs": [social.url for social in newsroom.social],
    }
    return [site, own]


def list_things(
    setting: Setting, address: str, title: str, items: Sequence[Item], parent: Entry | None
) -> list[Thing]:
    """A page of a list with the stories on it, and the way to it."""
    url = setting.absolute(address)
    if not url:
        return []
    entries = [
        {
            "@type": "ListItem",
            "position": number,
            "url": setting.absolute(item.address),
            "name": item.head.headline,
        }
        for number, item in enumerate(items, 1)
    ]
    page: Thing = {
        "@type": "CollectionPage",
        "@id": url,
        "url": url,
        "name": title,
        "inLanguage": setting.edition.language,
        "isPartOf": {"@id": f"{setting.absolute(setting.home)}#site"},
        "mainEntity": {
            "@type": "ItemList",
            "numberOfItems": len(entries),
            "itemListElement": entries,
        },
    }
    above = [home_entry(setting), *([parent] if parent else [])]
    return [page, breadcrumbs(setting, above, title)]


def home_entry(setting: Setting) -> Entry:
    """The first step of every way: the edition's home."""
    return Entry(setting.words("home"), setting.home)


def breadcrumbs(setting: Setting, above: Iterable[Entry], title: str) -> Thing:
    """The way from the home to a page; the page itself stands last, without an address."""
    steps: list[Thing] = [
        {"@type": "ListItem", "name": e.text, "item": setting.absolute(e.address)} for e in above
    ]
    steps.append({"@type": "ListItem", "name": title})
    for number, step in enumerate(steps, 1):
        step["position"] = number
    return {"@type": "BreadcrumbList", "itemListElement": steps}


def _organization_id(setting: Setting) -> str:
    return f"{setting.absolute(setting.home)}#publisher"
