"""Headings, paragraphs and bullets understood: which promise, which tell what came of it, and of which promise."""
