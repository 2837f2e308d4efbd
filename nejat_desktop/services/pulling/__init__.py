"""Pulling: the whole archive of a connected site comes into the newsroom."""
