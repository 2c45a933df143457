"""Sets: many clips in many styles, prepared as a whole; what is asked for, and what it ends with."""

from sonograft.sets.finishing import Finished, finish, folder_of
from sonograft.sets.reading import read
from sonograft.sets.values import Content, Crate, Order, Outcome, Set, Variation

__all__ = ["Content", "Crate", "Finished", "Order", "Outcome", "Set", "Variation", "finish", "folder_of", "read"]
