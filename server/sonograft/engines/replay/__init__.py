"""The engine ``replay``: the content's notes and hits, played by the style's own."""
