"""How each story stands in its editions, noted beside it: the board never looks at paragraphs."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, select, update

from nejat_desktop.domain.article import Live, Status
from nejat_desktop.domain.board import IN_ORDER, listed
from nejat_desktop.domain.desk import ChipState, chip_state
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema
from nejat_desktop.store.at_the_end import at_the_end
from nejat_desktop.store.disputed import disputed_among
from nejat_desktop.store.translations import paragraphs_behind

_stories, _articles = schema.stories, schema.articles
CHUNK = 500
_NAMES = ("uid", "story", "edition", "status", "live")
_OF_STORIES = select(*(_articles.c[name] for name in _NAMES)).where(
    _articles.c.story.in_(bindparam("stories", expanding=True))
)
_NOTING = (
    update(_stories)
    .where(_stories.c.uid == bindparam("noted"))
    .values(states=bindparam("states"), in_order=bindparam("in_order"))
)


def note_states(connection: Connection, stories: Sequence[str]) -> None:
    """After articles of these stories changed, or what their translators see."""
    at_the_end(connection, _note_all, stories)


def _note_all(connection: Connection, stories: Sequence[str]) -> None:
    for start in range(0, len(stories), CHUNK):
        _note(connection, tuple(Uid(uid) for uid in stories[start : start + CHUNK]))


def note_all_states(connection: Connection) -> None:
    """After many articles came at once."""
    note_states(connection, connection.execute(select(_stories.c.uid)).scalars().all())


def _note(connection: Connection, stories: tuple[Uid, ...]) -> None:
    behind = paragraphs_behind(connection, stories)
    found: dict[str, dict[str, ChipState]] = defaultdict(dict)
    rows = connection.execute(_OF_STORIES, {"stories": stories}).all()
    contested = disputed_among(connection, [row.uid for row in rows])
    for row in rows:
        late, asked = behind.get(Uid(row.uid), 0), Uid(row.uid) in contested
        found[row.story][row.edition] = chip_state(
            Status(row.status), Live(row.live), late, disputed=asked
        )
    values = [
        {
            "noted": story,
            "states": listed(found[story]),
            "in_order": sum(state is IN_ORDER for state in found[story].values()),
        }
        for story in stories
    ]
    if values:
        connection.execute(_NOTING, values)
