"""Plays the session in the real Open Stage Control. By hand: no package index has the program.

    python tests/hosts/open_stage_control/real_program.py APP [--picture FILE]

APP is the program's folder with its index.js (the download for Node.js, 1.26 or newer). Needs node, chromium, Xvfb,
xdotool and ImageMagick. Presses are clicks of a mouse; what is shown is read with the program's remote control (/GET).
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

from pythonosc.osc_message import OscMessage
from pythonosc.osc_message_builder import OscMessageBuilder

ROOT = Path(__file__).parents[3]
SESSION = ROOT / "clients" / "open-stage-control" / "sonograft.json"
_PATIENCE_S = 30.0

sys.path += [str(SESSION.parent / "source"), str(ROOT / "clients" / "touchosc" / "source")]

import arrangement  # noqa: E402
import build_session  # noqa: E402
from dials import dials  # noqa: E402
from panel_parts import Group, Part  # noqa: E402


class Panel:
    """The session in a browser on ``display``, and the program's remote control at ``osc_port``."""

    def __init__(self, osc_port: int, display: str, size: str) -> None:
        self._to = ("127.0.0.1", osc_port)
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._socket.settimeout(0.5)
        self.display = display
        self._size = tuple(map(int, size.split("x")))
        self._arranged = arrangement.tablet(dials(), build_session.SETTINGS, build_session.MENU)

    def set(self, name: str, value: Any) -> None:
        self._send("/SET", name, value)

    def press(self, name: str) -> None:
        x, y = centre(self._arranged.parts, name)
        width, height = self._size
        at = (str(round(x * width / self._arranged.width)), str(round(y * height / self._arranged.height)))
        environment = {**os.environ, "DISPLAY": self.display}
        subprocess.run(["xdotool", "mousemove", *at, "click", "1"], env=environment, check=True)

    def photograph(self, picture: Path | None, page: str) -> None:
        if picture:
            to = str(picture.with_name(f"{picture.name}-{page}.png"))
            subprocess.run(["import", "-display", self.display, "-window", "root", to], check=True)

    def words(self, name: str) -> str:
        self._send("/GET", f"127.0.0.1:{self._socket.getsockname()[1]}", name)
        deadline = time.monotonic() + 1
        while time.monotonic() < deadline:
            try:
                message = OscMessage(self._socket.recv(65536))
            except TimeoutError:
                return ""
            if message.params[0] == name:
                return str(message.params[1]) if len(message.params) > 1 else ""
        return ""

    def until(self, condition: Callable[[], object]) -> None:
        deadline = time.monotonic() + _PATIENCE_S
        while not condition():
            if time.monotonic() > deadline:
                raise SystemExit(f"it did not come to be; the panel says {self.words('message')!r}")
            time.sleep(0.1)

    def close(self) -> None:
        self._socket.close()

    def _send(self, address: str, *args: Any) -> None:
        builder = OscMessageBuilder(address)
        for arg in args:
            builder.add_arg(arg)
        self._socket.sendto(builder.build().dgram, self._to)


def centre(parts: tuple[Part, ...], name: str, x: float = 0, y: float = 0) -> tuple[float, float]:
    """Where the middle of ``name`` is on the whole panel."""
    for part in parts:
        frame = part.frame
        if part.name == name:
            return x + frame.x + frame.w / 2, y + frame.y + frame.h / 2
        if isinstance(part, Group):
            with suppress(KeyError):
                return centre(part.parts, name, x + frame.x, y + frame.y)
    raise KeyError(name)


@contextmanager
def running(*command: str, **environment: str) -> Iterator[None]:
    process = subprocess.Popen(
        command, env={**os.environ, **environment}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield
    finally:
        process.terminate()
        process.wait(20)


def free_port(kind: socket.SocketKind) -> int:
    with socket.socket(socket.AF_INET, kind) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def screen(size: str) -> Iterator[str]:
    """A display that nobody else uses; its name."""
    xvfb = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", f"{size}x24"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert xvfb.stdout is not None
    try:
        yield f":{int(xvfb.stdout.readline())}"
    finally:
        xvfb.terminate()
        xvfb.wait(20)
        xvfb.stdout.close()


@contextmanager
def playing(app: Path, folder: Path, size: str) -> Iterator[Panel]:
    """The program with the session, and a browser that shows it."""
    http, osc = free_port(socket.SOCK_STREAM), free_port(socket.SOCK_DGRAM)
    (folder / ".config").mkdir()
    home, url = str(folder), f"http://127.0.0.1:{http}"
    program = ("node", str(app), "--no-gui", "--no-qrcode", "--read-only", "--load", str(SESSION))
    browser = (
        "chromium",
        "--no-sandbox",
        f"--window-size={size.replace('x', ',')}",
        "--window-position=0,0",
        f"--app={url}",
    )
    with ExitStack() as stack:
        stack.enter_context(running(*program, "--port", str(http), "--osc-port", str(osc), HOME=home))
        display = stack.enter_context(screen(size))
        panel = Panel(osc, display, size)
        stack.callback(panel.close)
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", http)) == 0:
                    break
            time.sleep(0.1)
        flags = (
            f"--user-data-dir={folder / 'browser'}",
            "--no-first-run",
            "--disable-gpu",
            "--test-type",
            "--hide-scrollbars",
        )
        stack.enter_context(running(*browser, *flags, DISPLAY=display, HOME=home))
        panel.until(lambda: panel.words("message"))
        yield panel


def start_server(folder: Path) -> Any:
    spec = importlib.util.spec_from_file_location("sonograft_tests", ROOT / "tests" / "conftest.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module.RunningServer(folder)


def play(server: Any, panel: Panel, picture: Path | None) -> None:
    names = ("brushes", "rain on tin", "tape choir", "upright piano", "vinyl")
    for seed, name in enumerate(names):
        server.put_sound(f"styles/{name}.wav", seed=seed)
    for name in ("kick loop", "verse guitar"):
        server.render(server.put_sound(f"renders/{name}.wav"), "vinyl")

    panel.until(lambda: panel.words("message").startswith("No Sonograft server answers at 127.0.0.1:7770"))
    panel.set("server", f"127.0.0.1:{server.osc_port}")
    panel.until(lambda: panel.words("job_1_content") == "verse guitar.wav")
    report("the server is found, the queue and the styles are there")

    running_job = server.begin(
        server.put_sound("renders/choir stem.wav", seconds=150, sample_rate=44_100), "tape choir"
    )
    panel.press("job_2_choose")
    panel.press("style_3_choose")
    panel.set("strength_fader", 0.8)
    panel.until(lambda: panel.words("strength_value") == "0.80")
    panel.press("render")
    panel.until(lambda: panel.words("job_2_state") == "queued" and panel.words("job_1_left"))
    report("what was rendered is asked for again, and waits")
    panel.photograph(picture, "play")
    panel.press("tab_details")
    time.sleep(0.5)
    panel.photograph(picture, "details")
    panel.press("tab_play")

    panel.press("job_1_cancel")
    panel.until(lambda: "cancelled" in [panel.words(f"job_{row}_state") for row in (1, 2, 3)])
    report(f"{running_job} was stopped")
    panel.until(lambda: panel.words("job_1_state") == "done")
    report("the other one is done")
    server.close()
    panel.until(lambda: panel.words("message").startswith("No Sonograft server answers"))
    report("the server is missed")


def report(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    parser = argparse.ArgumentParser(description="Plays the session in the real Open Stage Control.")
    parser.add_argument("app", type=Path)
    parser.add_argument("--picture", type=Path, help="where screenshots go, beginning with this name")
    parser.add_argument("--size", default="1024x768")
    chosen = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="sonograft-osc-"))

    server = start_server(folder)
    try:
        with playing(chosen.app, folder, chosen.size) as panel:
            play(server, panel, chosen.picture)
    finally:
        server.close()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
