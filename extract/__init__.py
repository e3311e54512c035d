"""PDF in, follow-up document out."""
