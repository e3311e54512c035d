"""Tables as rows with a slot for every column, under their headers, joined over the pages they run over."""
