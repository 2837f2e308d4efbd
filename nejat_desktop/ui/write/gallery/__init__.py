"""The pictures of a gallery in Write: in order, with their words in this edition."""
