"""The table of formats that are read, and what a file is by its first bytes. Imports nothing heavy."""

from __future__ import annotations

import codecs
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path

from sonograft.audio.mp3 import tag_end
from sonograft.audio.names import shown, shown_name
from sonograft.audio.riff import survey
from sonograft.errors import FileMissing, NotAudio

_HEAD = 4096


@dataclass(frozen=True, slots=True)
class Format:
    """One format that is read."""

    name: str
    suffixes: tuple[str, ...]
    """In lower case, with their dot."""
    has_magic: Callable[[bytes], bool]
    """Whether a file that starts with these bytes is of this format."""


def _is_wav(head: bytes) -> bool:
    return head[:4] in (b"RIFF", b"RF64", b"BW64") and head[8:12] == b"WAVE"


def _is_aiff(head: bytes) -> bool:
    return head[:4] == b"FORM" and head[8:12] in (b"AIFF", b"AIFC")


def _is_mp3(head: bytes) -> bool:
    """A frame header: eleven bits of sync, then fields of which some values are not allowed (ISO 11172-3, 2.4.2.3)."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return False
    version, layer = head[1] >> 3 & 3, head[1] >> 1 & 3
    bit_rate, sample_rate = head[2] >> 4, head[2] >> 2 & 3
    return version != 1 and layer in (1, 2) and bit_rate not in (0, 15) and sample_rate != 3


FORMATS: tuple[Format, ...] = (
    Format("WAV", (".wav", ".wave", ".bwf", ".rf64", ".bw64"), _is_wav),
    Format("AIFF", (".aif", ".aiff", ".aifc"), _is_aiff),
    Format("FLAC", (".flac",), lambda head: head.startswith(b"fLaC")),
    Format("OGG", (".ogg", ".oga", ".opus"), lambda head: head.startswith(b"OggS")),
    Format("MP3", (".mp3",), _is_mp3),
)
SUFFIXES: frozenset[str] = frozenset(suffix for row in FORMATS for suffix in row.suffixes)

_NAMES = ", ".join(row.name for row in FORMATS[:-1]) + " and " + FORMATS[-1].name
_ADVICE = f"{_NAMES} are read. Bounce or export it as one of these."

_STRANGERS: tuple[tuple[int, bytes, str], ...] = (
    (4, b"ftyp", "an MP4 or M4A (AAC, ALAC) file"),
    (0, b"caff", "a Core Audio (CAF) file"),
    (0, b"riff\x2e\x91\xcf\x11", "a Wave64 file"),
    (0, b".snd", "an AU file"),
    (0, b"wvpk", "a WavPack file"),
    (0, b"MAC ", "a Monkey's Audio file"),
    (0, b"MThd", "a MIDI file"),
    (0, b"\x30\x26\xb2\x75", "a WMA file"),
    (0, b"\x1aE\xdf\xa3", "a Matroska or WebM file"),
    (8, b"AVI ", "an AVI film"),
    (0, b"PK\x03\x04", "a ZIP archive"),
    (0, b"\x1f\x8b", "a gzip archive"),
    (0, b"7z\xbc\xaf", "a 7z archive"),
    (0, b"Rar!", "a RAR archive"),
    (0, b"%PDF", "a PDF"),
    (0, b"\x89PNG", "a PNG picture"),
    (0, b"\xff\xd8\xff", "a JPEG picture"),
    (0, b"<REAPER_PROJECT", "a Reaper project"),
    (0, b"SQLite format 3", "an SQLite database"),
)
"""What people hand in by mistake: offset, bytes, what it is."""


def accepts(path: Path) -> bool:
    """Whether ``path`` is by its name a file that is read: by suffix; hidden and unfinished files are not.

    (``._take.wav`` is hidden; ``take.wav.part`` and ``take.wav~`` have another suffix.)
    """
    return path.suffix.lower() in SUFFIXES and not path.name.startswith(".")


def sniff(path: Path) -> str:
    """The name of the format of ``path`` by its first bytes, whatever its suffix.

    Raises ``FileMissing`` where there is no file that can be opened, ``NotAudio`` where it is empty or something else.
    """
    with open_file(path) as file:
        head = file.read(_HEAD)
        if not head:
            raise NotAudio(f"{shown_name(path)} is empty (0 bytes): the export did not finish. Bounce it again.")
        file.seek(tag_end(head))
        start = file.read(_HEAD)
    for row in FORMATS:
        if row.has_magic(start):
            return row.name
    raise NotAudio(f"{shown_name(path)} is not sound that can be read: {_guess(head)}. {_ADVICE}")


def is_whole(path: Path) -> bool:
    """Whether a WAV or AIFF file's headers agree with its length, so nobody is still writing it; others: True.

    Raises ``FileMissing``.
    """
    with open_file(path) as file:
        found = survey(file)
    return found is None or found.is_whole


@contextmanager
def open_file(path: Path) -> Iterator[BufferedReader]:
    """``path`` open for reading. Raises ``FileMissing`` that says why it cannot be read (missing, a folder, …)."""
    if "\0" in str(path):
        raise FileMissing(f"{shown(path)} cannot be read: no file has a zero byte in its name.")
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):  # opening a pipe would wait for its writer
            kind = "a folder" if stat.S_ISDIR(mode) else "not an ordinary file"
            raise FileMissing(f"{shown(path)} is {kind}; the path of a sound file was expected.")
        with path.open("rb") as file:
            yield file
    except (FileNotFoundError, NotADirectoryError):
        raise FileMissing(f"There is no file {shown(path)}. Was it moved or renamed?") from None
    except PermissionError:
        raise FileMissing(f"{shown(path)} may not be read by this user. Change its permissions.") from None
    except OSError as error:
        raise FileMissing(f"{shown(path)} cannot be read: {error.strerror}.") from error


def _guess(head: bytes) -> str:
    for offset, magic, what in _STRANGERS:
        if head[offset : offset + len(magic)] == magic:
            return f"it looks like {what}"
    if not any(head):
        return "it holds nothing but zero bytes"
    text = _as_text(head)
    if text is None:
        return f"it starts with unknown bytes ({head[:4].hex(' ')})"
    start = text.lstrip("\ufeff \t\r\n").lower()
    return f"it looks like {'a web page (HTML)' if start.startswith(('<!doctype html', '<html')) else 'text'}"


def _as_text(head: bytes) -> str | None:
    try:
        text = codecs.getincrementaldecoder("utf-8")().decode(head)  # a letter cut in two at the end is no error
    except UnicodeDecodeError:
        return None
    return None if any(ord(letter) < 32 and letter not in "\t\r\n\f" for letter in text) else text
