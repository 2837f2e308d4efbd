"""What a look at everything that breaks off leaves to the next one."""

from collections.abc import Iterator
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from nejat_desktop.domain.ports.post_journal import PostBase
from nejat_desktop.domain.ports.posts import PAGE, POST, Seen
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.posts.plan import Glance
from nejat_desktop.sync.posts.sight import Shown
from nejat_desktop.sync.posts.standing import Place, Standing, place_key

OURS = st.sets(st.tuples(st.sampled_from([POST, PAGE]), st.integers(1, 40)), max_size=30)
AS_LEFT, CHANGED = "as it was left", "changed"


class Counted(dict[Uid, PostBase]):
    """Bases that count how often all of them are gone through."""

    times = 0

    def __iter__(self) -> Iterator[Uid]:
        self.times += 1
        return super().__iter__()

    def values(self):  # type: ignore[no-untyped-def]
        self.times += 1
        return super().values()


def bases(places: set[Place]) -> Counted:
    moment = datetime(2026, 3, 2, tzinfo=UTC)
    found = ((Uid(f"{type}-{id}"), type, id) for type, id in places)
    return Counted(
        {
            uid: PostBase(uid, type, id, Uid("r"), "mark", AS_LEFT, "publish", moment)
            for uid, type, id in found
        }
    )


@given(OURS, OURS, OURS, st.none() | st.tuples(st.just(POST), st.integers(1, 40)))
def test_what_should_have_been_shown_and_was_not_is_open_on_every_page(
    ours: set[Place], missing: set[Place], changed: set[Place], before: Place | None
) -> None:
    known = bases(ours)
    seen = Shown(known, {(b.type, b.id): b.article for b in dict.values(known)}, frozenset())
    start = Standing(through=before)
    there = sorted(ours - missing, key=place_key)
    for number, (type, id) in enumerate(there):
        digest = CHANGED if (type, id) in changed else AS_LEFT
        seen.glanced(Uid(f"{type}-{id}"), Glance(type, id, digest, "publish"))
        page = Seen((), "cursor", is_whole=True, through=(type, id))
        passed = {place for place in ours if Standing(through=(type, id)).covers(place)}
        absent = {p for p in passed - {*there[: number + 1]} if not start.covers(p)}
        assert seen.midway(start, page).places == absent | ({*there[: number + 1]} & changed)
    assert known.times <= 1
