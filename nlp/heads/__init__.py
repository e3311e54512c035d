"""Which number counts, and which noun: after it, before it, or left out and meant."""
