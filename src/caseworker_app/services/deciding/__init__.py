"""Decisions and what surrounds them: drafts, rounds, frames, allocation, appeals, published lists."""
