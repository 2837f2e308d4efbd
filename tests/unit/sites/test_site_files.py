"""Files of releases: cleaned copies at stable addresses."""

from dataclasses import replace
from pathlib import Path

import pytest
from site_samples import media_file, release, run, site, state, uid

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.domain.media_file import FileType
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.work import Work
from tests.fakes.plain_cleaner import ROTTEN, SECRET

WORDS = b"%PDF words " + SECRET + b" end"


def letter(slug: str = "letter-41", edition: str = "en") -> Release:
    """An issue with its PDF, and a sound that its text names."""
    work = Work(file=uid("letter"), number="41")
    files = (media_file("letter"), media_file("bell", FileType.MP3))
    return release(slug, edition, kind=Kind.NEWSLETTER, files=files, work=work)


def written(root: Path, *live: Release, original: bytes = WORDS) -> list[str]:
    """The files that a run puts in place, in the order of its steps."""
    wanted = replace(state(live), original=lambda _: original)
    return [step.key for step in run(site(root), wanted) if step.kind == "file"]


def test_files_stand_cleaned_at_addresses_of_content_and_slug(tmp_path: Path) -> None:
    paths = written(tmp_path, letter())
    key = {name: media_file(name).sha256[:12] for name in ("letter", "bell")}
    bell = f"files/{key['bell']}/{uid('bell')}.mp3"
    assert paths == [f"files/{key['letter']}/letter-41.pdf", bell]
    assert (tmp_path / paths[0]).read_bytes() == b"%PDF words  end"


def test_the_name_that_a_file_came_with_is_on_no_path(tmp_path: Path) -> None:
    assert not any("somebody" in path for path in written(tmp_path, letter()))


def test_editions_that_share_a_file_and_a_slug_share_one_copy(tmp_path: Path) -> None:
    assert len(written(tmp_path, letter(), letter(edition="fa"))) == 2


def test_a_file_that_is_there_is_neither_cleaned_nor_written_again(tmp_path: Path) -> None:
    written(tmp_path, letter())
    assert written(tmp_path, letter(), original=ROTTEN) == []


def test_a_file_that_lacks_is_written_again(tmp_path: Path) -> None:
    first, _ = written(tmp_path, letter())
    (tmp_path / first).unlink()
    assert written(tmp_path, letter()) == [first]


def test_a_damaged_copy_is_mended(tmp_path: Path) -> None:
    first, _ = written(tmp_path, letter())
    (tmp_path / first).write_bytes(b"somebody else's")
    assert written(tmp_path, letter()) == [first]
    assert (tmp_path / first).read_bytes() == b"%PDF words  end"


def test_files_that_nothing_names_any_more_go(tmp_path: Path) -> None:
    written(tmp_path, letter())
    written(tmp_path, release("bridge"))
    assert not (tmp_path / "files").exists()


def test_what_the_cleaner_refuses_is_not_published(tmp_path: Path) -> None:
    with pytest.raises(BadInputError):
        written(tmp_path, letter(), original=ROTTEN)
    assert not (tmp_path / "files").exists()
