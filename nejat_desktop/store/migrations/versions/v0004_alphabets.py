"""What headlines are sorted by: the alphabet of their language."""

from alembic import op

revision = "0004"
down_revision = "0003"

STATEMENTS = (
    "ALTER TABLE articles ADD COLUMN sorted_as TEXT NOT NULL DEFAULT ''",
    "DROP INDEX articles_by_story",
    "CREATE INDEX articles_by_story ON articles"
    " (story, edition, sorted_as, headline, status, live)",
)


def upgrade() -> None:
    """One statement each; the keys are written when all tables are as they are to be."""
    for statement in STATEMENTS:
        op.execute(statement)
