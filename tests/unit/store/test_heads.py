"""Heads of releases: worked out from them, kept beside them, never more than a copy."""

from sqlalchemy import delete, func, select, update

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.head import head_of
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema
from nejat_desktop.store.heads import heads_in_sight, keep_missing_heads, load_head, load_heads
from nejat_desktop.store.revisions import load_release
from tests.rooms import article


def approved(room: Opened, headline: str) -> Uid:
    """The release of a new article."""
    made = room.services.publishing.approve(article(room.services, headline).uid)
    assert made.release is not None
    return made.release


def kept(room: Opened) -> int:
    count = select(func.count()).select_from(schema.heads)
    return int(room.services.context.read(lambda c: c.execute(count)).scalar_one())


def test_a_head_is_kept_with_each_release_and_is_that_of_the_release(room: Opened) -> None:
    uid = approved(room, "Bridge")
    read = room.services.context.read
    assert kept(room) == 1
    assert read(lambda c: load_head(c, uid)) == head_of(read(lambda c: load_release(c, uid)))


def test_heads_that_lack_or_have_another_form_are_worked_out_all_the_same(room: Opened) -> None:
    uids = [approved(room, name) for name in ("Bridge", "Ferry", "Oven")]
    services = room.services
    before = services.context.read(heads_in_sight)
    services.context.write(
        lambda c: (
            c.execute(delete(schema.heads).where(schema.heads.c.release == uids[0])),
            c.execute(
                update(schema.heads)
                .where(schema.heads.c.release == uids[1])
                .values(form=0, record="of another time")
            ),
        )
    )
    assert services.context.read(heads_in_sight) == before
    assert set(services.context.read(lambda c: load_heads(c, uids))) == set(uids)
    services.context.write(keep_missing_heads)
    assert kept(room) == 3
    assert services.context.read(heads_in_sight) == before


def test_a_story_that_readers_never_knew_is_deleted_with_its_heads(room: Opened) -> None:
    services = room.services
    made = services.publishing.approve(article(services, "Bridge").uid)
    services.publishing.withdraw(made.uid)
    services.stories.move_to_bin([made.story])
    services.binning.delete([made.story])
    assert services.binning.purge() == 1
    assert kept(room) == 0
