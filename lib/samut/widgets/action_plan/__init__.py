"""The 5W+1H plan, and the provenance of each line."""
