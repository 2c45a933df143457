"""One job as a plain function: read, engine, level, write."""

from __future__ import annotations

import contextlib
import re
import time
import unicodedata
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from sonograft import __version__, jsontext
from sonograft.audio import chunks, files, level, resample, wav, whole
from sonograft.audio.clip import Audio
from sonograft.audio.files import Clip, Source
from sonograft.audio.level import LevelReport
from sonograft.audio.names import shown_name
from sonograft.engines import catalog, device, parameters
from sonograft.errors import BadArguments, CannotWrite, TooLong, TooShort
from sonograft.models import Request

LONGEST_S = 30.0
SHORTEST_S = 0.05
_FADE_S = 0.01
_PREVIEW_CEILING_DBTP = -1.0
_ENGINE_SHARE = 0.97
"""Of the time; the rest goes into level and writing."""
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
    """Folder of what is unfinished of this order, its own; made when it is needed."""
    cache: Path | None = None
    """Folder of what was found out about sounds and may serve other orders, too."""

    @property
    def sidecar(self) -> Path:
        return self.result.with_suffix(".json")


@dataclass(frozen=True, slots=True)
class Result:
    path: Path
    frames: int
    sample_rate: int
    """Hz."""
    level: LevelReport | None
    """None where the content was given back untouched."""


@dataclass(frozen=True, slots=True)
class _Region:
    """The frames of the content that are rendered."""

    start: int
    end: int

    def of(self, audio: Audio) -> Audio:
        return Audio(audio.samples[:, self.start : self.end], audio.sample_rate)


def for_job(  # noqa: PLR0917
    job: str, request: Request, renders: Path, previews: Path, work: Path, cache: Path
) -> Order:
    """The order of a queued job: its names are its own, so that no two jobs ever want the same file."""
    name = f"{_file_name(Path(request.content).stem)}_{_file_name(request.style_name)}_{job}.wav"
    return Order(request, renders / name, previews / name, job, work / job, cache)


def _file_name(text: str) -> str:
    """``text`` as a part of a file name that every system takes."""
    plain = unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode("utf-8"))
    plain = re.sub(r'[\x00-\x1f<>:"/\\|?*]', "_", plain).strip(" .")
    return plain.encode()[:_LONGEST_STEM_BYTES].decode("utf-8", "ignore") or "_"


def render(order: Order, reporter: Reporter) -> Result:
    """Render ``order`` and write its result and sidecar, each whole or not at all.

    What an earlier server finished of the same job is given back as it is. Raises ``SonograftError``; the inputs are
    never touched and nothing half-done stays.
    """
    if (earlier := _earlier(order)) is not None:
        return earlier
    began = time.monotonic()
    reporter.progress(0.0, "reading")
    device.use_all_cores()
    computer = device.description(str(order.request.parameters["device"]))
    content, style = _read(order.request)
    region = _region(order.request, content.audio)
    if order.request.parameters["strength"] == 0:
        audio, report = content.audio, None
    else:
        audio, report = _transfer(content, style, order, region, _Monitor(order, reporter, content, region))
    reporter.progress(1.0, "writing")
    seconds = round(time.monotonic() - began, 3)
    told = {"device": computer, "render_seconds": seconds}
    sidecar = jsontext.encode(_sidecar(order, content, style, region, report) | told, indent=2) + b"\n"
    _write(order, content, audio, sidecar)
    return Result(order.result, audio.frames, audio.sample_rate, report)


def _earlier(order: Order) -> Result | None:
    """What stands at the result's place already: of the same job it is the result, of anyone else it is in the way."""
    if not order.job:
        for path in (order.result, order.sidecar):
            if path.exists():
                raise CannotWrite(f"{path} exists already, and nothing is ever overwritten. Choose another name.")
        return None
    if not (order.result.exists() and order.sidecar.exists()):
        return None
    source = files.probe(order.result)
    return Result(order.result, source.frames, source.sample_rate, None)


def _read(request: Request) -> tuple[Clip, Clip]:
    content, style = Path(request.content), Path(request.styles[0].paths[0])
    for path, what in ((content, "content"), (style, "style")):
        _check_length(files.probe(path), shown_name(path), what)
    return files.read(content), files.read(style)


def _check_length(source: Source, name: str, what: str) -> None:
    if source.seconds > LONGEST_S:
        raise TooLong(
            f"{name} is {source.seconds:.1f} s long; a {what} may have up to {LONGEST_S:g} s. Bounce a part of it."
        )
    if 0 < source.seconds < SHORTEST_S:
        raise TooShort(
            f"{name} is {source.seconds * 1000:.1f} ms long; a {what} needs at least {SHORTEST_S * 1000:g} ms."
        )


def _region(request: Request, content: Audio) -> _Region:
    rate = content.sample_rate
    start = 0 if request.start is None else request.start.frame(rate)
    end = content.frames if request.end is None else min(request.end.frame(rate), content.frames)
    if end - start < SHORTEST_S * rate:
        raise BadArguments(
            f"start and end leave {max(end - start, 0) / rate:.3f} s of the content's {content.seconds:.3f} s; "
            f"at least {SHORTEST_S:g} s are needed."
        )
    return _Region(start, end)


def _transfer(
    content: Clip, style: Clip, order: Order, region: _Region, monitor: _Monitor
) -> tuple[Audio, LevelReport]:
    chosen = parameters.typed(order.request.parameters)
    part = region.of(content.audio)
    sound = _fitting(resample.resample(style.audio, part.sample_rate), part)
    whole_clip = part.frames == content.audio.frames
    name = shown_name(Path(order.request.content))
    files.require_sound(part, name if whole_clip else f"The part of {name} between start and end")
    files.require_sound(sound, shown_name(Path(order.request.styles[0].paths[0])))
    made = catalog.load(chosen.engine).transfer(part, sound, chosen, monitor)
    monitor.progress(1.0, "level")
    levelled, report = level.match_level(made, part, chosen.ceiling, match=chosen.level == "match")
    return _put_back(content.audio, levelled, region), report


def _fitting(style: Audio, content: Audio) -> Audio:
    """``style`` with the channels of ``content``. A mono style has no width of its own: it gets that of the content."""
    if content.channels in (style.channels, 1):
        return resample.with_channels(style, content.channels)
    middle = content.samples.sum(axis=0, dtype=np.float64)
    side = np.subtract(*content.samples, dtype=np.float64)
    width = np.sqrt(np.sum(side**2) / max(np.sum(middle**2), 1e-12))
    gains = np.array([[1 + width], [1 - width]]) / max(1.0, width)  # a side without a middle stays within bounds
    return Audio((gains * style.samples).astype(np.float32), style.sample_rate)


def _put_back(content: Audio, part: Audio, region: _Region) -> Audio:
    """``part`` at its place in ``content``, with short crossfades inside the region; outside, every sample stays."""
    whole_clip = content.samples.copy()
    weight = np.ones(part.frames, np.float32)
    fade = min(round(_FADE_S * content.sample_rate), part.frames // 2)
    ramp = (np.arange(fade, dtype=np.float32) + 0.5) / fade
    if region.start > 0:
        weight[:fade] = ramp
    if region.end < content.frames:
        weight[-fade:] = ramp[::-1]
    place = slice(region.start, region.end)
    whole_clip[:, place] += weight * (part.samples - whole_clip[:, place])
    return Audio(whole_clip, content.sample_rate)


class _Monitor:
    """What the engine reports to: progress goes on, a preview becomes a file first."""

    def __init__(self, order: Order, reporter: Reporter, content: Clip, region: _Region) -> None:
        self._order = order
        self._reporter = reporter
        self._content = content.audio
        self._region = region

    def progress(self, fraction: float, stage: str) -> None:
        self._reporter.progress(_ENGINE_SHARE * fraction, stage)

    def preview(self, audio: Audio) -> None:
        if self._order.preview is None:
            return
        levelled, _ = level.match_level(audio, self._region.of(self._content), _PREVIEW_CEILING_DBTP, match=True)
        self._order.preview.unlink(missing_ok=True)  # of the same job, before a restart
        wav.write_whole(self._order.preview, _put_back(self._content, levelled, self._region), bit_depth=24)
        self._reporter.preview(str(self._order.preview))


def _write(order: Order, content: Clip, audio: Audio, sidecar: bytes) -> None:
    depth = content.source.bit_depth
    bits = 24 if depth == 24 else 32
    line = chunks.history_line(audio.sample_rate, bits, audio.channels, f"Sonograft {__version__}")
    carried = [chunks.with_history(chunk, line) if chunk.id == "bext" else chunk for chunk in content.chunks]
    # A server that was killed between the result and its sidecar left this job's own result: the same samples.
    with contextlib.suppress(FileExistsError):
        wav.write_whole(order.result, audio, bit_depth=depth, chunks=carried)
    with contextlib.suppress(FileExistsError):
        whole.publish_whole(order.sidecar, sidecar)


def _sidecar(order: Order, content: Clip, style: Clip, region: _Region, report: LevelReport | None) -> dict[str, Any]:
    """Enough to render it again bit for bit, and to know what became of it."""
    request = order.request
    engine = str(request.parameters["engine"])
    return {
        "sonograft": __version__,
        "job": order.job,
        "token": request.token,
        "ctx": request.ctx,
        "engine": {"name": engine, "version": catalog.ENGINES[engine].version},
        "parameters": request.parameters,
        "content": _about(request.content, content),
        "style": {"name": request.style_name, **_about(request.styles[0].paths[0], style)},
        "region": {"start_frame": region.start, "end_frame": region.end},
        "result": {
            "path": str(order.result),
            "frames": content.audio.frames,
            "sample_rate": content.audio.sample_rate,
            "channels": content.audio.channels,
            "bit_depth": content.source.bit_depth,
        },
        "level": None if report is None else asdict(report),
        "finished": datetime.now(UTC).isoformat(timespec="seconds"),
    }


def _about(path: str, clip: Clip) -> dict[str, Any]:
    source = clip.source
    return {
        "path": path,
        "sha256": clip.sha256,
        "format": f"{source.format} {source.subtype}",
        "frames": source.frames,
        "sample_rate": source.sample_rate,
        "channels": source.channels,
    }


def warm_up() -> str:
    """Load the default engine and run it once on a short sound; the kind of device that is used by default.

    The first transforms of each size are slower, and so is the first use of the loudness meter.
    """
    tone = Audio(np.sin(np.arange(8192, dtype=np.float32) * 0.1)[np.newaxis], 22_050)
    chosen = parameters.typed(parameters.complete({}))
    device.use_all_cores()
    catalog.load(chosen.engine).transfer(tone, tone, chosen, _Nobody())
    level.match_level(tone, tone, _PREVIEW_CEILING_DBTP, match=True)
    return device.choose("auto").type


class _Nobody:
    """A monitor without anyone behind it."""

    def progress(self, fraction: float, stage: str) -> None: ...

    def preview(self, audio: Audio) -> None: ...
