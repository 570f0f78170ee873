"""One linear history of schemas; each step whole or not at all."""
