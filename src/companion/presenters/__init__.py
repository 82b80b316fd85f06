"""Screen logic without Qt: immutable state out, intents in."""
