"""A real WordPress for tests: Debian's own files, a database and PHP in a temporary folder."""
