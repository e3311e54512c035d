"""What a text of a promise or a report says by its words: that something was done, meant, or only told of."""
