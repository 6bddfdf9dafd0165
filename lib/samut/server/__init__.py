"""The server: pages over HTTP, joining, roles, downloads, and Voila behind our own handlers.

`app`        `serve`: the whole server
`routes`     the exact list of what is served
`context`    `ServerContext`: what all handlers share
`register`   the workshop in use, its groups and visits
`page_sessions`, `websocket`, `frames`   open pages, their sockets, and what may pass
"""

import samut.kernels  # noqa: F401
