"""Paper forms typed in by the facilitator."""
