"""The steps that put cleaned copies of files in place: each is cleaned only if it lacks."""

from collections.abc import Callable, Generator, Iterable
from functools import partial

from nejat_desktop.domain.article import ReleasedFile
from nejat_desktop.domain.head import Head
from nejat_desktop.domain.ports.media_files import FileCleaner
from nejat_desktop.domain.ports.site import Step
from nejat_desktop.sites.folder.census import Census
from nejat_desktop.sites.folder.disk import Disk, sha256
from nejat_desktop.sites.folder.files import Files, files_of
from nejat_desktop.sites.folder.steps import FILE, writing


def file_steps(
    disk: Disk,
    found: Census,
    cleaner: FileCleaner,
    heads: Iterable[Head],
    original: Callable[[str], bytes],
) -> Generator[Step, None, Files]:
    """Write what lacks of the releases' files; gives all of them with their sizes."""
    sizes = {}
    for path, file in files_of(heads).items():
        size = found.size(path) if found.is_as_written(path) else None
        if size is None:
            made = cleaner.cleaned(original(file.sha256), file.type)
            size = made.size
            if sha256(disk.read(path) or b"") != made.digest:
                data = partial(_data, cleaner, original, file)
                yield writing(disk, FILE, path, made.digest, data)
        sizes[path] = size
    return Files(sizes)


def _data(cleaner: FileCleaner, original: Callable[[str], bytes], file: ReleasedFile) -> bytes:
    """The copy, made again: those of a long archive would not fit in memory."""
    return cleaner.cleaned(original(file.sha256), file.type).data
