"""What is judged: our engines, the published methods, an equaliser, and the sounds themselves for comparison."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch

from benchmarks import equaliser, ours, published
from sonograft.audio.clip import Audio

PUBLISHED: dict[str, Callable[..., published.Outcome]] = {
    "article-code": published.article_code,
    "ulyanov": published.ulyanov,
}
CONTENT, STYLE, ANSWER, EQUALISER = "the content itself", "the style itself", "the answer itself", "an equaliser"
"""Rows to compare with. They are named for what they are: the answer's own figures are what a perfect result has."""


@dataclass(frozen=True, slots=True)
class Method:
    """One row of the tables."""

    engine: str
    parameters: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        """``texture best``, ``texture standard strength=0.5``."""
        words = [value if name == "quality" else f"{name}={value}" for name, value in self.parameters]
        return " ".join([self.engine, *words])

    @property
    def is_ours(self) -> bool:
        return self.engine in ours.VERSIONS

    def sound(self, content: Audio, style: Audio) -> Audio:
        """What it makes of ``content``. Raises ``SonograftError`` where an engine refuses."""
        if self.engine == EQUALISER:
            return equaliser.matched(content, style)
        if self.is_ours:
            return ours.sound(content, style, engine=self.engine, **ours.typed(dict(self.parameters)))
        return PUBLISHED[self.engine](content, style, device=published_device()).audio


def published_device() -> str:
    return "cuda" if torch.cuda.is_available() else "cpu"
