"""One logical document, typeset by many producers, with the rows that must be read out of it again."""
