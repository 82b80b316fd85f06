"""One file a screen; each draws a presenter's state."""
