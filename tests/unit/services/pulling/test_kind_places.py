"""Categories that stand for kinds are found as a sync finds them, and no others."""

from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.ports.posts import TermNeed
from nejat_desktop.domain.ports.site_archive import SiteTerm
from nejat_desktop.services.archive.kind_places import kind_places

MEDIA = TermNeed("category", "kind:Media", "رسانه", "media")
CARTOONS = TermNeed("category", "kind:Media/Cartoons", "کارتون", "cartoons", MEDIA.key)
VIDEOS = TermNeed("category", "kind:Media/Videos", "ویدیو", "videos", MEDIA.key)
WAYS = {"cartoon": (MEDIA, CARTOONS), "video": (MEDIA, VIDEOS), "article": ()}


def term(id: int, slug: str, name: str, parent: int = 0, taxonomy: str = "category") -> SiteTerm:
    return SiteTerm(taxonomy, id, slug, name, parent)


def test_a_category_is_known_by_its_name_or_its_slug_under_its_parent() -> None:
    found = kind_places(
        [
            term(1, "rasane", "رسانه"),
            term(2, "cartoons", "Drawings", parent=1),
            term(3, "v", "ويديو", parent=1),
            term(4, "videos", "Videos"),
            term(5, "media", "رسانه", taxonomy="post_tag"),
        ],
        WAYS,
    )
    assert found.kinds == {"category:cartoons": Kind.CARTOON, "category:v": Kind.VIDEO}
    assert found.keys == {"rasane", "cartoons", "v"}
    assert found.numbers == {MEDIA.key: 1, CARTOONS.key: 2, VIDEOS.key: 3}
    assert found.direct([1]) == {1} and not found.direct([1, 3]) and not found.direct([2, 4])


def test_half_a_way_stands_for_nothing() -> None:
    found = kind_places([term(1, "media", "Media"), term(2, "cartoons", "Cartoons")], WAYS)
    assert (found.kinds, found.keys, found.numbers) == ({}, frozenset(), {})


def test_what_two_kinds_share_tells_no_kind_and_is_no_section() -> None:
    shared = {"cartoon": (MEDIA,), "newspic": (MEDIA,)}
    found = kind_places([term(1, "media", "Media")], shared)
    assert found.kinds == {} and found.keys == {"media"}


def test_where_posts_stand_as_in_a_section_there_is_one_besides() -> None:
    terms = [term(1, "media", "Media"), term(2, "cartoons", "Cartoons", parent=1)]
    found = kind_places(terms, {"cartoon": (MEDIA, CARTOONS)}, direct={1})
    assert found.keys == {"cartoons"} and found.numbers[MEDIA.key] == 1
