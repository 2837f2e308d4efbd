"""Words and numbers of the forms: running times, sizes, services, facts."""

import re
import unicodedata

from nejat_desktop.domain.media_file import FileType, MediaFile
from nejat_desktop.domain.video import Video, VideoService
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.sizes import size_words
from nejat_desktop.ui.theme.wording import isolate_ltr
from nejat_desktop.ui.write.words import count_words, translate

_LONGEST = 9
"""Digits of a running time in seconds."""
_CLOCK = re.compile(r"(?:(\d{1,2})[:.h ])?(\d{1,3})[:.m ](\d{2})")
_MINUTE, _HOUR = 60, 3600


def clock_of(seconds: int) -> str:
    """A running time: “3:25”, “1:02:05”; empty for 0."""
    if seconds <= 0:
        return ""
    hours, rest = divmod(seconds, _HOUR)
    minutes, rest = divmod(rest, _MINUTE)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def read_clock(text: str) -> int | None:
    """Seconds of “3:25”, “1:02:05” or “205” in any digits; 0 for nothing, None for no time."""
    latin = "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in text.strip())
    if not latin:
        return 0
    if latin.isdecimal():
        return int(latin) if len(latin) <= _LONGEST else None
    found = _CLOCK.fullmatch(latin)
    if found is None or int(found[3]) >= _MINUTE:
        return None
    return int(found[1] or 0) * _HOUR + int(found[2]) * _MINUTE + int(found[3])


def file_words(file: MediaFile, theme: Theme) -> str:
    """What a file is, how big and how long: “PDF · 2.4 MB · 96 pages”."""
    parts = [isolate_ltr(_type_words(file.type)), size_words(file.size, theme)]
    if file.pages:
        one, many = translate("Write", "1 page"), translate("Write", "{n} pages")
        parts.append(count_words(file.pages, one, many, theme.number(file.pages)))
    if file.seconds:
        parts.append(isolate_ltr(theme.digits(clock_of(file.seconds))))
    if file.width:
        size = f"{theme.number(file.width)} × {theme.number(file.height)}"
        parts.append(isolate_ltr(size))
    return " · ".join(parts)


def _type_words(type: FileType) -> str:
    return {FileType.OGG: "Ogg", FileType.WEBM: "WebM"}.get(type, type.value.upper())


def video_words(video: Video) -> str:
    """Which video it is, in words: the service and how it calls it."""
    known = {
        VideoService.YOUTUBE: "YouTube",
        VideoService.APARAT: "Aparat",
        VideoService.VIMEO: "Vimeo",
    }
    id = isolate_ltr(video.id)
    match video.service:
        case VideoService.FILE:
            return translate("Write", "The file {name} of another site").format(name=id)
        case VideoService.PAGE:
            return translate("Write", "A page of {host}; readers are led there").format(host=id)
        case _:
            words = translate("Write", "{service}, video {id}")
            return words.format(service=isolate_ltr(known[video.service]), id=id)


def fact_words(name: str) -> str:
    """What a fact is called."""
    return {
        "number": translate("Write", "The number"),
        "issued": translate("Write", "The date"),
        "file": translate("Write", "The file"),
        "cover": translate("Write", "The cover"),
        "address": translate("Write", "The address"),
        "seconds": translate("Write", "The running time"),
        "year": translate("Write", "The year"),
    }.get(name, name)
