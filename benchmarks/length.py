"""How time and memory grow with the length of a clip: whole renders from file to file.

    python -m benchmarks.length --seconds 10 100 1000 [--quality standard] [--engine texture]

Each length is rendered in a process of its own. Its time is that of ``sonograft.render.render``: reading, engine, level
and writing, after the warm-up that a worker has behind it. Its memory is the most that the process ever had resident.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import soundfile
from rich.console import Console
from rich.table import Table

from benchmarks import machine
from sonograft import render as rendering
from sonograft.demo import clips
from sonograft.engines import parameters
from sonograft.errors import SonograftError
from sonograft.models import Request, StyleChoice

_BLOCK_S = 10.0
_STYLE_S = 10.0


class _Nobody:
    """A reporter without anyone behind it."""

    def progress(self, fraction: float, stage: str) -> None: ...

    def preview(self, path: str) -> None: ...


def render_file(content: Path, style: Path, result: Path, **chosen: str) -> None:
    """The one place that knows how a render is ordered."""
    request = Request(
        content=str(content),
        styles=(StyleChoice(style.stem, (str(style),)),),
        style_name=style.stem,
        parameters=parameters.complete(chosen),
    )
    rendering.render(rendering.Order(request, result), _Nobody())


def write_content(path: Path, seconds: float) -> None:
    """Music of this length, block by block: the demo's melody and bells in changing order and level."""
    chance = np.random.default_rng(5)
    blocks = [clips.melody(_BLOCK_S).samples, clips.bells(_BLOCK_S).samples]
    left = round(seconds * clips.SAMPLE_RATE)
    with soundfile.SoundFile(path, "w", clips.SAMPLE_RATE, 2, "PCM_24", format="WAV") as file:
        while left > 0:
            weights = chance.uniform(0, 1, 2)
            block = sum(weight * sound for weight, sound in zip(weights / weights.sum(), blocks, strict=True))
            shifted = np.roll(block, int(chance.integers(block.shape[1])), axis=1)
            file.write(shifted[:, :left].T)
            left -= shifted.shape[1]


def _measure_here(content: Path, style: Path, chosen: dict[str, str]) -> dict[str, float | str]:
    rendering.warm_up()
    before = _peak_mb()
    began = time.perf_counter()
    try:
        render_file(content, style, content.with_name("result.wav"), **chosen)
    except SonograftError as error:
        return {"refused": str(error)}
    return {"seconds": time.perf_counter() - began, "peak_mb": _peak_mb(), "before_mb": before}


def _peak_mb() -> float:
    """Most resident memory so far. The kernel's own count where there is one: getrusage also counts the parent's."""
    try:
        lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    except OSError:
        lines = []
    for line in lines:
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 2**20 if sys.platform == "darwin" else most / 1024


def measure(seconds: float, chosen: dict[str, str]) -> dict[str, float | str]:
    """Of one length, in a process of its own: ``seconds``, ``peak_mb`` and ``before_mb``, or why it was ``refused``."""
    with tempfile.TemporaryDirectory() as folder:
        content, style = Path(folder) / "content.wav", Path(folder) / "style.wav"
        write_content(content, seconds)
        soundfile.write(style, clips.choir(_STYLE_S).samples.T, clips.SAMPLE_RATE, "PCM_24")
        command = [sys.executable, "-m", "benchmarks.length", "--files", str(content), str(style)]
        words = [word for name, value in chosen.items() for word in (f"--{name}", value)]
        done = subprocess.run([*command, *words], check=True, stdout=subprocess.PIPE, text=True)
        found: dict[str, float | str] = json.loads(done.stdout.splitlines()[-1])
    return found


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--seconds", nargs="+", type=float, default=[10, 100, 1000])
    options.add_argument("--quality", default="standard")
    options.add_argument("--engine", default="texture")
    options.add_argument("--files", nargs=2, type=Path, help=argparse.SUPPRESS)
    given = options.parse_args()
    chosen = {"engine": given.engine, "quality": given.quality}
    if given.files:
        print(json.dumps(_measure_here(given.files[0], given.files[1], chosen)))
        return
    table = Table(title=f"{given.engine} {given.quality}, stereo at 44.1 kHz, from file to file")
    for heading in ("length s", "seconds", "s per s", "peak MB", "above rest MB"):
        table.add_column(heading, justify="right")
    notes = []
    for seconds in given.seconds:
        print(f"… {seconds:g} s", file=sys.stderr, flush=True)
        found = measure(seconds, chosen)
        if "refused" in found:
            notes.append(f"{seconds:g} s: {found['refused']}")
            continue
        took, peak, before = (float(found[name]) for name in ("seconds", "peak_mb", "before_mb"))
        table.add_row(f"{seconds:g}", f"{took:.2f}", f"{took / seconds:.3f}", f"{peak:.0f}", f"{peak - before:.0f}")
    Console(width=110).print(table, *notes, f"Measured on {machine.sentence()}.", sep="\n")


if __name__ == "__main__":
    main()
