"""Photos that travel inside the program: from the grid into texts and galleries."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QMimeData

from nejat_desktop.domain.uid import Uid

PHOTOS = "application/x-nejat-photos"
"""The type of such data: a JSON list of uids."""


@dataclass(frozen=True, slots=True)
class CarriedPhoto:
    """A photo of this newsroom that somebody drops or pastes."""

    uid: Uid


def carry(uids: Sequence[Uid]) -> QMimeData:
    """Data for a drag or the clipboard."""
    data = QMimeData()
    data.setData(PHOTOS, QByteArray(json.dumps(list(uids)).encode()))
    return data


def carried(data: QMimeData) -> tuple[CarriedPhoto, ...]:
    """The photos that a drag or the clipboard carries; none if it is something else."""
    if not data.hasFormat(PHOTOS):
        return ()
    try:
        uids = json.loads(bytes(data.data(PHOTOS).data()))
    except ValueError:  # another program's data under our name
        return ()
    found = uids if isinstance(uids, list) else []
    return tuple(CarriedPhoto(Uid(uid)) for uid in found if isinstance(uid, str))
