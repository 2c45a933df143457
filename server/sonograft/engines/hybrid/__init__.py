"""The engine ``hybrid``: notes, grains and texture together, held to the content's rhythm and harmony."""
