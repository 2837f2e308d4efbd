"""Pairs of stories that may be one: found, shown with the reasons, decided about."""
