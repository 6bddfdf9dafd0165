"""Answers of all groups on a wall, or in a column for each question."""
