"""Sonograft: audio style transfer that a music host drives over OSC or by a watched folder."""

__version__ = "0.1.0"
PROTOCOL = 1
"""Major number of the OSC contract; raised by incompatible changes."""
