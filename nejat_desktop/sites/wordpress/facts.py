"""What a post says of its article beside the text, for laptops that fetch the site: a comment.

It holds what readers see in the groups around the text, as fields: credits, the facts of a work,
and the numbers of its file and of the pictures of a gallery.
"""

import json
import re
import zlib
from base64 import b64decode, b64encode
from dataclasses import replace
from functools import partial

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.connection import PostRules
from nejat_desktop.domain.credits import Credits
from nejat_desktop.domain.errors import DamagedError
from nejat_desktop.domain.kinds import FACTS
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.ports.post_wire import Refs
from nejat_desktop.domain.records import from_record, to_record, whole_record
from nejat_desktop.domain.told import Told
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.work import Work

_COMMENT = re.compile(r"<!-- nejat:facts=([A-Za-z0-9+/]+={0,2}) -->")
_MOST = 1_000_000
"""Characters of a record: more is nothing of ours."""


def told_of(release: Release, refs: Refs, rules: PostRules) -> Told:
    """What readers of a release see beside its text; of a page nothing."""
    if release.kind is Kind.PAGE:
        return Told()
    shown, own = FACTS[release.kind], release.content.work
    work = Work(**{name: getattr(own, name) for name in shown - {"file", "cover"}})
    files = {one.file: one.sha256 for one in release.files}
    pictures = {one.photo: one.sha256 for one in release.pictures}

    def number(digests: dict[Uid, str], uid: Uid | None) -> int:
        there = refs.media.get(digests.get(uid, "")) if uid else None
        return there.id if there else 0

    numbers = map(partial(number, pictures), release.gallery)
    return Told(
        credits=release.content.credits if rules.credits else None,
        work=work,
        file=number(files, own.file if "file" in shown else None),
        gallery=tuple(filter(None, numbers)),
    )


def facts(told: Told) -> str:
    """The comment; empty where there is nothing to say."""
    if told in (Told(), Told(credits=Credits())):
        return ""
    record = json.dumps(to_record(told), separators=(",", ":"), ensure_ascii=False)
    packed = zlib.compress(record.encode("utf-8", "replace"), 9)
    return f"<!-- nejat:facts={b64encode(packed).decode()} -->"


def told_in(text: str) -> Told | None:
    """What a post says; None where it says nothing, or nothing that can be read."""
    found = _COMMENT.findall(text)
    try:
        record = zlib.decompressobj().decompress(b64decode(found[-1]), _MOST) if found else b""
        told = from_record(Told, whole_record(json.loads(record))) if record else None
    except (ValueError, zlib.error, RecursionError, DamagedError):
        return None
    return replace(told, work=replace(told.work, file=None, cover=None)) if told else None
