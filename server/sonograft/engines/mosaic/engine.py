"""The engine ``mosaic``: the content rebuilt from the style's own grains.

Every moment of the style is known by its timbre, its pitches, its level, and whether something begins in it. Those of
the content are compared with all of them, at every transposition that is allowed, and the cheapest way through the
style is found. What is taken from there is put together to the sample, in several layers where the content has more
pitches than a grain, and follows the content's level.
"""

from __future__ import annotations

from sonograft.audio.clip import Signal
from sonograft.engines import pieces
from sonograft.engines.base import Task
from sonograft.engines.kept import Studies
from sonograft.engines.meter import Meter, Stage
from sonograft.engines.mosaic import listening
from sonograft.engines.mosaic.building import CHOOSING, Builder, Choice, Material
from sonograft.engines.mosaic.listening import Heard

LISTENING, HEARING, PLAYING = "listening to the style", "hearing the content", "putting grains together"
_COSTS = {LISTENING: 0.01, HEARING: 0.01, CHOOSING: 0.1, PLAYING: 0.03}
"""Seconds for a second of sound (only the proportions count)."""


class MosaicEngine:
    """Nothing is drawn at random, so ``seed`` changes nothing."""

    def play(self, task: Task) -> Signal:
        return _Mosaic(task).run()


class _Mosaic:
    def __init__(self, task: Task) -> None:
        self._task = task
        self._content = task.content
        self._styles = [style for style in task.styles if style.share]
        self._meter = Meter(task.monitor.progress, self._plan())

    def run(self) -> Signal:
        task, parameters = self._task, self._task.parameters
        materials = self.materials()
        heard = listening.listen(self._content, task.device, self._meter.enter(HEARING))
        builder = Builder(self._content, heard, materials, Choice.of(parameters), task.device)
        preview = task.monitor.preview if parameters.quality != "draft" else lambda first: None
        built = builder.build(self._meter.inside(CHOOSING), preview)
        step = self._meter.enter(PLAYING)
        made = pieces.written([built], self._content, parameters.strength, task.places.work, step)
        self._meter.finish()
        return made

    def materials(self) -> list[Material]:
        step = self._meter.enter(LISTENING)
        studies = Studies(self._task.places.studies)
        found = []
        for style in self._styles:
            channels = min(style.channels, self._content.channels)
            sound = style.open(channels)
            words = f"mosaic{listening.VERSION}-{self._content.sample_rate}-{channels}"
            heard = studies.find(style.key, words, Heard.of)
            if heard is None:
                heard = listening.listen(sound, self._task.device, step)
                studies.keep(style.key, words, heard.arrays())
            found.append(Material(sound, heard, style.share))
        return found

    def _plan(self) -> tuple[Stage, ...]:
        rate, seconds = self._content.sample_rate, self._content.seconds
        heard = sum(style.frames for style in self._styles)
        steps = {
            LISTENING: sum(listening.stretches(style.frames, rate) for style in self._styles),
            HEARING: listening.stretches(self._content.frames, rate),
            CHOOSING: 1,
            PLAYING: pieces.count(self._content),
        }
        lengths = {LISTENING: heard / rate}
        return tuple(
            Stage(name, count, _COSTS[name] * lengths.get(name, seconds) / count) for name, count in steps.items()
        )
