"""Exports of WordPress's own importer tests, counted by another parser."""

from collections import Counter
from pathlib import Path

import pytest

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.interchange.wxr import read_items, survey
from tests.wxr_counting import BODY, channel, exports, first, wp

pytestmark = pytest.mark.corpus


def test_whole_exports_are_read_and_counted_and_the_others_refused(corpus: Path) -> None:
    refused = 0
    for file in exports(corpus):
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
    for file in exports(corpus):
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
