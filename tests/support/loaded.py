"""All that a process of the program loads before it does anything; children made after that begin at once."""

from caseworker_app.app import open_office
from caseworker_app.cli.main import parser

assert open_office
assert parser()
