"""The database's history: each released step is a file that is never edited."""
