"""Which form a kind has, and what its empty text says."""

from collections.abc import Callable
from datetime import datetime

from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.ui.pictures import Pictures
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.write.forms.form import KindForm
from nejat_desktop.ui.write.forms.picture import PictureForm
from nejat_desktop.ui.write.forms.publication import BookForm, IssueForm
from nejat_desktop.ui.write.forms.video import VideoForm
from nejat_desktop.ui.write.words import translate


def make_form(
    kind: Kind, theme: Theme, pictures: Pictures, now: Callable[[], datetime]
) -> KindForm | None:
    """The form of a kind; None for those that are their text, or have a place of their own."""
    match kind:
        case Kind.CARTOON | Kind.NEWSPIC:
            return PictureForm(theme, pictures, kind)
        case Kind.VIDEO:
            return VideoForm(theme, pictures)
        case Kind.BOOK:
            return BookForm(theme, pictures)
        case Kind.NEWSLETTER | Kind.BRIEF:
            return IssueForm(theme, pictures, now)
        case Kind.ARTICLE | Kind.PAGE | Kind.GALLERY:
            return None


def hint_words(kind: Kind) -> str:
    """What stands in an empty text."""
    return {
        Kind.ARTICLE: translate("Write", "Write the story here"),
        Kind.CARTOON: translate("Write", "A few words under the cartoon, if it needs any"),
        Kind.NEWSPIC: translate("Write", "A short text under the picture"),
        Kind.GALLERY: translate("Write", "Introduce the gallery here"),
        Kind.VIDEO: translate("Write", "Introduce the video here"),
        Kind.BOOK: translate("Write", "Describe the book here"),
        Kind.NEWSLETTER: translate("Write", "Introduce the issue here, if it needs it"),
        Kind.BRIEF: translate("Write", "Introduce the issue here, if it needs it"),
        Kind.PAGE: translate("Write", "Write the page here"),
    }[kind]
