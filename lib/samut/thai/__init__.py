"""Thai text: digits, clusters, collation, line breaks."""
