"""The rows that each group takes home, and the two days in numbers."""
