"""PDFs, sounds and videos: inspected when they come in, cleaned before they leave."""
