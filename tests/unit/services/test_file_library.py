"""PDFs, sounds and films come into the newsroom once, whole or not at all."""

from pathlib import Path

import pytest

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.errors import BadInputError, NotFoundError
from nejat_desktop.domain.media_file import FileType
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.jobs import Job
from tests import file_samples as made

PAPER = made.saved(made.plain_pdf())


def test_a_file_comes_in_once_with_its_facts_and_untouched(room: Opened) -> None:
    heard: list[Changes] = []
    room.services.changes.listen(heard.append)
    files = room.services.files
    paper = files.add(PAPER, "brief 7.pdf")
    assert (paper.type, paper.pages, paper.size) == (FileType.PDF, 2, len(PAPER))
    assert files.add(PAPER, "again.pdf") == paper == files.file(paper.uid)
    assert files.original(paper) == PAPER
    assert [change.files for change in heard] == [frozenset({paper.uid})]
    film = files.add(made.film(), "film.mp4")
    assert files.newest() == (film, paper)


def test_a_file_that_cannot_be_published_leaves_nothing_behind(room: Opened) -> None:
    with pytest.raises(BadInputError, match=r"“film\.mp4” is cut off"):
        room.services.files.add(made.film()[:900], "film.mp4")
    assert room.services.files.newest() == ()
    assert [path for path in (room.folder / "photos").rglob("*") if path.is_file()] == []


def test_a_file_that_is_not_here_is_not_found(room: Opened) -> None:
    with pytest.raises(NotFoundError):
        room.services.files.file(Uid("nothing"))


def test_the_first_page_becomes_a_picture_without_words(room: Opened) -> None:
    paper = room.services.files.add(PAPER, "brief 7.pdf")
    picture = room.services.files.make_cover(paper)
    assert (picture.format, picture.height, picture.name) == ("JPEG", 1400, "brief 7.jpg")
    assert picture.descriptions == {}
    assert room.services.files.make_cover(paper) == picture
    film = room.services.files.add(made.film(), "film.mp4")
    with pytest.raises(BadInputError, match="Only a PDF"):
        room.services.files.make_cover(film)


def test_import_takes_files_into_the_library_and_into_no_story(
    room: Opened, tmp_path: Path
) -> None:
    paper, sound = tmp_path / "brief.pdf", tmp_path / "talk.mp3"
    paper.write_bytes(PAPER)
    sound.write_bytes(made.mp3())
    bad = tmp_path / "bad.mp4"
    bad.write_bytes(PAPER)
    watch = Job("import", lambda job, progress: None)
    arrivals = room.services.importing.files([paper, sound, bad], None, watch)
    kept = [arrival.media.type for arrival in arrivals if arrival.media]
    assert kept == [FileType.PDF, FileType.MP3]
    assert not any(arrival.article for arrival in arrivals)
    assert arrivals[2].problem.startswith("“bad.mp4” is a PDF, which its ending .mp4")
