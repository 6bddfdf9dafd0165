"""Read a CSV or XLSX file that somebody brought."""
