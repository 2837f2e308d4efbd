"""What all tables share."""

from sqlalchemy import Column, MetaData, String

metadata = MetaData()


def uid_column(name: str = "uid", **options: object) -> Column[str]:
    """A column that holds a uid."""
    return Column(name, String(32), nullable=False, **options)  # type: ignore[arg-type]
