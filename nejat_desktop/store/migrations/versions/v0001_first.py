"""The first schema."""

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = (
    """CREATE TABLE people (
        uid VARCHAR(32) NOT NULL,
        name TEXT NOT NULL,
        PRIMARY KEY (uid)
    )""",
    """CREATE TABLE photos (
        id INTEGER NOT NULL,
        uid VARCHAR(32) NOT NULL,
        sha256 VARCHAR(64) NOT NULL,
        format VARCHAR(8) NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        size INTEGER NOT NULL,
        name TEXT NOT NULL,
        added VARCHAR(32) NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (uid),
        UNIQUE (sha256)
    )""",
    """CREATE TABLE series (
        uid VARCHAR(32) NOT NULL,
        titles TEXT NOT NULL,
        PRIMARY KEY (uid)
    )""",
    """CREATE TABLE settings (
        "key" VARCHAR(40) NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY ("key")
    )""",
    """CREATE TABLE sync_runs (
        uid VARCHAR(32) NOT NULL,
        site VARCHAR(40) NOT NULL,
        began VARCHAR(32) NOT NULL,
        ended VARCHAR(32),
        result VARCHAR(12) NOT NULL,
        PRIMARY KEY (uid)
    )""",
    """CREATE TABLE photo_words (
        photo VARCHAR(32) NOT NULL,
        edition VARCHAR(16) NOT NULL,
        caption TEXT NOT NULL,
        alt TEXT NOT NULL,
        credit TEXT NOT NULL,
        PRIMARY KEY (photo, edition),
        FOREIGN KEY(photo) REFERENCES photos (uid)
    )""",
    """CREATE TABLE stories (
        id INTEGER NOT NULL,
        uid VARCHAR(32) NOT NULL,
        kind VARCHAR(20) NOT NULL,
        source_edition VARCHAR(16) NOT NULL,
        created VARCHAR(32) NOT NULL,
        series VARCHAR(32),
        part INTEGER NOT NULL,
        binned VARCHAR(32),
        sort_date VARCHAR(32) NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (uid),
        FOREIGN KEY(series) REFERENCES series (uid)
    )""",
    """CREATE INDEX stories_by_date ON stories (binned, sort_date, id, uid)""",
    """CREATE INDEX stories_by_kind ON stories (kind, sort_date)""",
    """CREATE INDEX stories_by_series ON stories (series)""",
    """CREATE TABLE sync_steps (
        id INTEGER NOT NULL,
        run VARCHAR(32) NOT NULL,
        kind VARCHAR(12) NOT NULL,
        "key" TEXT NOT NULL,
        digest VARCHAR(64) NOT NULL,
        state VARCHAR(10) NOT NULL,
        at VARCHAR(32) NOT NULL,
        message TEXT NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(run) REFERENCES sync_runs (uid)
    )""",
    """CREATE INDEX sync_steps_by_run ON sync_steps (run)""",
    """CREATE TABLE articles (
        id INTEGER NOT NULL,
        uid VARCHAR(32) NOT NULL,
        story VARCHAR(32) NOT NULL,
        edition VARCHAR(16) NOT NULL,
        version INTEGER NOT NULL,
        status VARCHAR(12) NOT NULL,
        live VARCHAR(12) NOT NULL,
        headline TEXT NOT NULL,
        author TEXT NOT NULL,
        slug VARCHAR(80) NOT NULL,
        date VARCHAR(32),
        kicker VARCHAR(32),
        body TEXT NOT NULL,
        content TEXT NOT NULL,
        release VARCHAR(32),
        release_number INTEGER NOT NULL,
        first_published VARCHAR(32),
        frozen_slug VARCHAR(80) NOT NULL,
        translated_from VARCHAR(16),
        changed_by VARCHAR(32) NOT NULL,
        changed_at VARCHAR(32) NOT NULL,
        device TEXT NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (story, edition),
        UNIQUE (uid),
        FOREIGN KEY(story) REFERENCES stories (uid),
        FOREIGN KEY(changed_by) REFERENCES people (uid)
    )""",
    """CREATE INDEX articles_by_edition ON articles (edition, story)""",
    """CREATE INDEX articles_by_live ON articles (live, edition, story)""",
    """CREATE INDEX articles_by_person ON articles (changed_by, status, edition, story)""",
    """CREATE INDEX articles_by_state ON articles (status, live, edition, story)""",
    """CREATE TABLE story_pictures (
        story VARCHAR(32) NOT NULL,
        position INTEGER NOT NULL,
        photo VARCHAR(32) NOT NULL,
        PRIMARY KEY (story, position),
        FOREIGN KEY(story) REFERENCES stories (uid),
        FOREIGN KEY(photo) REFERENCES photos (uid)
    )""",
    """CREATE INDEX story_pictures_by_photo ON story_pictures (photo)""",
    """CREATE TABLE article_rows (
        article VARCHAR(32) NOT NULL,
        "row" VARCHAR(64) NOT NULL,
        digest VARCHAR(16) NOT NULL,
        PRIMARY KEY (article, "row"),
        FOREIGN KEY(article) REFERENCES articles (uid)
    )""",
    """CREATE TABLE article_sections (
        article VARCHAR(32) NOT NULL,
        section VARCHAR(32) NOT NULL,
        story VARCHAR(32) NOT NULL,
        edition VARCHAR(16) NOT NULL,
        PRIMARY KEY (article, section),
        FOREIGN KEY(article) REFERENCES articles (uid),
        FOREIGN KEY(story) REFERENCES stories (uid)
    )""",
    """CREATE INDEX stories_by_section ON article_sections (section, edition, story)""",
    """CREATE TABLE revisions (
        id INTEGER NOT NULL,
        uid VARCHAR(32) NOT NULL,
        article VARCHAR(32) NOT NULL,
        number INTEGER NOT NULL,
        reason VARCHAR(20) NOT NULL,
        content BLOB NOT NULL,
        comment TEXT NOT NULL,
        person VARCHAR(32) NOT NULL,
        device TEXT NOT NULL,
        at VARCHAR(32) NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (article, number),
        UNIQUE (uid),
        FOREIGN KEY(article) REFERENCES articles (uid),
        FOREIGN KEY(person) REFERENCES people (uid)
    )""",
    """CREATE TABLE sent (
        site VARCHAR(40) NOT NULL,
        article VARCHAR(32) NOT NULL,
        digest VARCHAR(64) NOT NULL,
        PRIMARY KEY (site, article, digest),
        FOREIGN KEY(article) REFERENCES articles (uid)
    )""",
    """CREATE TABLE translation_rows (
        article VARCHAR(32) NOT NULL,
        "row" VARCHAR(64) NOT NULL,
        digest VARCHAR(16) NOT NULL,
        seen TEXT NOT NULL,
        done BOOLEAN NOT NULL,
        PRIMARY KEY (article, "row"),
        FOREIGN KEY(article) REFERENCES articles (uid)
    )""",
    """CREATE TABLE releases (
        uid VARCHAR(32) NOT NULL,
        article VARCHAR(32) NOT NULL,
        number INTEGER NOT NULL,
        date VARCHAR(32) NOT NULL,
        payload BLOB NOT NULL,
        PRIMARY KEY (uid),
        UNIQUE (article, number),
        FOREIGN KEY(uid) REFERENCES revisions (uid),
        FOREIGN KEY(article) REFERENCES articles (uid)
    )""",
    """CREATE TABLE bases (
        site VARCHAR(40) NOT NULL,
        article VARCHAR(32) NOT NULL,
        remote_id TEXT NOT NULL,
        digest VARCHAR(64) NOT NULL,
        release VARCHAR(32) NOT NULL,
        address TEXT NOT NULL,
        PRIMARY KEY (site, article),
        FOREIGN KEY(article) REFERENCES articles (uid),
        FOREIGN KEY(release) REFERENCES releases (uid)
    )""",
    """CREATE VIRTUAL TABLE search USING fts5(headline, words, tokenize="unicode61 remove_diacritics 0") """,
)


def upgrade() -> None:
    """Make the tables and the search index."""
    for statement in STATEMENTS:
        op.execute(statement)
