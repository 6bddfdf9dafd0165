"""Blocks and sheets written as PDF, DOCX and XLSX."""
