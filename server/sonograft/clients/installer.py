"""Puts clients into the folders of their programs, and takes them away."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sonograft import __version__
from sonograft.clients import contents, manifest, obstacles, plan
from sonograft.clients.contents import Contents
from sonograft.clients.manifest import Manifest, Written
from sonograft.clients.plan import Do, Step
from sonograft.clients.spots import Spot
from sonograft.errors import CannotWrite


@dataclass(frozen=True, slots=True)
class Report:
    """What was done, or would be."""

    spot: Spot
    steps: tuple[Step, ...]
    saved: Mapping[str, str]
    """Names of what the user changed, and what it is called now."""

    def names(self, do: Do) -> list[str]:
        return [step.name for step in self.steps if step.do is do]

    def count(self, *of: Do) -> int:
        """How many files of the client; what was put beside others is not counted."""
        return sum(step.do in of and step.contents in ("", step.name) for step in self.steps)

    @property
    def new(self) -> dict[str, str]:
        """Names of what the user changed, and where ours is instead."""
        beside = [step for step in self.steps if step.contents not in ("", step.name)]
        return {step.contents: step.name for step in beside if step.do is not Do.LEAVE}


@dataclass(frozen=True, slots=True)
class Standing:
    """How a client stands at a spot."""

    version: str | None
    """Of the Sonograft that it came with; None: it was not installed."""
    is_current: bool
    """Whether each file of ours is there as we would write it now, or as the user changed it."""
    edited: tuple[str, ...]
    """Names of what the user changed."""


def standing(spot: Spot) -> Standing:
    known = spot.manifest
    if known is None:
        return Standing(None, False, ())
    files = contents.of(spot)
    steps = [step for step in plan_install(spot, files) if step.name in files or step.do is Do.REMOVE]
    is_current = all(step.do in (Do.KEEP, Do.LEAVE) for step in steps)
    return Standing(known.version, is_current, tuple(step.name for step in steps if step.do is Do.LEAVE))


def plan_install(spot: Spot, files: Contents, *, force: bool = False) -> list[Step]:
    """What an installation of ``files`` would do."""
    ours = {name: manifest.fingerprint(data) for name, data in files.items()}
    wrote = _wrote(spot)
    looked_for = {*ours, *wrote, *map(plan.beside, ours)}
    return plan.install(ours, wrote, _there(spot.folder, looked_for), force=force)


def install(spot: Spot, files: Contents, today: date, *, force: bool = False, dry_run: bool = False) -> Report:
    """Put ``files`` to ``spot``. May be broken off at any point and done again.

    Raises:
        CannotWrite: a folder or file stands in the way, is read-only, or leads out of the program's folder.
    """
    obstacles.check(spot, files)
    steps = plan_install(spot, files, force=force)
    saved = {step.name: _aside(spot.folder / step.name, today) for step in steps if step.do is Do.SAVE}
    if not dry_run:
        with _in_words(spot):
            _Work(spot, files).carry_out(steps, saved)
    return Report(spot, tuple(steps), saved)


def uninstall(spot: Spot, *, dry_run: bool = False) -> Report:
    """Take away what is at ``spot`` as we wrote it, and the folders that are empty then."""
    wrote = _wrote(spot)
    obstacles.check(spot, wrote)
    steps = plan.uninstall(wrote, _there(spot.folder, wrote))
    if not dry_run:
        with _in_words(spot):
            for step in steps:
                if step.do is Do.REMOVE:
                    (spot.folder / step.name).unlink()
            for name in (*wrote, manifest.NAME):  # of an installation that was broken off
                (spot.folder / f"{name}.part").unlink(missing_ok=True)
            (spot.folder / manifest.NAME).unlink()
            _remove_empty(spot, wrote)
    return Report(spot, tuple(steps), {})


class _Work:
    """Steps of an installation, and the manifest as they change it."""

    def __init__(self, spot: Spot, files: Contents) -> None:
        self._spot, self._files = spot, files
        before = spot.manifest
        self._known = dict(before.files) if before else {}

    def carry_out(self, steps: Iterable[Step], saved: Mapping[str, str]) -> None:
        self._spot.folder.mkdir(parents=True, exist_ok=True)
        for step in steps:
            path = self._spot.folder / step.name
            match step.do:
                case Do.SAVE:
                    path.rename(path.with_name(saved[step.name]))
                    self._put(step)
                case Do.WRITE | Do.UPDATE:
                    self._put(step)
                case Do.KEEP:
                    self._note(step)
                case Do.REMOVE:
                    path.unlink()
                    del self._known[step.name]
                case Do.LEAVE if step.name not in self._files:
                    self._known.pop(step.name, None)
        self._save()
        _remove_empty(self._spot, [step.name for step in steps if step.do is Do.REMOVE])

    def _put(self, step: Step) -> None:
        path = self._spot.folder / step.name
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f"{path.name}.part")
        try:
            part.write_bytes(self._files[step.contents])
            part.replace(path)
        except OSError:
            part.unlink(missing_ok=True)
            raise
        self._note(step)
        self._save()  # after each file: if we are broken off, what is ours is known to be

    def _note(self, step: Step) -> None:
        self._known[step.name] = Written(manifest.fingerprint(self._files[step.contents]), __version__)

    def _save(self) -> None:
        manifest.write(self._spot.folder, Manifest(self._spot.host.name, __version__, self._known))


def _wrote(spot: Spot) -> dict[str, str]:
    known = spot.manifest
    return known.prints if known else {}


def _there(folder: Path, names: Iterable[str]) -> dict[str, str]:
    """Fingerprints of those of ``names`` that are in ``folder``."""
    return {name: print_ for name in names if (print_ := _print_of(folder / name))}


def _print_of(path: Path) -> str | None:
    if path.is_symlink() or (path.exists() and not path.is_file()):
        return plan.NO_FILE
    try:
        return manifest.fingerprint(path.read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise CannotWrite(f"{path} cannot be read: {error.strerror}. Nothing was changed.") from None


def _aside(path: Path, today: date) -> str:
    """A name beside ``path`` that is free."""
    name = f"{path.name}.bak-{today:%Y%m%d}"
    free = name
    count = 1
    while os.path.lexists(path.with_name(free)):
        count += 1
        free = f"{name}-{count}"
    return free


def _remove_empty(spot: Spot, names: Iterable[str]) -> None:
    """Remove the folders that held ``names`` and hold nothing any more; never one that is not the client's own."""
    own = [spot.folder] if spot.host.own else []
    parents = {parent for name in names for parent in (spot.folder / name).parents if spot.folder in parent.parents}
    for folder in (*sorted(parents, reverse=True), *own):
        with contextlib.suppress(OSError):  # something is left in it
            folder.rmdir()


@contextlib.contextmanager
def _in_words(spot: Spot) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CannotWrite(
            f"{error.filename or spot.folder} cannot be changed: {error.strerror}. Close {spot.host.title} if it is "
            f"open, see that you may write there, then run this again: it goes on from here."
        ) from None
