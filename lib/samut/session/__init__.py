"""What a command and a view are given: who asks, where, and what is known of the workshop."""
