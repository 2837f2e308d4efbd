"""Addresses of videos: which service and which video, or none at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nejat_desktop.domain.video import VideoService, read_address, video_at

IDS = st.text(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-", min_size=11, max_size=11
)
YOUTUBE = (
    "https://www.youtube.com/watch?v={id}",
    "https://m.youtube.com/watch?list=PL1&v={id}&t=90s",
    "https://youtu.be/{id}?si=abc",
    "https://youtube.com/shorts/{id}",
    "https://www.youtube.com/live/{id}?feature=share",
    "https://www.youtube-nocookie.com/embed/{id}",
)


@given(IDS, st.sampled_from(YOUTUBE))
def test_every_form_of_a_youtube_address_names_the_same_video(id: str, form: str) -> None:
    video = video_at(form.format(id=id))
    assert video is not None
    assert (video.service, video.id) == (VideoService.YOUTUBE, id)
    assert video.page == f"https://www.youtube.com/watch?v={id}"
    assert video.player == f"https://www.youtube-nocookie.com/embed/{id}"


@pytest.mark.parametrize(
    ("address", "service", "id"),
    [
        ("https://www.aparat.com/v/xYz12", VideoService.APARAT, "xYz12"),
        (
            "https://www.aparat.com/video/video/embed/videohash/xYz12/vt/frame",
            VideoService.APARAT,
            "xYz12",
        ),
        ("https://vimeo.com/76979871", VideoService.VIMEO, "76979871"),
        ("https://vimeo.com/channels/staffpicks/76979871", VideoService.VIMEO, "76979871"),
        ("https://player.vimeo.com/video/76979871?h=8272103f6e", VideoService.VIMEO, "76979871"),
        ("https://media.example.org/2026/bridge.mp4", VideoService.FILE, "bridge.mp4"),
        ("https://tv.example.org/watch/12", VideoService.PAGE, "tv.example.org"),
    ],
)
def test_services_are_recognised(address: str, service: VideoService, id: str) -> None:
    video = video_at(address)
    assert video is not None
    assert (video.service, video.id) == (service, id)


def test_an_unlisted_vimeo_video_keeps_its_hash() -> None:
    video = video_at("https://vimeo.com/76979871/8272103f6e")
    assert video is not None
    assert video.page.endswith("/76979871/8272103f6e")
    assert "h=8272103f6e" in video.player


@pytest.mark.parametrize(
    "address",
    [
        "",
        "bridge",
        "http://www.youtube.com/watch?v=abcdefghijk",
        "https://www.youtube.com/@channel",
        "https://www.youtube.com/watch?v=short",
        "https://www.aparat.com/channel",
        "https://vimeo.com/about",
        "https://example.org/",
        "https://user@example.org/video.mp4",
        "https://example.org:8443/video.mp4",
        "https://exa mple.org/video.mp4",
        'https://example.org/"onload="x',
        "javascript:alert(1)",
        "https://[::1/video.mp4",
    ],
)
def test_what_is_no_video_over_https_is_none(address: str) -> None:
    assert video_at(address) is None


@given(st.text())
def test_any_text_is_read_without_a_fault(text: str) -> None:
    found = video_at(read_address(text))
    assert found is None or found.page.startswith("https://")


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (" youtu.be/abcdefghijk ", "https://youtu.be/abcdefghijk"),
        ("http://youtu.be/abcdefghijk", "https://youtu.be/abcdefghijk"),
        ("//player.vimeo.com/video/76979871", "https://player.vimeo.com/video/76979871"),
        (
            '<iframe width="560" src="https://www.youtube.com/embed/abcdefghijk"></iframe>',
            "https://www.youtube.com/embed/abcdefghijk",
        ),
        ("http://tv.example.org/watch/12", "http://tv.example.org/watch/12"),
        ("the bridge", "the bridge"),
    ],
)
def test_addresses_are_made_whole_as_people_paste_them(typed: str, address: str) -> None:
    assert read_address(typed) == address
