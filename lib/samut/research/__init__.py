"""The research bundle: a workshop as data others can re-run, and what must not be told left out of it."""
