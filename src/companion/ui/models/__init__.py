"""Item models and the painters of their rows."""
