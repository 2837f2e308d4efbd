"""The steps that make picture files: each original is decoded once, and only if files lack."""

from collections.abc import Callable, Generator, Iterable
from functools import partial

from nejat_desktop.domain.article import Release, ReleasedPicture
from nejat_desktop.domain.ports.pictures import PictureMaker
from nejat_desktop.domain.ports.site import Step
from nejat_desktop.sites.folder.disk import Disk
from nejat_desktop.sites.folder.disk import sha256 as sha256_of
from nejat_desktop.sites.folder.pictures import SUFFIXES, Gallery, path_of, widths_for
from nejat_desktop.sites.folder.steps import PICTURE, writing


def picture_steps(
    disk: Disk,
    maker: PictureMaker,
    releases: Iterable[Release],
    original: Callable[[str], bytes],
) -> Generator[Step, None, Gallery]:
    """Write what lacks of the releases' pictures; gives the gallery of all of them."""
    suffixes: dict[str, str] = {}
    for picture in _pictures(releases):
        widths = widths_for(picture.width)
        suffix = _suffix_on_disk(disk, picture.sha256, widths)
        if not suffix:
            made = maker.renditions(original(picture.sha256), picture.sha256, widths)
            facts = [(rendition.suffix, rendition.digest) for rendition in made]
            for width, (suffix, digest) in zip(widths, facts, strict=True):
                path = path_of(picture.sha256, width, suffix)
                data = partial(_data, maker, original, picture.sha256, width)
                if sha256_of(disk.read(path) or b"") != digest:
                    yield writing(disk, PICTURE, path, digest, data)
        suffixes[picture.sha256] = suffix
    return Gallery(suffixes)


def _data(maker: PictureMaker, original: Callable[[str], bytes], sha256: str, width: int) -> bytes:
    """The bytes of one rendition, asked for again: a long archive's would not fit in memory."""
    return maker.renditions(original(sha256), sha256, (width,))[0].data


def picture_paths(releases: Iterable[Release], gallery: Gallery) -> frozenset[str]:
    """The paths of all files that the releases' pictures have."""
    return frozenset(
        path_of(p.sha256, width, gallery.suffixes[p.sha256])
        for p in _pictures(releases)
        for width in widths_for(p.width)
    )


def _pictures(releases: Iterable[Release]) -> Iterable[ReleasedPicture]:
    """Every original once, in the order of the releases."""
    return {p.sha256: p for release in releases for p in release.pictures}.values()


def _suffix_on_disk(disk: Disk, sha256: str, widths: tuple[int, ...]) -> str:
    """The suffix under which all files of a picture lie on disk as they were written."""
    for suffix in SUFFIXES:
        paths = [path_of(sha256, width, suffix) for width in widths]
        if all(disk.is_there(path) and disk.is_as_written(path) for path in paths):
            return suffix
    return ""
