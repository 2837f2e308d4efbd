"""Our names of pictures, files and stories, and the addresses that they have at a site."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.ports.post_wire import Refs
from nejat_desktop.domain.ports.posts import MediaThere
from nejat_desktop.domain.uid import Uid

NAME = re.compile(r"nejat:(?P<kind>photo|file|story)/(?P<uid>[0-9a-f]{32})(?![0-9a-f])")
NOWHERE = re.compile(r"#nejat-(photo|file|story)-([0-9a-f]{32})(?![0-9a-f])")
"""What stands for something that is not at the site yet: a link that leads nowhere."""
PHOTO, FILE, STORY = "photo", "file", "story"


@dataclass(frozen=True, slots=True)
class Names:
    """What a release names, as it is called at a site."""

    media: Mapping[tuple[str, str], MediaThere] = field(default_factory=dict)
    """Pictures and files by kind and uid."""
    stories: Mapping[Uid, str] = field(default_factory=dict)

    def there(self, kind: str, uid: str) -> MediaThere | None:
        """A picture or file, if it stands at the site."""
        return self.media.get((kind, uid))

    def address(self, kind: str, uid: str, size: str = "") -> str:
        """The address under which it stands there; of a picture in one of the site's sizes."""
        found = self.media.get((kind, uid))
        if found is not None:
            return found.sizes[size][0] if size in found.sizes else found.url
        known = self.stories.get(Uid(uid)) if kind == STORY else None
        return known or f"#nejat-{kind}-{uid}"

    def numbers(self) -> frozenset[int]:
        """The numbers of all pictures."""
        return frozenset(m.id for (kind, _), m in self.media.items() if kind == PHOTO)

    def by_address(self) -> dict[str, str]:
        """Our names by address, in every size."""
        return dict(reversed(list(self._addresses())))

    def _addresses(self) -> Iterator[tuple[str, str]]:
        for (kind, uid), there in self.media.items():
            yield there.url, f"nejat:{kind}/{uid}"
            for address, _, _ in there.sizes.values():
                yield address, f"nejat:{kind}/{uid}"
        for uid, address in self.stories.items():
            yield address, f"nejat:{STORY}/{uid}"


def names_of(release: Release, refs: Refs) -> Names:
    """What a release names, at the site that the references are of."""
    pictures = {(PHOTO, str(p.photo)): refs.media.get(p.sha256) for p in release.pictures}
    files = {(FILE, str(f.file)): refs.media.get(f.sha256) for f in release.files}
    there = {key: found for key, found in (pictures | files).items() if found is not None}
    return Names(there, {uid: address for uid, address in refs.stories.items() if address})
