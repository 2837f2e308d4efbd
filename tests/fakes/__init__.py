"""Fakes of the ports: named, few, and held to the same contract as the real things."""
