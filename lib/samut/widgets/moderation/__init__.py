"""Hide an answer from the board, or show it large."""
