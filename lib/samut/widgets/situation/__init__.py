"""Form 2: the situation of each group and its next steps."""
