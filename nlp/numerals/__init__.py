"""Every number expression of a text, with its value and how exact it is said to be."""
