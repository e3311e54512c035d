"""Swedish text cut into tokens, sentences and phrases, and the rule files read."""
