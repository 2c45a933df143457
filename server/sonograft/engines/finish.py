"""What is done to the result of every engine: noise and clicks of the work, attacks, silence, ends of the content."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from sonograft.dsp.declick import remove_clicks
from sonograft.dsp.denoise import floor, subtraction_gains
from sonograft.dsp.stft import scaled
from sonograft.dsp.transients import keep_transients
from sonograft.engines.parameters import Parameters
from sonograft.engines.spectrogram import Lens, Spectrograms, left_and_right, middle_and_side

_PRESENCE_BLOCK_S = 0.01
_SILENT_DB, _AUDIBLE_DB = -70.0, -50.0
"""Below the loudest moment: what is silence, and what is not."""
_END_FADE_S = 0.005


@dataclass(frozen=True)
class Ends:
    """Whether a section begins, or ends, where the content does."""

    first: bool
    last: bool


class Finish:
    """The last steps, for sections of one form; sounds are middle and side at the operating level."""

    def __init__(self, parameters: Parameters, lens: Lens, style_floor: Tensor) -> None:
        """``style_floor [channels * bands]`` has the features below which the style lies a tenth of the time."""
        self._transients = parameters.transients
        self._denoise = parameters.denoise
        self._declick = parameters.declick
        self._lens = lens
        self._sample_rate = lens.form.sample_rate
        self._floor = style_floor

    def __call__(self, made: Tensor, content: Tensor, ends: list[Ends]) -> Tensor:
        """``made [B, channels, samples]`` as it is given out, beside the ``content`` that it was made from."""
        if self._denoise:
            made = self._denoised(made, content)
        if self._transients:
            made = torch.stack(
                [keep_transients(m, c, self._sample_rate, self._transients) for m, c in zip(made, content, strict=True)]
            )
        if self._declick:
            made = torch.stack([self._declicked(m, c) for m, c in zip(made, content, strict=True)])
        # Where the content is silent it stays so, and at its very ends it stays as it is: what is cut off in the middle
        # of a sound would click in another sound.
        presence = torch.stack([self._presence(c, e) for c, e in zip(content, ends, strict=True)])
        return torch.lerp(content, made, presence[:, None])

    def _denoised(self, made: Tensor, content: Tensor) -> Tensor:
        result, source = Spectrograms(self._lens, made), Spectrograms(self._lens, content)
        of_style = self._lens.bands.sizes_of(source.unstack(self._floor[None, None]))[:, :, 0]
        gains = subtraction_gains(result.sizes, torch.maximum(floor(source.sizes), of_style), self._denoise)
        return result.synthesise(scaled(result.spectra, self._lens.bands.spread(gains, result.stft.bins)))

    def _declicked(self, made: Tensor, content: Tensor) -> Tensor:
        """On left and right: a click of one is a click of both middle and side."""
        signal, _ = remove_clicks(left_and_right(made), left_and_right(content), self._sample_rate)
        return middle_and_side(signal)

    def _presence(self, content: Tensor, ends: Ends) -> Tensor:
        """How much of ``content [channels, samples]`` may be changed, by sample: 0 in silence and at its ends."""
        block = round(_PRESENCE_BLOCK_S * self._sample_rate)
        power = content.square().sum(0).reshape(1, 1, -1)
        samples = power.shape[-1]
        power = torch.nn.functional.avg_pool1d(power, block, ceil_mode=True, count_include_pad=False)
        power = torch.nn.functional.max_pool1d(power, 5, 1, 2)  # attacks begin, and decays end, within a window
        level_db = 10 * torch.log10((power / power.max()).clamp_min(1e-12))
        present = ((level_db - _SILENT_DB) / (_AUDIBLE_DB - _SILENT_DB)).clamp(0, 1)
        presence = torch.nn.functional.interpolate(present, scale_factor=float(block), mode="linear")[0, 0, :samples]
        fade = min(round(_END_FADE_S * self._sample_rate), samples // 2)
        ramp = torch.arange(fade, device=presence.device) / fade
        if ends.first:
            presence[:fade] *= ramp
        if ends.last:
            presence[samples - fade :] *= ramp.flip(0)
        return presence
