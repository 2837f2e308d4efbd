"""The sheets, words and private traces of the sample's PDFs and video."""
