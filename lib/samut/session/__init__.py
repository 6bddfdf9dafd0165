"""The session of a visitor: what every command and view gets.

`context`      `Context`: who asks, where, and what the workshop's log says
`projection`   `WorkshopProjection`: the log, read once for all contexts of a kernel
`presence`     `Online`: who has a page open
"""
