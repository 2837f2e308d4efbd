"""Measures of the photos' place and the editions' board on a long archive."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance
from PySide6.QtWidgets import QAbstractScrollArea
from sqlalchemy import Connection, insert, select, text

from nejat_desktop.domain.board import Show
from nejat_desktop.domain.photo_grid import PhotoSort, Shelf
from nejat_desktop.store import schema
from nejat_desktop.ui.editions.asked import Narrow, show_key
from nejat_desktop.ui.photos.asked import Group, Where
from tests.bench.table import Figure, share, timed
from tests.e2e.hands import Hands

PATIENCE_MS = 60_000
PHOTOS = 40_000
STEPS = 200


def measure(hands: Hands) -> Iterator[Figure]:
    """In the open window: from the request until the view is painted."""
    yield from _board(hands)
    hands.services.context.write(_fill)
    yield from _photos(hands)
    hands.do("go.desk")


def _fill(connection: Connection) -> None:
    """Photos without files: rows are what lists and filters read. They are filled in once."""
    if connection.scalar(select(schema.photos.c.uid).where(schema.photos.c.name == _name(1))):
        return
    numbers = range(1, PHOTOS + 1)
    connection.execute(insert(schema.photos), [_photo(n) for n in numbers])
    # one of fifty stands there in other bytes too
    looks = [
        {
            "photo": _uid(n),
            "pixels": f"{n - n % 50 if n % 50 < 2 else n:064x}",
            "look": "",
            "alike": _uid(n - n % 50) if n % 50 < 2 and n >= 50 else None,
        }
        for n in numbers
    ]
    connection.execute(insert(schema.photo_looks), looks)
    words = "SELECT id, 'market ' || id || ' jpg a caption' FROM photos WHERE name LIKE 'market-%'"
    connection.execute(text(f"INSERT INTO photo_search (rowid, words) {words}"))


def _uid(number: int) -> str:
    return f"{number:031x}f"


def _name(number: int) -> str:
    return f"market-{number}.jpg"


def _photo(n: int) -> dict[str, object]:
    day = f"{2003 + n * 23 // PHOTOS}-{1 + n % 12:02}-10T10:00:00.000000+00:00"
    return {
        "uid": _uid(n),
        "sha256": f"{n:064x}",
        "format": "JPEG",
        "width": 6000,
        "height": 4000,
        "size": 8_000_000,
        "name": _name(n),
        "added": day,
        "taken": day,
        "captions": ",en,fa,ar,sq," if n % 9 else ",",
        "alts": ",en,fa,ar,sq," if n % 7 else ",en,",
        "credits": ",en," if n % 11 else ",",
    }


def _board(hands: Hands) -> Iterator[Figure]:
    hands.do("go.editions")
    board = hands.station.places.editions
    for name, key in (
        ("everything", ""),
        ("not live everywhere", show_key(Show.NOT_LIVE)),
        ("missing in Albanian", show_key(Show.MISSING, "sq")),
        ("in review", show_key(Show.REVIEW)),
    ):
        ask = partial(board.asking.narrow, Narrow.SHOW, key)
        taken = _shown(hands, board.asking.shown, board.table, ask)
        yield Figure(f"board: {name}", taken, limit=50)
    board.asking.clear()
    hands.settle()
    yield Figure("board: a step of scrolling, p99", _scrolled(board.table, 60), limit=50)


def _photos(hands: Hands) -> Iterator[Figure]:
    hands.do("go.photos")
    photos = hands.station.places.photos
    for shelf in Shelf:
        ask = partial(photos.asking.go, Where(Group.SHELF, shelf.value))
        taken = _shown(hands, photos.asking.shown, photos.list, ask)
        yield Figure(f"{PHOTOS:,} photos: {shelf.value}", taken, limit=50)
    photos.asking.show_all()
    hands.settle()
    ask = partial(photos.asking.sort, PhotoSort.NAME)
    taken = _shown(hands, photos.asking.shown, photos.list, ask)
    yield Figure(f"{PHOTOS:,} photos: sort by name", taken, limit=50)
    yield Figure("photos: a step of scrolling, p99", _scrolled(photos.list, 50), limit=16)


def _shown(
    hands: Hands,
    shown: SignalInstance,
    view: QAbstractScrollArea,
    ask: Callable[[], object],
) -> float:
    return min(_once(hands, shown, view, ask) for _ in range(3))


def _once(
    hands: Hands,
    shown: SignalInstance,
    view: QAbstractScrollArea,
    ask: Callable[[], object],
) -> float:
    """Ask, let the event loop run until the view shows the answer, paint; milliseconds."""
    loop = QEventLoop()
    QTimer.singleShot(PATIENCE_MS, loop, lambda: loop.exit(1))
    link = shown.connect(loop.quit)

    def act() -> None:
        ask()
        if loop.exec():
            raise TimeoutError("the view never showed its answer")
        view.viewport().repaint()

    taken = timed(act)
    shown.disconnect(link)
    hands.settle()
    return taken


def _scrolled(view: QAbstractScrollArea, step: int) -> float:
    bar = view.verticalScrollBar()

    def act() -> None:
        bar.setValue(bar.value() + step)
        view.viewport().repaint()

    return share([timed(act) for _ in range(STEPS)], 0.99)
