"""The workshop and its groups, as the facilitator sets them."""
