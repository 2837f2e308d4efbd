"""The sample newsroom's files are whole, and its texts are well set in every language."""

import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from nejat_desktop.domain.newsroom import Kind

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
Json = dict[str, Any]
STATES = {
    "draft",
    "in_review",
    "approved",
    "published",
    "draft_over_release",
    "outdated",
    "scheduled",
    "withdrawn",
    "sent_back",
    "partial",
}
RELEASED = {"approved", "published", "draft_over_release", "outdated"}
UNRELEASED = {"draft", "in_review", "sent_back", "partial"}
CREDIT_FIELDS = {
    "author",
    "staff",
    "publication",
    "publication_note",
    "original_language",
    "translator",
    "source_url",
}
SHAPES = ("p", "h2", "h3", "quote", "bullets", "numbers", "picture", "rule")


def _read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


NEWSROOM: Json = _read(SAMPLE / "newsroom.json")
PHOTOS: list[Json] = _read(SAMPLE / "photos.json")
STORIES: dict[str, Json] = {p.stem: _read(p) for p in sorted((SAMPLE / "stories").glob("*.json"))}
ARTICLES = [
    pytest.param(story, code, article, id=f"{name}-{code}")
    for name, story in STORIES.items()
    for code, article in story["articles"].items()
]
EDITIONS = {edition["code"]: edition for edition in NEWSROOM["editions"]}


def _shape(block: Json | None) -> str:
    return "null" if block is None else next(key for key in SHAPES if key in block)


def _block_texts(block: Json | None) -> Iterator[str]:
    if block is None or "rule" in block:
        return
    value = block[_shape(block)]
    if "picture" in block:
        yield block["caption"]
    else:
        yield from value if isinstance(value, list) else [value]
    if "cite" in block:
        yield block["cite"]


def _texts(article: Json) -> Iterator[str]:
    """Every text of the body, then the fields around it."""
    for block in article["body"]:
        yield from _block_texts(block)
    yield from (article["headline"], article["excerpt"], *article["tags"])
    yield from (value for key, value in article["credits"].items() if isinstance(value, str))


def _newer(article: Json) -> Iterator[str]:
    """The texts of the draft over a release."""
    draft = article.get("draft", {})
    yield from filter(None, [draft.get("headline")])
    for block in draft.get("body", []):
        yield from _block_texts(block)


def _plain(text: str) -> str:
    return re.sub(r"<[^>]+>", "", text)


def _described(code: str) -> Iterator[str]:
    for photo in PHOTOS:
        yield from photo["descriptions"].get(code, {}).values()


def test_there_are_stories_of_every_kind() -> None:
    kinds = [story["kind"] for story in STORIES.values()]
    assert len(STORIES) >= 16
    assert kinds.count("article") >= 13
    others = set(Kind) - {Kind.ARTICLE}
    assert all(kinds.count(kind) == 2 for kind in others)


def test_most_stories_stand_in_all_four_languages() -> None:
    whole = [name for name, story in STORIES.items() if set(story["articles"]) == set(EDITIONS)]
    assert len(whole) > len(STORIES) / 2
    sources = [story["source"] for story in STORIES.values()]
    assert (sources.count("fa"), sources.count("ar"), sources.count("sq")) == (4, 1, 2)


def test_every_state_is_present() -> None:
    found = {a["state"] for story in STORIES.values() for a in story["articles"].values()}
    assert found == STATES


def test_the_series_has_its_parts_in_order() -> None:
    series = {entry["id"] for entry in NEWSROOM["series"]}
    parts = [(s["series"], s["part"]) for s in STORIES.values() if "series" in s]
    assert {name for name, _ in parts} == series
    assert sorted(part for _, part in parts) == [1, 2, 3]


def test_editions_sections_and_series_are_named_in_four_languages() -> None:
    names = [section["names"] for section in NEWSROOM["sections"]]
    names += [series["titles"] for series in NEWSROOM["series"]]
    assert all(set(entry) == set(EDITIONS) and all(entry.values()) for entry in names)


@pytest.mark.parametrize(("story", "code", "article"), ARTICLES)
def test_an_article_names_only_what_exists(story: Json, code: str, article: Json) -> None:
    sections = {section["id"] for section in NEWSROOM["sections"]}
    assert code in EDITIONS
    assert story["source"] in story["articles"]
    assert set(article["sections"]) <= sections
    assert article["sections"] or story["kind"] not in ("article", "cartoon", "newspic")
    assert article["person"] in NEWSROOM["people"]
    assert set(article["credits"]) <= CREDIT_FIELDS


@pytest.mark.parametrize(("story", "code", "article"), ARTICLES)
def test_a_state_has_what_it_needs(story: Json, code: str, article: Json) -> None:
    state = article["state"]
    assert (state == "draft_over_release") == ("draft" in article)
    assert (state == "scheduled") == ("days_ahead" in article)
    assert (state == "sent_back") == ("comment" in article)
    assert (state == "partial") == (None in article["body"])
    if state == "outdated":
        assert "earlier" in story["articles"][story["source"]]
        assert code != story["source"]


@pytest.mark.parametrize(("story", "code", "article"), ARTICLES)
def test_a_translation_has_the_blocks_of_its_source(story: Json, code: str, article: Json) -> None:
    source = story["articles"][story["source"]]["body"]
    assert len(article["body"]) == len(source)
    for mine, theirs in zip(article["body"], source, strict=True):
        if mine is None:
            continue
        shape = _shape(theirs)
        assert _shape(mine) == shape
        assert ("cite" in mine) == ("cite" in theirs)
        if shape in ("quote", "bullets", "numbers"):
            assert len(mine[shape]) == len(theirs[shape])
        if shape == "picture":
            assert mine["picture"] == theirs["picture"]


@pytest.mark.parametrize(("story", "code", "article"), ARTICLES)
def test_an_earlier_source_differs_in_a_few_paragraphs_only(
    story: Json, code: str, article: Json
) -> None:
    earlier = article.get("earlier", {}).get("body", article["body"])
    changed = [a for a, b in zip(earlier, article["body"], strict=True) if a != b]
    assert len(changed) <= 3
    assert ("earlier" in article) == bool(changed)


def test_there_are_long_features_and_short_pieces() -> None:
    lengths = []
    for story in STORIES.values():
        if story["kind"] == "article" and "en" in story["articles"]:
            texts = _texts(story["articles"]["en"])
            lengths.append(sum(len(_plain(text).split()) for text in texts))
    assert sum(length >= 600 for length in lengths) >= 3
    assert sum(length <= 160 for length in lengths) >= 1


@pytest.mark.parametrize(("story", "code", "article"), ARTICLES)
def test_prose_has_no_straight_quotes_and_no_double_spaces(
    story: Json, code: str, article: Json
) -> None:
    for text in [*_texts(article), *_newer(article)]:
        plain = _plain(text)
        assert '"' not in plain and "'" not in plain, plain
        assert "  " not in plain and plain == plain.strip(), plain
        assert "..." not in plain and " ," not in plain, plain


@pytest.mark.parametrize("code", ["fa", "ar", "sq", "en"])
def test_quotation_marks_are_those_of_the_edition_and_come_in_pairs(code: str) -> None:
    opening, closing = EDITIONS[code]["quotes"]
    foreign = set("“”„«»") - {opening, closing}
    for story in STORIES.values():
        for text in _texts(story["articles"].get(code, _empty())):
            assert text.count(opening) == text.count(closing), text
            assert not foreign & set(text), text


def _empty() -> Json:
    return {"body": [], "headline": "", "excerpt": "", "tags": [], "credits": {}}


def _of_edition(code: str) -> list[str]:
    found = [t for s in STORIES.values() for t in _texts(s["articles"].get(code, _empty()))]
    return [_plain(text) for text in [*found, *_described(code)]]


def test_persian_has_no_arabic_letters_and_its_own_digits_and_marks() -> None:
    for text in _of_edition("fa"):
        if not text.startswith("https:"):
            assert not set(text) & set("يكة٠١٢٣٤٥٦٧٨٩0123456789,;?"), text


def test_persian_half_spaces_stand_between_letters() -> None:
    for text in _of_edition("fa"):
        for match in re.finditer("\u200c", text):
            around = text[match.start() - 1 : match.end() + 1]
            assert len(around) == 3 and around[0].isalpha() and around[2].isalpha(), text
        assert not re.search(r"(^|[ «(])(ن?می) \w", text), f"a half-space is missing: {text}"
        assert not re.search(r"\w (ها|های|هایی|هایش|هایشان)\b", text), text


def test_arabic_has_no_persian_letters_and_its_own_digits_and_marks() -> None:
    for text in _of_edition("ar"):
        if not text.startswith("https:"):
            assert not set(text) & set("یکگپچژ۰۱۲۳۴۵۶۷۸۹0123456789,;?\u200c"), text


def test_albanian_is_written_with_its_own_letters() -> None:
    for name, story in STORIES.items():
        text = " ".join(_texts(story["articles"].get("sq", _empty())))
        assert not text.strip() or text.count("ë") > len(text) / 60, name
        assert not re.search(r"\b(eshte|nje|per|cdo|qe|dhe te)\b", text), name


def test_every_picture_exists_and_is_used() -> None:
    ids = [photo["id"] for photo in PHOTOS]
    assert len(ids) == len(set(ids)) >= 20
    used = {picture for story in STORIES.values() for picture in story["pictures"]}
    used |= {work["cover"] for work in _works() if "cover" in work}
    assert used == set(ids)
    on_disk = {f"photos/{path.name}" for path in (SAMPLE / "photos").iterdir()}
    assert {photo["file"] for photo in PHOTOS} == on_disk


def _works() -> list[Json]:
    articles = (a for story in STORIES.values() for a in story["articles"].values())
    return [article["work"] for article in articles if "work" in article]


def test_every_file_exists_is_used_and_small() -> None:
    on_disk = {path.name: path.stat().st_size for path in (SAMPLE / "files").iterdir()}
    assert {work["file"] for work in _works() if "file" in work} == set(on_disk)
    assert max(on_disk.values()) < 260_000 and sum(on_disk.values()) < 3_500_000


def test_two_pdfs_and_the_video_carry_what_must_never_leave() -> None:
    for name, canary in NEWSROOM["canaries_in_files"].items():
        assert canary.encode() in (SAMPLE / "files" / name).read_bytes(), name


@pytest.mark.parametrize(("story", "code", "article"), ARTICLES)
def test_a_picture_in_the_text_belongs_to_the_story(story: Json, code: str, article: Json) -> None:
    inline = {block["picture"] for block in article["body"] if block and "picture" in block}
    assert inline <= set(story["pictures"])


def test_pictures_are_described_in_four_languages_except_two_on_purpose() -> None:
    missing = []
    for photo in PHOTOS:
        assert set(photo["descriptions"]) == set(EDITIONS)
        for code, words in photo["descriptions"].items():
            assert words["caption"] and words["credit"]
            if not words["alt"]:
                missing.append((code, photo["id"]))
    assert missing == [("sq", "reading-hour"), ("sq", "lake")]


def test_pictures_are_small_enough_and_some_carry_what_must_never_leave() -> None:
    files = sorted((SAMPLE / "photos").iterdir())
    assert sum(path.stat().st_size for path in files) < 7_000_000
    located = serials = comments = thumbnails = 0
    for path in files:
        data = path.read_bytes()
        assert len(data) < 250_000
        with Image.open(io.BytesIO(data)) as picture:
            assert picture.format == "JPEG" and min(picture.size) >= 1000
            exif = picture.getexif()
            located += bool(exif.get_ifd(0x8825))
            serials += 0xA431 in exif.get_ifd(0x8769)
            comments += "comment" in picture.info
            thumbnails += b"\xff\xd8\xff" in picture.info.get("exif", b"")
    assert min(located, serials, comments, thumbnails) >= 4


def test_slugs_are_latin_short_and_unique_in_their_edition() -> None:
    for code in EDITIONS:
        slugs = [s["articles"][code]["slug"] for s in STORIES.values() if code in s["articles"]]
        assert len(slugs) == len(set(slugs))
        assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug) for slug in slugs)
        assert all(len(slug) <= 60 for slug in slugs)


@pytest.mark.parametrize(("story", "code", "article"), ARTICLES)
def test_links_lead_to_stories_or_reserved_addresses(story: Json, code: str, article: Json) -> None:
    for text in _texts(article):
        for address in re.findall(r'href="([^"]+)"', text):
            if address.startswith("nejat:story/"):
                assert address.removeprefix("nejat:story/") in STORIES
            else:
                assert re.match(r"(mailto:\w+@|https://)[\w.]+\.example\b", address)
        assert set(re.findall(r"<(\w+)", text)) <= {"a", "em", "strong"}
    source = article["credits"].get("source_url", "")
    assert not source or re.match(r"https://\w+\.example/", source)


def test_canaries_stand_in_unreleased_texts_only() -> None:
    released, unreleased = list(_released()), list(_unreleased())
    for word in NEWSROOM["canaries"]:
        assert any(word in text for text in unreleased), word
        assert not any(word in text for text in released), word


def test_every_unreleased_text_carries_a_canary() -> None:
    for name, story in STORIES.items():
        for code, article in story["articles"].items():
            if article["state"] in UNRELEASED or "draft" in article:
                texts = list(_newer(article)) if "draft" in article else list(_texts(article))
                whole = " ".join(texts)
                assert any(word in whole for word in NEWSROOM["canaries"]), (name, code)


def test_words_of_what_is_dated_ahead_or_withdrawn_stand_nowhere_else() -> None:
    for key, state in (("canaries_ahead", "scheduled"), ("canaries_withdrawn", "withdrawn")):
        for word in NEWSROOM[key]:
            assert any(word in text for text in _in_state(state)), word
            assert not any(word in text for text in _released()), word


def _in_state(*states: str) -> Iterator[str]:
    for story in STORIES.values():
        for article in story["articles"].values():
            if article["state"] in states:
                yield from _texts(article)


def _released() -> Iterator[str]:
    yield from _in_state(*RELEASED)
    for code in EDITIONS:
        yield from _described(code)


def _unreleased() -> Iterator[str]:
    yield from _in_state(*UNRELEASED)
    for story in STORIES.values():
        for article in story["articles"].values():
            yield from _newer(article)
            yield article.get("comment", "")
