"""Decisions about words that may identify somebody."""
