"""The steps that make picture files: each original is decoded once, and only if files lack."""

from collections.abc import Callable, Generator, Iterable
from functools import partial

from nejat_desktop.domain.head import Head
from nejat_desktop.domain.ports.pictures import PictureMaker
from nejat_desktop.domain.ports.site import Step
from nejat_desktop.sites.folder.census import Census
from nejat_desktop.sites.folder.disk import Disk
from nejat_desktop.sites.folder.disk import sha256 as sha256_of
from nejat_desktop.sites.folder.pictures import SUFFIXES, Gallery, path_of, widths_for
from nejat_desktop.sites.folder.steps import PICTURE, writing


def picture_steps(
    disk: Disk,
    found: Census,
    maker: PictureMaker,
    heads: Iterable[Head],
    original: Callable[[str], bytes],
) -> Generator[Step, None, Gallery]:
    """Write what lacks of the releases' pictures; gives the gallery of all of them."""
    suffixes: dict[str, str] = {}
    for source, widest in _originals(heads).items():
        widths = widths_for(widest)
        suffix = _suffix_on_disk(found, source, widths)
        if not suffix:
            made = maker.renditions(original(source), source, widths)
            facts = [(rendition.suffix, rendition.digest) for rendition in made]
            for width, (suffix, digest) in zip(widths, facts, strict=True):
                path = path_of(source, width, suffix)
                data = partial(_data, maker, original, source, width)
                if sha256_of(disk.read(path) or b"") != digest:
                    yield writing(disk, PICTURE, path, digest, data)
        suffixes[source] = suffix
    return Gallery(suffixes)


def _data(maker: PictureMaker, original: Callable[[str], bytes], sha256: str, width: int) -> bytes:
    """The bytes of one rendition, asked for again: a long archive's would not fit in memory."""
    return maker.renditions(original(sha256), sha256, (width,))[0].data


def picture_paths(heads: Iterable[Head], gallery: Gallery) -> frozenset[str]:
    """The paths of all files that the releases' pictures have."""
    return frozenset(
        path_of(source, width, gallery.suffixes[source])
        for source, widest in _originals(heads).items()
        for width in widths_for(widest)
    )


def _originals(heads: Iterable[Head]) -> dict[str, int]:
    """The width of every original by its sha256, in the order of the releases."""
    return {sha256: width for head in heads for sha256, width in head.originals}


def _suffix_on_disk(found: Census, sha256: str, widths: tuple[int, ...]) -> str:
    """The suffix under which all files of a picture lie on disk as they were written."""
    for suffix in SUFFIXES:
        paths = [path_of(sha256, width, suffix) for width in widths]
        if all(found.is_as_written(path) for path in paths):
            return suffix
    return ""
