"""Pictures: inspect, derive and clean them, in worker processes where it is slow."""
