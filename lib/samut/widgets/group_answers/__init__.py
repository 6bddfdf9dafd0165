"""Answers of a group: typed, checked, saved, carried over, settled, deleted."""
