"""A content of any length in a style: study, sections, finish, joined. What all engines have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import numpy as np
import torch
from torch import Tensor

from sonograft.audio.blend import Part
from sonograft.audio.clip import Signal, blocks
from sonograft.engines import catalog, study
from sonograft.engines.base import Engine, Monitor, Places, Player, SectionEngine, Sketcher, StyleSound, Task
from sonograft.engines.delegation import Share
from sonograft.engines.device import choose, memory_guard
from sonograft.engines.evenness import Evenness
from sonograft.engines.finish import Ends, Finish
from sonograft.engines.kept import Finished, Studies
from sonograft.engines.meter import Meter, Report, Stage
from sonograft.engines.parameters import Parameters
from sonograft.engines.sections import Joined, Section, plan
from sonograft.engines.spectrogram import Form, Lens, left_and_right, middle_and_side
from sonograft.engines.study import Brief, Study

_AT_ONCE = {"cpu": 1, "cuda": 32, "mps": 4}
"""Sections that are rendered together: on the processor one fills all cores and fits its caches."""
LISTENING, SKETCHING, RENDERING = "listening to the style", "sketching", "rendering"
_COSTS = {LISTENING: 0.01, SKETCHING: 0.02, RENDERING: 0.3}
"""Seconds for a second of sound (only the proportions count)."""
_LONGEST_SKETCHED_S = 30.0
"""How much of a style a first version waits for."""
_FAINT = 1e-3
"""A peak below which it is not taken to have begun."""


def transfer(
    content: Signal,
    styles: Sequence[StyleSound],
    parameters: Parameters,
    monitor: Monitor,
    places: Places,
    *,
    engine: Engine | None = None,
) -> Signal:
    """``content`` in the sound of ``styles``, as a signal of its form that is read from ``places.work``.

    Both come finite, audible, mono or stereo. The result has the content's sample rate, channels and frames, starts at
    its beginning, and is finite; its level is about the content's. The same inputs and parameters give the same samples
    on the same machine, also if an earlier run was stopped in the middle and its sections are found in
    ``places.work``. ``engine`` is that of the parameters if it is not given.
    """
    task = Task(content, styles, parameters, monitor, places, choose(parameters.device), texture)
    with memory_guard(content.frames / content.sample_rate), torch.inference_mode():
        engine = engine or catalog.load(parameters.engine)
        return _played(task, engine) if isinstance(engine, Player) else _Work(task, engine).run()


def texture(task: Task) -> Signal:
    """What is asked for in ``task``, by the engine that can play anything."""
    return _Work(task, _anything()).run()


def _played(task: Task, player: Player) -> Signal:
    """What ``player`` makes of ``task``, after a first version that waits for no more than spectra."""
    if task.parameters.quality == "draft":
        return player.play(task)
    seconds = task.content.seconds
    meter = Meter(
        task.monitor.progress, tuple(Stage(name, 1, _COSTS[name] * seconds) for name in (SKETCHING, RENDERING))
    )
    first = replace(
        task,
        styles=[_beginning(style, task.content.sample_rate) for style in task.styles],
        monitor=Share(meter.inside(SKETCHING)),
        places=Places(task.places.work / "sketch", task.places.studies),
    )
    if sketch := _Work(first, _anything()).sketch():
        task.monitor.preview(sketch)
    return player.play(replace(task, monitor=Share(meter.inside(RENDERING), task.monitor)))


def _beginning(style: StyleSound, sample_rate: int) -> StyleSound:
    """As much of ``style`` as a first version waits for, from where it sounds."""
    frames = round(_LONGEST_SKETCHED_S * sample_rate)
    if style.frames <= frames:
        return style

    def opened(channels: int) -> Signal:
        sound = style.open(channels)
        start = min(_silent_frames(sound), max(sound.frames - frames, 0))
        return Part(sound, start, min(start + frames, sound.frames))

    return replace(style, key=f"{_LONGEST_SKETCHED_S:g}s-{style.key}", frames=frames, open=opened)


def _silent_frames(sound: Signal) -> int:
    """Before anything is heard in ``sound``."""
    before = 0
    for block in blocks(sound):
        heard = np.abs(block).max(0) >= _FAINT
        if heard.any():
            return before + int(heard.argmax())
        before += block.shape[1]
    return before


def _anything() -> SectionEngine:
    engine = catalog.load("texture")
    assert not isinstance(engine, Player)
    return engine


class _Work:
    def __init__(self, task: Task, engine: SectionEngine) -> None:
        content, styles, parameters, monitor = task.content, task.styles, task.parameters, task.monitor
        places, device = task.places, task.device
        self._content = content
        self._styles = [style for style in styles if style.share]
        self._parameters = parameters
        self._monitor = monitor
        self._engine = engine
        self._sections = plan(content.frames, content.sample_rate)
        self._finished = Finished(places.work, content.channels, content.sample_rate)
        self._studies = Studies(places.studies)
        form = Form(content.sample_rate, content.channels, engine.is_perceptual(parameters))
        self._lens = Lens(form, device)
        frames = 1 + self._sections[0].frames // (form.n_fft // 4)
        self._width = min(parameters.kernel, frames)
        self._evenness = Evenness(self._content, self._sections)

    def run(self) -> Signal:
        meter = self._meter(LISTENING, SKETCHING, RENDERING)
        studies = self._learn(meter)
        rendition = self._engine.learn(studies, self._parameters, self._lens, self._width)
        floor = torch.stack([known.floor for known, _ in studies]).amax(0)
        finish = Finish(self._parameters, self._lens, floor)
        begun = any(self._kept(section) for section in self._sections)
        if isinstance(rendition, Sketcher) and self._parameters.quality != "draft" and not begun:
            self._monitor.preview(self._sketched(rendition, meter))
        report = meter.inside(RENDERING)
        results: list[Signal] = []
        for batch in self._batches():
            done = len(results) / len(self._sections)
            share = len(batch) / len(self._sections)

            def partly(fraction: float, words: str, done: float = done, share: float = share) -> None:
                report(done + fraction * share, words)

            def made(contents: Tensor, ends: list[Ends], partly: Report = partly) -> Tensor:
                return finish(rendition.render(contents, partly), contents, ends)

            results += self._results(batch, "section", made)
        meter.finish()
        return Joined(self._sections, results)

    def sketch(self) -> Signal | None:
        """A first version only; None where the engine has none."""
        meter = self._meter(LISTENING, SKETCHING)
        rendition = self._engine.learn(self._learn(meter), self._parameters, self._lens, self._width)
        return self._sketched(rendition, meter) if isinstance(rendition, Sketcher) else None

    def _learn(self, meter: Meter) -> list[tuple[Study, float]]:
        known = []
        step = meter.enter(LISTENING)
        for style in self._styles:
            channels = min(style.channels, self._lens.form.channels)
            form = Form(self._lens.form.sample_rate, channels, self._lens.form.perceptual)
            brief = Brief(form, self._width)
            found = self._studies.find(style.key, brief.words, self._known)
            if found is None:
                found = study.study(style.open(channels), brief, self._lens.device, step)
                self._studies.keep(style.key, brief.words, found.arrays())
            if channels < self._lens.form.channels:
                found = found.widened(self._lens.bands, self._evenness.image)
            known.append((found, style.share))
        return known

    def _known(self, arrays: study.Arrays) -> Study:
        return Study.of(arrays, self._lens.device)

    def _sketched(self, rendition: Sketcher, meter: Meter) -> Signal:
        step = meter.enter(SKETCHING)
        results: list[Signal] = []
        for batch in self._batches():
            results += self._results(batch, "sketch", lambda contents, _: rendition.sketch(contents))
            step()
        return Joined(self._sections, results)

    def _results(self, batch: list[Section], name: str, make: Callable[[Tensor, list[Ends]], Tensor]) -> list[Signal]:
        """The results of a batch: those that are kept already, or what ``make`` makes of the contents."""
        kept = [self._finished.find(f"{name}-{section.number}", section.frames) for section in batch]
        if name == "section" and all(kept):
            return [signal for signal in kept if signal is not None]
        audible = [section for section in batch if not self._evenness.is_silent(section)]
        ends = [self._ends(section) for section in audible]
        made = iter(left_and_right(make(self._heard(audible), ends)).cpu().numpy() if audible else ())
        results = []
        for section in batch:
            if self._evenness.is_silent(section):
                samples = self._content.read(section.start, section.stop)
            else:
                samples = next(made) / self._evenness.gains(section)
            results.append(self._finished.keep(f"{name}-{section.number}", samples))
        return results

    def _heard(self, batch: list[Section]) -> Tensor:
        """The contents of a batch as engines get them."""
        contents = [
            self._content.read(section.start, section.stop) * self._evenness.gains(section) for section in batch
        ]
        return middle_and_side(torch.from_numpy(np.stack(contents)).to(self._lens.device))

    def _batches(self) -> Iterator[list[Section]]:
        size = _AT_ONCE[self._lens.device.type]
        for first in range(0, len(self._sections), size):
            yield self._sections[first : first + size]

    def _ends(self, section: Section) -> Ends:
        return Ends(section.start == 0, section.stop == self._content.frames)

    def _kept(self, section: Section) -> bool:
        return self._finished.find(f"section-{section.number}", section.frames) is not None

    def _meter(self, *stages: str) -> Meter:
        rate = self._content.sample_rate
        heard = sum(style.frames for style in self._styles) / rate
        seconds = self._content.seconds
        pieces = sum(study.pieces(style.frames, Brief(self._lens.form, self._width)) for style in self._styles)
        batches = len(list(self._batches()))
        plan = (
            Stage(LISTENING, pieces, _COSTS[LISTENING] * heard / pieces),
            Stage(SKETCHING, batches, _COSTS[SKETCHING] * seconds / batches),
            Stage(RENDERING, 1, _COSTS[RENDERING] * seconds),
        )
        return Meter(self._monitor.progress, tuple(stage for stage in plan if stage.name in stages))
