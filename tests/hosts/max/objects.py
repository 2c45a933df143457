"""All files of objects: whoever imports this has filled the table of ``vanilla.py``."""

from . import (  # noqa: F401  each enters its objects into the table
    arithmetic,
    controls,
    lists,
    network,
    patching,
    paths,
    routing,
    signals,
    sound,
    store,
    timing,
    wording,
)
