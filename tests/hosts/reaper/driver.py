"""Drives the stand-in for REAPER from a test, in the words of a user of REAPER."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
CLIENT = HERE.parents[2] / "clients" / "reaper"
KEYS = {"enter": 13, "escape": 27, "tab": 9, "backspace": 8, "delete": 6579564, "up": 30064, "down": 1685026670}
RENDER, AGAIN = "Sonograft_Render selected items in style", "Sonograft_Render again"
CANCEL, SETTINGS, WATCH = "Sonograft_Cancel", "Sonograft_Settings", "Sonograft_Watch for results"


class ScriptError(AssertionError):
    """A script of the client, or the test, did what REAPER would not let pass."""


class Reaper:
    """One run of the program. Projects and what scripts remember lie in ``folder`` and outlive it."""

    def __init__(self, lua: str, api: Path, metrics: Path, newer: Path, folder: Path, **settings: Any) -> None:
        self.folder = folder
        self.client: Path = settings.pop("client", CLIENT)
        for name in ("resources/Scripts", "media"):
            (folder / name).mkdir(parents=True, exist_ok=True)
        self._turns_in_real_time = settings.pop("real_time", False)
        version = settings.pop("version", "7.77" if lua == "lua5.4" else "6.40")
        system, retina = settings.pop("system", "Other"), settings.pop("retina", 1)
        command = [lua, str(HERE / "standin" / "host.lua"), str(api), str(metrics), str(folder), version, system]
        self.process = subprocess.Popen(
            [*command, str(retina), str(newer)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*arguments: Any) -> Any:
            return self._say(name, *arguments)

        return call

    def _say(self, *words: Any) -> Any:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        body = json.dumps(words, ensure_ascii=False).encode()
        self.process.stdin.write(b"%d\n" % len(body) + body)
        self.process.stdin.flush()
        length = self.process.stdout.readline()
        assert length, "the stand-in ended"
        answer = json.loads(self.process.stdout.read(int(length)))
        if answer and "error" in answer:
            raise ScriptError(answer["error"])
        return answer.get("value") if answer else None  # an empty table of Lua is a list

    # The program

    def action(self, name: str) -> None:
        """As from the list of actions."""
        self._say("run", str(self.client / f"{name}.lua"))

    def ask(self, *items: int, project: int = 1) -> None:
        """For a render of these items of a project, as it was asked for the last time."""
        self.front(project)
        self.select(project, list(items))
        self.action(AGAIN)
        self.pass_time(0.2 + 0.05 * len(items))

    def pass_time(self, seconds: float) -> None:
        """Let REAPER's loop turn for so long; in its own time unless it is tied to the real one."""
        if self._turns_in_real_time:
            end = time.monotonic() + seconds
            while time.monotonic() < end:
                self._say("turns", 1, time.monotonic())
                time.sleep(0.01)
        else:
            self._say("turns", round(seconds * 30), None)

    def turn_until(self, condition: Callable[[], object], patience_s: float = 30) -> None:
        """Let the loop turn until ``condition`` holds."""
        waited = 0.0
        began = time.monotonic()
        while not condition():
            assert waited < patience_s, f"it did not come to be: {self.board()}"
            self.pass_time(0.1)
            waited = time.monotonic() - began if self._turns_in_real_time else waited + 0.1

    def board(self) -> dict[str, Any]:
        """What the watching script lets windows know."""
        text = self.remembered("board")
        return json.loads(text) if text else {"jobs": [], "words": ""}

    def states(self) -> list[str]:
        return [job["state"] for job in self.board()["jobs"]]

    def crash(self) -> None:
        self.process.kill()
        self.close()

    def close(self) -> None:
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None:
                stream.close()
        self.process.wait(10)

    # Projects

    def project(self, *items: dict[str, Any], path: Path | None = None, **more: Any) -> int:
        """A project in a new tab, with one track of these items; its number."""
        plain = {"path": str(path or ""), "tracks": [{"name": "Track", "items": list(items)}], **more}
        return int(self._say("new_project", plain))

    def takes(self, project: int = 1, item: int = 1) -> list[dict[str, Any]]:
        return list(self.items(project)[item - 1]["takes"])

    # Windows

    def type(self, window: str, text: str) -> None:
        self.key(window, [ord(one) if ord(one) < 128 else (ord("u") << 24) + ord(one) for one in text])
        self.pass_time(0.1)

    def press(self, window: str, key: str) -> None:
        self.key(window, [KEYS[key]])
        self.pass_time(0.1)

    def click(self, window: str, x: float, y: float, buttons: int = 1) -> None:
        self.mouse(window, x, y, buttons)
        self.pass_time(0.05)
        self.mouse(window, x, y, 0)
        self.pass_time(0.05)

    def click_on(self, window: str, label: str) -> None:
        """Click on what shows this text."""
        self.pass_time(0.5)  # no double click, and all has found its place
        box = self.text_box(window, label)
        self.click(window, box["x"] + box["w"] / 2, box["y"] + box["h"] / 2)

    def text_box(self, window: str, label: str) -> dict[str, Any]:
        found = [op for op in self.drawn(window) if op["kind"] == "text" and label in op["text"]]
        assert found, f"{label!r} is not shown: {self.texts(window)}"
        return dict(found[0])

    def texts(self, window: str) -> list[str]:
        return [op["text"] for op in self.drawn(window) if op["kind"] == "text"]

    def drawn(self, window: str) -> list[dict[str, Any]]:
        """What the window's last whole frame shows."""
        frame = self.frame(window)
        return list(frame["ops"]) if frame else []

    def shows(self, window: str, words: str) -> bool:
        return words in " ".join(self.texts(window))


def audio_item(path: Path, *, position: float = 0.0, length: float, **take: Any) -> dict[str, Any]:
    """An item of one take that plays a file; ``take`` has D_… numbers and more of the take."""
    return {"numbers": {"D_POSITION": position, "D_LENGTH": length}, "takes": [audio_take(path, **take)]}


def audio_take(path: Path, **more: Any) -> dict[str, Any]:
    numbers = {name: more.pop(name) for name in list(more) if name[:2] in ("D_", "I_", "B_", "F_")}
    source = more.pop("source", None) or wave_source(path)
    return {"name": path.stem, "numbers": numbers, "source": source, **more}


def wave_source(path: Path) -> dict[str, Any]:
    import soundfile

    info = soundfile.info(path)
    return {"type": "WAVE", "file": str(path), "length": info.frames / info.samplerate, "rate": info.samplerate}


def section_source(path: Path, *, offset: float, length: float, reversed_: bool = False) -> dict[str, Any]:
    section = {"offset": offset, "length": length, "reversed": reversed_}
    return {"type": "SECTION", "section": section, "parent": wave_source(path)}
