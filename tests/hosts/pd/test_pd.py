"""Real Pure Data asks for a render, follows it and loads the result into an array; see ``render.pd``."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import soundfile

pytestmark = pytest.mark.timeout(120)

PATCH = Path(__file__).with_name("render.pd")


def pd(port: int, token: str, content: Path | str, style: str) -> str:
    """What Pd printed. Its command line takes atoms, so what separates those is escaped."""
    atoms = [str(port), token, re.sub(r"([\\ ,;$])", r"\\\1", str(content)), style]
    command = ["pd", "-nogui", "-noprefs", "-nosound", "-nomidi", "-stderr", "-open", str(PATCH), "-send"]
    run = subprocess.run([*command, "go " + " ".join(atoms)], capture_output=True, text=True, timeout=90, check=True)
    return run.stderr.replace("\\", "")  # Pd prints a space within a symbol with a backslash before it


@pytest.mark.parametrize("name", ["take.wav", "Übung 1, laut.wav"])
def test_pd_renders_a_clip_and_loads_the_result(server: Any, name: str) -> None:
    content = server.put_sound(name, seconds=1.0, sample_rate=22_050)
    said = pd(server.osc_port, "t1", content, "vinyl")
    frames = soundfile.info(content).frames
    assert re.search(r"ACK: render t1 j\w{6}", said), said
    assert "QUEUED:" in said
    assert "STARTED:" in said
    assert "PROGRESS:" in said
    assert re.search(rf"DONE: j\w{{6}} t1 .*\.wav {frames} 22050", said), said
    assert f"LENGTH: {frames}" in said


def test_pd_hears_what_is_wrong(server: Any) -> None:
    said = pd(server.osc_port, "t1", "/no/such/take.wav", "vinyl")
    assert re.search(r"FAIL: render t1 5 file_missing .*does not exist", said), said
