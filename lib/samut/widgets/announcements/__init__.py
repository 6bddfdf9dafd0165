"""What the facilitator tells phones: a line, a call to a group, a break."""
