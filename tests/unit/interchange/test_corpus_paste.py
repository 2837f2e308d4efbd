"""What real programs put on the clipboard: text and meaning are kept, their markup is not."""

import os
import re
from html import unescape
from pathlib import Path

import pytest

from nejat_desktop.domain.body import ContainerKind, parse
from nejat_desktop.interchange.harmless import readable
from nejat_desktop.interchange.office import fragment, with_lists
from nejat_desktop.interchange.paste import clean_paste
from nejat_desktop.interchange.tree import parse as tree

pytestmark = pytest.mark.corpus
JUNK = re.compile(r"mso-|Mso[A-Z]|style=|docs-internal|font|<o:|<span(?! (dir|lang)=)|\sid=")


@pytest.fixture(scope="module")
def corpus():
    folder = os.environ.get("NEJAT_CORPUS")
    if not folder:
        pytest.skip("NEJAT_CORPUS is not set")
    return Path(folder)


@pytest.fixture(scope="module")
def inputs(corpus):
    found = sorted(corpus.glob("ckeditor-paste/**/input*.html"))
    found += sorted(corpus.glob("gutenberg-paste/*-in.html"))
    assert len(found) > 60
    return found


def words(html):
    return unescape(re.sub(r"<[^>]*>", " ", html)).split()


def test_all_text_is_kept_and_no_junk(inputs):
    for path in inputs:
        html = path.read_text("utf-8", "replace")
        made = clean_paste(html)
        assert parse(made).source == made
        assert not JUNK.search("".join(re.findall(r"<[^>]*>", made))), path
        shown = with_lists(tree(readable(fragment(html)))).text()
        assert "".join(words(made)) == "".join(shown.split()), path


def test_lists_come_out_as_deep_as_they_were(corpus):
    checked = 0
    for path in sorted(corpus.glob("ckeditor-paste/**/lists/*/model.html")):
        model = path.read_text("utf-8")
        indents = [int(n) for n in re.findall(r'listIndent="(\d+)"', model)]
        source = path.with_name("input.html").read_text("utf-8")
        made = parse(clean_paste(source))
        kinds = {ContainerKind.BULLETS, ContainerKind.NUMBERS}
        depths = [
            sum(made.containers[name].kind in kinds for name in row.path) - 1 for row in made.rows
        ]
        if path.parent.name != "partially-selected":
            assert depths == indents, path
            checked += 1
    assert checked >= 3


@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        ("bold-within-text", "Some text <strong>with bold</strong>."),
        ("italic-starting-text", "<em>Italic</em> text."),
        ("strikethrough-ending-text", "Text <s>incorrect</s>"),
    ],
)
def test_bold_italic_and_strike_are_kept(corpus, folder, expected):
    path = corpus / "ckeditor-paste/basic-styles" / folder / "input.word2016.html"
    (row,) = parse(clean_paste(path.read_text("utf-8", "replace"))).rows
    assert row.inner == expected


def test_links_are_kept(corpus):
    kept = 0
    for path in corpus.glob("ckeditor-paste/link/*/input*.html"):
        html = path.read_text("utf-8", "replace")
        made = clean_paste(html)
        for address in re.findall(r'<a href="(https?:[^"]*)"', fragment(html).replace("\n", " ")):
            assert f'href="{address}"' in made, path
            kept += 1
    assert kept
