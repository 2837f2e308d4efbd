"""Measures what the program must feel like, beside the limits and beside a plain peer."""
