"""Pages of documents, as blocks."""
