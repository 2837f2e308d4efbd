"""What is asked of an export, and what came of it."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from nejat_desktop.domain.uid import Uid


class Form(StrEnum):
    """What an export is written as."""

    WXR = "wxr"
    """A WordPress export for each edition, with pictures and files beside them."""
    MARKDOWN = "markdown"
    """A text file for each article, with pictures and files beside them."""
    BUNDLE = "bundle"
    """One file that another newsroom takes in; of the whole newsroom, a backup."""


@dataclass(frozen=True, slots=True)
class Asked:
    """An export: of these stories, or of all when there are none; of one edition, or of all."""

    form: Form
    stories: tuple[Uid, ...] = ()
    edition: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether nothing of the newsroom is left out."""
        return not self.stories and not self.edition


@dataclass(slots=True)
class Exported:
    """What was written. Pictures and files are the untouched originals."""

    form: Form
    target: Path
    stories: int = 0
    articles: int = 0
    unapproved: int = 0
    """Of the articles, those whose text as written nobody approved."""
    pictures: int = 0
    files: int = 0
    aside: int = 0
    """Attachments, menus and the like that came with an archive and are in no story."""
    lost: list[str] = field(default_factory=list)
    """Names of pictures and files whose originals are missing or damaged here."""
    is_backup: bool = False
    """Whether `restore` makes a newsroom of it, instead of `import` taking it in."""
