"""One job as a plain function: read, engine, level, write."""

from __future__ import annotations

import contextlib
import logging
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np

from sonograft import __version__, jsontext
from sonograft.audio import chunks, files, level, loop, wav, whole
from sonograft.audio.blend import Blended, Part, Spliced
from sonograft.audio.clip import Audio, Signal
from sonograft.audio.files import Clip
from sonograft.audio.level import LevelReport
from sonograft.audio.names import shown, shown_name
from sonograft.engines import catalog, device, kept, parameters, study
from sonograft.engines.base import HeardNote, Places, StyleSound
from sonograft.engines.transfer import transfer
from sonograft.errors import BadArguments, CannotWrite
from sonograft.render import score, sidecar, sounds
from sonograft.render.course import Course
from sonograft.render.order import Order, Reporter, Result
from sonograft.render.sounds import Region, Style

log = logging.getLogger(__name__)

_FADE_S = 0.01
_PREVIEW_CEILING_DBTP = -1.0
_NO_UPPER_EDGE_HZ = 20_000.0


def render(order: Order, reporter: Reporter) -> Result:
    """Render ``order`` and write its result and sidecar, each whole or not at all.

    What an earlier server finished of the same job is given back as it is; of what it left unfinished, whole sections
    are used. Raises ``SonograftError``; the inputs are never touched and nothing half-done stays but in ``order.work``.
    """
    if (earlier := _earlier(order)) is not None:
        return earlier
    began = time.monotonic()
    reporter.progress(0.0, "reading")
    device.use_all_cores()
    with _workplace(order) as work:
        job = _Job(order, reporter, work)
        audio, report = job.result()
        audio = job.course.writing(audio)
        told = {"device": job.computer, "render_seconds": round(time.monotonic() - began, 3)}
        words = sidecar.describe(order, job.content, job.styles, job.region, report) | job.choice | told
        if job.notes:
            words["score"] = str(order.score)
            midi = score.midi_file(job.notes, job.begins_s)
            _put(order, order.score, lambda: whole.publish_whole(order.score, midi))
        _write(order, job.content, audio, jsontext.encode(words, indent=2) + b"\n")
    return Result(order.result, audio.frames, audio.sample_rate, report)


def _earlier(order: Order) -> Result | None:
    """What stands at the result's place already: of the same job it is the result, of anyone else it is in the way."""
    if not order.job:
        for path in (order.result, order.sidecar):
            if path.exists():
                raise _in_the_way(path)
        return None
    if not (order.result.exists() and order.sidecar.exists()):
        return None
    source = files.probe(order.result)
    return Result(order.result, source.frames, source.sample_rate, None)


@contextlib.contextmanager
def _workplace(order: Order) -> Iterator[Path]:
    """A folder for what is unfinished. It stays where a later attempt may go on from it: only a crash leaves it.

    Also an ``Exception`` that is a fault of ours ends the job; what ends the process is none.
    """
    if order.work is None:
        with tempfile.TemporaryDirectory(prefix="sonograft-") as folder:
            yield Path(folder)
        return
    try:
        order.work.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(f"The folder {shown(order.work)} cannot be made: {error.strerror}.") from None
    try:
        yield order.work
    except Exception:
        shutil.rmtree(order.work, ignore_errors=True)
        raise
    shutil.rmtree(order.work, ignore_errors=True)


class _Job:
    def __init__(self, order: Order, reporter: Reporter, work: Path) -> None:
        self._order = order
        self._reporter = reporter
        self._work = work
        self.course = Course(reporter)
        self.choice: dict[str, str] = {}
        """Who plays in the end where that is not the engine that was asked for, and why."""
        self.notes: Sequence[HeardNote] = ()
        """Those that were heard in the content; none where the engine hears none."""
        self.begins_s = 0.0
        """Where in the content that begins which the engine gets."""
        self._chosen = parameters.typed(order.request.parameters)
        self.computer = device.description(self._chosen.device)
        self.styles: list[Style] = sounds.styles(order.request)
        self.content: Clip = sounds.content(order.request, work / "content.f32")
        self.region: Region = sounds.region(order.request, self.content.audio)
        self._part = Part(self.content.audio, self.region.start, self.region.end)
        self._loop = self._find_loop()
        self._band = self._find_band()

    def result(self) -> tuple[Signal, LevelReport | None]:
        """The whole result, computed as it is read, and what was done to its level."""
        if not (self._chosen.strength and self._chosen.mix):
            return self.content.audio, None
        name = shown_name(Path(self._order.request.content))
        all_of_it = self._part.frames == self.content.audio.frames
        files.require_sound(self._part, name if all_of_it else f"The part of {name} between start and end")
        unrolled = loop.unroll(self._part, self._loop) if self._loop else loop.Unrolled(self._part, 0)
        self.begins_s = (self.region.start - unrolled.before) / self._part.sample_rate
        made = transfer(unrolled.signal, self._sounds(), self._chosen, _Monitor(self, unrolled), self._places())
        return self.finished(self.course.levelling(made), unrolled, self._chosen.ceiling)

    def finished(self, made: Signal, unrolled: loop.Unrolled, ceiling_dbtp: float) -> tuple[Signal, LevelReport]:
        """What the engine has ``made`` of the part, looped, blended, levelled and put back in its place."""
        chosen, part = self._chosen, self._part
        match = chosen.level == "match"
        if chosen.mix < 1 or self._band:
            dry = unrolled.signal
            # At level before it is blended: afterwards, gain would change what is to stay.
            wet = level.amplified(made, level.gain_db_to_match(made, dry)) if match else made
            made = Blended(dry, wet, chosen.mix, *(self._band or (0, part.sample_rate)))
        if self._loop:
            # Of the blend: so its band's filter hears what is played before and after, and the wrap is in one piece.
            made = loop.Closed(made, unrolled.before, part.frames, self._loop)
        reference = made if self._band else part
        levelled, report = level.match_level(made, reference, ceiling_dbtp, match=match)
        if self._part.frames == self.content.audio.frames:
            return levelled, report
        return Spliced(self.content.audio, levelled, self.region.start, _FADE_S), report

    def _find_band(self) -> tuple[float, float] | None:
        """From where to where the result is heard, in Hz; None: everywhere. Raises ``BadArguments``."""
        rate, low_hz = self._part.sample_rate, self._chosen.freq_low
        high_hz = self._chosen.freq_high if self._chosen.freq_high < _NO_UPPER_EDGE_HZ else rate
        if low_hz >= rate / 2:
            raise BadArguments(
                f"freq_low is {low_hz:g} Hz, and nothing in {shown_name(Path(self._order.request.content))} lies above "
                f"{rate / 2:g} Hz (half its sample rate): all of it would stay. Choose a lower one."
            )
        return (low_hz, high_hz) if low_hz > 0 or high_hz < rate / 2 else None

    def preview(self, made: Signal, unrolled: loop.Unrolled) -> None:
        path = self._order.preview
        if path is None:
            return
        audio, _ = self.finished(made, unrolled, _PREVIEW_CEILING_DBTP)
        try:
            path.unlink(missing_ok=True)  # of the same job, before a restart
            wav.write_whole(path, audio, bit_depth=24)
        except (OSError, CannotWrite) as error:
            log.warning("no preview of %s: %s", self._order.job, error)  # the result may well be written elsewhere
            return
        self._reporter.preview(str(path))

    def _find_loop(self) -> tuple[int, int] | None:
        if self._chosen.loop == "on":
            return 0, self._part.frames
        found = chunks.loop_of(self.content.chunks, self.content.audio.frames) if self._chosen.loop == "auto" else None
        if found is None or found[0] < self.region.start or found[1] > self.region.end:
            return None
        return found[0] - self.region.start, found[1] - self.region.start

    def _sounds(self) -> list[StyleSound]:
        return [sounds.style_sound(style, self._part.sample_rate, self._work) for style in self.styles]

    def _places(self) -> Places:
        """Sections lie under a name that says all that they depend on, so that none is used for another render."""
        name = kept.fingerprint(
            [
                catalog.ENGINES[self._chosen.engine].version,
                study.VERSION,
                self.computer,
                self.content.sha256,
                self.region,
                self._chosen,
                [(style.key, style.choice.weight) for style in self.styles],
            ]
        )
        cache = self._order.cache
        return Places(self._work / name, None if cache is None else cache / "studies")


class _Monitor:
    """What the engine reports to: progress goes on, a preview becomes a file first."""

    def __init__(self, job: _Job, unrolled: loop.Unrolled) -> None:
        self._unrolled = unrolled
        self._job = job
        self.progress = job.course.engine

    def preview(self, signal: Signal) -> None:
        self._job.preview(signal, self._unrolled)

    def score(self, notes: Sequence[HeardNote]) -> None:
        self._job.notes = notes

    def choice(self, engine: str, why: str) -> None:
        self._job.choice = {"chosen_engine": engine, "why": why}


def _write(order: Order, content: Clip, audio: Signal, words: bytes) -> None:
    depth = content.source.bit_depth
    bits = 24 if depth == 24 else 32
    line = chunks.history_line(audio.sample_rate, bits, audio.channels, f"Sonograft {__version__}")
    carried = [chunks.with_history(chunk, line) if chunk.id == "bext" else chunk for chunk in content.chunks]
    is_new = _put(order, order.result, lambda: wav.write_whole(order.result, audio, bit_depth=depth, chunks=carried))
    try:
        _put(order, order.sidecar, lambda: whole.publish_whole(order.sidecar, words))
    except CannotWrite:
        if is_new:
            with contextlib.suppress(OSError):
                order.result.unlink(missing_ok=True)
        raise


def _put(order: Order, path: Path, write: Callable[[], None]) -> bool:
    """``write`` to ``path``; False where a server that was killed has put there what belongs there: of the same job."""
    try:
        write()
    except FileExistsError:
        if not order.job:
            raise _in_the_way(path) from None
        return False
    return True


def _in_the_way(path: Path) -> CannotWrite:
    return CannotWrite(f"{shown(path)} exists already, and nothing is ever overwritten. Choose another name.")


def warm_up() -> str:
    """Load the default engine and run it once on a short sound; the kind of device that is used by default.

    The first transforms of each size are slower, and so is the first use of the loudness meter.
    """
    tone = Audio(np.sin(np.arange(8192, dtype=np.float32) * 0.1)[np.newaxis], 22_050)
    chosen = parameters.typed(parameters.complete({}))
    device.use_all_cores()
    style = StyleSound("", 1, tone.frames, 1.0, lambda _: tone)
    with tempfile.TemporaryDirectory(prefix="sonograft-") as folder:
        transfer(tone, [style], chosen, _Nobody(), Places(Path(folder), None))
    level.match_level(tone, tone, _PREVIEW_CEILING_DBTP, match=True)
    return device.choose("auto").type


class _Nobody:
    """A monitor without anyone behind it."""

    def progress(self, fraction: float, stage: str) -> None: ...

    def preview(self, signal: Signal) -> None: ...

    def score(self, notes: Sequence[HeardNote]) -> None: ...

    def choice(self, engine: str, why: str) -> None: ...
