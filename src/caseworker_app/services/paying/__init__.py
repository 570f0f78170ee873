"""Payments, their stops and runs; settlement, claims and interest."""
