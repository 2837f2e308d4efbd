"""What a newsroom is: values, rules and ports. No I/O, no clock, no Qt, no SQL."""
