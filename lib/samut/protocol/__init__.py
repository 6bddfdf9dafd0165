"""What passes between a kernel and its page."""
