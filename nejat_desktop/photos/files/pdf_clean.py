"""Cleaning PDFs: only what `pdf_rules` lists is left, and the file is written anew around it."""

import io
import zlib
from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

from nejat_desktop.photos.files import pdf_rules as rules
from nejat_desktop.photos.files.jpeg import bare_jpeg, bare_jpeg2000
from nejat_desktop.photos.files.pdf import opened
from nejat_desktop.photos.files.refusing import DAMAGED, ELSEWHERE, NO_PAGES, RefusedFileError

_TRAILER = frozenset({"/Root", "/Size"})
_DRAWS = frozenset({rules.CONTENT, rules.DRAWING, rules.PATTERN})
_HOLDERS = (Dictionary, Array, Stream)


def cleaned(original: bytes) -> bytes:
    """The same pages without author, dates, attachments, scripts, notes and private data.

    `RefusedFileError` when there are none.
    """
    with opened(original) as document:
        for key in [key for key in document.trailer if key not in _TRAILER]:
            del document.trailer[str(key)]
        if not len(document.pages):
            raise RefusedFileError(NO_PAGES)
        for page in document.pages:
            page.contents_coalesce()
        if document.Root.get("/PageMode") == Name.UseAttachments:
            del document.Root.PageMode
        _Cleaning(document).run()
        return _written(document)


def _written(document: Pdf) -> bytes:
    out = io.BytesIO()
    document.save(
        out,
        deterministic_id=True,
        recompress_flate=True,
        preserve_pdfa=False,
        fix_metadata_version=False,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
    )
    return out.getvalue()


class _Cleaning:
    """Walks the document from its catalogue, each object once for each role that it plays."""

    def __init__(self, document: Pdf) -> None:
        self._pages = {page.obj.objgen for page in document.pages}
        self._waiting: list[tuple[Object, str]] = [(document.Root, rules.CATALOG)]
        self._seen: set[tuple[tuple[int, int], str]] = set()

    def run(self) -> None:
        """Clean everything that the catalogue leads to; the rest is not written."""
        while self._waiting:
            found, role = self._waiting.pop()
            role = _role(found, role)
            if found.is_indirect:
                if (found.objgen, role) in self._seen:
                    continue
                self._seen.add((found.objgen, role))
            if isinstance(found, Array):
                self._list(found, role)
            else:
                self._entries(found, role)
            if isinstance(found, Stream):
                _clean_stream(found, role)

    def _list(self, found: Array, role: str) -> None:
        keeps_places = role not in (rules.NOTES, rules.FIELD, rules.STRUCTURE)
        for index in reversed(range(len(found))):
            one = found[index]
            if not isinstance(one, _HOLDERS):
                continue
            inner = rules.ANNOTATION if role == rules.NOTES else role
            if self._is_wanted(one, inner):
                self._waiting.append((one, inner))
            elif keeps_places or role == rules.STRUCTURE:
                found[index] = None
            else:
                del found[index]

    def _entries(self, found: Object, role: str) -> None:
        allowed = rules.RULES.get(role)
        for key in list(found.keys()):
            leads = _leads(allowed, key, is_stream=isinstance(found, Stream))
            value = found.get(key)
            if leads is None or not self._is_wanted(value, leads):
                del found[key]
            elif isinstance(value, _HOLDERS):
                self._waiting.append((value, leads))
        if role == rules.ANNOTATION:
            _quiet(found)

    def _is_wanted(self, value: object, role: str) -> bool:
        if not isinstance(value, Dictionary | Stream):
            return True
        kind, sort = str(value.get("/Type", "")), str(value.get("/Subtype", ""))
        if kind == "/Page":
            return value.objgen in self._pages
        if kind in rules.KINDS_GONE or sort == "/PS" or value.get("/FT") == Name.Sig:
            return False
        if role == rules.ACTION:
            return _is_harmless(value)
        return not (role == rules.ANNOTATION or kind == "/Annot") or sort in rules.NOTES_KEPT


def _role(found: Object, role: str) -> str:
    """What an object is by its own words, where its place does not say it."""
    if isinstance(found, Stream):
        sort = str(found.get("/Subtype", ""))
        drawn = "/PatternType" in found and role == rules.ANY
        return _STREAMS.get(sort, rules.PATTERN if drawn else role)
    if isinstance(found, Dictionary):
        kind = str(found.get("/Type", ""))
        note = kind == "/Annot" and role == rules.ANY
        return rules.PAGE if kind == "/Page" else rules.ANNOTATION if note else role
    return role


_STREAMS = {"/Image": rules.IMAGE, "/Form": rules.DRAWING}


def _leads(allowed: object, key: str, *, is_stream: bool) -> str | None:
    """Where a key leads; None: it goes."""
    if key in rules.TELLING or key.startswith(rules.PRIVATE):
        return None
    if not isinstance(allowed, dict):
        return rules.ANY
    if is_stream and key in rules.STREAM:
        return rules.ANY
    return allowed.get(key) or allowed.get(rules.EVERY_NAME)


def _is_harmless(action: Object) -> bool:
    kind = str(action.get("/S", ""))
    if kind == "/URI":
        address = bytes(action.get("/URI", b"")) if "/URI" in action else b""
        return address.strip().lower().startswith(rules.ADDRESSES_KEPT)
    return kind in rules.ACTIONS_KEPT


def _quiet(note: Object) -> None:
    """Take from a mark who made it and what was said about it; its drawing stays."""
    sort = str(note.get("/Subtype", ""))
    widget = sort == "/Widget"
    for key in ("/NM", *(() if widget else ("/T", "/TU", "/V", "/DV"))):
        if key in note:
            del note[key]
    if sort in rules.MARKS - {"/FreeText"} and "/Contents" in note:
        del note["/Contents"]


def _clean_stream(stream: Stream, role: str) -> None:
    if "/F" in stream:
        raise RefusedFileError(ELSEWHERE)
    if role in _DRAWS:
        _without_comments(stream)
    elif role == rules.IMAGE:
        _bare_picture(stream)


def _without_comments(stream: Stream) -> None:
    """Programs and people write remarks between the instructions of a page."""
    if b"%" in stream.read_bytes():
        instructions = pikepdf.parse_content_stream(stream)
        stream.write(pikepdf.unparse_content_stream(instructions))


def _bare_picture(stream: Stream) -> None:
    filters = list(filters_of(stream))
    if not filters or filters[-1] not in ("/DCTDecode", "/JPXDecode"):
        return
    raw = stream.read_raw_bytes()
    for name in filters[:-1]:
        raw = _inflated(raw, name)
    bare = bare_jpeg if filters[-1] == "/DCTDecode" else bare_jpeg2000
    parms = stream.get("/DecodeParms")
    if isinstance(parms, Array):
        parms = parms[len(parms) - 1] if len(parms) else None
    kept = parms if isinstance(parms, Dictionary) else None
    stream.write(bare(raw), filter=Name(filters[-1]), decode_parms=kept)


def filters_of(stream: Stream) -> Iterator[str]:
    """The names of the filters, the outermost first."""
    found = stream.get("/Filter")
    if isinstance(found, Name):
        yield str(found)
    elif isinstance(found, Array):
        yield from (str(one) for one in found)


def _inflated(raw: bytes, name: str) -> bytes:
    """What a picture was packed in once more; other ways of packing one are not met with."""
    if name != "/FlateDecode":
        raise RefusedFileError(DAMAGED)
    try:
        return zlib.decompressobj().decompress(raw, 1 << 28)
    except zlib.error as error:
        raise RefusedFileError(DAMAGED) from error
