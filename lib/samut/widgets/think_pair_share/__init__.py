"""Questions that each person answers alone."""
