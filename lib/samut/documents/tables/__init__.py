"""Tables and sheets of a workshop."""
