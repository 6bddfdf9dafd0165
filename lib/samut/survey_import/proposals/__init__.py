"""Proposals for what each column of a file is: made, written to a file, corrected."""
