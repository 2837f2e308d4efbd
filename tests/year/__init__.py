"""A year of publishing, simulated step by step."""
