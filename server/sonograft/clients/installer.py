"""Puts clients into the folders of their programs, and takes them away."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sonograft import __version__, config
from sonograft.clients import manifest, places, plan, shipped
from sonograft.clients.hosts import HOME_FILE, Host
from sonograft.clients.machine import Machine
from sonograft.clients.manifest import Manifest, Written
from sonograft.clients.plan import Do, Step
from sonograft.errors import CannotWrite, FileMissing

Contents = Mapping[str, bytes]
"""Names of files, seen from the client's folder, and what is in them."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A folder of a program, and the client's folder in it."""

    host: Host
    of_host: Path
    folder: Path

    @property
    def manifest(self) -> Manifest | None:
        return manifest.read(self.folder)


def spots(host: Host, machine: Machine) -> list[Spot]:
    """Every place where the client of ``host`` is or may go."""
    return [_spot(host, Path(folder)) for folder in places.found(host, machine, places.on_disk)]


def to_install(host: Host, machine: Machine, folder: Path | None = None) -> list[Spot]:
    """Where to put the client of ``host``: where it is already, else where the program looks first.

    Raises:
        FileMissing: the program's folder is not there; says where it was looked for.
    """
    if folder is not None:
        return [named_spot(host, folder)]
    possible = spots(host, machine)
    if not possible:
        raise FileMissing(_not_found(host, machine))
    if host.is_in_each:
        return possible
    return [spot for spot in possible if spot.manifest] or possible[:1]


def to_uninstall(host: Host, machine: Machine, folder: Path | None = None) -> list[Spot]:
    """Where the client of ``host`` is."""
    possible = [named_spot(host, folder)] if folder is not None else spots(host, machine)
    return [spot for spot in possible if spot.manifest]


def named_spot(host: Host, folder: Path) -> Spot:
    """The spot in the ``folder`` that the user names."""
    folder = folder.expanduser().absolute()
    if not folder.is_dir():
        raise FileMissing(
            f"The folder {folder} does not exist. --folder names {host.folder_is}. If yours is right, make it first."
        )
    return Spot(host, folder, Path(places.client_folder(host, folder, is_named=True)))


def _spot(host: Host, folder: Path) -> Spot:
    return Spot(host, folder, Path(places.client_folder(host, folder)))


def _not_found(host: Host, machine: Machine) -> str:
    signs = places.looked_at(host, machine)
    if not signs:
        return f"There is no {host.title} for {machine.system}. If you have its folder here, name it with --folder."
    return (
        f"{host.title} was not found. Looked for: {', '.join(signs)}. If it is installed, start it once; or name "
        f"its folder with --folder: {host.folder_is}."
    )


def contents(spot: Spot, home: Path | None = None) -> Contents:
    """What belongs at ``spot``; ``home`` is the server's, if the user said one.

    Scripts that talk by files look in ~/Music/Sonograft by themselves; any other home is told to them in a file.
    """
    files = shipped.files(spot.host, shipped.root())
    if not spot.host.is_told_home:
        return files
    told = _told_home(spot)
    if home is None and told is not None:
        return {**files, HOME_FILE: told} if _print(told) == _wrote(spot.manifest).get(HOME_FILE) else files
    wanted = home or config.default_home()
    return files if wanted == _guess() else {**files, HOME_FILE: f"{wanted.as_posix()}\n".encode()}


def home_of(spot: Spot) -> Path:
    """Where the scripts at ``spot`` look for the server."""
    told = _told_home(spot)
    return Path(told.decode(errors="replace").strip()) if told and told.strip() else _guess()


def _told_home(spot: Spot) -> bytes | None:
    try:
        return (spot.folder / HOME_FILE).read_bytes()
    except OSError:
        return None


def _guess() -> Path:
    return Path.home() / "Music" / "Sonograft"


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
    files = contents(spot)
    steps = [step for step in plan_install(spot, files) if step.name in files or step.do is Do.REMOVE]
    is_current = all(step.do in (Do.KEEP, Do.LEAVE) for step in steps)
    return Standing(known.version, is_current, tuple(step.name for step in steps if step.do is Do.LEAVE))


def plan_install(spot: Spot, files: Contents, *, force: bool = False) -> list[Step]:
    """What an installation of ``files`` would do."""
    ours = {name: _print(data) for name, data in files.items()}
    wrote = _wrote(spot.manifest)
    looked_for = {*ours, *wrote, *map(plan.beside, ours)}
    return plan.install(ours, wrote, _there(spot.folder, looked_for), force=force)


def install(spot: Spot, files: Contents, today: date, *, force: bool = False, dry_run: bool = False) -> Report:
    """Put ``files`` to ``spot``. May be broken off at any point and done again.

    Raises:
        CannotWrite: a folder or file stands in the way, is read-only, or leads out of the program's folder.
    """
    _check(spot, files)
    steps = plan_install(spot, files, force=force)
    saved = {step.name: _aside(spot.folder / step.name, today) for step in steps if step.do is Do.SAVE}
    if not dry_run:
        with _in_words(spot):
            _Work(spot, files).carry_out(steps, saved)
    return Report(spot, tuple(steps), saved)


def uninstall(spot: Spot, *, dry_run: bool = False) -> Report:
    """Take away what is at ``spot`` as we wrote it, and the folders that are empty then."""
    wrote = _wrote(spot.manifest)
    _check(spot, wrote)
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
        self._known[step.name] = Written(_print(self._files[step.contents]), __version__)

    def _save(self) -> None:
        manifest.write(self._spot.folder, Manifest(self._spot.host.name, __version__, self._known))


def _print(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _wrote(known: Manifest | None) -> dict[str, str]:
    return {name: written.sha256 for name, written in known.files.items()} if known else {}


def _there(folder: Path, names: Iterable[str]) -> dict[str, str]:
    """Fingerprints of those of ``names`` that are in ``folder``."""
    return {name: print_ for name in names if (print_ := _print_of(folder / name))}


def _print_of(path: Path) -> str | None:
    if path.is_symlink() or (path.exists() and not path.is_file()):
        return plan.NO_FILE
    try:
        return _print(path.read_bytes())
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


def _check(spot: Spot, names: Iterable[str]) -> None:
    """Raises ``CannotWrite`` where a link leads elsewhere, or somebody develops the client in this very folder."""
    top = spot.of_host.resolve()
    for folder in sorted({(spot.folder / name).parent for name in names} | {spot.folder}):
        leads_to = folder.resolve()
        if not leads_to.is_relative_to(top):
            raise CannotWrite(
                f"{folder} leads out of {spot.of_host}, to {leads_to}. Nothing was changed: what is there may be "
                f"somebody's work. Remove the link, or name the folder that you mean with --folder."
            )
        if folder.exists() and not folder.is_dir():
            raise CannotWrite(f"{folder} is a file; a folder is needed there. Nothing was changed.")
    _check_for_developers(spot)


def _check_for_developers(spot: Spot) -> None:
    source, folder = shipped.root(), spot.folder.resolve()
    ours = [source / part.source for part in spot.host.parts if isinstance(source, Path)]
    if any(folder.is_relative_to(path.resolve()) for path in map(Path, ours)):
        raise CannotWrite(f"{spot.folder} is where the client comes from. Nothing was changed.")
    if spot.host.own and (folder / ".git").exists():
        raise CannotWrite(f"{spot.folder} is a git checkout. Nothing was changed. Move it away, or update it with git.")


@contextlib.contextmanager
def _in_words(spot: Spot) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CannotWrite(
            f"{error.filename or spot.folder} cannot be changed: {error.strerror}. Close {spot.host.title} if it is "
            f"open, see that you may write there, then run this again: it goes on from here."
        ) from None
