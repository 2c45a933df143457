"""The doors: each translates between the core's verbs and the world outside, and decides nothing."""
