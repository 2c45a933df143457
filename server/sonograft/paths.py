"""Paths as hosts spell them, and where paths may lead."""

from __future__ import annotations

import contextlib
import os
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from urllib.parse import unquote, urlsplit

from sonograft.errors import BadArguments, FileMissing, Forbidden

_MAX_LENGTH = 4096
_MAC_VOLUME = re.compile(r"^(?P<volume>[^/\\:]{2,}):(?P<rest>/.*)$")


def spellings(text: str) -> Iterator[str]:
    """What ``text`` may mean on this machine, most likely first.

    Max says ``Macintosh HD:/Users/…``, Live ``/Volumes/Macintosh HD/…``, browsers ``file://…``, shells leave quotes
    around. macOS decomposes umlauts where other systems compose them; some hosts send latin-1 bytes.
    """
    plain = text.strip()
    if len(plain) >= 2 and plain[0] == plain[-1] and plain[0] in "\"'":
        plain = plain[1:-1]
    if plain.lower().startswith("file://"):
        with contextlib.suppress(ValueError):  # of a host name that is none
            plain = unquote(urlsplit(plain).path)
    if os.name == "nt":
        plain = re.sub(r"^/(?=[A-Za-z]:)", "", plain)
    forms = [text, plain]
    if match := _MAC_VOLUME.match(plain):
        forms += [match["rest"], f"/Volumes/{match['volume']}{match['rest']}"]
    for form in dict.fromkeys(forms):
        expanded = os.path.expanduser(form)  # noqa: PTH111  a Path would fold what must stay as it came
        yield from (expanded, unicodedata.normalize("NFC", expanded), unicodedata.normalize("NFD", expanded))
        try:
            yield os.fsdecode(expanded.encode("latin-1"))
        except UnicodeEncodeError:
            continue


@dataclass(frozen=True, slots=True)
class PathRules:
    """Which files a client may name."""

    roots: tuple[Path, ...] | None = None
    """Only files below these folders, links resolved; None: any file."""

    def find(self, text: str, what: str, *, folders: bool = False) -> Path:
        """The existing file that ``text`` means; ``what`` names it in messages (``content``, ``style``).

        With ``folders`` it may be a folder, too; whether the files in it may be used is not said with that.

        Raises:
            BadArguments: ``text`` is no absolute path.
            FileMissing: no such file, or it is a folder where none may be.
            Forbidden: it lies outside of ``roots``; said before anything is looked up there.
        """
        if not text.strip() or "\0" in text or len(text) > _MAX_LENGTH:
            raise BadArguments(f"{what} must be the path of an audio file; {text[:80]!r} came.")
        candidates = [Path(form) for form in dict.fromkeys(spellings(text)) if Path(form).is_absolute()]
        if not candidates:
            hint = " It looks like a path of another system." if _is_foreign(text) else ""
            raise BadArguments(f"{what} must be a full path, from the root of the disk; {text!r} came.{hint}")
        allowed = [path for path in candidates if self.allows(path)]
        if not allowed:
            roots = ", ".join(str(root) for root in self.roots or ())
            raise Forbidden(f"{what} {text!r} lies outside of the folders that may be used: {roots}.")
        for path in allowed:
            if _exists(path):
                return path if folders and path.is_dir() else _regular(path, what)
        raise FileMissing(f"{what} {text!r} does not exist (or this server may not read its folder).")

    def allows(self, path: Path) -> bool:
        """Whether ``path`` lies below one of the roots once links are resolved."""
        if self.roots is None:
            return True
        try:
            resolved = path.resolve()
        except (OSError, RuntimeError, ValueError):
            return False
        return any(resolved.is_relative_to(root.resolve()) for root in self.roots)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _regular(path: Path, what: str) -> Path:
    if path.is_dir():
        raise FileMissing(f"{what} {str(path)!r} is a folder; an audio file was expected.")
    if not path.is_file():
        raise FileMissing(f"{what} {str(path)!r} is not a regular file.")
    return path


def _is_foreign(text: str) -> bool:
    """Whether ``text`` is absolute on another system than this one."""
    other = PurePosixPath if os.name == "nt" else PureWindowsPath
    return other(text.strip().strip("\"'")).is_absolute()
