"""A folder with sounds, and sets in it."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile

from sonograft import sets
from sonograft.audio import wav
from sonograft.audio.chunks import Chunk
from sonograft.audio.clip import Audio
from sonograft.library import StyleLibrary
from sonograft.models import JobState
from sonograft.paths import PathRules
from sonograft.sets import Outcome, Set
from sonograft.styles import Styles

RATE = 16_000


class Studio:
    """Contents in ``stems``, styles in ``styles``, results in ``renders``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, name: str, seconds: float = 0.1, *, rate: int = RATE, bext_frames: int | None = None) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        samples = 0.3 * np.sin(np.arange(round(seconds * rate)) * 0.2)
        if bext_frames is None:
            soundfile.write(path, samples, rate, subtype="PCM_24")
        else:
            bext = Chunk("bext", bytes(338) + struct.pack("<Q", bext_frames) + bytes(256))
            wav.write_whole(path, Audio(samples[np.newaxis].astype(np.float32), rate), bit_depth=24, chunks=[bext])
        return path

    def read(self, text: str, name: str = "set.toml") -> Set:
        (self.folder / name).write_text(text, "utf-8")
        library = StyleLibrary(self.folder / "styles", lambda _: 0.0)
        return sets.read(self.folder / name, Styles(library, PathRules()).choose)

    def render(self, a_set: Set) -> dict[str, Outcome]:
        """As if all of it had been rendered."""
        outcomes = {}
        for variation in a_set.variations:
            result = self.folder / "renders" / f"{variation.token.rpartition('/')[2]}.wav"
            result.parent.mkdir(exist_ok=True)
            if not result.exists():
                result.write_bytes(Path(a_set.contents[variation.content].path).read_bytes())
            outcomes[variation.token] = Outcome(state=JobState.DONE, job="j2", result=str(result))
        return outcomes


@pytest.fixture
def studio(tmp_path: Path) -> Studio:
    studio = Studio(tmp_path)
    for name in ("stems/kick.wav", "stems/take 2.wav", "stems/take 10.wav", "styles/vinyl.wav", "styles/rain.wav"):
        studio.put(name)
    return studio


@pytest.fixture
def friday(studio: Studio) -> Callable[[], Set]:
    """A set of two contents in two styles."""

    def read() -> Set:
        return studio.read(
            'name = "Friday"\ncontents = ["stems/kick.wav", "stems/take 2.wav"]\nstyles = ["vinyl", "rain"]'
        )

    return read
