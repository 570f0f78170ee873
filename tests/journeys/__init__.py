"""Whole journeys, as a person would make them."""
