"""Filters that a person keeps under a name: in every place, each with a filter of its own."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import count

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.domain.kept_filter import FilterPlace, KeptFilter
from nejat_desktop.domain.records import to_record
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.store import filters
from nejat_desktop.store.database import Connection

NAME_LIMIT = 60


class Filters:
    """The kept filters of who is working."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def kept(self, place: FilterPlace) -> tuple[KeptFilter, ...]:
        """The filters of a place, in their order."""
        person = self._context.person.uid
        return self._context.read(lambda c: filters.kept_filters(c, place, person))

    def keep(self, place: FilterPlace, name: str, wanted: object) -> KeptFilter:
        """Keep a place's own filter (a dataclass); a name that is taken gets a number."""
        person, uid = self._context.person.uid, self._context.new_uid()

        def work(connection: Connection) -> KeptFilter:
            taken = {kept.name for kept in filters.kept_filters(connection, place, person)}
            free = next(n for n in _numbered(_fit(name)) if n not in taken)
            position = filters.next_position(connection, place, person)
            kept = KeptFilter(uid, place, free, position, to_record(wanted))
            filters.add_kept_filter(connection, kept, person)
            return kept

        kept = self._context.write(work)
        self._tell()
        return kept

    def rename(self, uid: Uid, name: str) -> KeptFilter:
        """Give a kept filter another name. `BadInputError` for an empty one."""

        def work(connection: Connection) -> KeptFilter:
            kept = filters.load_kept_filter(connection, uid)
            filters.rename_kept_filter(connection, uid, _fit(name))
            return replace(kept, name=_fit(name))

        kept = self._context.write(work)
        self._tell()
        return kept

    def change(self, uid: Uid, wanted: object) -> KeptFilter:
        """Keep another filter under the same name."""

        def work(connection: Connection) -> KeptFilter:
            kept = filters.load_kept_filter(connection, uid)
            filters.replace_kept_filter(connection, uid, to_record(wanted))
            return replace(kept, record=to_record(wanted))

        kept = self._context.write(work)
        self._tell()
        return kept

    def move(self, uid: Uid, by: int) -> None:
        """Move a kept filter so many places down (up, if negative), as far as there are any."""
        person = self._context.person.uid

        def work(connection: Connection) -> None:
            kept = filters.load_kept_filter(connection, uid)
            order = [k.uid for k in filters.kept_filters(connection, kept.place, person)]
            at = order.index(uid)
            order.insert(min(max(at + by, 0), len(order) - 1), order.pop(at))
            filters.order_kept_filters(connection, order)

        self._context.write(work)
        self._tell()

    def remove(self, uid: Uid) -> KeptFilter:
        """Keep a filter no more; gives it, for `put_back`."""

        def work(connection: Connection) -> KeptFilter:
            kept = filters.load_kept_filter(connection, uid)
            filters.remove_kept_filter(connection, uid)
            return kept

        kept = self._context.write(work)
        self._tell()
        return kept

    def put_back(self, kept: KeptFilter) -> None:
        """Keep a removed filter again, at its old place."""
        person = self._context.person.uid

        def work(connection: Connection) -> None:
            present = [k.uid for k in filters.kept_filters(connection, kept.place, person)]
            if kept.uid not in present:
                filters.add_kept_filter(connection, kept, person)
                present.insert(min(kept.position, len(present)), kept.uid)
                filters.order_kept_filters(connection, present)

        self._context.write(work)
        self._tell()

    def _tell(self) -> None:
        self._context.changes.publish(Changes(filters=True))


def _fit(name: str) -> str:
    fit = " ".join(name.split())[:NAME_LIMIT]
    if not fit:
        raise BadInputError("A kept filter needs a name. Nothing was changed.")
    return fit


def _numbered(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name} {number}" for number in count(2))
