"""``sonograft.client``, as it is built, asks a real server: its boxes and cords are run by the interpreter."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import soundfile

from .atoms import Atom
from .interpreter import Max, Patcher

DONE, PREVIEW, PROGRESS, LIGHT, TEXT, DUMP = range(6)
Open = Callable[..., Patcher]


def texts(patch: Patcher) -> list[Atom]:
    return [words[0] for words in patch.out(TEXT)]


def dumped(patch: Patcher, name: str) -> list[tuple[Atom, ...]]:
    """What the dump outlet said under this address, or this word."""
    return [words[1:] for words in patch.out(DUMP) if words[0] in (name, f"/sonograft/{name}")]


def is_here(patch: Patcher) -> bool:
    return patch.out(LIGHT)[-1:] == [(1,)]


def test_a_render_from_asking_to_done(server: Any, client: Open, max_program: Max) -> None:
    content = server.put_sound("Übung 1, laut.wav", seconds=0.7, sample_rate=22_050)
    patch = client("@port", server.osc_port)
    max_program.until(lambda: is_here(patch))
    patch.hear("render", str(content), "vinyl", "quality", "draft")
    max_program.until(lambda: patch.out(DONE))
    [(path, frames, sample_rate, job, token)] = patch.out(DONE)
    assert soundfile.info(path).frames == frames == soundfile.info(content).frames
    assert sample_rate == 22_050
    assert set(dumped(patch, "ack")) == {("render", token, job)}
    assert patch.out(PROGRESS)[-1] == (1.0,)
    assert texts(patch)[-1] == "Done."
    assert not dumped(patch, "error")
