"""The site folder: a complete static site in every edition."""
