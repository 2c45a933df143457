"""The web door: an HTTP server in the event loop that the core belongs to.

It answers this machine, and others only where it was told to listen to them: who comes from there shows the token.
"""

from __future__ import annotations

import asyncio
import errno
import ipaddress
import os
import socket
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sonograft.core import Core
from sonograft.errors import BadSettings, PortInUse
from sonograft.frontends.web.disk import Disk
from sonograft.frontends.web.feed import Feeds
from sonograft.frontends.web.folders import Folders
from sonograft.frontends.web.library import watch_library
from sonograft.frontends.web.oscquery import OscQuery
from sonograft.frontends.web.ports import Ports
from sonograft.frontends.web.repository import Repository
from sonograft.frontends.web.views import Views
from sonograft.models import OscAddress

if TYPE_CHECKING:
    from sonograft.frontends.web.access import Tokens
    from sonograft.frontends.web.hearing import Hearing
    from sonograft.frontends.web.page import Page
    from sonograft.frontends.web.server import HttpServer

_BACKLOG = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class WebSettings:
    """Raises ``BadSettings`` where other machines could come without a token."""

    osc_port: int
    """Where the OSC door is, once it has started; told to whoever asks."""
    addresses: tuple[OscAddress, ...]
    """What the OSC door understands."""
    osc_host: str = "127.0.0.1"
    """What the OSC door listens on."""
    host: str = "127.0.0.1"
    port: int = 7771
    """0: any free one."""
    folders: Folders
    token: str | None = None
    """What clients of other machines have to show; None: there are none."""
    max_upload: int = 2 << 30
    """Bytes of a sound that is sent to the page."""
    scripts: Callable[[], Mapping[str, bytes]] = dict
    """The scripts for REAPER, which it can take from here; see ``Repository``."""
    slow_s: float = 10.0
    """A page that for so long takes nothing of what it is sent is dropped."""

    def __post_init__(self) -> None:
        if not _number(self.host).is_loopback and not self.token:
            raise BadSettings(f"Where the page listens on {self.host}, and not only on 127.0.0.1, it needs a token.")

    @property
    def address(self) -> str:
        """``host`` as a number."""
        return str(_number(self.host))

    @property
    def osc_ip(self) -> str:
        """Where a client on this machine reaches the OSC door."""
        address = _number(self.osc_host)
        if address.is_unspecified:
            return "::1" if address.version == 6 else "127.0.0.1"
        return str(address)


def _number(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    try:
        return ipaddress.ip_address("127.0.0.1" if host == "localhost" else host)
    except ValueError:
        raise BadSettings(f"A numeric address such as 127.0.0.1 was expected; {host!r} came.") from None


class WebDoor:
    """OSCQuery and the status page, from ``start`` to ``stop``."""

    def __init__(self, core: Core, settings: WebSettings) -> None:
        self._core = core
        self._settings = settings
        self._feeds = Feeds(core)
        self._oscquery = OscQuery(settings.addresses, core.parameters, settings.osc_ip, settings.osc_port)
        self._server: HttpServer | None = None
        self.disk: Disk | None = None
        """Once it has started."""
        self._views: Views | None = None
        self._library: asyncio.Task[None] | None = None
        self.port = 0
        """Once it has started."""

    @property
    def network_address(self) -> str:
        """Where other machines open the page, with the token in it; empty where they cannot."""
        if not self._settings.token or _number(self._settings.host).is_loopback:
            return ""
        from sonograft.frontends.web import qr

        return qr.address(self._settings.address, self.port, self._settings.token)

    async def start(self) -> None:
        """Raises ``PortInUse``, or ``BadSettings`` where this machine has no such address."""
        listening = _listening(self._settings.address, self._settings.port)
        try:
            # The HTTP packages take some tenths of a second to import: not before the OSC door answers, and in a
            # thread, so that it goes on answering meanwhile.
            with ThreadPoolExecutor(1) as importer:
                (
                    page_class,
                    server_class,
                    hearing_class,
                    tokens_class,
                ) = await asyncio.get_running_loop().run_in_executor(importer, _imported)
        except BaseException:
            listening.close()
            raise
        self.port = listening.getsockname()[1]
        self._server = server_class(listening)
        self.disk = Disk()
        self._views = Views(self._settings.folders.views)
        page = page_class(
            core=self._core,
            feeds=self._feeds,
            oscquery=self._oscquery,
            scripts=Repository(self._settings.scripts),
            ports=Ports(osc_ip=self._settings.osc_ip, osc_port=self._settings.osc_port, http_port=self.port),
            folders=self._settings.folders,
            disk=self.disk,
            hearing=hearing_class(self.disk, self._views),
            tokens=tokens_class(self._settings.token),
            network_address=self.network_address,
            max_upload=self._settings.max_upload,
            slow_s=self._settings.slow_s,
            drop=self._server.drop,
        )
        self._server.start(page.application())
        self._library = asyncio.create_task(watch_library(self._core, self._feeds, self.disk), name="library")

    async def stop(self) -> None:
        """Let every page go and close the port; does nothing where it never started."""
        if self._server is None:
            return
        self._feeds.close()
        server, self._server = self._server, None
        await server.stop()
        if self._library is not None:
            self._library.cancel()
            await asyncio.wait([self._library])
        if self._views is not None and self.disk is not None:
            self._views.close()
            self.disk.close()


def _imported() -> tuple[type[Page], type[HttpServer], type[Hearing], type[Tokens]]:
    from sonograft.frontends.web.access import Tokens
    from sonograft.frontends.web.hearing import Hearing
    from sonograft.frontends.web.page import Page
    from sonograft.frontends.web.server import HttpServer

    return Page, HttpServer, Hearing, Tokens


def _listening(host: str, port: int) -> socket.socket:
    """A TCP socket that listens. Raises ``PortInUse``, or ``BadSettings`` where this machine has no such address."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    opened = socket.socket(family, socket.SOCK_STREAM)
    try:
        if os.name == "posix":  # a server that was just stopped must be able to start again
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        opened.setblocking(False)
        opened.bind((host, port))
        opened.listen(_BACKLOG)
    except OSError as error:
        opened.close()
        if error.errno in (errno.EADDRINUSE, errno.EACCES):
            raise PortInUse(
                f"HTTP port {port} of {host} cannot be had: {error.strerror}. Quit what uses it, or choose another."
            ) from None
        raise BadSettings(f"The page cannot listen on {host}: {error.strerror}.") from None
    return opened
