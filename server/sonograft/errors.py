"""Everything that can go wrong, as one tree.

Each class has a stable ``code`` (for programs) and ``name`` (for logs and ``route`` objects); the message is for
musicians: what was expected, what came, what to do.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class SonograftError(Exception):
    """Root of all errors that a user may see."""

    code: int = 99
    name: str = "internal"

    @property
    def message(self) -> str:
        return str(self)


class UnknownCommand(SonograftError):
    """No command is called so."""

    code, name = 1, "unknown_command"


class BadArguments(SonograftError):
    """Something is missing, not known, of the wrong kind or out of its range."""

    code, name = 2, "bad_arguments"


class BadPacket(SonograftError):
    """What came is no proper OSC."""

    code, name = 3, "bad_packet"


class NoSuchJob(SonograftError):
    """No job is called so."""

    code, name = 4, "no_such_job"


class FileMissing(SonograftError):
    """No such file, or not one that can be read."""

    code, name = 5, "file_missing"


class NotAudio(SonograftError):
    """Not an audio file, or one that is broken, or in a form that is not read."""

    code, name = 6, "not_audio"


class UnusableAudio(SonograftError):
    """Audio that can be read but not worked on: empty, silent, not finite, too many channels."""

    code, name = 7, "unusable_audio"


# 8 was too_long, when there was an upper limit. It is not to be used again: programs out there may still know it.


class TooShort(SonograftError):
    """Content or style is shorter than a render needs."""

    code, name = 9, "too_short"


class OutOfMemory(SonograftError):
    """The memory does not suffice for this render."""

    code, name = 10, "out_of_memory"


class DeviceUnavailable(SonograftError):
    """This machine has no such device to compute on."""

    code, name = 11, "device_unavailable"


class EngineCrashed(SonograftError):
    """The engine ended in the middle of the job."""

    code, name = 12, "engine_crashed"


class CannotWrite(SonograftError):
    """The result could not be written: disk full, folder read-only."""

    code, name = 13, "cannot_write"


class PortInUse(SonograftError):
    """Another program listens on the port."""

    code, name = 14, "port_in_use"


class Forbidden(SonograftError):
    """No token said yet, or a path outside of the folders that may be used."""

    code, name = 15, "forbidden"


class UnknownStyle(SonograftError):
    """The library has no such style."""

    code, name = 16, "unknown_style"


class HomeInUse(SonograftError):
    """Another server works in the same home."""

    code, name = 17, "home_in_use"


class Interrupted(SonograftError):
    """The server went down each time that this job was rendered."""

    code, name = 18, "interrupted"


class BadSettings(SonograftError):
    """The server cannot start as it was told to."""

    code, name = 19, "bad_settings"


class NoServer(SonograftError):
    """No server answers."""

    code, name = 20, "no_server"


class Cancelled(SonograftError):
    """The job was stopped as asked."""

    code, name = 21, "cancelled"


class Refused(SonograftError):
    """On the command line: what a server answered with a failure, under the name that it gave."""

    code, name = 22, "refused"

    def __init__(self, name: str, message: str) -> None:
        super().__init__(message)
        self.name = name


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`` Did you mean 'strength'?``, or nothing where no known word is near."""
    near = difflib.get_close_matches(word.lower(), list(known), n=1, cutoff=0.6)
    return f" Did you mean {near[0]!r}?" if near else ""
