"""The clients of the music programs: what belongs to each, where it goes, and how it is put there and taken away."""
