"""Use cases: plain methods, no Qt, no SQL."""
