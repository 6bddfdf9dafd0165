"""Goals, the checklist of each, feedback from other groups, and revised goals."""
