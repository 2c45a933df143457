"""The tags of the styles: words of the library's owner, in a file of its own in the library's folder."""

from __future__ import annotations

import contextlib
import logging
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import msgspec

from sonograft import jsontext
from sonograft.errors import BadArguments, CannotWrite

log = logging.getLogger(__name__)

FILE = ".tags.json"
MAX_TAGS = 32
"""Of one style."""
MAX_LENGTH = 64
"""Characters of one tag."""


def clean(said: Sequence[str]) -> list[str]:
    """``said`` without spaces around, without empty ones and repetitions. Raises ``BadArguments``."""
    found: dict[str, str] = {}
    for tag in said:
        plain = unicodedata.normalize("NFC", " ".join(tag.split()))
        if len(plain) > MAX_LENGTH or not plain.isprintable():
            raise BadArguments(f"A tag is a word of {MAX_LENGTH} characters at most; {tag[:80]!r} came.")
        if plain:
            found.setdefault(plain.casefold(), plain)
    if len(found) > MAX_TAGS:
        raise BadArguments(f"A style has {MAX_TAGS} tags at most; {len(found)} came.")
    return list(found.values())


class Tags:
    """Those of one library, read afresh at each look: who copies the folder takes them along."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE

    def all(self) -> dict[str, list[str]]:
        """By the styles' names; those of styles that have gone as well, for they may come again."""
        try:
            found: dict[str, list[str]] = jsontext.decode(self._file.read_bytes(), dict[str, list[str]])
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, msgspec.ValidationError) as error:
            log.warning("%s cannot be read: %s", self._file, error)
            return {}
        return found

    def set(self, style: str, tags: Sequence[str]) -> list[str]:
        """Give ``style`` these tags instead of its own; as they are kept. Raises ``BadArguments``, ``CannotWrite``."""
        kept = clean(tags)
        everything = self._readable()
        if kept:
            everything[style] = kept
        else:
            everything.pop(style, None)
        part = self._file.with_name(f"{FILE}.part")
        try:
            part.write_bytes(jsontext.encode(everything, indent=1) + b"\n")
            part.replace(self._file)
        except OSError as error:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            raise CannotWrite(f"The tags could not be written to {self._file}: {error.strerror}.") from None
        return kept

    def _readable(self) -> dict[str, list[str]]:
        """Raises ``CannotWrite`` where there are tags that would be lost."""
        found = self.all()
        if not found and self._file.exists() and self._file.stat().st_size > 4:
            raise CannotWrite(f"{self._file} is damaged. Mend it or move it away; nothing was changed.")
        return found
