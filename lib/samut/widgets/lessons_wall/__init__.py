"""Answers of all groups on a wall, or a column a question."""
