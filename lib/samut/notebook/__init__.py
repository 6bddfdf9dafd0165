"""What notebooks are made of: the public widgets, of rows of one's own or of a workshop."""
