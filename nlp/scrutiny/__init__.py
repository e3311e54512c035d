"""What in a text that has been counted is unsure, so that a person should look at it."""
