"""Conflicts: what the site says, what was before, what is here, row by row, and the joined text."""
