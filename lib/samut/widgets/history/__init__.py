"""Who wrote what and when, and undo."""
