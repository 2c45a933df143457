"""Telling the network by multicast DNS where OSC and OSCQuery are, so that controllers find the server by themselves.

RFC 6762 and RFC 6763; the names of the services are those of the OSCQuery proposal and of OSC. What is reached from
this machine only is told on its loopback interface only.
"""

from __future__ import annotations

import asyncio
import importlib
import ipaddress
import logging
import re
import socket
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from sonograft import __version__

if TYPE_CHECKING:
    from zeroconf.asyncio import AsyncServiceInfo, AsyncZeroconf

log = logging.getLogger(__name__)

OSC = "_osc._udp"
OSCQUERY = "_oscjson._tcp"

_LOOK_S = 15.0
"""Time between two looks at which networks there are."""
_LONGEST_HOST = 40
"""Letters of the machine's name: a service's name holds 63 bytes."""

Places: TypeAlias = tuple[str, ...]
"""Numeric addresses of this machine, and so the interfaces that have them."""


@dataclass(frozen=True, slots=True)
class Service:
    """Something of ours that can be reached."""

    kind: str
    """``OSC`` or ``OSCQUERY``."""
    host: str
    """The numeric address that it listens on; 0.0.0.0: all of this machine."""
    port: int

    def places(self, of_machine: Iterable[str]) -> Places:
        """Those of the IPv4 addresses ``of_machine`` at which it is reached; none: at none of them."""
        own = ipaddress.ip_address(self.host)
        if own.version == 6:
            return ()
        if own.is_loopback:
            return ("127.0.0.1",)
        outside = (address for address in of_machine if not ipaddress.ip_address(address).is_loopback)
        return tuple(sorted(address for address in outside if own.is_unspecified or address == self.host))


class Advertiser:
    """Keeps ``services`` told from ``start`` to ``stop``, in the event loop. Nobody waits for it."""

    def __init__(
        self, services: Iterable[Service], addresses: Callable[[], list[str]] | None = None, look_s: float = _LOOK_S
    ) -> None:
        """``addresses`` gives the machine's IPv4 addresses as they are now."""
        self._services = tuple(services)
        self._addresses = addresses or _addresses
        self._look_s = look_s
        self._told: dict[Places, AsyncZeroconf] = {}
        self._task: asyncio.Task[None] | None = None
        self._complaint = ""
        self.names: list[str] = []
        """As what the services are known, once they are: others than asked for where those were taken."""

    def start(self) -> None:
        """Begin to tell; returns at once."""
        self._task = asyncio.create_task(self._run(), name="advertiser")

    async def stop(self) -> None:
        """Take back what was told, so that nobody looks for a server that has gone."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
            self._task = None

    async def _run(self) -> None:
        """Tell it, and again each time that the machine has other addresses: laptops change their networks."""
        try:
            await asyncio.to_thread(importlib.import_module, "zeroconf.asyncio")  # some 50 ms that nobody waits for
        except ImportError:
            log.warning("Nothing is advertised: --advertise needs pip install 'sonograft[discovery]' (zeroconf).")
            return
        try:
            while True:
                await self._look()
                await asyncio.sleep(self._look_s)
        finally:
            for places in tuple(self._told):
                await self._withdraw(places)

    async def _look(self) -> None:
        wanted: dict[Places, list[Service]] = {}
        for service in self._services:
            wanted.setdefault(service.places(self._addresses()), []).append(service)
        if wanted.pop((), None):
            self._complain("There is no IPv4 network to advertise on; that is done as soon as there is one.")
        for places in self._told.keys() - wanted.keys():
            await self._withdraw(places)
        for places in wanted.keys() - self._told.keys():
            await self._try_to_tell(places, wanted[places])

    async def _try_to_tell(self, places: Places, services: Iterable[Service]) -> None:
        from zeroconf import Error

        try:
            await self._tell(places, services)
        except (OSError, Error) as error:
            await self._withdraw(places)
            self._complain(f"Advertising on {', '.join(places)} failed: {error}. It is tried again.")

    async def _tell(self, places: Places, services: Iterable[Service]) -> None:
        from zeroconf import IPVersion
        from zeroconf.asyncio import AsyncZeroconf

        telling = AsyncZeroconf(interfaces=list(places), ip_version=IPVersion.V4Only)
        self._told[places] = telling
        await asyncio.gather(*(self._register(telling, _info(service, places)) for service in services))

    async def _register(self, telling: AsyncZeroconf, info: AsyncServiceInfo) -> None:
        # Where the name is taken, by another server on this machine for one, a number is put after it.
        said = await telling.async_register_service(info, allow_name_change=True)
        self.names.append(info.name)
        log.info("advertised as %s", info.name)
        await said

    async def _withdraw(self, places: Places) -> None:
        self.names.clear()
        if telling := self._told.pop(places, None):
            await telling.async_close()

    def _complain(self, text: str) -> None:
        """Once, not at each look."""
        if text != self._complaint:
            self._complaint = text
            log.warning("%s", text)


def _info(service: Service, places: Places) -> AsyncServiceInfo:
    from zeroconf.asyncio import AsyncServiceInfo

    machine = socket.gethostname().partition(".")[0][:_LONGEST_HOST] or "localhost"
    word = re.sub(r"[^A-Za-z0-9]+", "-", machine)
    return AsyncServiceInfo(
        f"{service.kind}.local.",
        f"Sonograft on {machine}.{service.kind}.local.",
        port=service.port,
        parsed_addresses=list(places),
        properties={"txtvers": "1", "version": __version__},
        server=f"sonograft-{word}-{service.port}.local.",
    )


def _addresses() -> list[str]:
    import ifaddr  # comes with zeroconf

    return [str(ip.ip) for adapter in ifaddr.get_adapters() for ip in adapter.ips if ip.is_IPv4]
