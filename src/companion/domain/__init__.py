"""Pure values and rules of an event: no clock, no disk, no Qt, standard library only."""
