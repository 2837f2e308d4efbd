"""Where a newsroom may stand: on a disk of this laptop, not in a synced or network folder."""

from pathlib import Path

from nejat_desktop.domain.errors import BadInputError

_SYNCED: tuple[str, ...] = (
    "dropbox",
    "onedrive",
    "nextcloud",
    "owncloud",
    "google drive",
    "googledrive",
)
_SYNCED += ("icloud", "icloud drive", "mobile documents", "pcloud", "megasync", "seafile")
_NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "afs", "davfs"})
_MOUNTS = Path("/proc/self/mounts")


def demand_local(folder: Path, mounts: Path = _MOUNTS) -> None:
    """`BadInputError` for a folder that another program or machine writes to as well.

    SQLite's locks do not hold there, and a half-copied database is a lost one.
    """
    parts = [part.casefold() for part in folder.parts]
    if any(part == name or part.startswith(f"{name} ") for part in parts for name in _SYNCED):
        raise BadInputError(
            f"“{folder}” is in a folder that is synced with other machines, where a database is "
            "easily damaged. Choose a folder of this computer alone; nothing was changed."
        )
    if _file_system(folder, mounts) in _NETWORK:
        raise BadInputError(
            f"“{folder}” is on a network disk, where a database is easily damaged. Choose a "
            "folder of this computer; nothing was changed."
        )


def _file_system(folder: Path, mounts: Path) -> str:
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    entries = [line.split(" ")[1:3] for line in lines if line.count(" ") > 2]
    over = [(Path(where), kind) for where, kind in entries if folder.is_relative_to(where)]
    return max(over, key=lambda entry: len(entry[0].parts), default=(Path("/"), ""))[1]
