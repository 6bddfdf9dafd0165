"""Reading a CSV or XLSX file from elsewhere."""
