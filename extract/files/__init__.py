"""PDF files opened, mended where they are damaged, or refused in a sentence."""
