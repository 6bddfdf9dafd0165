"""What the facilitator leads with: the next step, the script, the pace."""
