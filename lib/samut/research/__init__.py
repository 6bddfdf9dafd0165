"""The research bundle: a workshop as data that others can run again, without what must not leave the laptop.

Modules are imported by name, because pandas and PyArrow are heavy and not everybody needs them:

`release/`  what may leave: `release` (`Release`), `consent`, `pii_scan`, `redaction`, `review`, `pseudonyms`
`tables/`   the tables of a release: `schema`, `layout` (`lay_out`), `files`; `reading` (`open_tables`) reads them again
`bundle/`   the folder: `build` (`make`), `package`, `log`, `hash_chain`, `verify` (`verify`)
"""
