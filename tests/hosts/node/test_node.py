"""Node with osc.js (UDP and TCP, answers on its own socket) and node-osc (answers at a reply_port)."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import soundfile

PROGRAM = Path(__file__).with_name("render.mjs")
LIBRARIES = ["osc-udp", "osc-tcp", "node-osc"]


def node(library: str, port: int, *words: object) -> subprocess.CompletedProcess[str]:
    command = ["node", str(PROGRAM), library, str(port), *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, timeout=90, check=False)


@pytest.mark.parametrize("library", LIBRARIES)
def test_node_gets_the_content_back_at_strength_0(
    shared: Any, assert_null: Callable[[Path, Path], None], library: str
) -> None:
    content = shared.put_sound(f"Übung 1, {library}.wav", seconds=1.0, sample_rate=22_050)
    ran = node(library, shared.osc_port, content, "vinyl", "strength", 0, "quality", "draft")
    assert (ran.returncode, ran.stderr) == (0, "")
    said = [line.split()[0] for line in ran.stdout.splitlines()]
    assert said[:3] == ["ack", "job/queued", "job/started"]
    assert "job/progress" in said
    assert said.count("job/done") == 1
    (result,) = (shared.home / "renders").glob(f"Übung 1, {library}_vinyl_*.wav")
    assert ran.stdout.endswith(f"{result} {soundfile.info(content).frames} 22050\n")
    assert_null(result, content)


@pytest.mark.parametrize("library", LIBRARIES)
def test_node_hears_what_is_wrong(shared: Any, library: str) -> None:
    content = shared.put_sound("take.wav")
    ran = node(library, shared.osc_port, content, "vynil")
    assert (ran.returncode, ran.stderr) == (1, "")
    assert "16 unknown_style There is no style 'vynil' in the library. Did you mean 'vinyl'?" in ran.stdout
