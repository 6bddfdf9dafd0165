"""Addresses of this laptop, and the link that phones join by."""
