"""The facilitator's part of the console: the next step, the script, the pace."""
