"""The gallery walk: each group looks at the work of another one."""
