"""Importing an archive in the window: what to take in, how far it is, what came of it."""
