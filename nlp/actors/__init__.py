"""Who did, found or promised what is counted."""
