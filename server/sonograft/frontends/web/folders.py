"""The folders that the page knows, and which paths of a client lead into them."""

from __future__ import annotations

import os
import re
import stat
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from sonograft.errors import BadArguments, FileMissing, Forbidden

_LONGEST = 4096
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?", re.IGNORECASE)
"""What Windows takes for a device, in whatever folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Folders:
    """Where the server keeps what it is asked with and what it makes."""

    home: Path
    inbox: Path
    styles: Path
    contents: Path
    """What was sent by the page."""
    renders: Path
    previews: Path
    views: Path
    """Pictures of sounds, which can be made again."""

    @property
    def known(self) -> tuple[Path, ...]:
        """Those that a path from outside may lead into."""
        return (self.inbox, self.styles, self.contents, self.renders, self.previews)

    def find(self, text: str) -> Path:
        """The file that ``text`` names, links resolved. Looks at nothing outside of the known folders.

        Raises ``BadArguments`` where it is no plain full path, ``Forbidden`` where it leads elsewhere, ``FileMissing``.
        """
        path = plain(text)
        if not any(path.is_relative_to(root.absolute()) or path.is_relative_to(root.resolve()) for root in self.known):
            raise _outside(text)
        try:
            resolved = path.resolve(strict=True)
            is_file = stat.S_ISREG(resolved.stat().st_mode)
        except (OSError, RuntimeError, ValueError):
            raise FileMissing(f"There is no file {text!r}. Was it moved or renamed?") from None
        if not any(resolved.is_relative_to(root.resolve()) for root in self.known):
            raise _outside(text)
        if not is_file:
            raise FileMissing(f"{text!r} is not an ordinary file; a sound file was expected.")
        return resolved

    def styles_roots(self) -> tuple[Path, ...]:
        """The known folders, and where the links in the style library lead: who made the library meant them."""
        links: list[Path] = []
        try:
            with os.scandir(self.styles) as entries:
                links = [Path(entry.path).resolve() for entry in entries if entry.is_symlink()]
        except (OSError, RuntimeError):
            pass
        return (*self.known, *links)

    def is_home(self, path: str) -> bool:
        """Whether ``path``, one of the server's own, lies in the home or another known folder."""
        return any(Path(path).is_relative_to(root.absolute()) for root in (self.home, *self.known))


def plain(text: str) -> Path:
    """``text`` as a full path that says where it leads: no ``..``, no network, no device. Raises ``BadArguments``."""
    words = text.replace("\\", "/")
    is_sane = len(text) <= _LONGEST and not any(unicodedata.category(letter) == "Cc" for letter in text)
    if not is_sane or words.startswith("//") or ".." in words.split("/") or not Path(text).is_absolute():
        raise BadArguments(f"The full path of a sound file was expected, without '..'; {text[:200]!r} came.")
    if _DEVICE.fullmatch(words.rpartition("/")[2]):
        raise BadArguments(f"{text[:200]!r} is the name of a device; a sound file was expected.")
    return Path(text)


def _outside(text: str) -> Forbidden:
    return Forbidden(f"{text!r} lies outside of the folders that the page may use. Send the file to the page instead.")
