"""Documents understood, tables and running text, as promises with what was reported under each."""
