"""Who hosts a video, and what plays it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nejat_desktop.sites.folder.video_hosts import Host, host_of

YOUTUBE = "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1"
APARAT = "https://www.aparat.com/video/video/embed/videohash/aB3dE/vt/frame?autoplay=true"


@pytest.mark.parametrize(
    "address",
    [
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com/watch?t=10&v=dQw4w9WgXcQ&list=PL1",
        "http://m.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://youtu.be/dQw4w9WgXcQ?si=abc",
        "https://youtube.com/shorts/dQw4w9WgXcQ",
        "https://www.youtube.com/live/dQw4w9WgXcQ",
        "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "  https://youtu.be/dQw4w9WgXcQ  ",
    ],
)
def test_youtube_is_played_from_its_host_without_cookies(address: str) -> None:
    found = host_of(address)
    assert found is not None
    assert (found.service, found.embed) == ("youtube", YOUTUBE)


@pytest.mark.parametrize(
    "address", ["https://www.aparat.com/v/aB3dE", "https://aparat.com/v/aB3dE/A_title"]
)
def test_aparat_is_played_from_its_embed(address: str) -> None:
    assert host_of(address) == Host("aparat.com", "aparat", APARAT)


@pytest.mark.parametrize(
    "address",
    [
        "https://www.youtube.com/@channel",
        "https://www.youtube.com/watch?v=%22onload%3D",
        "https://www.youtube.com/playlist?list=PL1",
        "https://www.aparat.com/channel",
        "https://vimeo.com/1234",
        "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
        "https://films.example/v/aB3dE",
    ],
)
def test_everything_else_is_a_plain_link(address: str) -> None:
    found = host_of(address)
    assert found is not None
    assert found.embed == ""


@pytest.mark.parametrize(
    "address", ["", "video", "javascript:alert(1)", "ftp://x.example/a", "https://[", "data:,"]
)
def test_what_is_no_address_of_the_web_has_no_host(address: str) -> None:
    assert host_of(address) is None


@given(st.text())
def test_an_embed_holds_nothing_that_could_break_out_of_it(tail: str) -> None:
    for start in ("https://youtu.be/", "https://www.youtube.com/watch?v=", "https://aparat.com/v/"):
        found = host_of(start + tail)
        embed = found.embed if found else ""
        assert not set(embed) & set("\"'<> \\")
        assert embed.isascii()
