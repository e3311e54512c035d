"""Tables found on a page: ruled grids, level rules, white space; their columns, rows and spans."""
