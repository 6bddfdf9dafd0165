"""The 5W+1H plan, and what each line grew from."""
