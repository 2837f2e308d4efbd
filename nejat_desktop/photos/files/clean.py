"""Cleaning a file before it leaves, and looking at what came out; what is not clean stays here."""

from collections.abc import Callable, Mapping

from nejat_desktop.domain.media_file import FileType
from nejat_desktop.photos.files import mp4, mpeg, ogg, pdf_clean, webm_clean
from nejat_desktop.photos.files.inspect import refusing, type_of
from nejat_desktop.photos.files.refusing import DAMAGED, NOT_CLEAN, RefusedFileError
from nejat_desktop.photos.files.rescan import leaks

_CLEANERS: Mapping[FileType, Callable[[bytes], bytes]] = {
    FileType.PDF: pdf_clean.cleaned,
    FileType.MP3: mpeg.cleaned,
    FileType.M4A: mp4.cleaned,
    FileType.MP4: mp4.cleaned,
    FileType.OGG: ogg.cleaned,
    FileType.WEBM: webm_clean.cleaned,
}


def clean(data: bytes, type: FileType, name: str = "") -> bytes:
    """The copy that may leave the laptop; the same bytes for the same original.

    Raises BadInputError, with the file's name where it has one, when it is not of that type,
    can't be cleaned, or tells something all the same.
    """
    with refusing(name):
        if type_of(data) is not type:
            raise RefusedFileError(DAMAGED)
        made = _CLEANERS[type](data)
        if leaks(made, type):
            raise RefusedFileError(NOT_CLEAN)
    return made
