"""An Ardour session as a folder: tracks, regions and their sound, written without Ardour."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import soundfile

SAMPLE_RATE = 48_000
_TICKS = 282_240_000 // SAMPLE_RATE  # what a frame is in the times of a session file

_OSC_ON = {
    "active": "1", "feedback": "0", "debugmode": "0", "address-only": "0", "remote-port": "8000", "banksize": "0",
    "striptypes": "159", "gainmode": "0", "send-page-size": "0", "plug-page-size": "0",
}  # fmt: skip

_REGION = {
    "muted": "0", "opaque": "1", "locked": "0", "video-locked": "0", "automatic": "0", "import": "0", "external": "1",
    "sync-marked": "0", "left-of-split": "0", "right-of-split": "0", "hidden": "0", "position-locked": "0",
    "valid-transients": "0", "sync-position": "a0", "ancestral-start": "a0", "ancestral-length": "a0@a0",
    "stretch": "1", "shift": "1", "tags": "", "contents": "0", "envelope-active": "0", "default-fade-in": "0",
    "default-fade-out": "0", "fade-in-active": "1", "fade-out-active": "1", "scale-amplitude": "1", "type": "audio",
    "first-edit": "nothing",
}  # fmt: skip


class Session:
    """An Ardour session on the disk, while no Ardour has it open."""

    def __init__(self, blank: Path, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(blank, folder)
        self.file = folder / f"{blank.name}.ardour"
        self.audio = next((folder / "interchange").iterdir()) / "audiofiles"
        self._change(lambda root: self._find(root, "Protocol", "Open Sound Control (OSC)").attrib.update(_OSC_ON))

    @staticmethod
    def _find(root: ElementTree.Element, tag: str, name: str) -> ElementTree.Element:
        return next(node for node in root.iter(tag) if node.get("name") == name)

    def _change(self, change: Callable[[ElementTree.Element], None]) -> None:
        tree = ElementTree.parse(self.file)
        change(tree.getroot())
        tree.write(self.file, encoding="UTF-8", xml_declaration=True)

    def write_audio(self, name: str, sound: np.ndarray) -> list[str]:
        """Put ``sound`` (frames, channels) where Ardour keeps it, a file for each channel; the names of those."""
        files = [f"{name}.wav"] if sound.shape[1] == 1 else [f"{name}%L.wav", f"{name}%R.wav"]
        for channel, file in zip(sound.T, files, strict=True):
            soundfile.write(self.audio / file, channel, SAMPLE_RATE, subtype="FLOAT")
        return files

    def put(self, name: str, sound: np.ndarray, position: int, start: int, length: int) -> None:
        """A region called ``name.1`` at ``position``, on top, with ``length`` frames of ``sound`` from ``start`` on."""
        files = self.write_audio(name, sound)
        self._change(lambda root: self._add(root, name, files, len(sound), (position, start, length)))

    def _add(
        self, root: ElementTree.Element, name: str, files: list[str], frames: int, place: tuple[int, int, int]
    ) -> None:
        position, start, length = place
        first = int(root.attrib["id-counter"]) + 100
        root.set("id-counter", str(first + 100))
        shape = {**_REGION, "channels": str(len(files))}
        for index, file in enumerate(files):
            source = {"name": file, "type": "audio", "flags": "", "id": str(first + index), "channel": "0", "gain": "1"}
            ElementTree.SubElement(root.find("Sources"), "Source", source)  # type: ignore[arg-type]
            shape |= {f"source-{index}": str(first + index), f"master-source-{index}": str(first + index)}
        whole = {
            "name": name,
            "id": str(first + 2),
            "whole-file": "1",
            "start": "a0",
            "length": f"a{frames * _TICKS}@a0",
        }
        ElementTree.SubElement(root.find("Regions"), "Region", {**shape, **whole})  # type: ignore[arg-type]
        playlist = self._find(root, "Playlist", "Guitar")
        placed = {
            "name": f"{name}.1", "id": str(first + 3), "whole-file": "0", "layering-index": str(len(playlist)),
            "start": f"a{start * _TICKS}", "length": f"a{length * _TICKS}@a{position * _TICKS}",
        }  # fmt: skip
        ElementTree.SubElement(playlist, "Region", {**shape, **placed})
        self._last_until(root, position + length, str(first + 4))

    @staticmethod
    def _last_until(root: ElementTree.Element, end: int, id_: str) -> None:
        """Exports go to the end of the session, so there has to be one."""
        places = root.find("Locations")
        assert places is not None
        if len(places) == 0:
            range_ = {"name": "session", "flags": "IsSessionRange", "locked": "0", "cue": "0", "start": "a0", "id": id_}
            ElementTree.SubElement(places, "Location", range_)
        places[0].set("end", f"a{end * _TICKS}")


def strum(frames: int) -> np.ndarray:
    """Some music in stereo, with nothing that is silent and nothing that repeats."""
    chance = np.random.default_rng(7)
    at = np.arange(frames) / SAMPLE_RATE
    tones = np.sum([np.sin(2 * np.pi * hertz * at) for hertz in (110.0, 164.8, 220.0, 277.2)], axis=0)
    sound = np.outer(0.08 * tones * np.exp(-4 * (at % 0.5)), [1.0, 0.7]) + 0.003 * chance.standard_normal((frames, 2))
    return np.asarray(sound, np.float32)
