"""The opening words of a text."""

import pytest

from nejat_desktop.domain.body.opening import LENGTH, opening


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<h2>Head</h2><p>Short.</p><p>More.</p>", "Short."),
        ("<!-- wp:paragraph -->\n<p>One <em>two</em>,<br>three.</p>", "One two, three."),
        ("<p> </p><p>&nbsp;</p><p>Caf&eacute; &amp; bar</p>", "Café & bar"),
        ('[gallery ids="1"]\n\nBare [sic]', "Bare [sic]"),
        ('<p>[box a="b"]</p><p>Words</p>', "Words"),
        ("Bare words\n\nand more", "Bare words and more"),
        ("<ul><li>One</li><li>Two</li></ul>", "One Two"),
        ("<p>Before<script>hidden()</script> after.", "Before after."),
        ("<p>One<p>Two", "One"),
        ("", ""),
    ],
)
def test_it_is_the_first_paragraph_that_says_something(source: str, expected: str) -> None:
    assert opening(source) == expected


def test_it_is_cut_between_words() -> None:
    long = opening(f"<p>{'word ' * 100}</p>")
    assert long.endswith("word…")
    assert len(long) <= LENGTH + 1
