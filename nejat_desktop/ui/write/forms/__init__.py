"""The forms on the page of Write: what a story of each kind is made of, besides its text."""
