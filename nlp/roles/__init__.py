"""What a number that is no count is: an age, a date, a law section, a figure of another period."""
