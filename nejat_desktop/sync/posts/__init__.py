"""Sync with a site of posts: exactly once, nothing lost, in both directions."""
