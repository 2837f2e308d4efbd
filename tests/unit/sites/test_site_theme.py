"""Style sheet, accent, fonts and share links."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from site_samples import THEME, picture

from nejat_desktop.domain.errors import SiteError
from nejat_desktop.sites.folder.colour import (
    DARK_PAPER,
    DARK_SURFACE,
    LEAST,
    PAPER,
    SURFACE,
    accent_rules,
    contrast,
)
from nejat_desktop.sites.folder.pictures import Gallery, widths_for
from nejat_desktop.sites.folder.share import share_links
from nejat_desktop.sites.folder.theme import SHIPPED_ACCENT, Theme

BUDGET = 150 * 1024


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast(SHIPPED_ACCENT, PAPER) == pytest.approx(7.8, abs=0.1)


@given(st.tuples(*[st.integers(0, 255)] * 3))
def test_every_accent_is_readable_in_light_and_dark_or_refused(
    channels: tuple[int, int, int],
) -> None:
    accent = "#{:02x}{:02x}{:02x}".format(*channels)
    readable = min(contrast(accent, PAPER), contrast(accent, SURFACE)) >= LEAST
    if not readable:
        with pytest.raises(SiteError):
            accent_rules(accent)
        return
    dark = accent_rules(accent).split("--accent:")[2][:7]
    assert min(contrast(dark, DARK_PAPER), contrast(dark, DARK_SURFACE)) >= LEAST


@pytest.mark.parametrize("accent", ["red", "#fff", "#12345g", "", "#0b5a68;}"])
def test_what_is_no_colour_is_refused(accent: str) -> None:
    with pytest.raises(SiteError, match="not a colour"):
        accent_rules(accent)


def test_the_name_of_the_style_sheet_follows_its_content() -> None:
    shipped, other = Theme(THEME, SHIPPED_ACCENT), Theme(THEME, "#7a1f3d")
    assert shipped.style_path != other.style_path
    assert b"--accent:#7a1f3d" in other.style
    assert b"/*" not in other.style
    assert b"#7a1f3d" in other.icon


@pytest.mark.parametrize("rtl", [False, True])
def test_an_article_stays_within_its_budget_without_pictures(rtl: bool) -> None:
    theme = Theme(THEME, SHIPPED_ACCENT)
    names = ["inter", "vazirmatn"] if rtl else ["inter", "edition-names"]
    if not rtl:
        names += ["newsreader-text", "newsreader-display", "newsreader-italic"]
    fonts = sum((THEME / "fonts" / f"{name}.woff2").stat().st_size for name in names)
    assert fonts + len(theme.style) + 16 * 1024 <= BUDGET


def test_the_style_sheet_names_only_fonts_that_are_there() -> None:
    style = Theme(THEME, SHIPPED_ACCENT).style.decode()
    named = {part.partition(")")[0] for part in style.split("url(")[1:]}
    assert named == {f"fonts/{f.name}" for f in (THEME / "fonts").glob("*.woff2")}


def test_licences_go_with_the_fonts() -> None:
    fonts = Theme(THEME, SHIPPED_ACCENT).fonts
    assert sum(path.endswith(".txt") for path in fonts) == 3


def test_directions_are_never_written_into_the_style_sheet() -> None:
    style = Theme(THEME, SHIPPED_ACCENT).style.decode()
    for word in ("margin-left", "padding-right", "text-align:left", "text-align:right", "float:"):
        assert word not in style


def test_no_rendition_is_wider_than_its_original() -> None:
    assert widths_for(4000) == (480, 800, 1200, 1600)
    assert widths_for(1600) == (480, 800, 1200, 1600)
    assert widths_for(1000) == (480, 800, 1000)
    assert widths_for(300) == (300,)


def test_a_picture_without_files_has_no_place_on_a_page() -> None:
    assert Gallery({}).files(picture("bridge")) is None
    assert Gallery({}).files(None) is None


def test_a_small_picture_needs_no_choice_of_files() -> None:
    small = picture("small", width=400, height=300)
    files = Gallery({small.sha256: "webp"}).files(small)
    assert files is not None
    attributes = files.attributes("en/", "100vw")
    assert "srcset" not in attributes
    assert (attributes["width"], attributes["height"]) == ("400", "300")
    assert attributes["src"].endswith("-400.webp")


def test_share_links_carry_address_and_headline() -> None:
    links = share_links(["E-mail", "Telegram", "nobody"], "https://a.example/b/", "Über & unter")
    assert [link.name for link in links] == ["", "Telegram"]
    assert (
        links[0].url
        == "mailto:?subject=%C3%9Cber%20%26%20unter&body=https%3A%2F%2Fa.example%2Fb%2F"
    )


def test_without_an_address_only_services_that_need_none_are_offered() -> None:
    services = ["Facebook", "Twitter", "WhatsApp", "Pinterest", "E-mail"]
    assert [s.name for s in share_links(services, "", "Words")] == ["Twitter", "WhatsApp", ""]


def test_a_newsroom_adds_services_of_its_own() -> None:
    own = ["Mastodon=https://share.example/?text={text}%20{url}", "Bad=javascript:{text}"]
    links = share_links(own, "https://a.example/", "A b")
    assert [(s.name, s.url) for s in links] == [
        ("Mastodon", "https://share.example/?text=A%20b%20https%3A%2F%2Fa.example%2F")
    ]


def test_templates_and_wording_are_complete() -> None:
    names = {f.name for f in Path(THEME / "templates").iterdir()}
    assert {"base.html", "story.html", "page.html", "home.html", "list.html"} <= names
