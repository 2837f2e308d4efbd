"""Translate: source and target side by side, paragraph by paragraph."""
