"""Another site at the same address is noticed; the same one spelled otherwise is no other."""

import pytest

from nejat_desktop.domain.ports.posts import Identity
from nejat_desktop.domain.same_site import same_site

HERE = Identity("News", "https://news.example", "https://news.example/en")


@pytest.mark.parametrize(
    "other",
    [
        HERE,
        Identity("News", "http://news.example/", "https://news.example/en/"),
        Identity("News", "https://News.Example", "http://NEWS.example/en"),
    ],
)
def test_spelled_otherwise_it_is_the_same(other: Identity) -> None:
    assert same_site(HERE, other) and same_site(other, HERE)


@pytest.mark.parametrize(
    "other",
    [
        Identity("Views", HERE.url, HERE.home),
        Identity("News", "https://www.news.example", HERE.home),
        Identity("News", HERE.url, "https://news.example/EN"),
        Identity("News", HERE.url, "https://news.example/"),
        Identity("News", HERE.url, "https://news.example:8443/en"),
        Identity("", "", ""),
    ],
)
def test_another_name_or_place_is_another_site(other: Identity) -> None:
    assert not same_site(HERE, other) and not same_site(other, HERE)
