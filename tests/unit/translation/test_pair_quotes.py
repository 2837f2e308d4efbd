"""Quotation marks."""

import pytest

from nejat_desktop.translation.quotes import broken_quotes, foreign_quotes


@pytest.mark.parametrize(
    ("text", "style", "place"),
    [
        ("«a «b» c»", ("«", "»"), None),
        ("«a «b c»", ("«", "»"), 0),
        ("a» b", ("«", "»"), 1),
        ('"a" "b', ("«", "»"), 4),
        ("„a“ “b”", ("„", "“"), 4),
        ("’tis fine", ("“", "”"), None),
    ],
)
def test_a_quotation_mark_without_a_partner_is_found(
    text: str, style: tuple[str, str], place: int | None
) -> None:
    assert broken_quotes(text, style) == place


def test_marks_of_another_style_are_found_everywhere() -> None:
    assert foreign_quotes("«a» “b”", ("«", "»")) == (4, 6)
