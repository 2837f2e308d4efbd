"""A bundle carries stories from one newsroom to another; read twice it adds nothing."""

import json
import stat
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Live, Status
from nejat_desktop.domain.errors import BadInputError, CancelledError, NotFoundError
from nejat_desktop.domain.photo import Description
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.exchange.asked import Asked, Form
from nejat_desktop.services.jobs import Job
from nejat_desktop.store import stories
from nejat_desktop.store.backups import snapshot
from tests import file_samples as made
from tests.rooms import StillClock, article, empty_room

WATCH = Job("test", lambda job, progress: None)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundle of one story, made once."""
    folder = tmp_path_factory.mktemp("whole")
    with empty_room(folder / "room", StillClock()) as opened:
        return bundle(opened, folder / "whole.zip", told(opened))


@pytest.fixture
def other(tmp_path: Path, clock: StillClock) -> Iterator[Opened]:
    """Another newsroom, with nothing in it."""
    with empty_room(tmp_path / "other", clock) as opened:
        yield opened


def told(room: Opened) -> Uid:
    """A story with a picture, a PDF, a series, an approved text and a draft translation."""
    services = room.services
    photo = services.library.add(made.jpeg(), "bridge.jpg")
    services.library.describe(photo.uid, "en", Description("The bridge", "A bridge", "Mira"))
    paper = services.files.add(made.saved(made.plain_pdf()), "plan.pdf")
    first = article(
        services,
        "Bridge",
        "It fell.",
        f'<img src="nejat:photo/{photo.uid}" alt="x"/> <a href="nejat:file/{paper.uid}">plan</a>',
    )
    services.stories.set_pictures(first.story, [photo.uid])
    series = services.stories.new_series({"en": "Bridges"})
    services.stories.set_series(first.story, series.uid, 2)
    services.publishing.approve(first.uid)
    services.translating.start(first.story, "fa")
    return first.story


def bundle(room: Opened, target: Path, *stories: Uid) -> Path:
    room.services.exports.write(Asked(Form.BUNDLE, stories), target, WATCH)
    return target


def test_a_story_comes_over_whole_with_its_uids(
    room: Opened, other: Opened, tmp_path: Path
) -> None:
    story = told(room)
    file = bundle(room, tmp_path / "a.nejat", story)
    came = other.services.bundles.take_in(file, WATCH)
    assert (came.stories, came.articles, came.held, came.pictures, came.files) == (1, 2, 1, 1, 1)
    before, after = room.services.stories.story(story), other.services.stories.story(story)
    assert after == before
    (titles,) = [one.titles for one in other.services.stories.series()]
    assert titles == {"en": "Bridges"}
    (photo,) = other.services.library.photos(after.pictures).values()
    assert photo.description("en") == Description("The bridge", "A bridge", "Mira")
    assert other.services.library.original(photo) == made.jpeg()
    there = {a.edition: a for a in room.services.stories.articles_of(story)}
    here = {a.edition: a for a in other.services.stories.articles_of(story)}
    assert here.keys() == there.keys() == {"en", "fa"}
    for code, one in here.items():
        assert one.uid == there[code].uid
        assert one.content.body == there[code].content.body
        assert one.content.headline == there[code].content.headline
        assert one.content.row_ids == there[code].content.row_ids
        assert one.translation == there[code].translation
    assert (here["en"].status, here["en"].live) == (Status.APPROVED, Live.HELD)
    assert (here["fa"].status, here["fa"].live) == (Status.DRAFT, Live.NEVER)


def test_what_came_approved_is_let_out_by_a_person_and_reads_as_it_did(
    room: Opened, other: Opened, tmp_path: Path
) -> None:
    story = told(room)
    other.services.bundles.take_in(bundle(room, tmp_path / "a.zip", story), WATCH)
    assert not other.services.publishing.sync(WATCH).plan.decisions
    (held,) = (a for a in other.services.stories.articles_of(story) if a.live is Live.HELD)
    other.services.publishing.let_out(held.uid)
    other.services.publishing.sync(WATCH)
    pages = [path.read_text() for path in other.site_folder.rglob("bridge/index.html")]
    assert pages
    assert all("It fell." in page for page in pages)


def test_read_twice_it_adds_nothing(room: Opened, other: Opened, tmp_path: Path) -> None:
    story = told(room)
    file = bundle(room, tmp_path / "a.zip", story)
    other.services.bundles.take_in(file, WATCH)
    before = other.services.stories.articles_of(story)
    came = other.services.bundles.take_in(file, WATCH)
    assert (came.stories, came.articles, came.pictures, came.files, came.here) == (0, 0, 0, 0, 2)
    assert other.services.stories.articles_of(story) == before
    home = room.services.bundles.take_in(file, WATCH)
    assert (home.articles, home.here) == (0, 2)


def test_an_edition_that_lacks_is_added_to_a_story_that_is_here(
    room: Opened, other: Opened, tmp_path: Path
) -> None:
    story = told(room)
    asked = Asked(Form.BUNDLE, (story,), "en")
    room.services.exports.write(asked, tmp_path / "en.zip", WATCH)
    other.services.bundles.take_in(tmp_path / "en.zip", WATCH)
    assert [a.edition for a in other.services.stories.articles_of(story)] == ["en"]
    came = other.services.bundles.take_in(bundle(room, tmp_path / "all.zip", story), WATCH)
    assert (came.stories, came.articles, came.here) == (1, 1, 1)
    assert {a.edition for a in other.services.stories.articles_of(story)} == {"en", "fa"}


def test_a_picture_that_is_here_under_another_name_is_not_doubled(
    room: Opened, other: Opened, tmp_path: Path
) -> None:
    own = other.services.library.add(made.jpeg(), "mine.jpg")
    story = told(room)
    other.services.bundles.take_in(bundle(room, tmp_path / "a.zip", story), WATCH)
    assert other.services.stories.story(story).pictures == (own.uid,)
    (english,) = (a for a in other.services.stories.articles_of(story) if a.edition == "en")
    assert f"nejat:photo/{own.uid}" in english.content.body
    assert own.descriptions == other.services.library.photo(own.uid).descriptions == {}


def test_import_takes_a_bundle_for_what_it_is(whole: Path, other: Opened, tmp_path: Path) -> None:
    nameless = tmp_path / "from-mira.nejat"
    nameless.write_bytes(whole.read_bytes())
    first, second = other.services.importing.files([whole, nameless], None, WATCH)
    assert first.bundle is not None
    assert (first.problem, first.bundle.stories, first.bundle.articles) == ("", 1, 2)
    assert second.bundle is not None
    assert (second.bundle.articles, second.bundle.here) == (0, 2)


def test_the_command_line_says_what_a_bundle_brought(
    whole: Path, tmp_path: Path, clock: StillClock, capsys: pytest.CaptureFixture[str]
) -> None:
    from nejat_desktop.cli.main import run

    with empty_room(tmp_path / "other", clock):
        pass
    assert run(["import", str(tmp_path / "other"), str(whole)]) == 0
    said = capsys.readouterr().out
    assert "a bundle of “Test”: 1 stories, 2 articles" in said
    assert "held back until somebody lets them out at the desk: 1" in said


@pytest.mark.parametrize("name", ["all.zip", "all.nejat", "shelved.db"])
def test_a_backup_is_no_bundle_and_import_says_what_it_is_for(
    room: Opened, other: Opened, tmp_path: Path, name: str
) -> None:
    given, services = tmp_path / name, other.services
    told(room)
    if given.suffix == ".db":
        snapshot(room.services.context.database.folder / "newsroom.db", given)
    else:
        room.services.exports.write(Asked(Form.BUNDLE), given, WATCH)
    (arrival,) = services.importing.files([given], None, WATCH)
    assert arrival.problem == (
        f"“{name}” is a backup of a whole newsroom: “nejat-desktop restore” makes a newsroom of it "
        "in a folder of its own. Nothing of it was taken in."
    )
    assert services.context.read(stories.counted).stories == 0


def test_restore_says_what_a_bundle_is_for(
    whole: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from nejat_desktop.cli.main import run

    assert run(["restore", str(whole), str(tmp_path / "laptop")]) == 1
    assert "“nejat-desktop import” takes them into a newsroom" in capsys.readouterr().err
    assert not (tmp_path / "laptop").exists()


def test_a_story_that_is_not_here_is_not_exported(room: Opened, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        bundle(room, tmp_path / "a.zip", Uid("0" * 32))
    assert list(tmp_path.glob("*a.zip*")) == []


def test_a_stopped_export_leaves_nothing(room: Opened, tmp_path: Path) -> None:
    story = told(room)
    stopped = Job("test", lambda job, progress: None)
    stopped.cancel()
    with pytest.raises(CancelledError):
        room.services.exports.write(Asked(Form.BUNDLE, (story,)), tmp_path / "a.zip", stopped)
    assert list(tmp_path.glob("*a.zip*")) == []


def test_how_much_nobody_approved_is_told(room: Opened, tmp_path: Path) -> None:
    story = told(room)
    report = room.services.exports.write(Asked(Form.BUNDLE, (story,)), tmp_path / "a.zip", WATCH)
    assert (report.articles, report.unapproved, report.lost) == (2, 1, [])


def test_an_original_that_is_gone_is_named_and_the_rest_is_written(
    room: Opened, other: Opened, tmp_path: Path
) -> None:
    story = told(room)
    room.services.context.vault.path(next(iter(room.services.library.newest())).sha256).unlink()
    report = room.services.exports.write(Asked(Form.BUNDLE, (story,)), tmp_path / "a.zip", WATCH)
    assert report.lost == ["bridge.jpg"]
    came = other.services.bundles.take_in(tmp_path / "a.zip", WATCH)
    assert came.problems == ["“bridge.jpg” is not in the bundle; it did not come along."]
    assert other.services.stories.story(story).pictures == ()


def test_nothing_that_stands_there_is_overwritten(room: Opened, tmp_path: Path) -> None:
    story = told(room)
    (tmp_path / "a.zip").write_text("mine")
    with pytest.raises(BadInputError, match="exists already"):
        bundle(room, tmp_path / "a.zip", story)
    assert (tmp_path / "a.zip").read_text() == "mine"


def test_a_bundle_is_readable_by_its_owner_only(room: Opened, tmp_path: Path) -> None:
    file = bundle(room, tmp_path / "a.zip", told(room))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


Break = Callable[[zipfile.ZipFile], None]


def repacked(source: Path, target: Path, change: Break | None = None, **edits: object) -> Path:
    """The bundle with other bytes under some names."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for info in old.infolist():
            data = old.read(info)
            edit = edits.get("story" if info.filename.startswith("stories/") else "other")
            new.writestr(info.filename, edit(data) if callable(edit) else data)
        if change is not None:
            change(new)
    return target


def link(archive: zipfile.ZipFile) -> None:
    info = zipfile.ZipInfo(f"stories/{'a' * 32}.json")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    archive.writestr(info, "/etc/passwd")


HOSTILE: dict[str, Break] = {
    "a path that leads out": lambda a: a.writestr("../../evil", "x"),
    "an absolute path": lambda a: a.writestr("/etc/evil", "x"),
    "another folder": lambda a: a.writestr("site/index.html", "x"),
    "a name with a null": lambda a: a.writestr(f"stories/{'a' * 32}.json\n", "x"),
    "capital letters": lambda a: a.writestr(f"stories/{'A' * 32}.json", "{}"),
    "a link": link,
    "a story that is no story": lambda a: a.writestr(f"stories/{'a' * 32}.json", "[1]"),
    "a story that is no JSON": lambda a: a.writestr(f"stories/{'a' * 32}.json", "{"),
    "lists ten thousand deep": lambda a: a.writestr(
        f"stories/{'a' * 32}.json", "[" * 100_000 + "]" * 100_000
    ),
    "a story larger than any": lambda a: a.writestr(
        f"stories/{'a' * 32}.json", bytes(65 * 1024 * 1024), zipfile.ZIP_DEFLATED
    ),
    "another packing": lambda a: a.writestr(f"stories/{'a' * 32}.json", "{}", zipfile.ZIP_BZIP2),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_bundle_is_refused_in_words(
    name: str, whole: Path, other: Opened, tmp_path: Path
) -> None:
    bad = repacked(whole, tmp_path / "bad.zip", HOSTILE[name])
    with pytest.raises(BadInputError):
        other.services.bundles.take_in(bad, WATCH)


def test_an_original_that_is_not_what_it_says_does_not_come_in(
    whole: Path, other: Opened, tmp_path: Path
) -> None:
    bad = repacked(
        whole, tmp_path / "bad.zip", other=lambda data: data.replace(b"\xff\xd8", b"\xff\xd9")
    )
    came = other.services.bundles.take_in(bad, WATCH)
    assert came.pictures == 0
    assert any("not what its name says" in problem for problem in came.problems)


@pytest.mark.parametrize("uid", ["../../etc/passwd", "A" * 32, "", "0" * 31])
def test_uids_that_are_none_are_refused(
    uid: str, whole: Path, other: Opened, tmp_path: Path
) -> None:
    def renamed(data: bytes) -> bytes:
        record = json.loads(data)
        record["story"]["uid"] = uid
        return json.dumps(record).encode()

    bad = repacked(whole, tmp_path / "bad.zip", story=renamed)
    with pytest.raises(BadInputError, match="Nothing of that story"):
        other.services.bundles.take_in(bad, WATCH)


def test_half_a_character_in_a_bundle_stops_no_site(
    whole: Path, other: Opened, tmp_path: Path
) -> None:
    def halved(data: bytes) -> bytes:
        record = json.loads(data)
        for one in record["articles"]:
            for kept in filter(None, (one["article"], one["release"])):
                kept["content"]["credits"]["author"] = "half \ud800"
        return json.dumps(record).encode()

    came = other.services.bundles.take_in(
        repacked(whole, tmp_path / "half.zip", story=halved), WATCH
    )
    assert came.articles > 0
    query = text("SELECT json_extract(content, '$.credits.author') FROM articles")
    authors = other.services.context.read(lambda c: set(c.execute(query).scalars()))
    assert authors == {"half \ufffd"}


def test_a_cut_off_bundle_is_refused(whole: Path, other: Opened, tmp_path: Path) -> None:
    data = whole.read_bytes()
    (tmp_path / "cut.zip").write_bytes(data[: len(data) // 2])
    with pytest.raises(BadInputError, match="is no bundle"):
        other.services.bundles.take_in(tmp_path / "cut.zip", WATCH)


def test_the_whole_newsroom_is_one_file_that_restores_elsewhere(
    room: Opened, tmp_path: Path, clock: StillClock
) -> None:
    from nejat_desktop.bootstrap import open_newsroom
    from nejat_desktop.store.backups import restore_backup

    story = told(room)
    report = room.services.exports.write(Asked(Form.BUNDLE), tmp_path / "all.zip", WATCH)
    assert report.is_backup
    assert (report.stories, report.articles, report.pictures, report.files) == (1, 2, 1, 1)
    restore_backup(tmp_path / "all.zip", tmp_path / "laptop")
    again = open_newsroom(tmp_path / "laptop", clock=clock)
    try:
        assert again.services.stories.articles_of(story) == room.services.stories.articles_of(story)
    finally:
        again.close()
