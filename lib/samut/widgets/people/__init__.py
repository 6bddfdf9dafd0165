"""What a person agrees to, and erasing."""
