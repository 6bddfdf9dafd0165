"""Answers put together under themes."""
