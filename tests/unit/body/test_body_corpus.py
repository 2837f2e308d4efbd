"""The body against real texts: the corpus named in NEJAT_CORPUS."""

import json
from pathlib import Path
from time import process_time

import pytest

from nejat_desktop.domain.body import parse, plain_text, replace_inner, replace_text, spacing_of
from nejat_desktop.domain.body.delimiters import Delimiter, DelimiterKind, delimiters

pytestmark = pytest.mark.corpus

MARK = "\ue000"


def _read(path: Path) -> str:
    return path.read_bytes().decode("utf-8", errors="replace")


def _block_files(corpus: Path) -> list[Path]:
    folders = (corpus / "gutenberg-blocks", corpus / "rtl-synthetic")
    return sorted(path for folder in folders for path in folder.glob("*.html"))


def test_every_file_of_the_corpus_comes_back(corpus: Path) -> None:
    """Every file, decoded as UTF-8 with errors replaced or escaped, is tiled without loss."""
    started = process_time()
    files = [path for path in sorted(corpus.rglob("*")) if path.is_file()]
    assert len(files) > 500
    for path in files:
        data = path.read_bytes()
        for errors in ("replace", "surrogateescape"):
            text = data.decode("utf-8", errors=errors)
            assert parse(text).source == text, path
    assert process_time() - started < 60


def test_block_comments_are_those_that_wordpress_finds(corpus: Path) -> None:
    """The block comments of each fixture nest as WordPress's own parser nests them."""
    fixtures = sorted((corpus / "gutenberg-blocks-parsed").glob("*.json"))
    assert len(fixtures) > 60
    for fixture in fixtures:
        name = fixture.name.replace(".parsed.json", ".html")
        source = _read(corpus / "gutenberg-blocks" / name)
        assert _Nesting(source).blocks == _normal(json.loads(_read(fixture))), name


def test_an_edited_row_leaves_all_other_bytes_alone(corpus: Path) -> None:
    """In each text row of each block file the text is replaced: nothing else changes."""
    edited = 0
    for path in _block_files(corpus):
        body = parse(_read(path))
        for row in body.rows:
            if row.is_card:
                continue
            changed = replace_inner(body, row.id, MARK)
            head, _, tail = changed.source.partition(MARK)
            assert head + row.inner + tail == body.source, path
            assert changed.ids == body.ids
            edited += 1
    assert edited > 1000


def test_setting_the_same_text_changes_nothing(corpus: Path) -> None:
    """A row's own plain text put into it again leaves the source as it was."""
    for path in _block_files(corpus):
        body = parse(_read(path))
        for row in body.rows:
            if not row.is_card:
                text = plain_text(row.inner, spacing_of(body, row))
                same = replace_text(body, row.id, text).row(row.id)
                assert same is not None
                assert same.inner.strip() == row.inner.strip(), path


class _Nesting:
    """Blocks as WordPress's parser lists them, made from our block comments."""

    def __init__(self, source: str) -> None:
        self.blocks: list[dict[str, object]] = []
        self._source = source
        self._open: list[dict[str, object]] = []
        self._at = 0
        for found in delimiters(source):
            self._add(found)
        self._text(len(source))
        while self._open:
            self._finish()

    def _add(self, found: Delimiter) -> None:
        self._text(found.start)
        self._at = found.end
        if found.kind is DelimiterKind.CLOSE:
            self._finish()
            return
        name = found.name if "/" in found.name else f"core/{found.name}"
        attributes = json.loads(found.attributes) if found.attributes else {}
        self._open.append(_block(name, attributes))
        if found.kind is DelimiterKind.VOID:
            self._finish()

    def _text(self, end: int) -> None:
        text = self._source[self._at : end]
        if text and self._open:
            self._open[-1]["innerContent"].append(text)  # type: ignore[attr-defined]
        elif text:
            self.blocks.append({**_block(None, {}), "innerContent": [text]})

    def _finish(self) -> None:
        block = self._open.pop()
        if self._open:
            self._open[-1]["innerBlocks"].append(block)  # type: ignore[attr-defined]
            self._open[-1]["innerContent"].append(None)  # type: ignore[attr-defined]
        else:
            self.blocks.append(block)


def _block(name: str | None, attributes: object) -> dict[str, object]:
    return {"blockName": name, "attrs": attributes, "innerBlocks": [], "innerContent": []}


def _normal(blocks: list[dict[str, object]]) -> list[dict[str, object]]:
    return [
        {
            "blockName": block["blockName"],
            "attrs": block["attrs"] or {},
            "innerBlocks": _normal(block["innerBlocks"]),  # type: ignore[arg-type]
            "innerContent": block["innerContent"],
        }
        for block in blocks
    ]
