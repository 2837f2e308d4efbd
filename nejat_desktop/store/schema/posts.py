"""The tables of sites of posts: what was agreed on there, is on its way, and came from there."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
)

from nejat_desktop.store.schema.base import metadata, uid_column


def _site() -> Column[str]:
    return Column("site", String(40), primary_key=True)


def _article(*, key: bool = True) -> Column[str]:
    owner = ForeignKey("articles.uid")
    return Column("article", String(32), owner, primary_key=key, nullable=False)


connections = Table(
    "connections",
    metadata,
    uid_column(primary_key=True),
    Column("edition", String(16), nullable=False),
    Column("home", Text, nullable=False),
    Column("rest", Text, nullable=False),
    Column("user", Text, nullable=False),
    Column("account", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("powers", Text, nullable=False, comment="as “publish upload”"),
    Column("checked", String(32)),
    Column("removed", String(32)),
    comment="WordPress sites and our accounts there; the passwords are in the keyring alone",
)

post_bases = Table(
    "post_bases",
    metadata,
    _site(),
    _article(),
    Column("type", String(20), nullable=False),
    Column("post", Integer, nullable=False),
    Column("release", String(32), ForeignKey("releases.uid"), nullable=False),
    Column("mark", String(64), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("status", String(20), nullable=False),
    Column("modified", String(32), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("revisions", Integer, nullable=False),
    Column("address", Text, nullable=False),
    Index("post_bases_by_post", "site", "post"),
)

post_fields = Table(
    "post_fields",
    metadata,
    _site(),
    _article(),
    Column("fields", LargeBinary, nullable=False),
    comment="The wire form of each base, whole; apart, so that plans don't read through it",
)

known_posts = Table(
    "known_posts",
    metadata,
    _site(),
    _article(),
    Column("type", String(20), nullable=False),
    Column("post", Integer, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("status", String(20), nullable=False),
)

sendings = Table(
    "sendings",
    metadata,
    _site(),
    _article(),
    Column("release", String(32), ForeignKey("releases.uid"), nullable=False),
    Column("phase", String(12), nullable=False),
    Column("type", String(20), nullable=False),
    Column("post", Integer, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("tried", String(32)),
    Column("message", Text, nullable=False),
)

doubts = Table(
    "doubts",
    metadata,
    _site(),
    Column("kind", String(20), primary_key=True),
    Column("key", String(64), primary_key=True, comment="an article, or the digest of a payload"),
    Column("at", String(32), nullable=False),
    comment="What may stand at a site twice, since an answer was lost",
)

site_terms = Table(
    "site_terms",
    metadata,
    _site(),
    Column("taxonomy", String(20), primary_key=True),
    Column("key", Text, primary_key=True),
    Column("term", Integer, nullable=False),
)

site_media = Table(
    "site_media",
    metadata,
    _site(),
    Column("original", String(64), primary_key=True, comment="sha256 of the original"),
    Column("media", Integer, nullable=False),
    Column("record", Text, nullable=False),
    comment="Uploads as they stand at a site, by what they were made of",
)

site_cursors = Table(
    "site_cursors",
    metadata,
    _site(),
    Column("cursor", Text, nullable=False),
    Column("counts", Text, nullable=False),
    Column("rest_until", String(32)),
    Column("failures", Integer, nullable=False),
)

conflicts = Table(
    "conflicts",
    metadata,
    uid_column(primary_key=True),
    Column("site", String(40), nullable=False),
    _article(key=False),
    Column("kind", String(20), nullable=False),
    Column("found", String(32), nullable=False),
    Column("digest", String(64), nullable=False, comment="of the site's state; empty: it is gone"),
    Column("post", LargeBinary, comment="the site's state, whole"),
    Column("incoming", LargeBinary, comment="the article that it says"),
    Column("before", LargeBinary, comment="the article that the base says, as the site stored it"),
    Column("who", Text, nullable=False),
    Column("changed", String(32), comment="when it was changed there"),
    Column("base", String(32), ForeignKey("releases.uid"), nullable=False),
    Column("mine", String(32), ForeignKey("revisions.uid"), comment="the text here at that time"),
    Column("theirs", String(32), ForeignKey("revisions.uid"), comment="the text from the site"),
    Column("lost", Boolean, nullable=False, comment="our own write went over it at the site"),
    Column("put_off", String(32)),
    Column("decided", String(32)),
    Column("decision", String(20), nullable=False),
    Column("decided_by", String(32), ForeignKey("people.uid")),
    Index("conflicts_by_article", "article", "decided"),
    Index("conflicts_by_site", "site", "decided", "article"),
    comment="What two sides changed and a person has to join; both sides are kept for ever",
)

site_remarks = Table(
    "site_remarks",
    metadata,
    _site(),
    Column("remark", Integer, primary_key=True),
    _article(key=False),
    Column("author", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("status", String(20), nullable=False),
    Column("at", String(32), nullable=False),
    Index("site_remarks_by_article", "article", "status"),
    Index("site_remarks_by_status", "status", "at"),
    comment="What readers said under published stories, as the site holds it",
)

site_pulls = Table(
    "site_pulls",
    metadata,
    _site(),
    Column("stage", String(12), nullable=False),
    Column("cursor", Text, nullable=False),
    Column("done", Integer, nullable=False),
    Column("began", String(32), nullable=False),
    comment="How far the fetching of a site's archive came; a row is gone when it is all here",
)

refused_pairs = Table(
    "refused_pairs",
    metadata,
    Column("one", String(32), ForeignKey("articles.uid"), primary_key=True),
    Column("other", String(32), ForeignKey("articles.uid"), primary_key=True),
    comment="Texts of two editions that somebody said are not one story; the lower uid first",
)
