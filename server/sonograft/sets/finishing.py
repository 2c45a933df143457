"""What a set ends with: a contact sheet, a crate, a project, a summary, in the set's own folder."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from sonograft.errors import CannotWrite, SonograftError
from sonograft.models import JobState
from sonograft.sets import crate, listening, names, picture, reaper, record, sheet, summary
from sonograft.sets.own_files import OwnFiles
from sonograft.sets.values import Outcome, Set, Variation

LISTEN = "listen"
"""Folder of the contents as the contact sheet plays them."""


@dataclass(frozen=True, slots=True)
class Finished:
    """Where everything is."""

    folder: Path
    sheet: Path
    crate: Path
    project: Path
    summary: str
    """Its text, for people."""


def folder_of(sets: Path, name: str) -> Path:
    """The folder of the set called ``name`` in the folder of all ``sets``."""
    return sets / names.portable(name, 80)


def finish(
    a_set: Set,
    outcomes: Mapping[str, Outcome],
    folder: Path,
    progress: Callable[[int, int], object] = lambda done, of: None,
) -> Finished:
    """Put all that ``a_set`` ends with into ``folder``, from what is done of it.

    May be called again whenever more is done: it renews its own files; what was changed there since is kept, and the
    new one put beside it. What was taken out of the crate stays out.

    Args:
        a_set: the set.
        outcomes: what became of its variations, by token; those that are missing wait.
        folder: the set's own, made if it is not there; see ``folder_of``.
        progress: is told how many sounds of how many were looked at.

    Raises:
        CannotWrite: the disk is full, or the folder may not be written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(f"The folder {folder} cannot be made: {error.strerror}.") from None
    return _Finish(a_set, outcomes, folder, progress).run()


class _Finish:
    def __init__(
        self, a_set: Set, outcomes: Mapping[str, Outcome], folder: Path, progress: Callable[[int, int], object]
    ) -> None:
        self._set = a_set
        self._outcomes = outcomes
        self._folder = folder
        self._progress = progress
        self._looked_at = 0
        self._notes: list[str] = []
        earlier = record.load(folder)
        self._own = OwnFiles(folder, earlier.files if earlier else {})
        self._results = self._present()
        self._called = crate.content_names(a_set.contents)

    def run(self) -> Finished:
        wanted = {token: path for token, path in crate.paths(self._set).items() if token in self._results}
        self._own.make_way(wanted | {path: path for path in map(_listen, self._called)})
        placed = crate.fill(wanted, self._results, self._own, self._set.crate)
        self._own.write(f"{crate.FOLDER}/crate.m3u8", crate.playlist(self._set, placed).encode("utf-8", "replace"))
        project = self._own.write("set.rpp", self._project().encode("utf-8", "surrogateescape"))
        groups = self._groups(placed)
        text = summary.text(self._set, self._outcomes, self._notes)
        self._own.write("summary.txt", text.encode("utf-8", "replace"))
        troubles = summary.troubles(self._set, self._outcomes)
        page = sheet.page(self._set, groups, troubles, summary.waiting(self._set, self._outcomes), self._notes)
        index = self._own.write("index.html", page.encode("utf-8", "replace"))
        record.save(self._folder, self._record(placed))
        return Finished(self._folder, self._folder / index, self._folder / crate.FOLDER, self._folder / project, text)

    def _present(self) -> dict[str, Outcome]:
        """The results that are done and lie where they were written."""
        done = {found.token: self._outcomes.get(found.token) for found in self._set.variations}
        there = {}
        for token, outcome in done.items():
            if outcome is None or outcome.state is not JobState.DONE:
                continue
            if Path(outcome.result).is_file():
                there[token] = outcome
            else:
                self._notes.append(f"{outcome.result} is gone; `sonograft batch` on the same file renders it again.")
        return there

    def _project(self) -> str:
        items = []
        for number, content in enumerate(self._set.contents):
            takes = [reaper.Take(Path(content.path).stem, content.path)]
            takes += [
                reaper.Take(variation.label, self._results[variation.token].result)
                for variation in self._set.of_content(number)
                if variation.token in self._results
            ]
            self._notes += [
                f"REAPER cannot be told of {take.path}: its name has all three kinds of quotes."
                for take in takes
                if not reaper.is_exact(take.path)
            ]
            items.append(reaper.Item(self._called[number], content, tuple(takes)))
        return reaper.project(self._set.name, items)

    def _groups(self, placed: Mapping[str, str]) -> list[sheet.Group]:
        groups = []
        for number, content in enumerate(self._set.contents):
            cards = [sheet.Card("content", "", self._listen(number), self._look(content.path))]
            for variation in self._set.of_content(number):
                if (outcome := self._results.get(variation.token)) is not None:
                    where = placed.get(variation.token) or Path(outcome.result).as_uri()
                    values = {name: variation.parameters[name] for name in variation.said}
                    words = ", ".join(f"{name.replace('_', ' ')} {sheet.said(value)}" for name, value in values.items())
                    cards.append(sheet.Card(variation.label, words, where, self._look(outcome.result)))
            groups.append(sheet.Group(self._called[number], content, cards, self._failed(number)))
        return groups

    def _failed(self, number: int) -> int:
        """How many variations of a content are not there, and will not be."""
        found = [self._outcomes.get(variation.token) for variation in self._set.of_content(number)]
        return sum(outcome is not None and outcome.state in (JobState.FAILED, JobState.CANCELLED) for outcome in found)

    def _listen(self, number: int) -> str | None:
        """Where a content can be heard; None where it cannot: the sheet does without it."""
        content, path = self._set.contents[number], _listen(self._called[number])
        try:
            return self._own.put(path, path, Path(content.path), listening.as_wav(content))
        except (OSError, RuntimeError, SonograftError) as error:  # soundfile's are RuntimeErrors
            self._notes.append(f"The contact sheet does without the sound of {content.path}: {error}")
            return None

    def _look(self, path: str) -> picture.Picture | None:
        self._looked_at += 1
        self._progress(self._looked_at, len(self._set.contents) + len(self._results))
        try:
            return picture.look(Path(path))
        except (OSError, SonograftError) as error:
            self._notes.append(f"The contact sheet does without a picture: {error}")
            return None

    def _record(self, placed: Mapping[str, str]) -> record.Record:
        in_order = sorted(self._set.variations, key=lambda found: (found.content, found.place))
        return record.Record(
            name=self._set.name,
            source=self._set.source,
            order=self._set.order,
            deadline=self._set.deadline,
            contents=[
                record.ContentRecord(number=at, path=found.path, frames=found.frames, sample_rate=found.sample_rate)
                for at, found in enumerate(self._set.contents, 1)
            ],
            variations=[self._variation(found, placed) for found in in_order],
            files=self._own.now,
        )

    def _variation(self, variation: Variation, placed: Mapping[str, str]) -> record.VariationRecord:
        outcome = self._outcomes.get(variation.token, Outcome(state=JobState.QUEUED))
        return record.VariationRecord(
            token=variation.token,
            content=variation.content + 1,
            style=variation.style_label,
            label=variation.label,
            parameters=variation.said,
            state=str(outcome.state),
            job=outcome.job,
            result=outcome.result,
            crate=placed.get(variation.token),
            error=outcome.failure,
        )


def _listen(called: str) -> str:
    return f"{LISTEN}/{called}.wav"
