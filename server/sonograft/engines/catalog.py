"""The table of engines. Looking a row up imports nothing heavy; ``load`` imports the one engine that was chosen."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from sonograft.models import EngineInfo

if TYPE_CHECKING:
    from sonograft.engines.base import Engine

_ROWS: tuple[tuple[EngineInfo, str], ...] = (
    (
        EngineInfo(
            name="auto",
            description="listens to both sounds, chooses one of the others, and says why",
            version="1",
        ),
        "sonograft.engines.auto:AutoEngine",
    ),
    (
        EngineInfo(
            name="texture",
            description="the style's timbre and texture by a random network of infinite width, refined as it is heard",
            version="2",
        ),
        "sonograft.engines.texture:TextureEngine",
    ),
    (
        EngineInfo(
            name="replay",
            description="the content's notes and hits, played by the style's own; needs notes or hits in both",
            version="2",
        ),
        "sonograft.engines.replay.engine:ReplayEngine",
    ),
    (
        EngineInfo(
            name="mosaic",
            description="the content rebuilt from the style's own grains: what is heard is the style's recording",
            version="1",
        ),
        "sonograft.engines.mosaic.engine:MosaicEngine",
    ),
    (
        EngineInfo(
            name="hybrid",
            description="notes, grains and texture together, held to the content's rhythm and harmony",
            version="1",
        ),
        "sonograft.engines.hybrid.engine:HybridEngine",
    ),
    (
        EngineInfo(
            name="article",
            description="the finite random network as published: slow, kept as the measure for the others",
            version="2",
        ),
        "sonograft.engines.article:ArticleEngine",
    ),
)

ENGINES: dict[str, EngineInfo] = {info.name: info for info, _ in _ROWS}
_PLACES: dict[str, str] = {info.name: place for info, place in _ROWS}


def load(name: str) -> Engine:
    """A new instance of the engine called ``name``; imports torch. Raises ``KeyError`` for a name not in the table."""
    module, _, cls = _PLACES[name].partition(":")
    engine: Engine = getattr(importlib.import_module(module), cls)()
    return engine
