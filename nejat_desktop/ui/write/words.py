"""Words that several parts of Write need: languages, moments, counts, reasons."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from nejat_desktop.domain.article import RevisionReason
from nejat_desktop.domain.dates import day_words, local_date, short_date_words, time_words
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.wording import isolate

translate = QCoreApplication.translate
"""Under this name lupdate finds the sentences."""
_CODE = 3
"""Letters of a language code at most."""
_HALF_SPACE_LANGUAGES = frozenset({"fa", "ur", "ps", "ckb"})


def language_words(edition: Edition) -> str:
    """The language of an edition, named in the language of the interface."""
    names = {
        "en": translate("Language", "English"),
        "fa": translate("Language", "Persian"),
        "ar": translate("Language", "Arabic"),
        "sq": translate("Language", "Albanian"),
    }
    return names.get(language_code(edition), isolate(edition.name))


def language_code(edition: Edition) -> str:
    """The language without its country: "fa" of "fa-IR"; of a name, the edition's code."""
    code = edition.language.replace("_", "-").split("-")[0].lower()
    return code if len(code) <= _CODE else edition.code


def has_half_space(edition: Edition) -> bool:
    """Whether the edition's language is written with half-spaces."""
    return language_code(edition) in _HALF_SPACE_LANGUAGES


def kind_words(kind: Kind) -> str:
    """What a story is made of."""
    return {
        Kind.ARTICLE: translate("Write", "Article"),
        Kind.CARTOON: translate("Write", "Cartoon"),
        Kind.NEWSPIC: translate("Write", "Picture of the day"),
        Kind.GALLERY: translate("Write", "Photo gallery"),
        Kind.VIDEO: translate("Write", "Video"),
        Kind.BOOK: translate("Write", "Book"),
        Kind.NEWSLETTER: translate("Write", "Newsletter issue"),
        Kind.BRIEF: translate("Write", "Brief issue"),
        Kind.PAGE: translate("Write", "Page"),
    }[kind]


def reason_words(reason: RevisionReason) -> str:
    """Why a version was kept."""
    return {
        RevisionReason.AUTOSAVE: translate("Write", "Saved while typing"),
        RevisionReason.PAUSE: translate("Write", "Kept after a pause"),
        RevisionReason.SENT: translate("Write", "Sent to review"),
        RevisionReason.SENT_BACK: translate("Write", "Sent back"),
        RevisionReason.APPROVED: translate("Write", "Approved"),
        RevisionReason.WITHDRAWN: translate("Write", "Withdrawn"),
        RevisionReason.HANDED_OVER: translate("Write", "Handed over"),
        RevisionReason.TAKEN_BACK: translate("Write", "A step taken back"),
        RevisionReason.RESTORED: translate("Write", "Earlier version restored"),
        RevisionReason.IMPORTED: translate("Write", "Imported"),
        RevisionReason.CREATED: translate("Write", "Begun"),
        RevisionReason.FROM_SITE: translate("Write", "From the site"),
        RevisionReason.JOINED: translate("Write", "Joined with the site’s text"),
    }[reason]


def moment_words(moment: datetime, edition: Edition, now: datetime) -> str:
    """An instant as the edition writes it: the time today, the day this year; isolated."""
    if local_date(moment, edition) == local_date(now, edition):
        return isolate(time_words(moment, edition))
    if local_date(moment, edition).year == local_date(now, edition).year:
        return isolate(day_words(moment, edition))
    return isolate(short_date_words(moment, edition))


def clock_words(moment: datetime, theme: Theme) -> str:
    """The time of day as the clock of this laptop shows it, in the digits of the interface."""
    return theme.digits(f"{moment.astimezone():%H:%M}")


def day_and_time(moment: datetime, edition: Edition) -> str:
    """Day and time of an instant as the edition writes them; isolated."""
    comma = "،" if edition.is_rtl else ","
    return isolate(f"{short_date_words(moment, edition)}{comma} {time_words(moment, edition)}")


def count_words(count: int, one: str, many: str, number: str) -> str:
    """One of two sentences (translated already); `number` stands for {n}."""
    return one if count == 1 else many.format(n=number)
