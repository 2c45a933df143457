"""The commands as their users run them."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

pytestmark = pytest.mark.timeout(120)


def sonograft(*words: object, status: int = 0) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "sonograft", *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == status, done.stderr
    return done


def test_send_follows_a_render_and_prints_where_the_result_is(server: Any) -> None:
    take = server.put_sound("take 1.wav")
    port = ("--osc-port", server.osc_port)
    sent = sonograft("send", take, "vinyl", "--quality", "draft", *port)
    result = Path(sent.stdout.strip())
    assert soundfile.info(result).frames == soundfile.info(take).frames
    assert result.name in sonograft("jobs", *port).stdout
    assert "vinyl" in sonograft("styles", *port).stdout
    refused = sonograft("send", take, "vynil", *port, status=1)
    assert "unknown_style: There is no style 'vynil' in the library. Did you mean 'vinyl'?" in refused.stderr


def test_several_styles_are_one_render_here_and_by_a_server(server: Any, tmp_path: Path) -> None:
    take = server.put_sound("take.wav")
    styles = "vinyl*0.7+rain*0.3"
    sent = sonograft("send", take, styles, "--quality", "draft", "--osc-port", server.osc_port)
    assert Path(sent.stdout.strip()).name.startswith("take_vinyl+rain_j")
    listed = sonograft("styles", "--osc-port", server.osc_port).stdout.split()
    assert listed == ["style", "seconds", "vinyl", "0.5", "rain", "0.5"]
    out = tmp_path / "out.wav"
    where = ("--home", server.home, "--cache", tmp_path / "cache")
    sonograft("render", take, styles, "-o", out, "--quality", "draft", *where)
    assert soundfile.info(out).frames == soundfile.info(take).frames
    assert (tmp_path / "cache").is_dir()


def test_a_server_that_others_reach_is_found_with_its_token(start_server: Callable[..., Any]) -> None:
    server = start_server("--host", "0.0.0.0")
    server.put_sound("styles/[final] vinyl.wav", seed=3)
    where = ("--home", server.home, "--state", server.state)
    assert "[final] vinyl" in sonograft("styles", *where).stdout
    refused = sonograft("styles", *where, "--token", "wrong", status=1)
    assert "forbidden" in refused.stderr


def test_the_demo_leaves_a_result_and_a_picture(tmp_path: Path) -> None:
    said = sonograft("demo", "--folder", tmp_path / "demo", "--style", "rain", "--quality", "draft").stdout
    assert said.count("\n") == 1
    (picture,) = (tmp_path / "demo").glob("*.png")
    (result,) = (tmp_path / "demo" / "renders").glob("*.wav")
    assert str(result) in said
    assert str(picture) in said
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert soundfile.info(result).frames == soundfile.info(tmp_path / "demo" / "melody.wav").frames


def test_the_doctor_finds_a_healthy_machine_healthy(server: Any) -> None:
    said = sonograft("doctor", "--home", server.home, "--state", server.state).stdout
    assert f"OSC port {server.osc_port}" in said
    assert "self-test" in said
    assert "!!" not in said


def test_two_ways_to_render_are_compared_blind(tmp_path: Path) -> None:
    take = tmp_path / "take.wav"
    time = np.arange(8_000) / 16_000
    soundfile.write(take, 0.3 * np.sin(2 * np.pi * 440 * time) * np.exp(-4 * time), 16_000)
    page = tmp_path / "page"
    ways = ("--a", "quality=draft", "--b", "quality=draft,strength=0.5")
    where = ("-o", page, "--home", tmp_path, "--cache", tmp_path / "cache")
    said = sonograft("bench", "--listen", take, take, *ways, *where).stdout
    assert said.strip() == str(page / "index.html")
    assert {path.name for path in (page / "sounds").iterdir()} == {
        f"0-{what}.js" for what in ("content", "style", "first", "second")
    }
    choices = tmp_path / "choices.json"
    chosen = {"content": "take.wav", "style": "take", "sound": "b", "music": "same"}
    choices.write_text(json.dumps({"id": "x", "a": ways[1], "b": ways[3], "choices": [chosen] * 8}))
    counted = sonograft("bench", "--tally", choices).stdout
    assert re.search(r"more like the style +0 +8 +0 +0% \(0% to 32%\) +b is better", counted)
    assert re.search(r"keeps the music +0 +0 +8 +not clear", counted)
