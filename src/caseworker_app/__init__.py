"""Caseworker: state grants from application to settled report, for the caseworkers of Swedish agencies."""

__version__ = "0.1.0"
