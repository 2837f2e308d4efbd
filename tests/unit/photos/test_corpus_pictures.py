"""Real and hostile pictures: each is taken in and comes out clean, or is refused in words."""

import hashlib
import os
from pathlib import Path

import pytest

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.photos.rescan import leaks
from nejat_desktop.photos.worker import PictureWorkers

pytestmark = pytest.mark.corpus
TAKEN = {"jpeg_html_comment.jpg", "jpeg_php_tail.jpg", "jpeg_zip_tail.jpg"}


@pytest.fixture(scope="module")
def pictures():
    folder = os.environ.get("NEJAT_CORPUS")
    if not folder:
        pytest.skip("NEJAT_CORPUS is not set")
    found = sorted(p for p in Path(folder, "images").rglob("*") if p.is_file())
    return [path for path in found if path.name != "SOURCES.txt"]


@pytest.fixture(scope="module")
def workers():
    with PictureWorkers() as started:
        yield started


def test_every_picture_is_refused_in_words_or_comes_out_clean(pictures, workers):
    taken = 0
    for path in pictures:
        data = path.read_bytes()
        try:
            found = workers.inspect(data, path.name)
        except BadInputError as refused:
            assert path.name in str(refused)
            continue
        taken += 1
        digest = hashlib.sha256(data).hexdigest()
        for one in workers.renditions(data, digest, [8, 400, 1200]):
            assert leaks(one.data) == (), path.name
            assert one.width <= found.width
        assert leaks(workers.thumbnail(data, (20, 20))) == ()
    assert taken > len(pictures) // 2


def test_what_decoders_let_pass_is_gone_afterwards(pictures, workers):
    seen = set()
    for path in (path for path in pictures if path.name in TAKEN):
        data = path.read_bytes()
        (one,) = workers.renditions(data, hashlib.sha256(data).hexdigest(), [400])
        assert not any(word in one.data for word in (b"<?php", b"PK\3\4", b"<html", b"<script"))
        seen.add(path.name)
    assert seen == TAKEN


def test_bombs_drawings_and_files_under_a_wrong_name_are_refused(pictures, workers):
    hostile = [p for p in pictures if "hostile" in p.parent.name and p.name not in TAKEN]
    kept = set()
    for path in hostile:
        try:
            workers.inspect(path.read_bytes(), path.name)
        except BadInputError:
            continue
        kept.add(path.name)
    assert kept <= {"frames600.gif"}
