"""Pictures are made in processes of their own: one that dies takes nothing along."""

import hashlib
import os
import signal
import stat
import sys
import threading
from pathlib import Path

import pytest
from picture_samples import saved, telling, two_halves

from nejat_desktop.domain.errors import BadInputError, CancelledError, DamagedError
from nejat_desktop.photos import child, worker
from nejat_desktop.photos.derive import renditions, thumbnail
from nejat_desktop.photos.inspect import inspect
from nejat_desktop.photos.maker import PictureMaker
from nejat_desktop.photos.worker import PictureWorkers, WorkerBugError

DATA = telling("JPEG")
DIGEST = hashlib.sha256(DATA).hexdigest()


@pytest.fixture(scope="module")
def workers():
    with PictureWorkers() as started:
        yield started


def pids(workers):
    return {one._process.pid for one in workers._workers if one._process is not None}


def test_workers_answer_as_the_functions_do(workers):
    assert workers.inspect(DATA, "a.jpg") == inspect(DATA, "a.jpg")
    assert workers.renditions(DATA, DIGEST, [60, 20]) == renditions(DATA, DIGEST, [60, 20])
    assert workers.thumbnail(DATA, (20, 20)) == thumbnail(DATA, (20, 20))


def test_a_refusal_comes_through_with_its_sentence(workers):
    with pytest.raises(BadInputError, match=r"“a\.svg” is an SVG drawing"):
        workers.inspect(b"<svg/>", "a.svg")
    with pytest.raises(DamagedError):
        workers.renditions(DATA, "0" * 64, [10])


def test_a_bug_comes_through_as_a_bug(workers):
    with pytest.raises(WorkerBugError, match="at least 1"):
        workers.thumbnail(DATA, (0, 0))


def test_no_process_is_started_before_it_is_needed():
    unused = PictureWorkers()
    assert pids(unused) == set()
    unused.close()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_worker_that_died_in_its_sleep_is_replaced_without_a_word(workers):
    workers.inspect(DATA, "a.jpg")
    for pid in pids(workers):
        os.kill(pid, signal.SIGKILL)
    assert workers.inspect(DATA, "a.jpg").width == 60


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_picture_that_kills_its_worker_is_refused_and_the_next_one_is_read(monkeypatch):
    sent = worker._Worker._sent

    def sent_to_its_death(self, request, data):
        pipe = sent(self, request, data)
        os.kill(self._process.pid, signal.SIGKILL)
        return pipe

    with PictureWorkers(1) as one:
        one.inspect(DATA, "a.jpg")
        with monkeypatch.context() as patched:
            patched.setattr(worker._Worker, "_sent", sent_to_its_death)
            with pytest.raises(BadInputError, match=r"“a\.png” needs too much"):
                one.inspect(saved(two_halves(8000, 4000), "PNG"), "a.png")
        assert one.inspect(DATA, "a.jpg").width == 60


@pytest.mark.skipif(sys.platform != "linux", reason="limits are set on Linux")
def test_a_picture_that_needs_too_much_memory_is_refused_in_words():
    import resource

    with PictureWorkers(1) as one:
        one.inspect(DATA, "a.jpg")
        (pid,) = pids(one)
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[0])
        limit = pages * resource.getpagesize() + 20_000_000
        resource.prlimit(pid, resource.RLIMIT_AS, (limit, limit))
        with pytest.raises(BadInputError, match="too much memory"):
            one.inspect(saved(two_halves(8000, 4000), "PNG"), "a.png")
        assert one.inspect(DATA, "a.jpg").width == 60


def test_a_picture_that_takes_too_long_is_refused(monkeypatch):
    with PictureWorkers(1) as impatient:
        impatient.inspect(DATA, "a.jpg")
        with monkeypatch.context() as patched:
            patched.setattr(worker, "PATIENCE", 0.0)
            with pytest.raises(BadInputError, match="export it anew"):
                impatient.inspect(saved(two_halves(3000, 3000), "PNG"), "a.png")
        assert impatient.inspect(DATA, "a.jpg").width == 60


@pytest.mark.skipif(sys.platform != "linux", reason="limits are set on Linux")
def test_a_worker_has_limits_and_no_window_library(workers):
    workers.inspect(DATA, "a.jpg")
    for pid in pids(workers):
        words = [line.split() for line in Path(f"/proc/{pid}/limits").read_text().splitlines()]
        space = next(line for line in words if line[:3] == ["Max", "address", "space"])
        time = next(line for line in words if line[:3] == ["Max", "cpu", "time"])
        assert int(space[3]) == child.MEMORY
        assert int(time[3]) <= child.SECONDS * 2
        assert "libQt" not in Path(f"/proc/{pid}/maps").read_text()


def test_many_threads_share_two_workers(workers):
    found = []

    def look():
        found.append(workers.inspect(DATA, "a.jpg").width)

    threads = [threading.Thread(target=look) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [60] * 8
    assert len(pids(workers)) <= 2


def test_closing_ends_the_processes_and_refuses_further_work():
    closing = PictureWorkers()
    closing.inspect(DATA, "a.jpg")
    closing.close()
    closing.close()
    assert pids(closing) == set()
    with pytest.raises(CancelledError):
        closing.inspect(DATA, "a.jpg")


class TestKeptRenditions:
    """What was made once is kept in a folder that nobody else can read."""

    def test_the_second_time_no_worker_is_asked(self, workers, tmp_path):
        first = PictureMaker(workers, tmp_path / "renditions").renditions(DATA, DIGEST, [60, 20])
        closed = PictureWorkers()
        closed.close()
        again = PictureMaker(closed, tmp_path / "renditions")
        assert again.renditions(DATA, DIGEST, [60, 20]) == first
        assert again.renditions(DATA, DIGEST, [20]) == first[1:]

    def test_a_width_beyond_the_picture_is_kept_too(self, workers, tmp_path):
        maker = PictureMaker(workers, tmp_path)
        first = maker.renditions(DATA, DIGEST, [900, 60])
        assert [one.width for one in first] == [60, 60]
        assert maker.renditions(DATA, DIGEST, [900, 60, 900]) == (*first, first[0])

    def test_kept_files_are_for_us_alone(self, workers, tmp_path):
        PictureMaker(workers, tmp_path / "new").renditions(DATA, DIGEST, [20])
        paths = list(tmp_path.rglob("*"))
        assert any(path.is_file() for path in paths)
        for path in paths:
            assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600)

    @pytest.mark.parametrize("damage", [b"", b"\0" * 400, telling("JPEG")])
    def test_a_damaged_or_foreign_file_is_made_anew(self, workers, tmp_path, damage):
        maker = PictureMaker(workers, tmp_path)
        first = maker.renditions(DATA, DIGEST, [20])
        (path,) = (path for path in tmp_path.rglob("*.jpg"))
        path.write_bytes(damage)
        assert maker.renditions(DATA, DIGEST, [20]) == first
        assert path.read_bytes() == first[0].data

    def test_without_a_folder_it_works_the_same(self, workers):
        assert PictureMaker(workers).renditions(DATA, DIGEST, [20])[0].width == 20
