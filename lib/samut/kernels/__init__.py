"""Kernels: forked from a warm process or taken from spares, and given to groups.

`allocation`   `KernelSlots`: which kernel a page session has
`manager`      `Kernels`: how kernels are started
`provisioner`, `fork_server`, `spares`   where warm processes come from
`kernel_app`   the kernel itself; `client`: how the server speaks to it
"""

import sys

# jsonschema, which Jupyter imports, would build a grammar for one format of text that nobody here has checked:
# a second and 16 MB at each start.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
