"""Serve pages over HTTP: joining, roles, downloads, and Voila behind a gate of ours."""

import samut.kernels  # noqa: F401
