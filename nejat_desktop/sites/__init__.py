"""Where an edition is published."""
