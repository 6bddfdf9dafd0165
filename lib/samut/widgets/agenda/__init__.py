"""The agenda: where everybody is led, and the slots as the facilitator moves them."""
