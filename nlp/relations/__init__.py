"""Parts of a whole, and totals and goals said again."""
