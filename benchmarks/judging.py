"""Cases and pairs through the methods, several at a time: each in a process of its own, on one core.

Beside its figures each leaves what can be looked at and heard: a folder with its sounds, those of all methods, and
their spectrograms.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar

import soundfile
import torch

from benchmarks import known_answer, pairs
from benchmarks.ears import Ears, Figures, PairEars, PairFigures, StyleFigures, null_levels
from benchmarks.known_answer import Recipe
from benchmarks.methods import ANSWER, CONTENT, STYLE, Method
from benchmarks.pairs import PairRecipe
from sonograft.audio.clip import Audio
from sonograft.demo.picture import draw
from sonograft.errors import SonograftError

_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")

F = TypeVar("F", Figures, PairFigures)
R = TypeVar("R")


@dataclass(slots=True)
class Judged(Generic[F]):
    """What became of one case or pair, by the names of the rows."""

    name: str
    kind: str
    nulls: StyleFigures
    """What one half of the style is beside the other."""
    figures: dict[str, F] = field(default_factory=dict)
    refusals: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Places:
    cases: Path
    """Where the parts of the cases are kept."""
    sounds: Path
    """Where the folders with what was made go."""
    soundfonts: Path


def judge_case(recipe: Recipe, methods: Sequence[Method], places: Places) -> Judged[Figures]:
    case = known_answer.make(recipe, places.cases, places.soundfonts)
    judged: Judged[Figures] = Judged(case.name, case.kind, null_levels(case.style))
    sounds = {CONTENT: case.content, STYLE: case.style, ANSWER: case.target}
    _judge(judged, Ears(case).hear, sounds, methods)
    _keep(places.sounds / case.name, sounds)
    return judged


def judge_pair(recipe: PairRecipe, methods: Sequence[Method], places: Places) -> Judged[PairFigures]:
    pair = pairs.load(recipe)
    judged: Judged[PairFigures] = Judged(pair.name, "pair", null_levels(pair.style))
    sounds = {CONTENT: pair.content, STYLE: pair.style}
    _judge(judged, PairEars(pair.content, pair.style, is_drums=pair.is_drums).hear, sounds, methods)
    _keep(places.sounds / pair.name, sounds)
    return judged


def _judge(judged: Judged[F], hear: Callable[[Audio], F], sounds: dict[str, Audio], methods: Sequence[Method]) -> None:
    """Adds what the methods make to ``sounds``, and the figures of all of them to ``judged``."""
    for method in methods:
        try:
            sounds[method.name] = method.sound(sounds[CONTENT], sounds[STYLE])
        except SonograftError as error:
            judged.refusals[method.name] = str(error)
    for name, sound in sounds.items():
        judged.figures[name] = hear(sound)


def _keep(folder: Path, sounds: dict[str, Audio]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, sound in sounds.items():
        soundfile.write(folder / f"{name}.flac", sound.samples.T, sound.sample_rate, subtype="PCM_16")
    draw(folder / "spectrograms.png", list(sounds.items()))


def in_parallel(
    judge: Callable[[R, Sequence[Method], Places], Judged[F]],
    tasks: Sequence[tuple[R, Sequence[Method]]],
    places: Places,
    jobs: int,
) -> Iterator[Judged[F]]:
    """``judge`` of each of ``tasks`` (what, and by which methods), in their order, ``jobs`` at a time."""
    if jobs <= 1 or len(tasks) <= 1:
        yield from (judge(what, methods, places) for what, methods in tasks)
        return
    context = multiprocessing.get_context("spawn")  # torch does not survive a fork
    os.environ |= dict.fromkeys(_THREADS, "1")  # what they are born with; this process has its threads already
    with ProcessPoolExecutor(min(jobs, len(tasks)), context, initializer=_alone) as pool:
        futures = [pool.submit(judge, what, methods, places) for what, methods in tasks]
        try:
            yield from (future.result() for future in futures)
        finally:
            for future in futures:
                future.cancel()


def _alone() -> None:
    """One core each, and after everything else."""
    torch.set_num_threads(1)
    if hasattr(os, "nice"):
        os.nice(5)
