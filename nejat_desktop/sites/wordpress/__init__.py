"""A WordPress site: its REST interface as typed calls, and the wire form of what stands there."""
