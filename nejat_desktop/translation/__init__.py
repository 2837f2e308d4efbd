"""Pairing a translation with its source, paragraph by paragraph."""
