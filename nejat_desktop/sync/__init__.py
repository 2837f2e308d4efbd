"""What a sync will do (pure), and doing it step by step with a journal."""
