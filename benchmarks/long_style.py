"""How long a long style takes: the first time, and every time afterwards.

    python -m benchmarks.long_style [--minutes 10 60] [--engines mosaic,replay,hybrid]

A content of ten seconds, stereo at 44.1 kHz, in a style of noise, beats and notes that never repeat. The second render
finds what the first one found out about the style. Decoding the style is not counted.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

import numpy as np

from benchmarks import machine
from benchmarks.form import at_rate, with_channels
from sonograft.audio.clip import Audio, whole
from sonograft.audio.spool import Spool
from sonograft.demo import clips
from sonograft.engines import device
from sonograft.engines.base import Places, StyleSound
from sonograft.engines.delegation import Share
from sonograft.engines.parameters import Parameters
from sonograft.engines.transfer import transfer

_RATE = 44_100
_CONTENT_S = 10.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", nargs="+", type=float, default=[10.0, 60.0])
    parser.add_argument("--engines", default="mosaic,replay,hybrid")
    given = parser.parse_args()
    device.use_all_cores()
    content = _stereo(clips.melody(_CONTENT_S))
    _render("mosaic", content, _style(content, "warm"), Path(tempfile.mkdtemp(prefix="sonograft-")))
    print("| engine | style min | first s | again s |\n|---|--:|--:|--:|")
    with tempfile.TemporaryDirectory(prefix="sonograft-") as folder:
        for minutes in given.minutes:
            style = _style(_long(minutes, Path(folder) / f"{minutes:g}.f32"), f"{minutes:g}")
            for engine in given.engines.split(","):
                studies = Path(folder) / f"{engine}-{minutes:g}"
                first, again = (_render(engine, content, style, studies) for _ in range(2))
                print(f"| {engine} | {minutes:g} | {first:.1f} | {again:.1f} |", flush=True)
    print(machine.sentence())


def _render(engine: str, content: Audio, style: StyleSound, studies: Path) -> float:
    """Seconds until the result was there."""
    with tempfile.TemporaryDirectory(prefix="sonograft-") as folder:
        began = time.perf_counter()
        monitor = Share(lambda fraction, words: None)
        whole(transfer(content, [style], Parameters(engine=engine), monitor, Places(Path(folder), studies)))
        return time.perf_counter() - began


def _style(sound: Audio | Spool, key: str) -> StyleSound:
    return StyleSound(key, sound.channels, sound.frames, 1.0, lambda channels: sound)


def _long(minutes: float, path: Path) -> Spool:
    """Four seconds at a time: a phrase at another pitch and pace, on noise."""
    chance = np.random.default_rng(5)
    phrase = _stereo(clips.melody(8.0)).samples
    with Spool.writing(path, 2, _RATE) as writer:
        for _ in range(round(minutes * 15)):
            pace = float(chance.uniform(0.6, 1.8))
            places = np.arange(4 * _RATE) * pace + chance.integers(0, _RATE // 2)
            part = np.stack([np.interp(places, np.arange(phrase.shape[1]), channel) for channel in phrase])
            writer.write((part + 0.003 * chance.standard_normal(part.shape)).astype(np.float32))
    return writer.spool


def _stereo(clip: Audio) -> Audio:
    return at_rate(with_channels(clip, 2), _RATE)


if __name__ == "__main__":
    main()
