"""The routes about the server itself."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.responses import Response

from sonograft.core import Core
from sonograft.errors import Forbidden
from sonograft.frontends.web import openapi, qr, rows
from sonograft.frontends.web.disk import Disk
from sonograft.frontends.web.endpoint import Ask, endpoint
from sonograft.frontends.web.folders import Folders
from sonograft.frontends.web.ports import Ports
from sonograft.frontends.web.rows import Status
from sonograft.models import Parameter


class Drawing(Response):
    """An SVG."""

    media_types = ("image/svg+xml",)


class Described(Response):
    """This description."""

    media_types = ("application/json",)


@dataclass(frozen=True, slots=True)
class ServerInfo:
    """What the server is and can do."""

    core: Core
    disk: Disk
    folders: Folders
    ports: Ports
    max_upload: int
    network_address: str
    """Where other machines open the page, with the token; empty where they cannot."""

    @endpoint("GET", "/api/status")
    async def status(self, ask: Ask[None, None]) -> Status:
        """What the server is, and what waits."""
        styles = await self.disk.do(rows.style_rows, self.core)
        return rows.status(
            self.core,
            self.ports,
            self.folders,
            ask.client,
            styles=styles,
            max_upload=self.max_upload,
            phone=self.network_address,
        )

    @endpoint("GET", "/api/parameters")
    async def parameters(self, ask: Ask[None, None]) -> list[Parameter]:
        """Everything that a render can be asked with."""
        return list(self.core.parameters.values())

    @endpoint("GET", "/api/qr.svg")
    async def code(self, ask: Ask[None, None]) -> Drawing:
        """The address for phones as a QR code; only for clients of this machine."""
        if not ask.client.is_local or not self.network_address:
            raise Forbidden(
                "There is no address for other machines. Start the server with --page-host 0.0.0.0, and ask on its own "
                "machine."
            )
        return Drawing(
            qr.drawing(self.network_address), media_type="image/svg+xml", headers={"Cache-Control": "no-store"}
        )

    @endpoint("GET", "/api/openapi.json")
    async def described(self, ask: Ask[None, None]) -> Described:
        """This description."""
        return Described(openapi.document(), media_type="application/json")
