"""A render of one second, to see whether everything that a render needs is there."""

from __future__ import annotations

from pathlib import Path

from sonograft import render
from sonograft.audio import wav
from sonograft.demo import clips
from sonograft.engines import device
from sonograft.library import StyleLibrary
from sonograft.paths import PathRules
from sonograft.request import Requests


def devices() -> tuple[str, ...]:
    """What can be computed on, fastest first."""
    return device.available()


def run(folder: Path) -> Path:
    """Render in ``folder``; the result's path. Raises ``SonograftError`` where that fails."""
    content, style = folder / "melody.wav", folder / "rain.wav"
    wav.write_whole(content, clips.melody(1.0), bit_depth=24)
    wav.write_whole(style, clips.rain(1.0), bit_depth=24)
    requests = Requests(StyleLibrary(folder, lambda _: 0.0), PathRules())
    request = requests.build({"content": str(content), "style": str(style), "quality": "draft"}, {})
    return render.render(render.Order(request, folder / "result.wav"), _Silent()).path


class _Silent:
    def progress(self, fraction: float, stage: str) -> None: ...

    def preview(self, path: str) -> None: ...
