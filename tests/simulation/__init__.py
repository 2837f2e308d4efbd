"""Whole histories of a desk and a site: seeded, on a virtual clock, with faults and crashes."""
