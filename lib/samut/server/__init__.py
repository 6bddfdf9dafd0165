"""The server: Voila behind a gate of ours, joining, roles, and the kernels of the visitors."""
