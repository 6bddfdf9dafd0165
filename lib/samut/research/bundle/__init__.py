"""A bundle: its files, its log, its checks."""
