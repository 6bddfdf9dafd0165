"""Needs by pillars, policies and actors, and the story read before them."""
