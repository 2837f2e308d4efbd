"""Whatever is parsed comes out again, character for character, and in reasonable time."""

from importlib import import_module
from time import process_time

import pytest
from body_samples import QUICK, anything, soup, texts
from hypothesis import given

from nejat_desktop.domain.body import parse, plain_text, tokens
from nejat_desktop.domain.body.model import Body

SIZE = 1_000_000
HOSTILE = {
    "open angles": "<" * SIZE,
    "tags without end": "<a" * (SIZE // 2),
    "open quotes": '<a b="' * (SIZE // 6),
    "unclosed comments": "<!--" * (SIZE // 4),
    "attributes without end": "<!-- wp:a {" * (SIZE // 11),
    "ends of attributes": "<!-- wp:a {" + "} " * (SIZE // 2),
    "deep JSON": '<!-- wp:a {"a":' + "[" * 100_000 + "} -->",
    "unclosed blocks": "<!-- wp:group -->" * 20_000,
    "nested blocks": "<!-- wp:group --><div>" * 10_000 + "</div><!-- /wp:group -->" * 10_000,
    "nested elements": "<div>" * 30_000 + "x" + "</div>" * 30_000,
    "nested lists": "<ul><li>" * 30_000,
    "unclosed paragraphs": "<p>a" * 20_000,
    "scripts without end": "<script>" + "</script" * (SIZE // 8),
    "cites": "<blockquote>" + "<cite>a</cite>" * 20_000 + "</blockquote>",
    "blank": " \n" * (SIZE // 2),
    "shortcodes": "[caption " * (SIZE // 9),
    "entities": "&amp" * (SIZE // 4),
}


@QUICK
@given(anything)
def test_any_text_comes_back(source: str) -> None:
    """Every string, lone surrogates and NUL among them, is tiled without loss."""
    assert parse(source).source == source


@QUICK
@given(soup)
def test_broken_markup_comes_back(source: str) -> None:
    """Tags, comments and block comments in any order are tiled without loss."""
    body = parse(source)
    assert body.source == source
    assert len(set(body.ids)) == len(body.ids)


@QUICK
@given(texts)
def test_only_blanks_stand_outside_of_rows(source: str) -> None:
    """Gaps, and what stands around the rows in containers, never hide text."""
    body = parse(source)
    for row in body.rows:
        assert not row.before.strip("\ufeff \t\r\n\f\v")
    assert not body.tail.strip("\ufeff \t\r\n\f\v")


@QUICK
@given(texts)
def test_tokens_join_to_each_row(source: str) -> None:
    """The inline tokens of a row are slices of it."""
    for row in parse(source).rows:
        assert "".join(token.raw for token in tokens(row.inner)) == row.inner


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_is_parsed_in_linear_time(name: str) -> None:
    """A megabyte that is made to be slow takes seconds of processor time, not minutes."""
    started = process_time()
    body = parse(HOSTILE[name])
    assert body.source == HOSTILE[name]
    assert process_time() - started < 10
    plain_text(body.source)
    assert process_time() - started < 20


def test_what_does_not_join_is_one_opaque_row(monkeypatch: pytest.MonkeyPatch) -> None:
    """Should the slices ever be wrong, the text is kept as a whole."""
    module = import_module("nejat_desktop.domain.body.parse")
    monkeypatch.setattr(module._Parser, "body", lambda _: Body(tail="lost"))
    (row,) = parse("<p>text</p>").rows
    assert (row.kind, row.inner) == ("opaque", "<p>text</p>")


@pytest.mark.parametrize("blank", ["", " ", "\n\n", "\r\n \t", "\ufeff\n"])
def test_white_space_gives_no_rows(blank: str) -> None:
    """An empty text has no rows; its white space is kept as the tail."""
    body = parse(blank)
    assert (body.rows, body.tail, body.classic) == ((), blank, False)
