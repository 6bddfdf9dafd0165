"""Who looks at whose work now, and who has seen what."""
