"""The workbook that analysts work in."""
