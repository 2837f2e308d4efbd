"""Files, origins of an archive, comments, checklists, kept filters, heads, known addresses."""

import re

from alembic import op
from sqlalchemy import Connection, text

from nejat_desktop.domain.text import index_text

revision = "0002"
down_revision = "0001"

STATEMENTS = (
    "ALTER TABLE stories ADD COLUMN standing INTEGER NOT NULL DEFAULT '0'",
    "DROP INDEX stories_by_date",
    "ALTER TABLE stories ADD COLUMN states TEXT NOT NULL DEFAULT ','",
    "ALTER TABLE stories ADD COLUMN in_order INTEGER NOT NULL DEFAULT '0'",
    """CREATE INDEX stories_by_board
        ON stories (binned, sort_date, id, in_order, kind, uid, states)""",
    "CREATE INDEX stories_by_date ON stories (binned, sort_date, id, uid, standing)",
    "CREATE INDEX articles_by_story ON articles (story, edition, headline, status, live)",
    "ALTER TABLE stories ADD COLUMN deleted VARCHAR(32)",
    "ALTER TABLE articles ADD COLUMN assigned VARCHAR(32) REFERENCES people (uid)",
    "ALTER TABLE articles ADD COLUMN reader_comments INTEGER",
    """CREATE TABLE files (
        id INTEGER NOT NULL,
        uid VARCHAR(32) NOT NULL,
        sha256 VARCHAR(64) NOT NULL,
        type VARCHAR(8) NOT NULL,
        size INTEGER NOT NULL,
        name TEXT NOT NULL,
        added VARCHAR(32) NOT NULL,
        pages INTEGER NOT NULL,
        seconds INTEGER NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (uid),
        UNIQUE (sha256)
    )""",
    """CREATE TABLE origins (
        site TEXT NOT NULL,
        post INTEGER NOT NULL,
        edition VARCHAR(16) NOT NULL,
        article VARCHAR(32),
        photo VARCHAR(32),
        file VARCHAR(32),
        guid TEXT NOT NULL,
        address TEXT NOT NULL,
        digest VARCHAR(64) NOT NULL,
        record BLOB NOT NULL,
        PRIMARY KEY (site, post),
        FOREIGN KEY(article) REFERENCES articles (uid),
        FOREIGN KEY(photo) REFERENCES photos (uid),
        FOREIGN KEY(file) REFERENCES files (uid)
    )""",
    "CREATE INDEX origins_by_article ON origins (article)",
    "CREATE INDEX origins_by_photo ON origins (photo)",
    """CREATE TABLE comments (
        id INTEGER NOT NULL,
        uid VARCHAR(32) NOT NULL,
        article VARCHAR(32) NOT NULL,
        "row" VARCHAR(64) NOT NULL,
        answers VARCHAR(32),
        text TEXT NOT NULL,
        person VARCHAR(32) NOT NULL,
        device TEXT NOT NULL,
        at VARCHAR(32) NOT NULL,
        settled_by VARCHAR(32),
        settled_at VARCHAR(32),
        PRIMARY KEY (id),
        UNIQUE (uid),
        FOREIGN KEY(article) REFERENCES articles (uid),
        FOREIGN KEY(answers) REFERENCES comments (uid),
        FOREIGN KEY(person) REFERENCES people (uid),
        FOREIGN KEY(settled_by) REFERENCES people (uid)
    )""",
    "CREATE INDEX comments_by_article ON comments (article)",
    """CREATE TABLE ticks (
        article VARCHAR(32) NOT NULL,
        item VARCHAR(32) NOT NULL,
        person VARCHAR(32) NOT NULL,
        at VARCHAR(32) NOT NULL,
        PRIMARY KEY (article, item),
        FOREIGN KEY(article) REFERENCES articles (uid),
        FOREIGN KEY(person) REFERENCES people (uid)
    )""",
    """CREATE TABLE kept_filters (
        uid VARCHAR(32) NOT NULL,
        place VARCHAR(16) NOT NULL,
        person VARCHAR(32) NOT NULL,
        name TEXT NOT NULL,
        position INTEGER NOT NULL,
        filter TEXT NOT NULL,
        PRIMARY KEY (uid),
        FOREIGN KEY(person) REFERENCES people (uid)
    )""",
    """CREATE TABLE heads (
        release VARCHAR(32) NOT NULL,
        form INTEGER NOT NULL,
        record TEXT NOT NULL,
        PRIMARY KEY (release),
        FOREIGN KEY(release) REFERENCES releases (uid) ON DELETE CASCADE
    )""",
    """CREATE TABLE addresses (
        site VARCHAR(40) NOT NULL,
        address TEXT NOT NULL,
        article VARCHAR(32) NOT NULL,
        PRIMARY KEY (site, address),
        FOREIGN KEY(article) REFERENCES articles (uid)
    )""",
    "INSERT INTO addresses (site, address, article) SELECT site, address, article FROM bases",
    "CREATE INDEX articles_by_assigned ON articles (assigned, status, edition, story)",
    "CREATE INDEX articles_by_slug ON articles (slug, edition)",
    "CREATE INDEX articles_by_frozen_slug ON articles (frozen_slug, edition)",
    "ALTER TABLE photos ADD COLUMN taken VARCHAR(32) NOT NULL DEFAULT ''",
    "ALTER TABLE photos ADD COLUMN binned VARCHAR(32)",
    "ALTER TABLE photos ADD COLUMN captions TEXT NOT NULL DEFAULT ','",
    "ALTER TABLE photos ADD COLUMN alts TEXT NOT NULL DEFAULT ','",
    "ALTER TABLE photos ADD COLUMN credits TEXT NOT NULL DEFAULT ','",
    """CREATE INDEX photos_by_taken
        ON photos (binned, taken, id, captions, alts, credits, uid)""",
    "CREATE INDEX photos_by_added ON photos (binned, added, id)",
    "CREATE INDEX photo_words_by_credit ON photo_words (edition, credit, photo)",
    """CREATE TABLE text_photos (
        article VARCHAR(32) NOT NULL,
        photo VARCHAR(32) NOT NULL,
        story VARCHAR(32) NOT NULL,
        edition VARCHAR(16) NOT NULL,
        PRIMARY KEY (article, photo),
        FOREIGN KEY(article) REFERENCES articles (uid),
        FOREIGN KEY(story) REFERENCES stories (uid)
    )""",
    "CREATE INDEX text_photos_by_photo ON text_photos (photo, edition, story)",
    """CREATE VIRTUAL TABLE photo_search USING fts5(words, tokenize="unicode61 remove_diacritics 0") """,
)

_STANDING = """UPDATE stories SET standing =
    CASE WHEN
        EXISTS (SELECT 1 FROM articles a WHERE a.story = stories.uid
            AND a.edition = stories.source_edition AND a.release IS NOT NULL AND a.live <> 'held')
        AND (
            (SELECT count(*) FROM articles a WHERE a.story = stories.uid)
                < (SELECT json_array_length(value, '$.editions') FROM settings WHERE key = 'newsroom')
            OR EXISTS (SELECT 1 FROM articles a WHERE a.story = stories.uid
                AND a.translated_from IS NOT NULL AND a.status = 'draft')
        ) THEN 32 ELSE 0 END
    + coalesce((SELECT max(a.status = 'in_review') * 1
            + max(a.status = 'approved' AND a.live = 'waiting') * 2
            + max(a.live = 'scheduled') * 4
            + max(a.live = 'published') * 8
            + max(a.live = 'held') * 16
        FROM articles a WHERE a.story = stories.uid), 0)"""
_BEHIND = """
    EXISTS (SELECT 1 FROM articles o JOIN translation_rows r ON r.article = a.uid AND r.done
        LEFT JOIN article_rows s ON s.article = o.uid AND s."row" = r."row"
        WHERE o.story = a.story AND o.edition = a.translated_from
            AND (s.digest IS NULL OR s.digest <> r.digest))
    OR EXISTS (SELECT 1 FROM articles o JOIN article_rows s ON s.article = o.uid
        LEFT JOIN translation_rows r ON r.article = a.uid AND r."row" = s."row"
        WHERE o.story = a.story AND o.edition = a.translated_from AND r."row" IS NULL
            AND EXISTS (SELECT 1 FROM translation_rows f WHERE f.article = a.uid AND f.done))"""
_STATES = f"""UPDATE stories SET states = ',' || coalesce((
    SELECT group_concat(edition || ':' || state || ',', '') FROM (
        SELECT a.edition, CASE
            WHEN a.status = 'in_review' THEN 'review'
            WHEN a.status = 'draft' AND a.live IN ('published', 'waiting', 'scheduled')
                THEN 'draft_over_live'
            WHEN a.status = 'draft' AND a.live = 'withdrawn' THEN 'withdrawn'
            WHEN a.status = 'draft' THEN 'draft'
            WHEN {_BEHIND} THEN 'outdated'
            WHEN a.live IN ('waiting', 'never') THEN 'approved'
            ELSE a.live END AS state
        FROM articles a WHERE a.story = stories.uid ORDER BY a.edition)), '')"""
_PHOTO = re.compile(r"nejat:photo/([0-9a-f]{32})(?![0-9a-f])")


def upgrade() -> None:
    """Add what the whole newsroom needs; nothing that is there changes."""
    for statement in STATEMENTS:
        op.execute(statement)
    connection = op.get_bind()
    connection.execute(text(_STANDING))
    _note_states(connection)
    _note_words(connection)
    _note_text_photos(connection)


def _note_states(connection: Connection) -> None:
    """How each story stands in its editions; what is outdated is counted once, here."""
    connection.exec_driver_sql(_STATES)
    order = "(length(states) - length(replace(states, ':published,', ''))) / length(':published,')"
    connection.exec_driver_sql(f"UPDATE stories SET in_order = {order}")


def _note_words(connection: Connection) -> None:
    """When photos were taken, in which editions they have words, and the index of these words."""
    connection.execute(text("UPDATE photos SET taken = added"))
    for column, word in (("captions", "caption"), ("alts", "alt"), ("credits", "credit")):
        listed = (
            "SELECT ',' || coalesce(group_concat(edition || ',', ''), '') FROM photo_words "
            f"WHERE photo = photos.uid AND {word} <> ''"
        )
        connection.execute(text(f"UPDATE photos SET {column} = ({listed})"))
    query = (
        "SELECT p.id, p.name || ' ' || coalesce((SELECT group_concat(caption || ' ' || alt || ' ' "
        "|| credit, ' ') FROM photo_words WHERE photo = p.uid), '') FROM photos p"
    )
    rows = [{"id": row[0], "words": index_text(row[1])} for row in connection.execute(text(query))]
    if rows:
        insert = "INSERT INTO photo_search (rowid, words) VALUES (:id, :words)"
        connection.execute(text(insert), rows)


def _note_text_photos(connection: Connection) -> None:
    """Which photos the texts name."""
    query = "SELECT uid, story, edition, body FROM articles WHERE body LIKE '%nejat:photo/%'"
    rows = [
        {"article": article, "photo": photo, "story": story, "edition": edition}
        for article, story, edition, body in connection.execute(text(query))
        for photo in dict.fromkeys(_PHOTO.findall(body))
    ]
    if rows:
        insert = "INSERT INTO text_photos VALUES (:article, :photo, :story, :edition)"
        connection.execute(text(insert), rows)
