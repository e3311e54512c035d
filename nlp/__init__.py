"""Text in, counts out."""
