"""What a post says beside its text comes to a laptop that fetches it, and nothing else does."""

import json
import zlib
from base64 import b64decode, b64encode
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wire_samples import CREDITS, FILES, refs, story, wire

from nejat_desktop.domain.connection import PostRules
from nejat_desktop.domain.credits import Credits
from nejat_desktop.domain.kinds import FACTS
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.ports.post_wire import Refs
from nejat_desktop.domain.records import to_record
from nejat_desktop.domain.told import Told
from nejat_desktop.domain.work import Work
from nejat_desktop.sites.wordpress.facts import facts, told_in

FULL = Work(
    address="https://video.example/7", file=FILES[0].file, seconds=9, by="A. Writer",
    publisher="House", year="2020", number="118", issued="2026-11", period="Autumn",
    contents=("One & two", "پل‌ها --> «رود»"),
)  # fmt: skip
SHOWN = [kind for kind in Kind if kind is not Kind.PAGE]


def told(kind: Kind, rules: PostRules | None = None, **content: object) -> Told | None:
    """What a laptop reads that knows nothing of the article."""
    sent = wire(rules=rules).wired(story(kind, **content), refs())
    return wire(newsroom_uid=None).unwired(sent, None, Refs()).told


@pytest.mark.parametrize("kind", SHOWN)
def test_of_every_kind_credits_and_facts_come_as_they_went(kind: Kind) -> None:
    found = told(kind, work=FULL)
    assert found is not None and found.credits == CREDITS
    shown = FACTS[kind] - {"file", "cover"}
    assert found.work == replace(Work(), **{name: getattr(FULL, name) for name in shown})


def test_a_file_and_the_pictures_of_a_gallery_are_told_by_their_numbers() -> None:
    book, gallery = told(Kind.BOOK), told(Kind.GALLERY)
    assert book is not None and book.file == refs().media[FILES[0].sha256].id
    assert gallery is not None and gallery.gallery == (41, 40, 42)


def test_what_the_rules_or_the_kind_do_not_show_is_not_told() -> None:
    found = told(Kind.ARTICLE, PostRules(credits=False), work=FULL)
    assert found is None
    page = wire().wired(story(Kind.PAGE, work=FULL), refs()).content
    assert "nejat:facts" not in page


def test_where_there_is_nothing_to_say_nothing_is_said() -> None:
    assert facts(Told(credits=Credits())) == facts(Told()) == ""
    assert told(Kind.ARTICLE, credits=Credits()) is None


LINE = st.text(max_size=40)


@given(author=LINE, contents=st.lists(LINE, max_size=5).map(tuple), number=st.integers(0, 10**9))
def test_every_text_comes_back_out_of_one_comment(
    author: str, contents: tuple[str, ...], number: int
) -> None:
    said = Told(Credits(author=author), Work(contents=contents), number, (number,))
    comment = facts(said)
    assert told_in(f"<p>before</p>{comment}<p>after</p>") == said
    assert "--" not in comment.removeprefix("<!--").removesuffix("-->")


def _packed(value: object) -> str:
    packed = zlib.compress(json.dumps(value).encode())
    return f"<!-- nejat:facts={b64encode(packed).decode()} -->"


@pytest.mark.parametrize(
    "text",
    [
        "", "<!-- nejat:facts= -->", "<!-- nejat:facts=AAAA -->", "<!-- nejat:facts=AAA -->",
        _packed([]), _packed({"file": "seven"}), _packed({"work": {"contents": 7}}),
        _packed("[" * 100_000), _packed({"credits": {"author": "a" * 3_000_000}}),
    ],
)  # fmt: skip
def test_what_can_not_be_read_says_nothing(text: str) -> None:
    assert told_in(text) is None


def test_names_of_files_and_covers_of_ours_are_taken_from_nobody() -> None:
    record = to_record(Told(work=Work(file=FILES[0].file, cover=FILES[1].file, by="A. Writer")))
    found = told_in(_packed(record))
    assert found is not None and found.work == Work(by="A. Writer")


def test_only_what_is_released_is_in_it() -> None:
    sent = wire().wired(story(Kind.NEWSLETTER), refs()).content
    packed = sent.partition("nejat:facts=")[2].partition(" -->")[0]
    record = json.loads(zlib.decompress(b64decode(packed)))
    assert set(record) == {"credits", "work", "file", "gallery"}
