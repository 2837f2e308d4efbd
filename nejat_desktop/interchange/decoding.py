"""Bytes of a text file to text: Unicode with or without a mark, else the old Arabic code page."""

import codecs

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
"""Windows-1256, in which Persian and Arabic texts were kept; its Latin letters serve Albanian."""


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
        return data.decode(_OLD, "replace")
