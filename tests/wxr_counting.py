"""Exports of WordPress, counted by another parser than the program's."""

import re
from pathlib import Path
from xml.etree import ElementTree

WP = re.compile(r"\{https?://wordpress\.org/export/\d\.\d/\}(\w+)")
BODY = "{http://purl.org/rss/1.0/modules/content/}encoded"


def exports(corpus: Path) -> list[Path]:
    """The files of the corpus."""
    found = sorted((corpus / "wxr-importer").glob("*.xml"))
    assert found
    return found


def wp(element: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    """Its children of this name in a namespace of the export format."""
    return [e for e in element if (m := WP.fullmatch(e.tag)) and m[1] == name]


def first(element: ElementTree.Element, name: str) -> str:
    """The text of the first of them, without the white space around it."""
    return next(((e.text or "").strip() for e in wp(element, name)), "")


def channel(file: Path) -> ElementTree.Element | None:
    """The channel of an export that WordPress's own importer takes; None for the others."""
    try:
        found = ElementTree.parse(file).getroot().find("channel")
    except ElementTree.ParseError:
        return None
    if found is None or not re.fullmatch(r"\d+\.\d+", first(found, "wxr_version")):
        return None
    return found
