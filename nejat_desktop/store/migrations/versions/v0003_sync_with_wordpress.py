"""Sync with WordPress: connections, bases, sendings, conflicts, remarks; and how photos look."""

from alembic import op

revision = "0003"
down_revision = "0002"

STATEMENTS = (
    "ALTER TABLE revisions ADD COLUMN who TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE revisions ADD COLUMN written VARCHAR(32)",
    "CREATE INDEX articles_by_id ON articles (id, story, edition)",
    """CREATE TABLE photo_looks (
        photo VARCHAR(32) NOT NULL,
        pixels VARCHAR(64) NOT NULL,
        look VARCHAR(16) NOT NULL,
        alike VARCHAR(32),
        PRIMARY KEY (photo),
        FOREIGN KEY(photo) REFERENCES photos (uid) ON DELETE CASCADE
    )""",
    "CREATE INDEX photo_looks_by_pixels ON photo_looks (pixels, alike)",
    "CREATE INDEX photo_looks_by_alike ON photo_looks (alike, photo)",
    """CREATE TABLE connections (
        uid VARCHAR(32) NOT NULL,
        edition VARCHAR(16) NOT NULL,
        home TEXT NOT NULL,
        rest TEXT NOT NULL,
        user TEXT NOT NULL,
        account INTEGER NOT NULL,
        name TEXT NOT NULL,
        url TEXT NOT NULL,
        powers TEXT NOT NULL,
        checked VARCHAR(32),
        removed VARCHAR(32),
        PRIMARY KEY (uid)
    )""",
    """CREATE TABLE post_bases (
        site VARCHAR(40) NOT NULL,
        article VARCHAR(32) NOT NULL,
        type VARCHAR(20) NOT NULL,
        post INTEGER NOT NULL,
        release VARCHAR(32) NOT NULL,
        mark VARCHAR(64) NOT NULL,
        digest VARCHAR(64) NOT NULL,
        status VARCHAR(20) NOT NULL,
        modified VARCHAR(32) NOT NULL,
        revision INTEGER NOT NULL,
        revisions INTEGER NOT NULL,
        address TEXT NOT NULL,
        PRIMARY KEY (site, article),
        FOREIGN KEY(article) REFERENCES articles (uid),
        FOREIGN KEY(release) REFERENCES releases (uid)
    )""",
    "CREATE INDEX post_bases_by_post ON post_bases (site, post)",
    """CREATE TABLE post_fields (
        site VARCHAR(40) NOT NULL,
        article VARCHAR(32) NOT NULL,
        fields BLOB NOT NULL,
        PRIMARY KEY (site, article),
        FOREIGN KEY(article) REFERENCES articles (uid)
    )""",
    """CREATE TABLE known_posts (
        site VARCHAR(40) NOT NULL,
        article VARCHAR(32) NOT NULL,
        type VARCHAR(20) NOT NULL,
        post INTEGER NOT NULL,
        digest VARCHAR(64) NOT NULL,
        status VARCHAR(20) NOT NULL,
        PRIMARY KEY (site, article),
        FOREIGN KEY(article) REFERENCES articles (uid)
    )""",
    """CREATE TABLE sendings (
        site VARCHAR(40) NOT NULL,
        article VARCHAR(32) NOT NULL,
        release VARCHAR(32) NOT NULL,
        phase VARCHAR(12) NOT NULL,
        type VARCHAR(20) NOT NULL,
        post INTEGER NOT NULL,
        digest VARCHAR(64) NOT NULL,
        revision INTEGER NOT NULL,
        attempts INTEGER NOT NULL,
        tried VARCHAR(32),
        message TEXT NOT NULL,
        PRIMARY KEY (site, article),
        FOREIGN KEY(article) REFERENCES articles (uid),
        FOREIGN KEY(release) REFERENCES releases (uid)
    )""",
    """CREATE TABLE doubts (
        site VARCHAR(40) NOT NULL,
        kind VARCHAR(20) NOT NULL,
        "key" VARCHAR(64) NOT NULL,
        at VARCHAR(32) NOT NULL,
        PRIMARY KEY (site, kind, "key")
    )""",
    """CREATE TABLE site_terms (
        site VARCHAR(40) NOT NULL,
        taxonomy VARCHAR(20) NOT NULL,
        "key" TEXT NOT NULL,
        term INTEGER NOT NULL,
        PRIMARY KEY (site, taxonomy, "key")
    )""",
    """CREATE TABLE site_media (
        site VARCHAR(40) NOT NULL,
        original VARCHAR(64) NOT NULL,
        media INTEGER NOT NULL,
        record TEXT NOT NULL,
        PRIMARY KEY (site, original)
    )""",
    """CREATE TABLE site_cursors (
        site VARCHAR(40) NOT NULL,
        cursor TEXT NOT NULL,
        counts TEXT NOT NULL,
        rest_until VARCHAR(32),
        failures INTEGER NOT NULL,
        PRIMARY KEY (site)
    )""",
    """CREATE TABLE conflicts (
        uid VARCHAR(32) NOT NULL,
        site VARCHAR(40) NOT NULL,
        article VARCHAR(32) NOT NULL,
        kind VARCHAR(20) NOT NULL,
        found VARCHAR(32) NOT NULL,
        digest VARCHAR(64) NOT NULL,
        post BLOB,
        incoming BLOB,
        "before" BLOB,
        who TEXT NOT NULL,
        changed VARCHAR(32),
        base VARCHAR(32) NOT NULL,
        mine VARCHAR(32),
        theirs VARCHAR(32),
        lost BOOLEAN NOT NULL,
        put_off VARCHAR(32),
        decided VARCHAR(32),
        decision VARCHAR(20) NOT NULL,
        decided_by VARCHAR(32),
        PRIMARY KEY (uid),
        FOREIGN KEY(article) REFERENCES articles (uid),
        FOREIGN KEY(base) REFERENCES releases (uid),
        FOREIGN KEY(mine) REFERENCES revisions (uid),
        FOREIGN KEY(theirs) REFERENCES revisions (uid),
        FOREIGN KEY(decided_by) REFERENCES people (uid)
    )""",
    "CREATE INDEX conflicts_by_article ON conflicts (article, decided)",
    "CREATE INDEX conflicts_by_site ON conflicts (site, decided, article)",
    """CREATE TABLE site_remarks (
        site VARCHAR(40) NOT NULL,
        remark INTEGER NOT NULL,
        article VARCHAR(32) NOT NULL,
        author TEXT NOT NULL,
        text TEXT NOT NULL,
        status VARCHAR(20) NOT NULL,
        at VARCHAR(32) NOT NULL,
        PRIMARY KEY (site, remark),
        FOREIGN KEY(article) REFERENCES articles (uid)
    )""",
    "CREATE INDEX site_remarks_by_article ON site_remarks (article, status)",
    "CREATE INDEX site_remarks_by_status ON site_remarks (status, at)",
    """CREATE TABLE refused_pairs (
        one VARCHAR(32) NOT NULL,
        other VARCHAR(32) NOT NULL,
        PRIMARY KEY (one, other),
        FOREIGN KEY(one) REFERENCES articles (uid),
        FOREIGN KEY(other) REFERENCES articles (uid)
    )""",
    """CREATE TABLE site_pulls (
        site VARCHAR(40) NOT NULL,
        stage VARCHAR(12) NOT NULL,
        cursor TEXT NOT NULL,
        done INTEGER NOT NULL,
        began VARCHAR(32) NOT NULL,
        PRIMARY KEY (site)
    )""",
)


def upgrade() -> None:
    """Add what sync with WordPress and equal pictures need; nothing that is there changes."""
    for statement in STATEMENTS:
        op.execute(statement)
