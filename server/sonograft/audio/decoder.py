"""libsndfile, opened so that it reads all that it can, and exactly."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import soundfile

from sonograft.audio.formats import open_file, sniff
from sonograft.audio.names import shown_name
from sonograft.errors import NotAudio


class _AsRf64:
    """A BW64 file under the name RF64: the same layout (ITU-R BS.2088), and the only one that libsndfile knows."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.seek = file.seek
        self.tell = file.tell

    def read(self, count: int) -> bytes:
        at_start = self._file.tell() == 0
        data = self._file.read(count)
        return b"RF64" + data[4:] if at_start else data


class _Sequential(soundfile.SoundFile):  # type: ignore[misc]
    """Between two reads soundfile seeks to where it is already, which MP3 does not do exactly; this one does not."""

    def seekable(self) -> bool:
        return False


@contextmanager
def opened(path: Path) -> Iterator[soundfile.SoundFile]:
    """``path``, to be read from its start to its end. Raises ``FileMissing`` and ``NotAudio``."""
    sniff(path)
    try:
        with open_file(path) as raw, _Sequential(_openable(path, raw)) as file:
            yield file
    except soundfile.SoundFileError as error:
        reason = getattr(error, "error_string", str(error)).strip().rstrip(".")
        raise NotAudio(
            f"{shown_name(path)} is damaged or in a form that is not read ({reason}). Bounce it again."
        ) from error


def _openable(path: Path, raw: BinaryIO) -> _AsRf64 | bytes | str:
    if raw.read(4) == b"BW64":
        raw.seek(0)
        return _AsRf64(raw)
    # As bytes, since a name may hold some that are no UTF-8; Windows has no such names and wants text.
    return str(path) if os.name == "nt" else os.fsencode(path)
