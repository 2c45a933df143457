"""What became of a set, in a few lines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sonograft.audio.names import shown_name
from sonograft.models import JobState
from sonograft.sets.values import Outcome, Set, Variation


@dataclass(frozen=True, slots=True)
class Trouble:
    """Variations of one content that are not there, all for one reason."""

    content: str
    """Name of the file."""
    labels: tuple[str, ...]
    reason: str


def troubles(a_set: Set, outcomes: Mapping[str, Outcome]) -> list[Trouble]:
    """Everything that failed or was cancelled, and why; in the order of the file."""
    found: dict[tuple[str, str], list[str]] = {}
    for variation in sorted(a_set.variations, key=lambda variation: variation.place):
        outcome = outcomes.get(variation.token)
        if outcome is not None and outcome.state in (JobState.FAILED, JobState.CANCELLED):
            found.setdefault((_name(a_set, variation), _reason(outcome)), []).append(variation.label)
    return [Trouble(content, tuple(labels), reason) for (content, reason), labels in found.items()]


def waiting(a_set: Set, outcomes: Mapping[str, Outcome]) -> int:
    """How many variations have not ended yet."""
    states = [outcomes[found.token].state if found.token in outcomes else None for found in a_set.variations]
    return sum(state is None or not state.is_terminal for state in states)


def without_any(a_set: Set, outcomes: Mapping[str, Outcome]) -> list[str]:
    """The names of contents that have no result at all."""
    have = {found.content for found in a_set.variations if _is_done(outcomes.get(found.token))}
    return [shown_name(Path(content.path)) for at, content in enumerate(a_set.contents) if at not in have]


def text(a_set: Set, outcomes: Mapping[str, Outcome], notes: list[str]) -> str:
    """The summary as it is shown in a terminal and kept in a file; ``notes`` come last."""
    done = sum(_is_done(outcomes.get(variation.token)) for variation in a_set.variations)
    failed, left = troubles(a_set, outcomes), waiting(a_set, outcomes)
    lines = [f"{a_set.name}: {done} of {len(a_set.variations)} variations of {len(a_set.contents)} contents are there."]
    if left:
        lines.append(f"{left} are still to be rendered: `sonograft batch` on the same file goes on.")
    if failed:
        count = sum(len(trouble.labels) for trouble in failed)
        lines.append(f"{count} failed; `sonograft batch --retry-failed` tries them again:")
        lines += [f"  {trouble.content}, {', '.join(trouble.labels)}: {trouble.reason}" for trouble in failed]
    if missing := without_any(a_set, outcomes):
        lines.append(f"Without any result: {', '.join(missing)}.")
    return "\n".join([*lines, *notes, ""])


def _is_done(outcome: Outcome | None) -> bool:
    return outcome is not None and outcome.state is JobState.DONE


def _reason(outcome: Outcome) -> str:
    if outcome.state is JobState.CANCELLED:
        return "cancelled"
    return outcome.failure.message if outcome.failure else "no reason was given"


def _name(a_set: Set, variation: Variation) -> str:
    return shown_name(Path(a_set.contents[variation.content].path))
