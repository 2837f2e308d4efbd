"""Head and panel: what they show at which width, how far a translation is."""

from nejat_desktop.domain.body import paragraph
from tests.ui.desk.workplaces import Bench
from tests.ui.look import OFFSCREEN
from tests.ui.translate_place.conftest import Open, bridge, rewrite, story, translate_all

pytestmark = OFFSCREEN


def test_a_narrow_head_keeps_headline_and_buttons(room_bench: Bench, open_place: Open) -> None:
    hands = open_place(bridge(room_bench.room.services))
    head = hands.place.head
    assert head.progress.isVisible()
    hands.place.resize(956, 600)
    hands.bot.waitUntil(lambda: not head.progress.isVisible())
    assert head.main.isVisible()
    assert head.headline.width() >= head.headline.sizeHint().width()


def test_the_bar_counts_paragraphs_by_state(room_bench: Bench, open_place: Open) -> None:
    services = room_bench.room.services
    target = translate_all(services, bridge(services), "یک.", "دو.")
    rewrite(services, target, "Two.", "Twelve.")
    hands = open_place(target)
    counts = {state.value: n for state, n in hands.place.head.progress.counts.items()}
    assert counts == {"done": 2, "source_changed": 1}
    assert hands.place.head.count.text() == "2 of 3 done"
    assert hands.place.head.behind.text() == "1 changed in the source"


def test_the_heads_stand_over_their_texts(room_bench: Bench, open_place: Open) -> None:
    hands = open_place(bridge(room_bench.room.services))
    view, heads = hands.place.spread.view, hands.place.spread.heads
    assert heads.source.width() == view.source.width()
    words = heads.target.words
    assert words is not None
    assert (words.code, words.state_words, words.rtl) == ("fa", "Draft", True)
    assert "Leila" in words.about


def test_a_picture_has_nothing_to_translate_and_the_panel_says_so(
    room_bench: Bench, open_place: Open
) -> None:
    services = room_bench.room.services
    separator = '<!-- wp:separator -->\n<hr class="wp-block-separator"/>\n<!-- /wp:separator -->'
    source = story(services, "Bridge", [paragraph("One."), separator])
    hands = open_place(services.translating.start(source.story, "fa"))
    view = hands.place.spread.view
    card = next(row.id for row in view.source.registry.rows if row.is_card)
    view.go_to(card)
    assert hands.place.walk.number == 0
    assert "nothing to translate" in hands.place.panel.changes.quiet.words.text()
    hands.do("translate.previous")
    assert hands.place.walk.number == 2
    hands.do("translate.done")
    assert hands.place.walk.number == 1


def test_a_comment_on_the_source_is_shown_at_its_paragraph_until_it_is_settled(
    room_bench: Bench, open_place: Open
) -> None:
    services = room_bench.room.services
    target = bridge(services)
    hands = open_place(target)
    source = hands.place.session.opened.source
    row = source.content.row_ids[0]
    said = services.commenting.say(source.uid, "Which stones?", row)
    view, checks = hands.place.spread.view, hands.place.panel.checks
    view.go_to(row)
    hands.bot.waitUntil(lambda: len(checks.comments) == 1)
    assert "Which stones?" in checks.comments[0].words.text()
    view.go_to(source.content.row_ids[1])
    assert checks.comments == []
    view.go_to(row)
    assert len(checks.comments) == 1
    services.commenting.settle(said.uid)
    hands.bot.waitUntil(lambda: not checks.comments)
