"""Translating: the source's structure comes along, the translator's words stay."""

from dataclasses import replace

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Article, RowState
from nejat_desktop.domain.body import parse
from nejat_desktop.domain.checks import CheckId
from tests.rooms import article


def translated(room: Opened, target: Article, *texts: str) -> Article:
    """The target with its paragraphs written and marked done."""
    body = parse(target.content.body).with_ids(target.content.row_ids)
    rows = tuple(replace(row, inner=text) for row, text in zip(body.rows, texts, strict=True))
    content = replace(target.content, headline="پل", body=replace(body, rows=rows).source)
    done = [*body.ids, "headline"]
    return room.services.translating.mark(target.uid, target.version, content, done, done=True)


def test_a_translation_begins_with_the_sources_rows_and_no_words(room: Opened) -> None:
    source = article(room.services, "Bridge", "One.", "Two.")
    target = room.services.translating.start(source.story, "fa")
    assert target.content.row_ids == source.content.row_ids
    assert "One." not in target.content.body
    states = [pair.state for pair in room.services.translating.sides(target.uid).pairs]
    assert states == [RowState.EMPTY] * 3


def test_starting_twice_gives_the_same_article(room: Opened) -> None:
    source = article(room.services, "Bridge")
    first = room.services.translating.start(source.story, "fa")
    assert room.services.translating.start(source.story, "fa") == first


def test_what_changed_in_the_source_is_marked_and_the_words_stay(room: Opened) -> None:
    services = room.services
    source = article(services, "Bridge", "One.", "Two.")
    services.publishing.approve(source.uid)
    target = services.translating.start(source.story, "fa")
    translated(room, target, "یک.", "دو.")
    now = services.editing.article(source.uid)
    body = now.content.body.replace("Two.", "Two hundred.")
    services.editing.save(source.uid, now.version, replace(now.content, body=body))
    services.publishing.approve(source.uid)
    pairs = services.translating.sides(target.uid).pairs
    assert [p.state for p in pairs] == [RowState.DONE, RowState.DONE, RowState.SOURCE_CHANGED]
    assert (pairs[2].seen, pairs[2].source, pairs[2].target) == ("Two.", "Two hundred.", "دو.")
    assert CheckId.SOURCE_CHANGED in {f.check for f in services.publishing.findings(target.uid)}


def test_a_new_paragraph_of_the_source_is_there_empty(room: Opened) -> None:
    services = room.services
    source = article(services, "Bridge", "One.", "Two.")
    target = services.translating.start(source.story, "fa")
    translated(room, target, "یک.", "دو.")
    now = services.editing.article(source.uid)
    body = now.content.body.replace(
        "<p>Two.</p>",
        "<p>Middle.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n<p>Two.</p>",
    )
    services.editing.save(source.uid, now.version, replace(now.content, body=body, row_ids=()))
    sides = services.translating.sides(target.uid)
    assert [p.target for p in sides.pairs] == ["پل", "یک.", "", "دو."]
    assert sides.target.content.row_ids == services.editing.article(source.uid).content.row_ids


def test_an_unfinished_translation_is_not_approved(room: Opened) -> None:
    services = room.services
    source = article(services, "Bridge", "One.")
    target = services.translating.start(source.story, "fa")
    stopping = {f.check for f in services.publishing.findings(target.uid) if f.blocking}
    assert CheckId.UNTRANSLATED in stopping


def test_outdated_translations_are_counted_on_the_desk(room: Opened) -> None:
    services = room.services
    source = article(services, "Bridge", "One.", "Two.")
    services.publishing.approve(source.uid)
    target = translated(room, services.translating.start(source.story, "fa"), "یک.", "دو.")
    services.publishing.approve(target.uid)
    now = services.editing.article(source.uid)
    body = now.content.body.replace("One.", "Eleven.")
    services.editing.save(source.uid, now.version, replace(now.content, body=body))
    services.publishing.approve(source.uid)
    from nejat_desktop.domain.desk import Filter

    ids = services.desk.ids(Filter(), "en")
    row = services.desk.rows(ids, Filter(), "en")[ids[0]]
    chips = {chip.edition: (chip.state.value, chip.behind) for chip in row.chips}
    assert chips["fa"] == ("outdated", 1)
