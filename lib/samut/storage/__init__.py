"""Where entries are stored: SQLite or PostgreSQL, backups, and secrets beside them.

Modules are imported by name, because SQLAlchemy is heavy and not everybody needs it:

`store`             `Store`: one append-only table of entries
`roster`            groups and visits, written to the store
`current_workshop`  `newest_workshop`, for commands that need no server
`workshop_erasure`  the newest workshop taken out of the store
`backup`            `back_up`: a verified copy
`backup_files`      `backups`, `latest`: the copies in a folder
`restore`           `verify`, `restore`: the way back to a copy
`backup_warning`    what the console warns of
`secret_hash`       hashes under a key of this laptop
`durable`           files that are on the disk when a function returns
`sqlite`, `postgres`  what is peculiar to each database
"""
