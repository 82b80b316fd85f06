"""The event-morning check: is the file whole, is everything ready for today, and what to do where it is not."""
