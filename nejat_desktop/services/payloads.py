"""The clean copies that leave the laptop for a site of posts: made from originals, never they."""

from collections.abc import Callable

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.domain.media_file import FileType, MediaFile
from nejat_desktop.domain.ports.media_files import FileCleaner
from nejat_desktop.domain.ports.pictures import PictureMaker
from nejat_desktop.domain.ports.posts import MediaNeed, Payload

WIDEST = 2560
"""Pixels: WordPress itself keeps no picture that is wider."""


class Payloads:
    """Implements `sync.posts.parts.PayloadMaker`."""

    def __init__(
        self,
        pictures: PictureMaker,
        files: FileCleaner,
        original: Callable[[str], bytes],
        file: Callable[[MediaNeed], MediaFile | None],
    ) -> None:
        self._pictures, self._files = pictures, files
        self._original, self._file = original, file

    def payload(self, need: MediaNeed) -> Payload:
        """A picture without what its original gives away, or a cleaned file."""
        data = self._original(need.sha256)
        return self._picture(need, data) if need.file is None else self._cleaned(need, data)

    def _picture(self, need: MediaNeed, data: bytes) -> Payload:
        (made,) = self._pictures.renditions(data, need.sha256, [WIDEST])
        return Payload(made.data, made.digest, made.suffix, made.width, made.height)

    def _cleaned(self, need: MediaNeed, data: bytes) -> Payload:
        file = self._file(need)
        if file is None:
            raise BadInputError(
                f"The file “{need.name}” is not in this newsroom any more. Nothing of it was sent."
            )
        kind: FileType = file.type
        made = self._files.cleaned(data, kind)
        return Payload(made.data, made.digest, kind.value, file.width, file.height)
