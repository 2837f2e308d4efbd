"""Sizes and numbers as the readers of an edition see them."""

from markupsafe import Markup, escape

from nejat_desktop.domain.dates import in_digits
from nejat_desktop.domain.edition import Digits
from nejat_desktop.sites.credit_line import isolated
from nejat_desktop.sites.folder.files import SiteFile
from nejat_desktop.sites.wording import Wording

_KILO, _MEGA = 1_000, 1_000_000
_SMALL = 100_000
"""Bytes below which kilobytes are told."""
_LATIN_MARK = "."


def file_words(file: SiteFile, words: Wording) -> Markup:
    """“PDF, 2.4 MB”: the number keeps to its unit, and the Latin word to its place."""
    kind = isolated(file.released.type.upper(), words.edition)
    return escape(words("file_words")).format(type=kind, size=size_words(file.size, words))


def size_words(size: int, words: Wording) -> str:
    """A size in bytes as megabytes with one decimal, small ones as whole kilobytes."""
    if size < _SMALL:
        return _unit("kilobytes", str(max(1, round(size / _KILO))), words)
    return _unit("megabytes", f"{size / _MEGA:.1f}", words)


def _unit(key: str, number: str, words: Wording) -> str:
    latin = words.edition.digits is Digits.LATIN and not words("decimal").isascii()
    number = number.replace(".", _LATIN_MARK if latin else words("decimal"))
    return words(key, n=in_digits(number, words.edition.digits)).replace(" ", "\N{NO-BREAK SPACE}")
