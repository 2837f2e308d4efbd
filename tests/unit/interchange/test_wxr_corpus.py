"""Exports of WordPress's own importer tests, counted by another parser."""

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.interchange.wxr import read_items, survey

pytestmark = pytest.mark.corpus
WP = re.compile(r"\{https?://wordpress\.org/export/\d\.\d/\}(\w+)")
BODY = "{http://purl.org/rss/1.0/modules/content/}encoded"


def files(corpus: Path) -> list[Path]:
    found = sorted((corpus / "wxr-importer").glob("*.xml"))
    assert found
    return found


def wp(element: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    """Its children of this name in a namespace of the export format."""
    return [e for e in element if (m := WP.fullmatch(e.tag)) and m[1] == name]


def first(element: ElementTree.Element, name: str) -> str:
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


def test_whole_exports_are_read_and_counted_and_the_others_refused(corpus: Path) -> None:
    refused = 0
    for file in files(corpus):
        expected = channel(file)
        with file.open("rb") as stream:
            if expected is None:
                refused += 1
                with pytest.raises(BadInputError, match="Nothing of it was taken in"):
                    survey(stream, file.name)
                continue
            found = survey(stream, file.name)
        items = expected.findall("item")
        states = Counter((first(i, "post_type"), first(i, "status")) for i in items)
        assert found.items == states, file.name
        assert found.comments == sum(len(wp(i, "comment")) for i in items), file.name
        assert len(found.authors) == len(wp(expected, "author")), file.name
        for element in ("category", "tag", "term"):
            assert found.elements(element) == len(wp(expected, element)), (file.name, element)
    assert refused


def test_bodies_titles_and_fields_are_those_of_the_xml(corpus: Path) -> None:
    for file in files(corpus):
        expected = channel(file)
        if expected is None:
            continue
        with file.open("rb") as stream:
            found = list(read_items(stream, file.name))
        for item, element in zip(found, expected.findall("item"), strict=True):
            assert item.content == (element.findtext(BODY) or ""), (file.name, item.post_id)
            assert item.title == (element.findtext("title") or "")
            metas = [
                (first(m, "meta_key"), next((v.text or "" for v in wp(m, "meta_value")), ""))
                for m in wp(element, "postmeta")
            ]
            assert [(m.key, m.value) for m in item.meta] == metas
