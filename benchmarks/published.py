"""The two published methods, as their authors' code does it, with today's libraries.

``article_code`` is the code of *Neural Style Transfer on Audio Signals* (Dipani 2018), ``ulyanov`` that of *Audio
texture synthesis and style transfer* (Ulyanov & Lebedev 2016), the one that is known best. Both work on mono at
22 050 Hz: log magnitudes (window 2048, hop 512), a random network, Gram matrices, then 500 Griffin-Lim iterations from
random phase. Constants and order are theirs, oddities too; only that filters and phases are drawn from a known seed,
and that the two sounds need not have the same length, is ours.

They take minutes to an hour. Given fewer steps, they report the time that all would take, by those that were measured;
their sound is then that of the few.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import librosa
import numpy as np
import numpy.typing as npt
import torch
from scipy.optimize import minimize
from torch import Tensor

from benchmarks.form import at_rate, with_channels
from benchmarks.listener import ALPHA, FILTERS, HOP, N_FFT, SAMPLE_RATE
from sonograft.audio.clip import Audio

PHASE_ITERATIONS = 500
ARTICLE_STEPS = 2501
ULYANOV_EVALUATIONS = 322
"""Of the published run of at most 300 iterations: what the time of few evaluations is scaled to."""
_LONGEST_FRAMES = 430
"""Of Ulyanov's: about ten seconds."""

Magnitudes = npt.NDArray[np.float32]
"""[1025, frames], their log1p."""


@dataclass(frozen=True, slots=True)
class Effort:
    """How much is really run."""

    steps: int
    """Of the optimiser: steps, or evaluations."""
    phase: int
    """Griffin-Lim iterations."""


FULL = Effort(15_000, PHASE_ITERATIONS)
"""All that the methods themselves do."""
FEW = Effort(8, 12)


@dataclass(frozen=True, slots=True)
class Outcome:
    audio: Audio
    """Mono at 22 050 Hz, at the level at which the method writes it."""
    optimisation_seconds: float
    """Of all steps."""
    phase_seconds: float
    """Of all iterations."""
    steps: int
    """That were run."""
    is_whole: bool
    """Whether nothing was left out."""

    @property
    def seconds(self) -> float:
        return self.optimisation_seconds + self.phase_seconds


def article_code(content: Audio, style: Audio, effort: Effort = FULL, seed: int = 0, device: str = "cpu") -> Outcome:
    """One linear convolution of 3 frames, no rectifier, no content loss; Adam from the content, clamped to 0..1."""
    torch.manual_seed(seed)
    network = torch.nn.Conv1d(N_FFT // 2 + 1, FILTERS, 3, padding=1).to(device)
    spectrum, wanted = _log_magnitudes(content), _log_magnitudes(style)
    x = torch.from_numpy(spectrum)[None].to(device)
    with torch.no_grad():
        target = _article_gram(network(torch.from_numpy(wanted)[None].to(device)))
    x.requires_grad_()
    optimiser = torch.optim.Adam([x], lr=0.03)

    def step() -> None:
        x.data.clamp_(0, 1)
        optimiser.zero_grad()
        loss = torch.nn.functional.mse_loss(_article_gram(network(x)), target)
        loss.backward()  # also the gradient of the filters, which nobody uses: it is never set back to zero either
        loss.item()
        optimiser.step()

    steps = min(effort.steps, ARTICLE_STEPS)
    seconds = _repeated(step, steps, ARTICLE_STEPS)
    x.data.clamp_(0, 1)
    sound, phase_seconds = _griffin_lim(x.detach()[0].cpu().numpy(), effort.phase, seed)
    return Outcome(sound, seconds, phase_seconds, steps, steps == ARTICLE_STEPS and effort.phase >= PHASE_ITERATIONS)


def _article_gram(features: Tensor) -> Tensor:
    flat = features[0]
    return 2500 * (flat @ flat.T) / (FILTERS * flat.shape[1])


def ulyanov(content: Audio, style: Audio, effort: Effort = FULL, seed: int = 0, device: str = "cpu") -> Outcome:
    """Rectified filters of 11 frames, Gram matrices, a hundredth of the content's features; L-BFGS-B from noise."""
    objective = _UlyanovObjective(_log_magnitudes(content), _log_magnitudes(style), seed, device)
    start = 1e-3 * np.random.default_rng(seed).standard_normal(objective.size)
    # TensorFlow's interface to SciPy ran SciPy in float64 and the network in float32.
    options = {"maxiter": 300, "maxfun": effort.steps}
    found = minimize(
        objective, start.astype(np.float32).astype(np.float64), jac=True, method="L-BFGS-B", options=options
    )
    whole = found.nfev < effort.steps
    times = objective.times
    seconds = sum(times) if whole else ULYANOV_EVALUATIONS * float(np.median(times[1:] or times))
    x = found.x.reshape(objective.shape).astype(np.float32)
    sound, phase_seconds = _griffin_lim(x, effort.phase, seed)
    return Outcome(sound, seconds, phase_seconds, len(times), whole and effort.phase >= PHASE_ITERATIONS)


class _UlyanovObjective:
    def __init__(self, content: Magnitudes, style: Magnitudes, seed: int, device: str) -> None:
        content = content[:, :_LONGEST_FRAMES]
        style = style[:, : content.shape[1]]
        deviation = 2**0.5 * (2 / ((N_FFT // 2 + 1 + FILTERS) * 11)) ** 0.5
        generator = torch.Generator().manual_seed(seed)
        weights = deviation * torch.randn(FILTERS, N_FFT // 2 + 1, 11, generator=generator)
        self._weights = weights.to(device)
        self._device = device
        self.shape, self.size = content.shape, content.size
        self.times: list[float] = []
        """Seconds of each evaluation."""
        with torch.no_grad():
            self._content = self._features(content)
            self._gram = self._products(self._features(style), style.shape[1])

    def __call__(self, flat: npt.NDArray[np.float64]) -> tuple[float, npt.NDArray[np.float64]]:
        began = time.perf_counter()
        x = torch.from_numpy(flat.astype(np.float32).reshape(self.shape)).to(self._device).requires_grad_()
        features = self._features(x)
        loss = ALPHA * (features - self._content).square().sum()
        loss = loss + (self._products(features, self.shape[1]) - self._gram).square().sum()
        (slope,) = torch.autograd.grad(loss, x)
        answer = float(loss.detach()), slope.cpu().numpy().astype(np.float64).ravel()
        self.times.append(time.perf_counter() - began)
        return answer

    def _features(self, x: Magnitudes | Tensor) -> Tensor:
        frames = torch.as_tensor(x).to(self._device)[None]
        return torch.relu(torch.nn.functional.conv1d(frames, self._weights)[0])

    def _products(self, features: Tensor, frames: int) -> Tensor:
        return features @ features.T / frames


def _log_magnitudes(audio: Audio) -> Magnitudes:
    """Of the sound as it is: no level is brought to any other."""
    signal = at_rate(with_channels(audio, 1), SAMPLE_RATE).samples[0]
    return np.log1p(np.abs(librosa.stft(signal, n_fft=N_FFT, hop_length=HOP))).astype(np.float32)


def _griffin_lim(x: Magnitudes, iterations: int, seed: int) -> tuple[Audio, float]:
    sizes = np.exp(x) - 1
    phase = np.random.default_rng(seed).uniform(-np.pi, np.pi, sizes.shape)
    sound = np.zeros(0)

    def iterate() -> None:
        nonlocal phase, sound
        sound = librosa.istft(sizes * np.exp(1j * phase))
        phase = np.angle(librosa.stft(sound, n_fft=N_FFT))

    seconds = _repeated(iterate, min(iterations, PHASE_ITERATIONS), PHASE_ITERATIONS)
    return Audio(sound[None].astype(np.float32), SAMPLE_RATE), seconds


def _repeated(step: Callable[[], None], times: int, of: int) -> float:
    """Seconds that ``of`` steps take, where ``times`` are run; the first, which warms up, is not taken for usual."""
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        step()
        taken.append(time.perf_counter() - began)
    return sum(taken) if times == of else of * float(np.median(taken[1:] or taken))
