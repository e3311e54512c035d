"""The parties that can be named as doers, and where a sentence names them."""
