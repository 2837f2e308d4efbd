"""What changes on the site changes the right pages, and no others."""

from dataclasses import replace
from pathlib import Path

import pytest

from nejat_desktop.domain.article import Release
from tests.site_samples import newsroom, release, run, site, state

Files = dict[str, bytes]


def files(root: Path) -> Files:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and not path.name.startswith(".")
    }


class Folder:
    """A site folder that is synced again and again; tells what each sync changed."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._site = site(root)
        self._seen: Files = {}

    def sync(self, *live: Release, **values: object) -> set[str]:
        run(self._site, state(list(live), **values))
        before, self._seen = self._seen, files(self.root)
        paths = before.keys() | self._seen.keys()
        return {path for path in paths if before.get(path) != self._seen.get(path)}


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "site")


def archive() -> list[Release]:
    """Sixty articles of four years ago and 110 new ones in English; one in Persian."""
    old = [release(f"o{n:03}", day=n % 50 + 1, excerpt="In short.") for n in range(60)]
    aged = [replace(one, date=one.date.replace(year=2022)) for one in old]
    return [*aged, *(release(f"n{n:03}", day=n % 50 + 1) for n in range(110)), release("fa", "fa")]


def old_pages(changed: set[str]) -> set[str]:
    return {path for path in changed if path.startswith("en/2022/")}


def test_nothing_new_changes_nothing(folder: Folder) -> None:
    live = archive()
    folder.sync(*live)
    assert folder.sync(*live) == set()


def test_a_changed_text_changes_its_page_and_what_tells_of_it(folder: Folder) -> None:
    live = archive()
    folder.sync(*live)
    mended = replace(live[10], content=replace(live[10].content, body="<p>Mended.</p>"))
    changed = folder.sync(*live[:10], mended, *live[11:])
    page = f"en/2022/{live[10].content.slug}/index.html"
    assert page in changed
    assert {p for p in changed if p.endswith(".html")} == {page}
    assert all("search" in path for path in changed - {page}), changed


def test_a_changed_headline_of_an_old_text_changes_its_lists_of_that_year_alone(
    folder: Folder,
) -> None:
    live = archive()
    folder.sync(*live)
    renamed = replace(live[10], content=replace(live[10].content, headline="Another headline"))
    changed = folder.sync(*live[:10], renamed, *live[11:])
    lists = {p for p in changed if p.endswith(".html") and not p.startswith("en/2022/")}
    assert lists
    assert all("/2022/" in path for path in lists), lists
    assert len(old_pages(changed)) <= 6, "its own page and its neighbours"
    assert not {path for path in changed if path.startswith(("fa/", "ar/", "sq/"))}


def test_a_new_text_leaves_the_archive_alone(folder: Folder) -> None:
    live = archive()
    folder.sync(*live)
    changed = folder.sync(*live, release("late", day=53))
    assert "en/2026/late/index.html" in changed
    assert "en/index.html" in changed
    assert old_pages(changed) == set()
    assert not {path for path in changed if path.startswith(("fa/", "ar/", "sq/"))}


def test_the_other_language_of_a_story_changes_its_sibling_so_that_they_name_each_other(
    folder: Folder,
) -> None:
    live = archive()
    folder.sync(*live)
    sibling = replace(release("translated", "fa"), story=live[10].story)
    changed = folder.sync(*live, sibling)
    assert old_pages(changed) == {f"en/2022/{live[10].content.slug}/index.html"}


def test_other_sections_in_the_settings_change_no_old_page_but_the_menu_does(
    folder: Folder,
) -> None:
    live = archive()
    folder.sync(*live)
    plain = newsroom()
    renamed = replace(plain, editions=tuple(
        replace(e, tagline="Another line") if e.code == "en" else e for e in plain.editions
    ))  # fmt: skip
    changed = folder.sync(*live, room=renamed)
    english = {path for path in files(folder.root) if path.startswith("en/")}
    assert {p for p in english if p.endswith("index.html")} <= changed
    assert not {path for path in changed if path.startswith("fa/")}
