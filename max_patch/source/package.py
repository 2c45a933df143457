"""What the package consists of: each file's name and its bytes."""

from __future__ import annotations

from .buffer import buffer
from .client import client
from .help_buffer import help_buffer
from .help_client import help_client
from .patcher import Patch, to_json


def files() -> dict[str, bytes]:
    """Every file of the package that is made from source."""
    return {
        "patchers/sonograft.client.maxpat": _patch(client()),
        "patchers/sonograft.buffer~.maxpat": _patch(buffer(), "sonograft.client"),
        "help/sonograft.client.maxhelp": _patch(help_client(), "sonograft.client"),
        "help/sonograft.buffer~.maxhelp": _patch(help_buffer(), "sonograft.buffer~", "sonograft.client"),
    }


def _patch(patch: Patch, *dependencies: str) -> bytes:
    return to_json(patch, dependencies=dependencies).encode()
