"""Documents, tables and the whole log of a workshop, as files to take home.

Modules are imported by name, because writers of PDF and DOCX are heavy and not everybody needs them:

`formats`  `make_files`: files of every kind
`blocks`   what a document is made of; `pages/` build them, `writers/` write them
`report/`  `make`: a workshop as a report; `scope_of`: whom it is about
`tables/`  the workbook's tables; `export`, which is named here, writes the log and the answers
"""

from __future__ import annotations

from samut.documents.tables.flat_files import COLUMNS, export, guarded, rows, write_log, write_table

__all__ = ["COLUMNS", "export", "guarded", "rows", "write_log", "write_table"]
