"""Rules that need no store and no screen."""
