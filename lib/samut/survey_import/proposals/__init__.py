"""What each column of a file may be: proposed, kept as a file, corrected."""
