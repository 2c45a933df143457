"""What is known of a style: a bounded number of its frames that stand for all of it, however long it is.

A short style is kept whole. Of a long one, short runs of frames are kept that differ from each other (k-means of what
every run is like, the run nearest to each mean), and every patch in them gets the weight with which all of them
together are nearest to all patches of the style under the kernel that they will be compared by: the least squares of
the mean embedding, with weights that are not negative (kernel quadrature; the updates are those of Lee & Seung 2001).
A style is read three times from its beginning to its end and never held in memory.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import msgspec
import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from sonograft.audio.clip import Signal, blocks
from sonograft.dsp.arc_cosine import Patches, kernel_between, window_spread
from sonograft.dsp.bands import Bands
from sonograft.dsp.denoise import floor as quiet_floor
from sonograft.dsp.timbre import Timbre
from sonograft.engines.spectrogram import OPERATING_RMS, Form, Lens, Spectrograms, middle_and_side

VERSION = 1
"""Part of the name under which a study is kept; raised when the same sound would be studied differently."""
MOST_FRAMES = 768
RUN_FRAMES = 32
_PIECE_FRAMES = 512
"""That are analysed at a time."""
_MARGIN_FRAMES = 4
"""At both ends of a piece, where frames would see beyond it."""
_ROUNDS, _UPDATES = 12, 300
_MOST_WATCHED = 4096
"""Frames from which floors are taken."""

Arrays = dict[str, npt.NDArray[np.floating]]


@dataclass(frozen=True)
class Study:
    """``frames [U, C]`` in runs, the ``weights [U]`` of the patches that begin there, and what holds for each band."""

    frames: Tensor
    weights: Tensor
    """0 where a patch would reach beyond its run; sum to one."""
    loudest: Tensor
    """The highest feature of every band, ``[C]``."""
    floor: Tensor
    """The feature below which a band lies a tenth of the time, ``[C]``."""

    def patches(self, width: int) -> Patches:
        return Patches(self.frames, self.weights[: len(self.weights) - width + 1])

    def frame_weights(self, width: int) -> Tensor:
        """How much every frame counts, ``[U]``: the mean weight of the patches that it is in."""
        return window_spread(self.patches(width).weights, width) / width

    def widened(self, bands: Bands, image: tuple[float, float]) -> Study:
        """Of a style with one channel, for a content with two: a mono style gets the ``image`` of the content.

        ``image`` has the amplitudes of middle and side.
        """

        def wide(features: Tensor) -> Tensor:
            sizes = bands.sizes_of(features)
            return torch.cat([bands.features(amplitude * sizes) for amplitude in image], -1)

        return Study(wide(self.frames), self.weights, wide(self.loudest), wide(self.floor))

    def shortened(self, frames: int, width: int) -> Study:
        """With the heaviest runs only, so that at most ``frames`` are left; for patches of ``width`` frames."""
        if len(self.frames) <= max(frames, RUN_FRAMES):
            return self
        runs = len(self.frames) // RUN_FRAMES
        weights = self.weights[: runs * RUN_FRAMES].unflatten(0, (runs, RUN_FRAMES)).clone()
        weights[:, RUN_FRAMES - width + 1 :] = 0  # of a style that was kept whole, runs are cut out
        kept = weights.sum(1).topk(min(max(frames // RUN_FRAMES, 1), runs)).indices.sort().values
        chosen = self.frames[: runs * RUN_FRAMES].unflatten(0, (runs, RUN_FRAMES))[kept].flatten(0, 1)
        left = weights[kept].flatten()
        return Study(chosen, left / left.sum(), self.loudest, self.floor)

    def arrays(self) -> Arrays:
        return {f: getattr(self, f).cpu().numpy() for f in ("frames", "weights", "loudest", "floor")}

    @staticmethod
    def of(arrays: Arrays, device: torch.device) -> Study:
        return Study(**{name: torch.from_numpy(array).to(device) for name, array in arrays.items()})


class Brief(msgspec.Struct, frozen=True):
    """All that a study depends on beside the sound."""

    form: Form
    width: int
    """Frames of a patch."""

    @property
    def words(self) -> str:
        """For the name of a file."""
        form = self.form
        return f"{VERSION}-{form.sample_rate}-{form.channels}-{'ear' if form.perceptual else 'bins'}-{self.width}"


def study(style: Signal, brief: Brief, device: torch.device, step: Callable[[], None] = lambda: None) -> Study:
    """Study ``style``, whose form is that of ``brief``; ``step`` is called after each of ``pieces``, may raise."""
    return _Reading(style, brief, device, step).study()


def pieces(frames: int, brief: Brief) -> int:
    """How many steps the study of a style of ``frames`` samples takes."""
    total = 1 + frames // (brief.form.n_fft // 4)
    return 1 if total <= MOST_FRAMES else 2 * math.ceil(total / _PIECE_FRAMES)


class _Reading:
    def __init__(self, style: Signal, brief: Brief, device: torch.device, step: Callable[[], None]) -> None:
        self._style = style
        self._brief = brief
        self._lens = Lens(brief.form, device)
        form = brief.form
        self._see = Timbre(self._lens.bands, form.channels, fine=0.0) if form.perceptual else _as_it_is
        self._step = step
        self._hop = brief.form.n_fft // 4
        self._gain = OPERATING_RMS / rms(style)
        self._total = 1 + style.frames // self._hop

    def study(self) -> Study:
        if self._total <= MOST_FRAMES:
            return self._all()
        runs, loudest, floor = self._survey()
        chosen = _chosen(runs, MOST_FRAMES // RUN_FRAMES)
        frames = torch.cat([self._features(run * RUN_FRAMES, RUN_FRAMES) for run in chosen])
        return Study(frames, self._weighed(frames), loudest, floor)

    def _all(self) -> Study:
        frames = self._features(0, self._total)
        width = self._brief.width
        frames = torch.nn.functional.pad(frames, (0, 0, 0, max(width - len(frames), 0)))
        weights = frames.new_zeros(len(frames))
        weights[: len(frames) - width + 1] = 1 / (len(frames) - width + 1)
        self._step()
        return Study(frames, weights, frames.amax(0), quiet_floor(frames))

    def _survey(self) -> tuple[Tensor, Tensor, Tensor]:
        """What every run is like ``[runs, D]``, the loudest features, the floors."""
        likeness, loudest, watched = [], [], []
        every = math.ceil(self._total / _MOST_WATCHED)
        for features in self._pieces():
            loudest.append(features.amax(0))
            watched.append(features[::every])
            seen = self._see(features)
            if len(seen) < RUN_FRAMES:
                continue
            whole = seen[: len(seen) // RUN_FRAMES * RUN_FRAMES].unflatten(0, (-1, RUN_FRAMES))
            likeness.append(torch.cat([whole.mean(1), whole.std(1)], 1))
        return torch.cat(likeness), torch.stack(loudest).amax(0), quiet_floor(torch.cat(watched))

    def _weighed(self, frames: Tensor) -> Tensor:
        """The weight of every patch within the runs."""
        width = self._brief.width
        starts = torch.arange(len(frames), device=frames.device)
        inside = starts[starts % RUN_FRAMES <= RUN_FRAMES - width]
        seen = self._see(frames)
        own = kernel_between(seen, seen, width)[inside][:, inside].square()
        wanted, count = own.new_zeros(len(inside)), 0
        for features in self._pieces():
            if len(features) < width:
                continue
            products = kernel_between(seen, self._see(features), width)[inside].square()
            wanted += products.sum(1)
            count += products.shape[1]
        wanted /= count
        weights = torch.full_like(wanted, 1 / len(inside))
        for _ in range(_UPDATES):
            weights *= wanted / (own @ weights).clamp_min(1e-30)
        result = frames.new_zeros(len(frames))
        result[inside] = weights / weights.sum()
        return result

    def _pieces(self) -> Iterator[Tensor]:
        """All frames in order."""
        for first in range(0, self._total, _PIECE_FRAMES):
            yield self._features(first, min(_PIECE_FRAMES, self._total - first))
            self._step()

    def _features(self, first: int, count: int) -> Tensor:
        """Features ``[count, C]`` from frame ``first`` on."""
        before = min(first, _MARGIN_FRAMES)
        start = (first - before) * self._hop
        stop = min((first + count + _MARGIN_FRAMES) * self._hop, self._style.frames)
        samples = torch.from_numpy(np.ascontiguousarray(self._style.read(start, stop))).to(self._lens.device)
        signals = middle_and_side(samples * self._gain)[None]
        features: Tensor = Spectrograms(self._lens, signals).features[0, before : before + count]
        return features


def rms(signal: Signal) -> float:
    """Root mean square over all channels; never 0."""
    power = sum(float(np.square(block, dtype=np.float64).sum()) for block in blocks(signal))
    return math.sqrt(max(power / (signal.frames * signal.channels), 1e-30))


def _as_it_is(features: Tensor) -> Tensor:
    return features


def _chosen(runs: Tensor, count: int) -> list[int]:
    """The runs nearest to the means of ``count`` clusters (Lloyd's k-means from points far from each other)."""
    scaled = (runs - runs.mean(0)) / runs.std(0).mean().clamp_min(1e-12)
    means = scaled[_far_apart(scaled, count)]
    for _ in range(_ROUNDS):
        nearest = torch.cdist(scaled, means).argmin(1)
        sums = torch.zeros_like(means).index_add_(0, nearest, scaled)
        sizes = torch.bincount(nearest, minlength=len(means))[:, None]
        means = torch.where(sizes > 0, sums / sizes.clamp_min(1), means)
    return sorted(set(torch.cdist(scaled, means).argmin(0).tolist()))


def _far_apart(points: Tensor, count: int) -> list[int]:
    """The point nearest to the middle, then each time the one that is farthest from all so far (Gonzalez 1985)."""
    chosen = [int(points.square().sum(1).argmin())]
    distance = torch.full((len(points),), math.inf, device=points.device)
    while len(chosen) < min(count, len(points)):
        distance = torch.minimum(distance, (points - points[chosen[-1]]).square().sum(1))
        chosen.append(int(distance.argmax()))
    return chosen
