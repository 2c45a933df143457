"""What an engine is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from torch import Tensor

from sonograft.engines.meter import Report
from sonograft.engines.parameters import Parameters
from sonograft.engines.spectrogram import Lens
from sonograft.engines.study import Study


class Rendition(Protocol):
    """An engine that knows its styles. Sounds are ``[B, channels, samples]``, middle and side at the operating level.

    What is given are sections of one content, all of one length; each is rendered for itself, whatever the others are.
    The result is as long, starts at the same place and is finite. The same sections give the same samples on the same
    machine.
    """

    def render(self, contents: Tensor, report: Report) -> Tensor:
        """The sections in the styles. ``report`` is called after each step of the work, where it may raise.

        This is where a cancel takes effect, so steps are to be short.
        """


@runtime_checkable
class Sketcher(Protocol):
    """What a rendition is, too, if it has a short way."""

    def sketch(self, contents: Tensor) -> Tensor:
        """A first version of the sections, at once."""


class Engine(Protocol):
    """One way of playing a content in the sound of styles."""

    def is_perceptual(self, parameters: Parameters) -> bool:
        """On which scale of frequency it wants styles to be studied."""

    def learn(
        self, studies: Sequence[tuple[Study, float]], parameters: Parameters, lens: Lens, width: int
    ) -> Rendition:
        """Get to know the styles, each with its share; shares sum to one. A patch has ``width`` frames."""
