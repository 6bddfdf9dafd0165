"""Decide what is told of words that may identify somebody."""
