"""Phases of an activity, their minutes and clock, the rounds of the gallery walk, and the groups that are done."""
