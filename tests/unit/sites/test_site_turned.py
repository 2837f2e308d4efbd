"""Names that run the other way than their page stand in bdi, and nothing else does."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from site_samples import editions, picture, release, run, site, state, uid

from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.text import first_strong
from nejat_desktop.sites.folder.turned import runs, turned

EDITIONS = {edition.code: edition for edition in editions()}


def marked(text: str, code: str) -> str:
    """The text with brackets where `bdi` stands."""
    pieces = runs(text, rtl=EDITIONS[code].is_rtl)
    return "".join(f"[{piece}]" if other else piece for piece, other in pieces)


@pytest.mark.parametrize(
    ("text", "code", "shown"),
    [
        ("پل قدیمی باز شد", "fa", "پل قدیمی باز شد"),
        ("The bridge is open", "en", "The bridge is open"),
        ("دیدار Anna Meyer، ۲۰ سال بعد", "fa", "دیدار [Anna Meyer]، ۲۰ سال بعد"),
        ("از Anna Meyer، Karl Lund و دیگران", "fa", "از [Anna Meyer]، [Karl Lund] و دیگران"),
        ("پرونده PDF ۲٫۴ مگابایت", "fa", "پرونده [PDF] ۲٫۴ مگابایت"),
        ("كتاب «The Last Stone (2024)» بالعربية", "ar", "كتاب «[The Last Stone] (2024)» بالعربية"),
        ("تصوير: J.-P. O’Neill-Söder, Jr. (2)", "ar", "تصوير: [J.-P. O’Neill-Söder, Jr]. (2)"),
        ("فیلم 3D در R & D", "fa", "فیلم [3D] در [R & D]"),
        ("C++ برای همه", "fa", "[C++] برای همه"),
        ("نشانی https://a.example/b-c?d=1 است", "fa", "نشانی [https://a.example/b-c]?[d]=1 است"),
        ("The word پل قدیمی، ۳ means “bridge”", "en", "The word [پل قدیمی، ۳] means “bridge”"),
        ("Fjala می‌شود në fund", "sq", "Fjala [می‌شود] në fund"),
        ("What is new?", "fa", "[What is new?]"),
        ("Headline bridge 7", "fa", "Headline bridge 7"),
        ("۲۰۲۶ – ۳", "fa", "۲۰۲۶ – ۳"),
        ("", "ar", ""),
    ],
)  # fmt: skip
def test_each_run_of_the_other_direction_stands_alone(text: str, code: str, shown: str) -> None:
    assert marked(text, code) == shown


@given(st.text(alphabet="aZé پلـ‌ ۲4،,.-()«»\n😀<&́", max_size=40), st.booleans())
def test_no_letter_is_lost_or_moved_and_a_run_never_begins_or_ends_with_a_space(
    text: str, rtl: bool
) -> None:
    pieces = list(runs(text, rtl=rtl))
    assert "".join(piece for piece, _ in pieces) == text
    edition = EDITIONS["fa" if rtl else "en"]
    for piece, other in pieces:
        if other and len(pieces) > 1:
            assert piece == piece.strip()
            assert (first_strong(piece) == edition.direction) is False
    assert "<b" not in str(turned("پ a <b> ۲", edition)).replace("<bdi", "")


def test_a_number_without_end_is_passed_at_once() -> None:
    text = "ب a " + "1" * 500_000 + " A4 ب"
    assert [piece for piece, turns in runs(text, rtl=True) if turns] == [
        "a " + "1" * 500_000 + " A4"
    ]
    assert [piece for piece, turns in runs("ب " + "1" * 500_000, rtl=True) if turns] == []
    assert [p for p, turns in runs("a ب " + "1" * 500_000 + " ب", rtl=True) if turns] == ["a"]


def test_headlines_excerpts_and_captions_of_a_page_have_it(tmp_path: Path) -> None:
    names = "دیدار Anna Meyer، ۲۰ سال بعد"
    caption = (
        '<!-- wp:image -->\n<figure class="wp-block-image"><img src="nejat:photo/'
        f'{uid("inner")}" alt=""/><figcaption><em>{names}</em></figcaption></figure>'
        "\n<!-- /wp:image -->"
    )
    told = release(
        "names", "fa", lead="lead", also=("inner",), headline=names, excerpt=names, body=caption
    )
    pictures = tuple(replace(one, caption=names) for one in told.pictures)
    gallery = release("pictures", "fa", kind=Kind.GALLERY, gallery=("a", "b"))
    shown = tuple(picture(one, caption=names) for one in ("a", "b"))
    run(site(tmp_path), state([replace(told, pictures=pictures), replace(gallery, pictures=shown)]))
    turned_names = 'دیدار <bdi dir="ltr">Anna Meyer</bdi>، ۲۰ سال بعد'
    html = (tmp_path / "fa/2026/names/index.html").read_text(encoding="utf-8")
    assert f"<h1>{turned_names}</h1>" in html
    assert f'<p class="dek">{turned_names}</p>' in html
    assert f"<figcaption>{turned_names} <span" in html
    assert f"<figcaption><em>{turned_names}</em> <span" in html
    assert f"<title>{names}" in html
    home = (tmp_path / "fa/index.html").read_text(encoding="utf-8")
    assert f">{turned_names}</a></h" in home
    viewer = (tmp_path / "fa/2026/pictures/index.html").read_text(encoding="utf-8")
    assert viewer.count(f"</span>{turned_names} <span") == 2
