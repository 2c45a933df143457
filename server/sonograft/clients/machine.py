"""What the search for a program's folders depends on, as a value."""

from __future__ import annotations

import enum
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

import platformdirs


class System(enum.StrEnum):
    MACOS = "macOS"
    WINDOWS = "Windows"
    LINUX = "Linux"


@dataclass(frozen=True, slots=True)
class Machine:
    """One user's side of a computer."""

    system: System
    home: PurePath
    """The user's own folder; its kind (POSIX or Windows) is that of every path of this machine."""
    documents: PurePath
    """Not always below ``home``: OneDrive moves it, and each language names it differently."""
    environment: Mapping[str, str]

    def path(self, template: str) -> PurePath:
        """``{documents}/Max 9`` and the like as a path of this machine."""
        return type(self.home)(template.format_map(self._words()))

    def _words(self) -> dict[str, PurePath | str]:
        set_ = self.environment.get
        return {
            "home": self.home,
            "documents": self.documents,
            "config": self._xdg("XDG_CONFIG_HOME", ".config"),
            "data": self._xdg("XDG_DATA_HOME", ".local/share"),
            "APPDATA": set_("APPDATA") or self.home / "AppData/Roaming",
            "LOCALAPPDATA": set_("LOCALAPPDATA") or self.home / "AppData/Local",
            "ProgramFiles": set_("ProgramFiles") or "C:/Program Files",
        }

    def _xdg(self, variable: str, usual: str) -> PurePath:
        """As the XDG Base Directory Specification has it: a relative path counts as none."""
        said = type(self.home)(self.environment.get(variable, ""))
        return said if said.is_absolute() else self.home / usual


def this() -> Machine:
    """The machine and user that we run as."""
    systems = {"darwin": System.MACOS, "win32": System.WINDOWS}
    return Machine(
        systems.get(sys.platform, System.LINUX), Path.home(), Path(platformdirs.user_documents_dir()), os.environ
    )
