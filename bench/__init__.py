"""Measures what the README claims: `python3 start.py bench`. See docs/decisions/0011-how-it-is-measured.md."""
