"""What the outer layers promise: protocols and the values they exchange."""
