"""The terms and media of a site of posts: what sync needs of its library."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from nejat_desktop.domain.ports.posts import MediaNeed, MediaThere, Payload, TermNeed


class SiteLibrary(Protocol):
    """The terms and media of a site: each call is one request, or one a page of a list.

    They raise what `PostSite` does.
    """

    uid: str

    def term(self, need: TermNeed, parent: int) -> int | None:
        """The number of a term that is there already."""
        ...

    def add_term(self, need: TermNeed, parent: int) -> int:
        """A new term; one that turns out to be there is adopted."""
        ...

    def terms_named(self, taxonomy: str, ids: Sequence[int]) -> Mapping[int, str]:
        """The names of these terms, as readers see them; unknown numbers are left out."""
        ...

    def media(self, digests: Sequence[str]) -> Mapping[str, Sequence[MediaThere]]:
        """What was uploaded with each of these payload digests, the lowest number first. Some
        twenty digests are one request."""
        ...

    def upload(self, need: MediaNeed, payload: Payload) -> MediaThere:
        """A new picture or file, with its words. A site that dies over its sizes goes on."""
        ...

    def whole(self, there: MediaThere) -> MediaThere:
        """An upload that is found again, with the sizes that the site can make of it."""
        ...

    def missing_media(self, ids: Sequence[int]) -> frozenset[int]:
        """Which of these uploads are not there any more; what is only not shown is there."""
        ...

    def describe(self, id: int, need: MediaNeed) -> bool:
        """Write the words of a picture or file anew; False: the account may not, as somebody else
        uploaded it."""
        ...

    def remove_media(self, id: int) -> None:
        """Delete an upload of ours that nothing shows."""
        ...
