"""Values as JSON and back, any file name included."""

from __future__ import annotations

import json
from typing import Any

import msgspec


def encode(value: Any, *, indent: int | None = None) -> bytes:
    """``value`` as ASCII JSON.

    File names that are no valid UTF-8 reach Python as lone surrogates, which msgspec's own encoder refuses; escaped as
    here they come back as they were.
    """
    return json.dumps(msgspec.to_builtins(value), indent=indent).encode("ascii")


def decode(data: bytes | str, kind: Any) -> Any:
    """The value of the type (or union) ``kind`` in ``data``. Raises ``ValueError`` that says what does not fit."""
    return msgspec.convert(json.loads(data), kind)
