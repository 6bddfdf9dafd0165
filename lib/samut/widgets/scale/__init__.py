"""Where each group puts itself on a scale."""
