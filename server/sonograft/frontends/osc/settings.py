"""How the OSC door is set up."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from pathlib import Path

from sonograft.errors import BadSettings


@dataclass(frozen=True, slots=True)
class OscSettings:
    """Raises ``BadSettings`` where the values do not go together."""

    host: str = "127.0.0.1"
    """Numeric address to listen on, or ``localhost``."""
    port: int = 7770
    """UDP and TCP; 0: any that is free in both."""
    token: str | None = None
    """What every sender must say first; needed where ``host`` is no loopback address."""
    repeat_after_s: tuple[float, ...] = (1.0, 2.0, 4.0)
    """Seconds after a job's end at which UDP clients that have not confirmed it are told again."""
    progress_every_s: float = 0.1
    """A job's progress is told no more often than this."""
    remember_s: float = 3600.0
    """How long a repeated token gives the same job."""
    subscribers_file: Path | None = None
    """Where subscribers that stay for good are remembered over a restart."""

    def __post_init__(self) -> None:
        if self.token is None and not self.is_loopback:
            raise BadSettings(
                f"OSC on {self.host} would be open to the network: set a token for it, or listen on 127.0.0.1."
            )
        if self.token is not None and not self.token.strip():
            raise BadSettings("The token of OSC is empty; choose a word that nobody guesses.")

    @property
    def address(self) -> str:
        """``host`` as a number."""
        host = "127.0.0.1" if self.host == "localhost" else self.host
        try:
            return str(ipaddress.ip_address(host))
        except ValueError:
            raise BadSettings(
                f"OSC listens on a numeric address such as 127.0.0.1 or 0.0.0.0; {self.host!r} came."
            ) from None

    @property
    def is_loopback(self) -> bool:
        return ipaddress.ip_address(self.address).is_loopback
