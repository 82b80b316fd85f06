"""Custom painted parts that every screen shares."""
