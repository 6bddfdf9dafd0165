"""The version of Samut."""

__version__ = "0.1.0"
