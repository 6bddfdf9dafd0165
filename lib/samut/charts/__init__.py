"""Figures as plain data, for pages and for analyses."""
