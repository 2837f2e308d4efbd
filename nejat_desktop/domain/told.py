"""What a post of one of our newsrooms says of its article beside the text."""

from dataclasses import dataclass, field

from nejat_desktop.domain.credits import Credits
from nejat_desktop.domain.work import Work


@dataclass(frozen=True, slots=True)
class Told:
    """The fields of what readers see around a text; things there have the site's numbers."""

    credits: Credits | None = None
    """None: the rules of its newsroom don't show them."""
    work: Work = field(default_factory=Work)
    """Its facts, but the file and the cover."""
    file: int = 0
    """The number of its PDF or video among the uploads; 0: none."""
    gallery: tuple[int, ...] = ()
    """The numbers of the pictures of a gallery, in their order."""
