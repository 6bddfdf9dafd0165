"""Frozen data and rules. Imports the standard library only."""
