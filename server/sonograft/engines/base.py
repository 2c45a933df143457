"""What an engine is."""

from __future__ import annotations

from typing import Protocol

from sonograft.audio.clip import Audio
from sonograft.engines.parameters import Parameters


class Monitor(Protocol):
    """Where an engine reports to. Either call may raise ``Cancelled``, which an engine lets through."""

    def progress(self, fraction: float, stage: str) -> None:
        """``fraction`` 0 to 1, as even in time as the engine can tell; ``stage`` is a word for people.

        Called after each step of the work: this is also where a cancel takes effect, if the steps are short enough.
        """

    def preview(self, audio: Audio) -> None:
        """A quick first version, in the content's form; called at most once."""


class Engine(Protocol):
    """Plays ``content`` in the sound of ``style``.

    Both come finite, audible, with the same sample rate and the same number of channels (one or two). The result has
    the content's sample rate, channels and number of frames, starts at its beginning, and is finite; its level is free
    (level is matched afterwards). The same inputs and parameters give the same samples on the same machine.
    """

    def transfer(self, content: Audio, style: Audio, parameters: Parameters, monitor: Monitor) -> Audio: ...
