"""Announcements on phones: a line, a call to a group, a break."""
