"""Bytes of a text file to text: Unicode with or without a mark, else the old code pages."""

import codecs
import re
from contextlib import suppress

from nejat_desktop.domain.errors import BadInputError

MAX_TEXT = 20 * 1024 * 1024
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_OLD = "cp1256"
"""Windows-1256, in which Persian and Arabic texts were kept."""
_ISO = "iso8859_6"
"""Arabic texts of old Unix machines."""
_WESTERN = "cp1252"
"""Windows-1252, ISO-8859-1 with quotation marks: Albanian and other texts in Latin letters."""
_ARABIC, _LATIN = "[\u0621-\u06d3]", "[A-Za-z\u00c0-\u00ff]"
_ARABIC_WORD = re.compile(f"{_ARABIC}{{3,}}")
_LONE_ARABIC = re.compile(f"(?<={_LATIN}){_ARABIC}|{_ARABIC}(?={_LATIN})")
_MIXED = re.compile(f"{_ARABIC}{_LATIN}|{_LATIN}{_ARABIC}")


def decode(data: bytes) -> str:
    """The text, with newlines as they are in Unix. Raises BadInputError for what is no text."""
    if len(data) > MAX_TEXT:
        raise BadInputError(
            f"The file is larger than {MAX_TEXT // 1024 // 1024} MB, too much for one article. "
            "Split it, then import the parts."
        )
    text = _decoded(data)
    if "\0" in text:
        raise BadInputError(
            "The file is not text. Save it as plain text or Markdown (UTF-8), then import that."
        )
    return unix_lines(text)


def unix_lines(text: str) -> str:
    """The text without a byte order mark and with Unix newlines."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _of_an_old_page(data)


def _of_an_old_page(data: bytes) -> str:
    """Some Latin letters are Arabic ones on the other page: `Ç` is an alif, alone in a word."""
    arabic = data.decode(_OLD, "replace")
    in_words = sum(map(len, _ARABIC_WORD.findall(arabic)))
    lone = len(_LONE_ARABIC.findall(arabic))
    if lone > in_words:
        return data.decode(_WESTERN, "replace")
    with suppress(UnicodeDecodeError):
        iso = data.decode(_ISO)
        if len(_MIXED.findall(iso)) < len(_MIXED.findall(arabic)):
            return iso
    return arabic
