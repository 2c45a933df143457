"""What stands beside a result: enough to render it again bit for bit, and to know what became of it."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from sonograft import __version__
from sonograft.audio.files import Clip, Source
from sonograft.audio.level import LevelReport
from sonograft.engines import catalog
from sonograft.render.order import Order
from sonograft.render.sounds import Region, Style


def describe(
    order: Order, content: Clip, styles: list[Style], region: Region, level: LevelReport | None
) -> dict[str, Any]:
    request = order.request
    engine = str(request.parameters["engine"])
    return {
        "sonograft": __version__,
        "job": order.job,
        "token": request.token,
        "ctx": request.ctx,
        "engine": {"name": engine, "version": catalog.ENGINES[engine].version},
        "parameters": request.parameters,
        "content": _about(request.content, content.sha256, content.source),
        "styles": [
            {
                "name": style.choice.name,
                "weight": style.choice.weight,
                "files": [_about(str(file.path), file.sha256, file.source) for file in style.files],
            }
            for style in styles
        ],
        "region": {"start_frame": region.start, "end_frame": region.end},
        "result": {
            "path": str(order.result),
            "frames": content.audio.frames,
            "sample_rate": content.audio.sample_rate,
            "channels": content.audio.channels,
            "bit_depth": content.source.bit_depth,
        },
        "level": None if level is None else asdict(level),
        "finished": datetime.now(UTC).isoformat(timespec="seconds"),
    }


def _about(path: str, sha256: str, source: Source) -> dict[str, Any]:
    return {
        "path": path,
        "sha256": sha256,
        "format": f"{source.format} {source.subtype}",
        "frames": source.frames,
        "sample_rate": source.sample_rate,
        "channels": source.channels,
    }
