"""The tables of what people make: stories, articles, their history, pictures, comments."""

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
    UniqueConstraint,
)

from nejat_desktop.store.schema.base import metadata, uid_column

settings = Table(
    "settings",
    metadata,
    Column("key", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)

people = Table(
    "people", metadata, uid_column(primary_key=True), Column("name", Text, nullable=False)
)

series = Table(
    "series", metadata, uid_column(primary_key=True), Column("titles", Text, nullable=False)
)

stories = Table(
    "stories",
    metadata,
    Column("id", Integer, primary_key=True),
    uid_column(unique=True),
    Column("kind", String(20), nullable=False),
    Column("source_edition", String(16), nullable=False),
    Column("created", String(32), nullable=False),
    Column("series", String(32), ForeignKey("series.uid")),
    Column("part", Integer, nullable=False, default=0),
    Column("binned", String(32)),
    Column("deleted", String(32), comment="of the bin: it goes at the next start"),
    Column("sort_date", String(32), nullable=False),
    Column("standing", Integer, nullable=False, default=0, server_default="0"),
    # Derived, so that the board reads one index: “,en:published,fa:review,”.
    Column("states", Text, nullable=False, server_default=","),
    Column("in_order", Integer, nullable=False, server_default="0"),
    Index("stories_by_board", "binned", "sort_date", "id", "in_order", "kind", "uid", "states"),
    Index("stories_by_date", "binned", "sort_date", "id", "uid", "standing"),
    Index("stories_by_kind", "kind", "sort_date"),
    Index("stories_by_series", "series"),
)

story_pictures = Table(
    "story_pictures",
    metadata,
    Column("story", String(32), ForeignKey("stories.uid"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("photo", String(32), ForeignKey("photos.uid"), nullable=False),
    Index("story_pictures_by_photo", "photo"),
)

articles = Table(
    "articles",
    metadata,
    Column("id", Integer, primary_key=True),
    uid_column(unique=True),
    Column("story", String(32), ForeignKey("stories.uid"), nullable=False),
    Column("edition", String(16), nullable=False),
    Column("version", Integer, nullable=False),
    Column("status", String(12), nullable=False),
    Column("live", String(12), nullable=False),
    Column("headline", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("slug", String(80), nullable=False),
    Column("date", String(32)),
    Column("kicker", String(32)),
    Column("body", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("release", String(32)),
    Column("release_number", Integer, nullable=False),
    Column("first_published", String(32)),
    Column("frozen_slug", String(80), nullable=False),
    Column("translated_from", String(16)),
    Column("changed_by", String(32), ForeignKey("people.uid"), nullable=False),
    Column("changed_at", String(32), nullable=False),
    Column("device", Text, nullable=False),
    Column("assigned", String(32), ForeignKey("people.uid")),
    Column("reader_comments", Integer),
    Column("sorted_as", Text, nullable=False, server_default=""),
    UniqueConstraint("story", "edition"),
    # An article's row is long: lists and counts are answered by these alone.
    Index("articles_by_state", "status", "live", "edition", "story"),
    Index("articles_by_live", "live", "edition", "story"),
    Index("articles_by_story", "story", "edition", "sorted_as", "headline", "status", "live"),
    Index("articles_by_person", "changed_by", "status", "edition", "story"),
    Index("articles_by_id", "id", "story", "edition"),
    Index("articles_by_edition", "edition", "story"),
    Index("articles_by_assigned", "assigned", "status", "edition", "story"),
    Index("articles_by_slug", "slug", "edition"),
    Index("articles_by_frozen_slug", "frozen_slug", "edition"),
)

article_sections = Table(
    "article_sections",
    metadata,
    Column("article", String(32), ForeignKey("articles.uid"), primary_key=True),
    Column("section", String(32), primary_key=True),
    Column("story", String(32), ForeignKey("stories.uid"), nullable=False),
    Column("edition", String(16), nullable=False),
    Index("stories_by_section", "section", "edition", "story"),
)

article_rows = Table(
    "article_rows",
    metadata,
    Column("article", String(32), ForeignKey("articles.uid"), primary_key=True),
    Column("row", String(64), primary_key=True),
    Column("digest", String(16), nullable=False),
    comment="What translators see of a text: its release, or the draft if there is none",
)

translation_rows = Table(
    "translation_rows",
    metadata,
    Column("article", String(32), ForeignKey("articles.uid"), primary_key=True),
    Column("row", String(64), primary_key=True),
    Column("digest", String(16), nullable=False),
    Column("seen", Text, nullable=False),
    Column("done", Boolean, nullable=False),
)

revisions = Table(
    "revisions",
    metadata,
    Column("id", Integer, primary_key=True),
    uid_column(unique=True),
    Column("article", String(32), ForeignKey("articles.uid"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("reason", String(20), nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("comment", Text, nullable=False),
    Column("person", String(32), ForeignKey("people.uid"), nullable=False),
    Column("device", Text, nullable=False),
    Column("at", String(32), nullable=False),
    Column("who", Text, nullable=False, server_default="", comment="who wrote it at a site"),
    Column("written", String(32), comment="when it was written there"),
    UniqueConstraint("article", "number"),
)

releases = Table(
    "releases",
    metadata,
    Column("uid", String(32), ForeignKey("revisions.uid"), primary_key=True),
    Column("article", String(32), ForeignKey("articles.uid"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("date", String(32), nullable=False),
    Column("payload", LargeBinary, nullable=False),
    UniqueConstraint("article", "number"),
)

heads = Table(
    "heads",
    metadata,
    Column("release", String(32), ForeignKey("releases.uid", ondelete="CASCADE"), primary_key=True),
    Column("form", Integer, nullable=False, comment="of the record; another one is made anew"),
    Column("record", Text, nullable=False),
    comment="Releases without their bodies, for plans and lists; worked out from the releases",
)

photos = Table(
    "photos",
    metadata,
    Column("id", Integer, primary_key=True),
    uid_column(unique=True),
    Column("sha256", String(64), nullable=False, unique=True),
    Column("format", String(8), nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("size", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("added", String(32), nullable=False),
    Column("taken", String(32), nullable=False, server_default=""),
    Column("binned", String(32)),
    # Derived from photo_words, so that filters read one index: “,en,fa,” or “,”.
    Column("captions", Text, nullable=False, server_default=","),
    Column("alts", Text, nullable=False, server_default=","),
    Column("credits", Text, nullable=False, server_default=","),
    Index("photos_by_taken", "binned", "taken", "id", "captions", "alts", "credits", "uid"),
    Index("photos_by_added", "binned", "added", "id"),
)

photo_looks = Table(
    "photo_looks",
    metadata,
    Column("photo", String(32), ForeignKey("photos.uid", ondelete="CASCADE"), primary_key=True),
    Column("pixels", String(64), nullable=False, comment="sha256 of what the file decodes to"),
    Column("look", String(16), nullable=False, comment="64 bits in hex; empty if it is flat"),
    Column("alike", String(32), comment="names the group of photos that look the same"),
    Index("photo_looks_by_pixels", "pixels", "alike"),
    Index("photo_looks_by_alike", "alike", "photo"),
    comment="Derived from the originals: which pictures are the same in other bytes",
)

text_photos = Table(
    "text_photos",
    metadata,
    Column("article", String(32), ForeignKey("articles.uid"), primary_key=True),
    Column("photo", String(32), primary_key=True),
    Column("story", String(32), ForeignKey("stories.uid"), nullable=False),
    Column("edition", String(16), nullable=False),
    Index("text_photos_by_photo", "photo", "edition", "story"),
    comment="Derived: which photos the texts name, so that no body is read to find them",
)

files = Table(
    "files",
    metadata,
    Column("id", Integer, primary_key=True),
    uid_column(unique=True),
    Column("sha256", String(64), nullable=False, unique=True),
    Column("type", String(8), nullable=False),
    Column("size", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("added", String(32), nullable=False),
    Column("pages", Integer, nullable=False),
    Column("seconds", Integer, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
)

origins = Table(
    "origins",
    metadata,
    Column("site", Text, primary_key=True, comment="the address of the site that it came from"),
    Column("post", Integer, primary_key=True, comment="its post id there"),
    Column("edition", String(16), nullable=False),
    Column("article", String(32), ForeignKey("articles.uid")),
    Column("photo", String(32), ForeignKey("photos.uid")),
    Column("file", String(32), ForeignKey("files.uid")),
    Column("guid", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("digest", String(64), nullable=False, comment="of what came in, as it came"),
    Column("record", LargeBinary, nullable=False, comment="what came and has no place here"),
    Index("origins_by_article", "article"),
    Index("origins_by_photo", "photo"),
    comment="Where imported articles, pictures and files came from",
)

comments = Table(
    "comments",
    metadata,
    Column("id", Integer, primary_key=True),
    uid_column(unique=True),
    Column("article", String(32), ForeignKey("articles.uid"), nullable=False),
    Column("row", String(64), nullable=False, comment="a paragraph, or empty: the whole article"),
    Column("answers", String(32), ForeignKey("comments.uid")),
    Column("text", Text, nullable=False),
    Column("person", String(32), ForeignKey("people.uid"), nullable=False),
    Column("device", Text, nullable=False),
    Column("at", String(32), nullable=False),
    Column("settled_by", String(32), ForeignKey("people.uid")),
    Column("settled_at", String(32)),
    Index("comments_by_article", "article"),
    comment="What the desk says to each other about an article; never for readers",
)

ticks = Table(
    "ticks",
    metadata,
    Column("article", String(32), ForeignKey("articles.uid"), primary_key=True),
    Column("item", String(32), primary_key=True),
    Column("person", String(32), ForeignKey("people.uid"), nullable=False),
    Column("at", String(32), nullable=False),
    comment="Items of a checklist that somebody looked at since the last approval",
)

kept_filters = Table(
    "kept_filters",
    metadata,
    uid_column(primary_key=True),
    Column("place", String(16), nullable=False),
    Column("person", String(32), ForeignKey("people.uid"), nullable=False),
    Column("name", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("filter", Text, nullable=False),
    comment="Filters of the desk, the photos and the board that people keep under a name",
)

photo_words = Table(
    "photo_words",
    metadata,
    Column("photo", String(32), ForeignKey("photos.uid"), primary_key=True),
    Column("edition", String(16), primary_key=True),
    Column("caption", Text, nullable=False),
    Column("alt", Text, nullable=False),
    Column("credit", Text, nullable=False),
    Index("photo_words_by_credit", "edition", "credit", "photo"),
)
