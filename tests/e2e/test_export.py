"""The sample leaves as files that say what it says, from the command line."""

import json
import zipfile
from pathlib import Path

import pytest

from nejat_desktop.bootstrap import Opened, create_newsroom, default_newsroom, opened
from nejat_desktop.cli.main import run
from nejat_desktop.domain.article import Article
from nejat_desktop.domain.body import RowKind, plain_text, text_of
from nejat_desktop.services.jobs import Job
from nejat_desktop.services.source_rows import body_of
from nejat_desktop.store import stories

WATCH = Job("test", lambda job, progress: None)


def said(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    record = json.loads(capsys.readouterr().out)
    assert isinstance(record, dict)
    return record


def articles(room: Opened) -> list[Article]:
    """The English articles of a newsroom."""
    uids = room.services.context.read(stories.all_uids)
    found = (a for uid in uids for a in room.services.stories.articles_of(uid))
    return [article for article in found if article.edition == "en"]


def words(article: Article) -> set[str]:
    """The words of its text; captions become words of their pictures."""
    rows = (row for row in body_of(article.content).rows if not row.is_card)
    told = (plain_text(row.inner) for row in rows if row.kind is not RowKind.CAPTION)
    return {word for text in told for word in text.split()}


def test_markdown_of_the_whole_sample_comes_in_again_with_its_words(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "texts"
    wanted = ["export", str(sample), str(target), "--form", "markdown", "--edition", "en", "--json"]
    assert run(wanted) == 0
    report = said(capsys)
    written = sorted(target.rglob("*.md"))
    assert len(written) == report["articles"] > 15
    create_newsroom(tmp_path / "again", default_newsroom("Again"), "Leila")
    with opened(sample, write=False) as there, opened(tmp_path / "again") as here:
        arrivals = here.services.importing.files(written, None, WATCH)
        assert [a.problem for a in arrivals if a.problem] == []
        came = {a.article.content.headline: a.article for a in arrivals if a.article}
        compared = 0
        for row in articles(there):
            article = came[row.content.headline]
            assert article.content.tags == row.content.tags
            assert article.content.credits.author == row.content.credits.author
            again = set(text_of(body_of(article.content)).split())
            assert words(row) - again == set(), row.content.headline
            compared += 1
        assert compared == len(written)


def test_a_selection_is_a_bundle_and_the_whole_is_a_backup(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with opened(sample, write=False) as room:
        chosen = [row.story for row in articles(room)][:3]
    asked = [part for uid in chosen for part in ("--story", uid)]
    part, whole = tmp_path / "part.zip", tmp_path / "whole.zip"
    assert run(["export", str(sample), str(part), "--form", "bundle", *asked, "--json"]) == 0
    assert (said(capsys)["stories"], zipfile.is_zipfile(part)) == (3, True)
    assert run(["export", str(sample), str(whole), "--form", "bundle", "--json"]) == 0
    assert said(capsys)["backup"] is True
    assert run(["restore", str(whole), str(tmp_path / "laptop")]) == 0
    assert run(["check", str(tmp_path / "laptop")]) == 0


def test_what_cannot_be_exported_is_said_and_leaves_nothing(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "texts"
    for wrong in (["--story", "0" * 32], ["--edition", "de"]):
        assert run(["export", str(sample), str(target), "--form", "markdown", *wrong]) == 1
        assert "no" in capsys.readouterr().err.lower()
        assert not list(tmp_path.glob("*texts*"))
