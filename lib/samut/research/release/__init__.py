"""What may leave for research, and under which names."""
