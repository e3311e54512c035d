"""The document as one flow from first page to last: headings, paragraphs, bullets and tables, furniture apart."""
