"""What is taken home of a workshop: documents, tables and the whole log, as files."""

from __future__ import annotations

from samut.documents.tables.flat_files import COLUMNS, export, guarded, rows, write_log, write_table

__all__ = ["COLUMNS", "export", "guarded", "rows", "write_log", "write_table"]
