"""What is kept: one model on SQLite and PostgreSQL; the only part that knows SQLAlchemy."""
