"""The first version that is heard while an engine still listens."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sonograft.audio.blend import Part
from sonograft.audio.clip import BLOCK, Audio, whole
from sonograft.engines import transfer as transferring
from sonograft.engines.base import Places
from sonograft.engines.mosaic.engine import MosaicEngine
from sonograft.engines.parameters import Parameters
from sonograft.engines.transfer import transfer


class Watched(Part):
    """A sound that notes how far it was read."""

    def __init__(self, audio: Audio) -> None:
        super().__init__(audio, 0, audio.frames)
        self.furthest = 0

    def read(self, start: int, stop: int):
        self.furthest = max(self.furthest, stop)
        return super().read(start, stop)


@pytest.fixture(autouse=True)
def _seconds(monkeypatch):
    monkeypatch.setattr(transferring, "_LONGEST_SKETCHED_S", 2.0)


@pytest.mark.parametrize("silence_s", [0.0, 10.0])
def test_a_long_style_is_not_waited_for(tmp_path, style_sound, melody, rain, recorder, silence_s):
    sound = rain(30.0)
    silent = round(silence_s * sound.sample_rate)
    sound.samples[:, :silent] = 0
    watched, monitor, content = Watched(sound), recorder(), melody(1.0)
    furthest = []
    show = monitor.preview
    monitor.preview = lambda signal: (show(signal), furthest.append(watched.furthest))
    style = replace(style_sound(sound), open=lambda channels: watched)
    transfer(content, [style], Parameters(device="cpu"), monitor, Places(tmp_path, None), engine=MosaicEngine())
    assert furthest[0] <= silent + BLOCK
    assert watched.furthest == sound.frames
    (preview,) = monitor.previews
    assert np.abs(whole(preview).samples).max() > 0.1 * np.abs(content.samples).max()
