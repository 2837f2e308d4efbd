"""Values as compressed JSON, as revisions and releases are kept."""

import json
import zlib

from nejat_desktop.domain.records import to_record


def pack(value: object) -> bytes:
    """The record of a value as compressed JSON; halves of characters are kept as they are."""
    text = json.dumps(to_record(value), ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode("utf-8", "surrogatepass"))


def unpack(data: bytes) -> object:
    """The record that was packed."""
    return json.loads(zlib.decompress(data).decode("utf-8", "surrogatepass"))
