"""What the desk counts as outdated is what the translation shows paragraph by paragraph."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import RowState
from nejat_desktop.domain.body import blocks
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import articles
from nejat_desktop.store.translations import paragraphs_behind
from tests.rooms import article

TEXT = st.sampled_from(["One.", "Two.", "Three.", "<br>", "&nbsp;", "", "<strong></strong>"])
TEXTS = st.lists(TEXT, min_size=1, max_size=5)
STEP = st.one_of(
    st.tuples(st.just("source"), TEXTS),
    st.tuples(st.just("target"), TEXTS),
    st.tuples(st.just("done"), st.sets(st.integers(0, 5))),
    st.tuples(st.just("open"), st.sets(st.integers(0, 5))),
    st.tuples(st.just("along"), st.none()),
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, st.lists(STEP, max_size=6))
def test_the_count_of_the_desk_is_what_the_pairs_say(
    room: Opened, first: list[str], steps: list[tuple[str, object]]
) -> None:
    source = article(room.services, "Bridge", *first)
    target = room.services.translating.start(source.story, "fa")
    for what, value in steps:
        _step(room, source.uid, target.uid, what, value)
        assert _counted(room, source.story, target.uid) == _shown(room, target.uid)


def _step(room: Opened, source: Uid, target: Uid, what: str, value: object) -> None:
    services = room.services
    origin, into = services.editing.article(source), services.editing.article(target)
    match what, value:
        case "source", list(texts):
            body = blocks.document([blocks.paragraph(text) for text in texts])
            content = replace(origin.content, body=body, row_ids=())
            services.editing.save(source, origin.version, content)
        case "target", list(texts):
            body = blocks.document([blocks.paragraph(text) for text in texts])
            ids = origin.content.row_ids[: len(texts)]
            own = tuple(f"own-{n}" for n in range(len(texts) - len(ids)))
            content = replace(into.content, body=body, row_ids=(*ids, *own), headline="پل")
            services.translating.save(target, into.version, content)
        case "done" | "open", set(places):
            rows = ["headline", *into.content.row_ids]
            some = [rows[place] for place in places if place < len(rows)]
            done = what == "done"
            services.translating.mark(target, into.version, into.content, some, done=done)
        case _:
            shown = services.translating.sides(target).target
            services.translating.save(target, into.version, shown.content)


def _counted(room: Opened, story: Uid, target: Uid) -> int:
    return room.services.context.read(lambda c: paragraphs_behind(c, (story,))).get(target, 0)


def _shown(room: Opened, target: Uid) -> int:
    """Finished paragraphs that changed or went away, and new ones once any is finished."""
    sides = room.services.translating.sides(target)
    kept = room.services.context.read(lambda c: articles.load_article(c, target)).translation
    assert kept is not None
    changed = sum(pair.state is RowState.SOURCE_CHANGED for pair in sides.pairs)
    gone = len(kept.done - {pair.row for pair in sides.pairs})
    new = sum(pair.row not in kept.seen for pair in sides.pairs) if kept.done else 0
    return changed + gone + new


def test_a_paragraph_that_only_the_translation_kept_is_no_debt_once_approved(room: Opened) -> None:
    services = room.services
    source = article(services, "Bridge", "One.", "Two.")
    target = services.translating.start(source.story, "fa")
    body = blocks.document([blocks.paragraph(text) for text in ("یک.", "دو.")])
    rows = ["headline", *target.content.row_ids]
    content = replace(target.content, headline="پل", body=body, slug="pol")
    services.translating.mark(target.uid, target.version, content, rows, done=True)
    shorter = blocks.document([blocks.paragraph("One.")])
    services.editing.save(source.uid, 1, replace(source.content, body=shorter, row_ids=()))
    assert _counted(room, source.story, target.uid) == 1
    services.publishing.approve(target.uid)
    assert _counted(room, source.story, target.uid) == 0
