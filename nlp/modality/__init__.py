"""Done, not done, promised, planned or existing, and how often."""
