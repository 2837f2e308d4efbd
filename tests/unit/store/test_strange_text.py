"""Whatever is pasted is kept, and a full or damaged disk says so in a sentence."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.desk import Filter
from nejat_desktop.domain.text import whole
from nejat_desktop.services.jobs import Job
from tests.rooms import article, content

WATCH = Job("test", lambda job, progress: None)
ANY = st.text(st.characters(exclude_categories=()), max_size=30)


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("x\ud800y", "x\ufffdy"),
        ("\ud83d\ude00", "😀"),
        ("\udfff", "\ufffd"),
        ("nul\0nul", "nul\0nul"),
        ("plain", "plain"),
    ],
)
def test_half_characters_are_kept_as_what_can_be_written(
    room: Opened, pasted: str, kept: str
) -> None:
    editing = room.services.editing
    made = article(room.services, "Bridge")
    text = replace(made.content, headline=pasted, excerpt=pasted)
    saved = editing.save(made.uid, made.version, text)
    assert (saved.content.headline, saved.content.excerpt) == (kept, kept)
    assert editing.article(made.uid) == saved


def test_half_characters_reach_neither_history_nor_site_as_an_error(room: Opened) -> None:
    services = room.services
    made = article(services, "Bri\ud800dge", "Stone\udc00.", "N\0ul.")
    services.publishing.approve(made.uid)
    services.publishing.sync(WATCH)
    page = room.site_folder / "en/2026/bri-dge/index.html"
    assert "Stone\ufffd." in page.read_text("utf-8")
    first = services.editing.history(made.uid)[-1]
    services.editing.restore(made.uid, first.uid)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ANY, ANY)
def test_any_text_is_saved_and_any_query_is_answered(room: Opened, text: str, query: str) -> None:
    services = room.services
    made = services.editing.new_story(
        services.stories.story(article(services, "Kind").story).kind,
        "en",
        replace(content(services, text, text), tags=(text,), excerpt=text),
    )
    assert services.editing.article(made.uid).content.headline == whole(text)
    services.desk.ids(Filter(words=query), "en")
    services.desk.ids(Filter(words=text), "en")


OPERATORS = ['"', '"a', "a*", "* a", "a OR", "OR OR", "NOT", "NEAR(a", "a:b", "^a", "{a}", "a + b"]
MARKS = ["a\0b", "\ud800", "-", "\u200c", "\u0640", "²", "①", "𐒠", "İ", "ß", "'; DROP TABLE x; --"]


@pytest.mark.parametrize("query", [*OPERATORS, *MARKS])
def test_operators_and_marks_in_a_query_are_words_or_nothing(room: Opened, query: str) -> None:
    article(room.services, "A or b near")
    room.services.desk.ids(Filter(words=query), "en")


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("کتاب", "كتاب"),
        ("كتاب", "کتاب"),
        ("یکی", "يكي"),
        ("مدرسة", "مدرسه"),
        ("أحمد", "احمد"),
        ("القُرآن", "القران"),
        ("مُحَمَّد", "محمد"),
        ("می‌روم", "میروم"),
        ("می‌روم", "می روم"),
        ("میروم", "می‌روم"),
        ("کتاب‌ها", "کتابها"),
        ("۱۴۰۵", "1405"),
        ("1405", "١٤٠٥"),
        ("Çështje", "ceshtje"),
        ("ceshtje", "Çështje"),
        ("ëndërr", "ende"),
        ("bridge", "BRI"),
        ("والكتاب", "کتاب"),
        ("مـــكتب", "مکتب"),
    ],
)
def test_spellings_find_each_other_as_they_are_typed(
    room: Opened, written: str, typed: str
) -> None:
    made = article(room.services, "Other", written)
    ids = room.services.desk.ids(Filter(words=typed), "en")
    rows = room.services.desk.rows(ids, Filter(), "en")
    assert [row.story for row in rows.values()] == [made.story]


def test_control_characters_of_a_paste_reach_no_page(room: Opened) -> None:
    made = article(room.services, "Bri\0dge", "N\0u\x1bl.\x85")
    room.services.publishing.approve(made.uid)
    room.services.publishing.sync(WATCH)
    pages = [f.read_text("utf-8") for f in room.site_folder.rglob("*.html")]
    assert any("Nul." in page for page in pages)
    assert not any(mark in page for page in pages for mark in "\0\x1b\x85")
