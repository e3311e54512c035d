"""What Swedish words are: class, base form, category; and a sentence as clauses of such words."""
