"""Whose words a picture or file has at a site: those of the newest release there that shows it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from nejat_desktop.domain.ports.posts import MediaNeed
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.posts.parts import Parts

_NEVER = datetime.min.replace(tzinfo=UTC)


class Wordings:
    """The words of everything that the releases of an edition show, for one run.

    A picture stands at a site once, and a release keeps the words that it was approved with. One
    that is sent again for a link only must not write old words over those approved since.
    """

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._found: dict[str, MediaNeed] = {}
        self._shown: Mapping[str, Sequence[Uid]] | None = None

    def of(self, need: MediaNeed) -> MediaNeed:
        """The same original with the words that it is to have at the site."""
        if need.sha256 not in self._found:
            self._found[need.sha256] = self._newest(need)
        return self._found[need.sha256]

    def _newest(self, need: MediaNeed) -> MediaNeed:
        releases = self._releases().get(need.sha256, ())
        if len(releases) < 2:
            return need
        worded = self._parts.reader.worded(releases)
        newest = max(releases, key=lambda uid: (worded.get(uid, _NEVER), uid))
        needs = self._parts.wire.needs(self._parts.reader.release(newest))
        return next((one for one in needs.media if one.sha256 == need.sha256), need)

    def _releases(self) -> Mapping[str, Sequence[Uid]]:
        """The newest releases of the edition by the originals that they show."""
        if self._shown is None:
            shown: dict[str, list[Uid]] = defaultdict(list)
            for head in self._parts.reader.heads(editions={self._parts.edition}):
                pictures = (sha256 for sha256, _ in head.originals)
                for sha256 in {*pictures, *(file.sha256 for file in head.files)}:
                    shown[sha256].append(head.release)
            self._shown = shown
        return self._shown
