"""Where the stories of one edition are found in the others that are published on sites."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest

from nejat_desktop.domain.connection import Connection
from nejat_desktop.domain.errors import CancelledError
from nejat_desktop.domain.head import Head
from nejat_desktop.domain.ports.post_journal import PostJournal
from nejat_desktop.domain.ports.releases import GoOn, whatever_comes
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.elsewhere import Everywhere
from tests.fakes.memory_reader import MemoryReader
from tests.site_samples import newsroom, release, uid


class CountingReader(MemoryReader):
    """Notes which editions' heads were asked for."""

    def __init__(self) -> None:
        super().__init__(newsroom())
        self.asked: list[list[str]] = []

    def heads(
        self, go_on: GoOn = whatever_comes, editions: Collection[str] | None = None
    ) -> Sequence[Head]:
        self.asked.append(sorted(editions or ()))
        return super().heads(go_on, editions)


def connected(*editions: str) -> list[Connection]:
    return [
        Connection(uid(code), code, f"https://{code}.example/", "", "desk") for code in editions
    ]


def journal(**addresses: Mapping[Uid, str]) -> PostJournal:
    """Knows by edition what is published."""
    sites = {one.site: addresses.get(one.edition, {}) for one in connected("en", "fa", "sq")}
    return cast(PostJournal, SimpleNamespace(published=lambda site, go_on: sites[site]))


def story(reader: MemoryReader, edition: str, headline: str) -> Uid:
    """The article of the bridge in one edition."""
    made = replace(release("bridge", headline=headline, edition=edition), article=uid(headline))
    reader.approve(replace(made, uid=uid(f"{headline} 1"), story=uid("story")))
    return made.article


def test_each_edition_is_told_of_the_others_by_one_reading() -> None:
    reader = CountingReader()
    en, fa = story(reader, "en", "Bridge"), story(reader, "fa", "پل")
    story(reader, "sq", "Ura")  # approved, and not there yet
    known: Any = {"en": {en: "https://en.example/bridge"}, "fa": {fa: "https://fa.example/pol"}}
    there = Everywhere(reader, journal(**known), connected("en", "fa", "sq"))
    english = ("https://en.example/bridge", "Bridge")
    persian = ("https://fa.example/pol", "پل")
    assert there.but("en")(uid("story")) == {"fa": persian}
    assert there.but("fa")(uid("story")) == {"en": english}
    assert there.but("sq")(uid("story")) == {"en": english, "fa": persian}
    assert there.but("sq")(uid("another")) == {}
    assert reader.asked == [["en", "fa", "sq"]]


@pytest.mark.parametrize("editions", [(), ("en",)])
def test_where_no_other_edition_has_a_site_nothing_is_read(editions: Sequence[str]) -> None:
    reader = CountingReader()
    there = Everywhere(reader, journal(), connected(*editions))
    assert there.but("en")(uid("story")) == {} and reader.asked == []


def test_who_stops_ends_the_reading_and_the_next_who_asks_reads_again() -> None:
    reader, stopped = CountingReader(), [True]
    en = story(reader, "en", "Bridge")

    def go_on() -> None:
        if stopped[0]:
            raise CancelledError("Stopped.")

    there = Everywhere(reader, journal(en={en: "there"}), connected("en", "fa"), go_on)
    with pytest.raises(CancelledError):
        there.but("fa")
    stopped[0] = False
    assert there.but("fa")(uid("story")) == {"en": ("there", "Bridge")}
