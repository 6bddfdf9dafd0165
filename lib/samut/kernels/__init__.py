"""Kernels: forked from a warm process or taken from spares, and given to groups."""

import sys

# jsonschema, which Jupyter imports, would build a grammar for one format of text that nobody here has checked:
# a second and 16 MB at each start.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
