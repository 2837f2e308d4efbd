"""What is new in a source comes along into its translation: pictures whole, texts empty."""

from collections.abc import Iterator
from dataclasses import replace

from nejat_desktop.domain.article import Content
from nejat_desktop.domain.body import Body, Container, Row, plain_text
from nejat_desktop.translation.pairing import body_of, emptied

BETWEEN_BLOCKS = "\n\n"


def brought_along(source: Content, target: Content) -> Content:
    """The target with every row of the source that it lacks, at its place; nothing is taken out.

    Rows that only the target has stay where they are.
    """
    origin, body = body_of(source), body_of(target)
    known = set(body.ids)
    missing = [row for row in origin.rows if row.id not in known and _comes_along(row)]
    if not missing:
        return target
    joined = _join(origin, body, {row.id for row in missing})
    return replace(target, body=joined.source, row_ids=joined.ids)


def _comes_along(row: Row) -> bool:
    return row.is_card or bool(plain_text(row.inner).strip())


def _join(origin: Body, body: Body, missing: set[str]) -> Body:
    names = dict(_shared_containers(origin, body))
    containers = dict(body.containers)
    rows = list(body.rows)
    place = 0
    empty = {row.id: row for row in emptied(origin).rows}
    positions = {row.id: index for index, row in enumerate(body.rows)}
    added = 0
    for row in origin.rows:
        if row.id in missing:
            path = tuple(_container(origin, name, names, containers) for name in row.path)
            rows.insert(place, replace(empty[row.id], path=path))
            added += 1
            place += 1
        elif row.id in positions:
            place = positions[row.id] + added + 1
    return _spaced(Body(tuple(rows), containers, body.tail, body.classic))


def _shared_containers(origin: Body, body: Body) -> Iterator[tuple[str, str]]:
    """Which container of the source is which of the target, by the rows that both have."""
    for row in origin.rows:
        mine = body.row(row.id)
        if mine is not None and len(mine.path) == len(row.path):
            yield from zip(row.path, mine.path, strict=True)


def _container(
    origin: Body, name: str, names: dict[str, str], containers: dict[str, Container]
) -> str:
    if name not in names:
        names[name] = f"along-{name}"
        containers[names[name]] = replace(origin.containers[name], id=names[name])
    return names[name]


def _spaced(body: Body) -> Body:
    """With a blank line before each outermost block but the first, as WordPress writes."""
    rows, containers = list(body.rows), dict(body.containers)
    opened: set[str] = set()
    for index, row in enumerate(rows):
        outer = row.path[0] if row.path else None
        if outer in opened:
            continue
        if outer is None:
            rows[index] = replace(row, before=_gap(row.before, first=index == 0))
        else:
            opened.add(outer)
            holder = containers[outer]
            containers[outer] = replace(holder, before=_gap(holder.before, first=index == 0))
    return replace(body, rows=tuple(rows), containers=containers)


def _gap(before: str, *, first: bool) -> str:
    if first:
        return before if before.strip("\n") else ""
    return before or BETWEEN_BLOCKS
