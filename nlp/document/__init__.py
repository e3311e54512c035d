"""A whole follow-up counted: its texts, the links between them, how each promise went."""
