"""Joined tables understood: which cells promise, which report, of which time, by whom, and what figures count."""
