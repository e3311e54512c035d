"""What titles, headers and headings name: periods, years, municipalities, parties, kinds of columns."""
