"""What each is asked alone."""
