"""Alembic's entry: runs the steps on the connection that `schema.upgrade` hands over."""

from __future__ import annotations

from alembic import context

from caseworker_app.store.journal.model import ALL

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=next(iter(ALL.values())).metadata,
    transactional_ddl=False,
    render_as_batch=connection.dialect.name == "sqlite",
)
context.run_migrations()
