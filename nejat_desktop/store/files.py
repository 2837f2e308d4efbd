"""PDFs, sounds and videos: what is known of each; their originals are in the vault."""

from collections.abc import Iterable

from sqlalchemy import Connection, insert, select

from nejat_desktop.domain.media_file import FileType, MediaFile
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema
from nejat_desktop.store.instants import from_text, to_text

_files = schema.files


def add_file(connection: Connection, file: MediaFile) -> None:
    """A new file; its original is in the vault already."""
    connection.execute(
        insert(_files).values(
            uid=file.uid,
            sha256=file.sha256,
            type=file.type.value,
            size=file.size,
            name=file.name,
            added=to_text(file.added),
            pages=file.pages,
            seconds=file.seconds,
            width=file.width,
            height=file.height,
        )
    )


def load_files(connection: Connection, uids: Iterable[str]) -> dict[str, MediaFile]:
    """Those of these files that exist, by uid."""
    wanted = tuple(uids)
    found = _load(connection, _files.c.uid.in_(wanted)) if wanted else ()
    return {file.uid: file for file in found}


def file_of_original(connection: Connection, sha256: str) -> MediaFile | None:
    """The file with this original, if it is here already."""
    return next(iter(_load(connection, _files.c.sha256 == sha256)), None)


def newest_files(connection: Connection, limit: int) -> tuple[MediaFile, ...]:
    """The files that were added last, newest first."""
    query = select(_files.c.uid).order_by(_files.c.id.desc()).limit(limit)
    uids = tuple(connection.execute(query).scalars())
    found = load_files(connection, uids)
    return tuple(found[uid] for uid in uids)


def _load(connection: Connection, condition: object) -> tuple[MediaFile, ...]:
    query = select(_files).where(condition).order_by(_files.c.id)  # type: ignore[arg-type]
    return tuple(
        MediaFile(
            uid=Uid(row.uid),
            sha256=row.sha256,
            type=FileType(row.type),
            size=row.size,
            name=row.name,
            added=from_text(row.added),
            pages=row.pages,
            seconds=row.seconds,
            width=row.width,
            height=row.height,
        )
        for row in connection.execute(query)
    )
