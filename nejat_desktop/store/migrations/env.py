"""Runs the migrations on the connection that `store.opening` hands over."""

from alembic import context

from nejat_desktop.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=False,
)
context.run_migrations()
