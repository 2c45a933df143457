"""What there is of a set already, as the disk tells: no server is asked."""

from __future__ import annotations

from pathlib import Path

from sonograft.models import JobState
from sonograft.sets import record, sidecars
from sonograft.sets.ledger import Ledger, variation_of
from sonograft.sets.values import Outcome, Set


def done(a_set: Set, ledger: Ledger, renders: Path) -> dict[str, Outcome]:
    """The variations whose results lie there, by token: as the ledger says, and as stands beside the results."""
    tokens = {variation.token for variation in a_set.variations}
    found: dict[str, Outcome] = {}
    for token in tokens:
        entry = ledger.get(token)
        if entry is not None and entry.result and Path(entry.result).is_file():
            found[token] = Outcome(state=JobState.DONE, job=entry.job, result=entry.result)
    if len(found) == len(tokens):
        return found
    for result, said in sidecars.read(renders):
        asked = variation_of(str(said.get("token", "")), tokens)
        if asked is not None:
            found.setdefault(asked[0], Outcome(state=JobState.DONE, job=str(said.get("job", "")), result=str(result)))
    return found


def at_last_finish(a_set: Set, folder: Path) -> dict[str, Outcome]:
    """What had failed or been cancelled when the set was finished last, by token."""
    tokens = {variation.token for variation in a_set.variations}
    before = record.load(folder)
    return {
        found.token: Outcome(state=JobState(found.state), job=found.job, failure=found.error)
        for found in (before.variations if before else [])
        if found.token in tokens and found.state in (JobState.FAILED, JobState.CANCELLED)
    }
