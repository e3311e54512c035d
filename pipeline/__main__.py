"""`python -m pipeline`: the same as the command `uppfoljning`."""

from pipeline.command_line import main

main()
