"""Letters: a content tree from plain values, a tagged archivable PDF from the tree; nothing here knows the database."""
