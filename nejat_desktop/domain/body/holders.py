"""Giving the containers of a later version the ids that they have in an earlier one."""

from collections import Counter
from dataclasses import replace

from nejat_desktop.domain.body.model import Body, ContainerKind

_ALIKE = {ContainerKind.NUMBERS: ContainerKind.BULLETS}
"""A list stays the same list when its marks change."""


def unified(version: Body, base: Body, prefix: str) -> Body:
    """`version` with its containers named as in `base`; new ones as prefix and their own id.

    Two containers are the same if they are of a kind and share most rows.
    """
    names = _names(version, base)
    for name in version.containers:
        names.setdefault(name, f"{prefix}:{name}")
    rows = tuple(replace(row, path=tuple(names[name] for name in row.path)) for row in version.rows)
    containers = {
        names[name]: replace(container, id=names[name])
        for name, container in version.containers.items()
    }
    return replace(version, rows=rows, containers=containers)


def _names(version: Body, base: Body) -> dict[str, str]:
    paths = {row.id: row.path for row in base.rows}
    votes: Counter[tuple[str, str]] = Counter()
    for row in version.rows:
        for ours, theirs in zip(row.path, paths.get(row.id, ()), strict=False):
            if _kind(version, ours) == _kind(base, theirs):
                votes[ours, theirs] += 1
    names: dict[str, str] = {}
    used: set[str] = set()
    for (ours, theirs), _ in votes.most_common():
        if ours not in names and theirs not in used:
            names[ours] = theirs
            used.add(theirs)
    return names


def _kind(body: Body, name: str) -> ContainerKind:
    kind = body.containers[name].kind
    return _ALIKE.get(kind, kind)
