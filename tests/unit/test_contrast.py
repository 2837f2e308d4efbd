"""The colours keep the contrast that was promised, computed anew from the tokens."""

from pathlib import Path

import pytest

from nejat_desktop.ui.theme.contrast import contrast
from nejat_desktop.ui.theme.roles import Mode
from nejat_desktop.ui.theme.tokens import Tokens, load_tokens

TOKENS: Tokens = load_tokens(Path(__file__).parents[2] / "resources" / "look" / "tokens.json")
PAIRS = [(mode, pair) for mode in Mode for pair in TOKENS.pairs[mode]]


@pytest.mark.parametrize(("mode", "pair"), PAIRS)
def test_a_pair_in_use_has_the_contrast_it_needs_and_the_one_that_is_written_down(
    mode: Mode, pair: str
) -> None:
    front, ground = pair.split(" on ")
    colors = TOKENS.colors[mode]
    written, needed = TOKENS.pairs[mode][pair]
    ratio = contrast(colors.named(front), colors.named(ground))
    assert ratio >= needed
    assert ratio == pytest.approx(written, abs=0.01)


def test_high_contrast_text_has_seven_to_one_at_least() -> None:
    for pair, (ratio, needed) in TOKENS.pairs[Mode.HIGH_CONTRAST].items():
        assert ratio >= 7 or needed == 3, pair


@pytest.mark.parametrize("mode", list(Mode))
def test_every_state_has_its_text_checked_on_its_own_ground(mode: Mode) -> None:
    for state in TOKENS.colors[mode].state:
        assert f"state.{state}.fg on state.{state}.bg" in TOKENS.pairs[mode]


def test_white_on_black_is_twenty_one_to_one_in_either_order() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
