"""A plan over many sites reads the heads of the newsroom once."""

from dataclasses import replace

import pytest

from nejat_desktop.domain.errors import CancelledError
from nejat_desktop.domain.ports.releases import ReleaseReader
from nejat_desktop.services.read_once import ReadOnce, Stoppable
from tests.fakes.memory_reader import MemoryReader
from tests.site_samples import newsroom, release, uid


def test_heads_are_those_of_the_first_reading_and_all_else_is_read_as_it_is() -> None:
    inner = MemoryReader(newsroom())
    first = replace(release("bridge"), article=uid("bridge"))
    inner.approve(first)
    once: ReleaseReader = ReadOnce(inner)
    before = once.heads()
    second = replace(first, uid=uid("second"), number=2)
    inner.approve(second)
    inner.withdraw(uid("other"))
    assert once.heads() is before
    assert once.heads(editions={first.edition}) == before and once.heads(editions={"sq"}) == []
    assert [gone.article for gone in once.withdrawn()] == [uid("other")]
    assert once.newest([uid("bridge")]) == inner.newest([uid("bridge")])
    assert once.release(second.uid) == second
    assert once.heads_of([first.uid]) == inner.heads_of([first.uid])
    assert once.newsroom() == inner.newsroom()


def test_a_stop_ends_the_reading_and_who_goes_on_afterwards_reads_everything() -> None:
    inner, stopped = MemoryReader(newsroom()), [True]
    inner.approve(replace(release("bridge"), article=uid("bridge")))
    for reader in (ReadOnce(inner, lambda: stopped[0]), Stoppable(inner, lambda: stopped[0])):
        stopped[0] = True
        with pytest.raises(CancelledError):
            reader.heads()
        stopped[0] = False
        assert len(reader.heads()) == 1
