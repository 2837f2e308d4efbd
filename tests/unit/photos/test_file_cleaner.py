"""Cleaned copies are made in a worker once, and kept under what they are."""

from pathlib import Path

import pytest

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.domain.media_file import FileType
from nejat_desktop.photos.files.clean import clean
from nejat_desktop.photos.files.cleaner import CachedCleaner
from nejat_desktop.photos.worker import PictureWorkers
from tests import file_samples as made

FILM, PAPER = made.film(), made.telling_pdf()


@pytest.fixture(scope="module")
def workers():
    with PictureWorkers(1) as started:
        yield started


def test_a_worker_cleans_as_the_function_does(workers, tmp_path: Path):
    cleaner = CachedCleaner(workers, tmp_path / "cache")
    for data, kind in ((FILM, FileType.MP4), (PAPER, FileType.PDF)):
        copy = cleaner.cleaned(data, kind)
        assert copy.data == clean(data, kind)
        assert copy.size == len(copy.data)


def test_a_copy_is_made_once_and_one_that_was_damaged_is_made_again(
    workers, tmp_path: Path, monkeypatch
):
    cleaner = CachedCleaner(workers, tmp_path / "cache")
    first = cleaner.cleaned(FILM, FileType.MP4)
    asked = []
    ask = workers.cleaned
    monkeypatch.setattr(workers, "cleaned", lambda *what: asked.append(what) or ask(*what))
    assert cleaner.cleaned(FILM, FileType.MP4) == first
    assert asked == []
    (kept,) = (path for path in (tmp_path / "cache").rglob("*") if path.is_file())
    kept.write_bytes(kept.read_bytes()[:-1])
    assert cleaner.cleaned(FILM, FileType.MP4) == first
    assert len(asked) == 1


def test_copies_are_readable_by_their_owner_only(workers, tmp_path: Path):
    CachedCleaner(workers, tmp_path / "cache").cleaned(FILM, FileType.MP4)
    modes = {path.stat().st_mode & 0o077 for path in (tmp_path / "cache").rglob("*")}
    assert modes == {0}


def test_what_is_refused_leaves_no_copy(workers, tmp_path: Path):
    cleaner = CachedCleaner(workers, tmp_path / "cache")
    with pytest.raises(BadInputError, match="The file is damaged"):
        cleaner.cleaned(FILM, FileType.PDF)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_could_not_be_cleaned_is_refused_when_it_comes_in(workers):
    here = made.full(b"url ", flags=1)
    elsewhere = FILM.replace(here, here.replace(made.numbers(1), made.numbers(0)))
    with pytest.raises(BadInputError, match=r"“a\.mp4” takes its picture or sound from another"):
        workers.inspect_file(elsewhere, "a.mp4")


def test_a_program_that_starts_does_not_load_the_library_for_pdfs():
    import subprocess
    import sys

    code = "import sys, nejat_desktop.bootstrap; sys.exit('pikepdf' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
