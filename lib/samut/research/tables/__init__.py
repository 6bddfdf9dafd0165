"""The tables of a bundle."""
