"""Files, origins of an archive, comments, checklists, kept filters, and who has an article."""

from alembic import op

revision = "0002"
down_revision = "0001"

STATEMENTS = (
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
    "CREATE INDEX articles_by_assigned ON articles (assigned, status, edition, story)",
)


def upgrade() -> None:
    """Add what the whole newsroom needs; nothing that is there changes."""
    for statement in STATEMENTS:
        op.execute(statement)
