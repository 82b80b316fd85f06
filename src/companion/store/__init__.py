"""The event file: journal, projections and queries; the only place with SQL."""
