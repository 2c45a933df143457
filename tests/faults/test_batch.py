"""A set over reboots: what was asked for is rendered, each variation once."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import psutil
import pytest

pytestmark = pytest.mark.timeout(180)
COPYING = Path(__file__).with_name("batch_that_copies.py")
Wait = Callable[..., None]


class Night:
    """A home with a set in it, and calls of ``sonograft batch``."""

    def __init__(self, folder: Path, put_sound: Callable[..., Path]) -> None:
        self.folder, self.home = folder, folder / "home"
        self.put_sound = put_sound
        self.running: list[subprocess.Popen[bytes]] = []
        self.pace(0)

    def pace(self, seconds: float) -> None:
        """What a copying render takes from now on."""
        part = self.folder / "pace.part"
        part.write_text(str(seconds))
        part.replace(self.folder / "pace.txt")

    def write(self, text: str) -> None:
        (self.folder / "set.toml").write_text(text)

    def start(self, *options: str, script: Path | None = None, file: str = "set.toml") -> subprocess.Popen[bytes]:
        program = [str(script)] if script else ["-m", "sonograft"]
        where = ["--home", str(self.home), "--state", str(self.folder / "state")]
        call = [sys.executable, *program, "batch", str(self.folder / file), *where, *options]
        environment = {**os.environ, "PACE": str(self.folder / "pace.txt")}
        with (self.folder / "said.txt").open("ab") as said:
            self.running.append(
                subprocess.Popen(call, stdout=said, stderr=said, start_new_session=True, env=environment)
            )
        return self.running[-1]

    def end(self, *options: str, script: Path | None = None, file: str = "set.toml", status: int = 0) -> None:
        assert self.start(*options, script=script, file=file).wait(120) == status, (
            self.folder / "said.txt"
        ).read_text()

    def pull_the_plug(self, call: subprocess.Popen[bytes]) -> None:
        """As a power cut does: all of it at once, without a word."""
        family = [psutil.Process(call.pid), *psutil.Process(call.pid).children(recursive=True)]
        os.killpg(call.pid, signal.SIGKILL)
        call.wait(10)
        psutil.wait_procs(family, 10)

    def results(self) -> list[Path]:
        return sorted((self.home / "renders").glob("*.wav"))

    def tokens(self) -> Counter[str]:
        sidecars = (self.home / "renders").glob("*.json")
        return Counter(json.loads(path.read_text())["token"] for path in sidecars)

    def record(self, name: str = "Night") -> dict[str, Any]:
        found: dict[str, Any] = json.loads((self.home / "sets" / name / "set.json").read_text())
        return found

    def states(self) -> Counter[str]:
        return Counter(variation["state"] for variation in self.record()["variations"])


@pytest.fixture
def night(tmp_path: Path, put_sound: Callable[..., Path]) -> Any:
    night = Night(tmp_path, put_sound)
    yield night
    for call in night.running:
        if call.poll() is None:
            night.pull_the_plug(call)


@pytest.fixture
def put_sound(tmp_path: Path) -> Callable[..., Path]:
    import numpy as np
    import soundfile

    def put(name: str, seconds: float = 0.1, seed: int = 0) -> Path:
        chance = np.random.default_rng(seed)
        at = np.arange(round(seconds * 16_000)) / 16_000
        tones = [np.sin(2 * np.pi * hertz * at) * np.exp(-3 * (at % 0.25)) for hertz in chance.uniform(150, 2500, 4)]
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        soundfile.write(path, 0.1 * np.sum(tones, axis=0), 16_000, subtype="PCM_24")
        return path

    return put


def test_two_hundred_renders_survive_reboots_in_the_middle(night: Night, wait_until: Wait) -> None:
    for number in range(10):
        night.put_sound(f"stems/take {number}.wav", seed=number)
    for style in ("vinyl", "rain"):
        night.put_sound(f"home/styles/{style}.wav", seed=99)
    strengths = ", ".join(f"{step / 10}" for step in range(1, 11))
    night.write(
        'name = "Night"\ncontents = ["stems/*.wav"]\nstyles = ["vinyl", "rain"]\n'
        f"[parameters]\nstrength = [{strengths}]\n"
    )

    first = night.start(script=COPYING)
    wait_until(night.results, 60)
    night.pull_the_plug(first)  # while it still asks
    second = night.start(script=COPYING)
    wait_until(lambda: len(night.results()) > 90, 60)
    night.pull_the_plug(second)
    rendered = {path: path.stat().st_mtime_ns for path in night.results()}
    assert 90 < len(rendered) < 200
    night.end(script=COPYING)

    assert len(night.results()) == 200
    assert len(night.tokens()) == 200
    assert set(night.tokens().values()) == {1}
    assert all(path.stat().st_mtime_ns == then for path, then in rendered.items())
    assert night.states() == {"done": 200}
    assert len({variation["result"] for variation in night.record()["variations"]}) == 200
    assert len(list((night.home / "sets" / "Night" / "crate").glob("*.wav"))) == 200


def test_without_its_ledger_a_set_finds_its_renders_again(night: Night) -> None:
    night.put_sound("take.wav")
    night.put_sound("home/styles/vinyl.wav", seed=9)
    night.write('name = "Night"\ncontents = "take.wav"\nstyles = "vinyl"\n[parameters]\nstrength = [0.2, 0.4, 0.6]\n')
    night.end(script=COPYING)
    for path in (night.home / "sets" / "Night").glob("*.json*"):
        path.unlink()
    (night.folder / "state" / "jobs.sqlite").unlink()
    night.end(script=COPYING)
    assert len(night.results()) == 3
    assert night.states() == {"done": 3}


def test_what_failed_is_tried_again_only_when_that_is_asked_for(night: Night) -> None:
    night.put_sound("take.wav")
    for style in ("vinyl", "broken"):
        night.put_sound(f"home/styles/{style}.wav", seed=9)
    night.write('name = "Night"\ncontents = "take.wav"\nstyles = ["vinyl", "broken"]\n')
    for options, jobs in (((), 2), ((), 2), (("--retry-failed",), 3)):
        night.end(*options, script=COPYING, status=1)
        assert night.states() == {"done": 1, "failed": 1}
        ledger = (night.home / "sets" / "Night" / "jobs.jsonl").read_text().splitlines()
        assert len({json.loads(line)["job"] for line in ledger}) == jobs
    assert "voice.wav is too short." in (night.home / "sets" / "Night" / "summary.txt").read_text()
    assert len(night.results()) == 1


def test_a_result_that_was_removed_is_rendered_again(night: Night) -> None:
    night.put_sound("take.wav")
    night.put_sound("home/styles/vinyl.wav", seed=9)
    night.write('name = "Night"\ncontents = "take.wav"\nstyles = "vinyl"\n')
    night.end(script=COPYING)
    (removed,) = night.results()
    removed.unlink()
    night.end(script=COPYING)
    (again,) = night.results()
    assert again != removed


def test_interrupted_it_says_how_to_go_on(night: Night, wait_until: Wait) -> None:
    night.put_sound("take.wav")
    night.put_sound("home/styles/vinyl.wav", seed=9)
    night.write('name = "Night"\ncontents = "take.wav"\nstyles = "vinyl"\n[parameters]\nstrength = [0.2, 0.4, 0.6]\n')
    night.pace(0.4)
    call = night.start(script=COPYING)
    wait_until(night.results, 60)
    call.send_signal(signal.SIGINT)
    assert call.wait(30) == 130
    assert "The same call goes on from here." in (night.folder / "said.txt").read_text()
    night.end(script=COPYING)
    assert len(night.results()) == 3
    assert set(night.tokens().values()) == {1}


def test_at_the_deadline_what_is_there_is_put_together(night: Night, wait_until: Wait) -> None:
    night.put_sound("take.wav")
    night.put_sound("home/styles/vinyl.wav", seed=9)
    night.pace(1.0)
    soon = (datetime.now() + timedelta(seconds=5)).isoformat(timespec="milliseconds")
    night.write(
        f'name = "Night"\ncontents = "take.wav"\nstyles = "vinyl"\ndeadline = {soon}\n'
        "[parameters]\nseed = [1, 2, 3, 4, 5, 6, 7, 8]\n"
    )
    call = night.start(script=COPYING)
    wait_until((night.home / "sets" / "Night" / "set.json").exists, 60)
    assert 0 < night.states()["done"] < 8
    night.pace(0)
    assert call.wait(60) == 0
    assert night.states() == {"done": 8}
    assert "The deadline is here" in (night.folder / "said.txt").read_text()


def test_two_sets_do_not_share_a_folder(night: Night) -> None:
    night.put_sound("take.wav")
    night.put_sound("home/styles/vinyl.wav", seed=9)
    night.write('name = "Night"\ncontents = "take.wav"\nstyles = "vinyl"\n')
    night.end(script=COPYING)
    (night.folder / "set.toml").rename(night.folder / "other.toml")
    night.end(script=COPYING, file="other.toml")  # a set may be renamed
    night.write('name = "Night"\ncontents = "take.wav"\nstyles = "vinyl"\n[parameters]\nmix = 0.5')
    night.end(script=COPYING, status=1)
    assert "other.toml is called 'Night', too" in (night.folder / "said.txt").read_text()
    assert len(night.results()) == 1


def test_a_server_that_restarts_is_waited_for(night: Night, start_server: Callable[..., Any], wait_until: Wait) -> None:
    first = start_server()
    night.put_sound("take.wav", 0.5)
    night.put_sound("home/styles/vinyl.wav", 0.5, seed=9)
    night.write(
        'name = "Night"\ncontents = "take.wav"\nstyles = "vinyl"\n'
        '[parameters]\nquality = "draft"\nstrength = [0.5, 0.7, 0.9]\n'
    )
    call = night.start()
    wait_until(night.results, 60)
    first.kill()
    said = night.folder / "said.txt"
    wait_until(lambda: "No server answers; looking again." in said.read_text(), 30)
    start_server()
    assert call.wait(90) == 0
    assert night.states() == {"done": 3}
    assert set(night.tokens().values()) == {1}


def test_real_renders_go_on_after_a_reboot(night: Night, wait_until: Wait) -> None:
    night.put_sound("a.wav", 0.5, seed=1)
    night.put_sound("b.wav", 0.5, seed=2)
    night.put_sound("home/styles/vinyl.wav", 0.5, seed=9)
    night.write(
        'name = "Night"\ncontents = ["*.wav"]\nstyles = ["vinyl"]\norder = "deadline"\n'
        '[parameters]\nquality = "draft"\nstrength = [0.5, 1.0]\n'
    )
    first = night.start()
    wait_until(lambda: list((night.home / "renders").glob("*.json")), 90)
    night.pull_the_plug(first)
    night.end()
    assert len(night.results()) == 4
    assert set(night.tokens().values()) == {1}
    assert night.states() == {"done": 4}
