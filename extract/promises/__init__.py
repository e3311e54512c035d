"""Tables joined over pages, lists and prose understood as promises with what was reported under each."""
