"""Where the server is reached."""

from __future__ import annotations

import msgspec


class Ports(msgspec.Struct, frozen=True, kw_only=True):
    """Where the server is reached from this machine."""

    osc_ip: str
    osc_port: int
    """UDP and TCP."""
    http_port: int
