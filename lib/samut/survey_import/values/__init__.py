"""What a cell says."""
