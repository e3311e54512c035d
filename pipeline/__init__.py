"""The program: command line, batch over files, messages."""
