"""Contents in a form that every browser plays from the disk and jumps about in: WAV, 24 bit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import soundfile

from sonograft.audio.clip import BLOCK
from sonograft.audio.decoder import opened
from sonograft.sets.values import Content


def as_wav(content: Content) -> Callable[[Path], None]:
    """What writes ``content`` to a file; block by block, however long it is."""

    def write(path: Path) -> None:
        with opened(Path(content.path)) as source:
            target = soundfile.SoundFile(path, "w", source.samplerate, source.channels, subtype="PCM_24", format="WAV")
            with target:
                while len(block := source.read(BLOCK, dtype="float32", always_2d=True)):
                    target.write(np.clip(np.nan_to_num(block), -1.0, 1.0))

    return write
