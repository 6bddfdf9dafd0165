"""Changes the code in small ways, one at a time, and counts how many of the changes a test catches."""
