"""Files of the world: lists in, spreadsheets and calendars in and out."""
