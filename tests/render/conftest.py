"""A studio that renders with a real engine, on short sounds."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
import soundfile
import torch

from sonograft import render as rendering
from sonograft.engines import device, parameters
from sonograft.models import Request, StyleChoice
from sonograft.render import Order, Result

RATE = 16_000
Sound = npt.NDArray[np.float32]


@dataclass
class Listener:
    heard: list[tuple[float, str]] = field(default_factory=list)
    previews: list[str] = field(default_factory=list)
    stops_at: float = 2.0
    """The fraction at which it raises ``stop``."""
    stop: BaseException | None = None

    def progress(self, fraction: float, stage: str) -> None:
        self.heard.append((fraction, stage))
        if self.stop is not None and fraction >= self.stops_at:
            raise self.stop

    def preview(self, path: str) -> None:
        self.previews.append(path)


@dataclass
class Studio:
    folder: Path
    listener: Listener = field(default_factory=Listener)

    @property
    def work(self) -> Path:
        return self.folder / "work"

    @property
    def cache(self) -> Path:
        return self.folder / "cache"

    @staticmethod
    def music(seconds: float = 0.5, sample_rate: int = RATE, channels: int = 2, seed: int = 0) -> Sound:
        """Decaying tones over a little noise, [frames, channels]."""
        chance = np.random.default_rng(seed)
        time = np.arange(round(seconds * sample_rate)) / sample_rate
        tones = [
            np.sin(2 * np.pi * hertz * time) * np.exp(-3 * (time % 0.25)) for hertz in chance.uniform(150, 2500, 4)
        ]
        sound = 0.1 * np.sum(tones, axis=0)[:, None] + 0.01 * chance.standard_normal((time.size, channels))
        return sound.astype(np.float32)

    def file(self, name: str, sound: Sound | None = None, **how: Any) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        soundfile.write(path, self.music() if sound is None else sound, how.pop("sample_rate", RATE), **how)
        return path

    def request(self, content: Path, style: Path | Sequence[StyleChoice] | None = None, **said: Any) -> Request:
        region = {name: said.pop(name) for name in ("start", "end") if name in said}
        chosen = parameters.complete({"engine": "texture", "quality": "draft", "kernel": 5, "device": "cpu", **said})
        if style is None:
            style = self.folder / "vinyl.wav"
            if not style.exists():
                self.file("vinyl.wav", self.music(seed=7))
        styles = (StyleChoice(style.stem, (str(style),)),) if isinstance(style, Path) else tuple(style)
        name = "+".join(choice.name for choice in styles)
        return Request(content=str(content), styles=styles, style_name=name, parameters=chosen, **region)

    def order(
        self, content: Path, style: Path | Sequence[StyleChoice] | None = None, job: str = "j234567", **said: Any
    ) -> Order:
        renders, previews = self.folder / "renders", self.folder / "previews"
        renders.mkdir(exist_ok=True)
        previews.mkdir(exist_ok=True)
        request = self.request(content, style, **said)
        return rendering.for_job(job, request, renders=renders, previews=previews, work=self.work, cache=self.cache)

    def render(
        self, content: Path, style: Path | Sequence[StyleChoice] | None = None, job: str = "j234567", **said: Any
    ) -> Result:
        return self.finish(self.order(content, style, job, **said))

    def finish(self, order: Order) -> Result:
        return rendering.render(order, self.listener)

    def heard(
        self, content: Path, style: Path | Sequence[StyleChoice] | None = None, job: str = "j234567", **said: Any
    ) -> Sound:
        """The sound of the result, [frames, channels]."""
        return self.sound(self.render(content, style, job, **said).path)

    @staticmethod
    def sound(path: Path) -> Sound:
        sound: Sound = soundfile.read(path, dtype="float32", always_2d=True)[0]
        return sound

    @staticmethod
    def sidecar(result: Result) -> dict[str, Any]:
        told: dict[str, Any] = json.loads(result.path.with_suffix(".json").read_text())
        return told

    def names(self, folder: Path | None = None) -> set[str]:
        return {path.name for path in (folder or self.folder).rglob("*") if path.is_file()}


@pytest.fixture
def studio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Studio]:
    """It computes on one core: on sounds this short, more of them would only wait for each other."""
    monkeypatch.setattr(device, "use_all_cores", lambda: None)
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield Studio(tmp_path)
    torch.set_num_threads(threads)
