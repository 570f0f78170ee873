"""The dated table of reference rates, read from its configuration file."""

from __future__ import annotations

import tomllib
from functools import lru_cache

from caseworker_app import resources
from caseworker_app.domain.interest import InterestRule, read_rule

FILE = "interest.toml"


@lru_cache(maxsize=1)
def interest_rule() -> InterestRule:
    """The rule as the installation's file says; it differs by no call and no database."""
    with (resources.root() / "register" / FILE).open("rb") as file:
        return read_rule(tomllib.load(file))
