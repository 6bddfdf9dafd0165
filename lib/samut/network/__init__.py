"""The network: `addresses` of this laptop, and `join_link`, by which phones join.

Modules are imported by name: `join_link` loads the QR library, which most of Samut does not need.
"""
