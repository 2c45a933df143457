"""What is to be rendered, where its outcome belongs, and what became of it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sonograft.audio.level import LevelReport
from sonograft.models import Request

_LONGEST_STEM_BYTES = 120


class Reporter(Protocol):
    """Hears how a render goes; ``progress`` may raise ``Cancelled``."""

    def progress(self, fraction: float, stage: str) -> None: ...
    def preview(self, path: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Order:
    """A request, and where its outcome belongs."""

    request: Request
    result: Path
    preview: Path | None = None
    job: str = ""
    work: Path | None = None
    """Folder of what is unfinished of this order, its own; made when it is needed. None: a temporary one."""
    cache: Path | None = None
    """Folder of what was found out about sounds and may serve other orders, too."""

    @property
    def sidecar(self) -> Path:
        return self.result.with_suffix(".json")

    @property
    def score(self) -> Path:
        """The notes of the content, from engines that hear them."""
        return self.result.with_suffix(".mid")


@dataclass(frozen=True, slots=True)
class Result:
    path: Path
    frames: int
    sample_rate: int
    """Hz."""
    level: LevelReport | None
    """None where the content was given back untouched."""


def for_job(job: str, request: Request, *, renders: Path, previews: Path, work: Path, cache: Path) -> Order:
    """The order of a queued job: its names are its own, so that no two jobs ever want the same file."""
    name = f"{_file_name(Path(request.content).stem)}_{_file_name(request.style_name)}_{job}.wav"
    return Order(request, renders / name, previews / name, job, work / job, cache)


def _file_name(text: str) -> str:
    """``text`` as a part of a file name that every system takes."""
    plain = unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode("utf-8"))
    plain = re.sub(r'[\x00-\x1f<>:"/\\|?*]', "_", plain).strip(" .")
    return plain.encode()[:_LONGEST_STEM_BYTES].decode("utf-8", "ignore") or "_"
