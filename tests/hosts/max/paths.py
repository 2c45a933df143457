"""What makes paths of files into others: ``conformpath``, ``absolutepath``."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from .atoms import Said, said
from .interpreter import Box
from .vanilla import vanilla


@vanilla("conformpath")
class ConformPath(Box):
    def hear(self, inlet: int, message: Said) -> None:
        (path,) = message.atoms
        if not self.max.habits.conforms_paths:
            self.send(1, said(0))
            return
        self.send(1, said(1))
        self.send(0, said(re.sub(r"^[^/:]{2,}:(?=/)", "", str(path))))


@vanilla("absolutepath")
class AbsolutePath(Box):
    def hear(self, inlet: int, message: Said) -> None:
        path = str(message.atoms[0]).replace("Tempfolder:", tempfile.gettempdir())
        self.send(0, said(path if Path(path).exists() else "notfound"))
