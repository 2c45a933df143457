"""Errors as HTTP tells them: a status for programs, the words for musicians."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping
from typing import TYPE_CHECKING

from starlette.responses import Response

from sonograft import jsontext
from sonograft.errors import (
    BadArguments,
    CannotWrite,
    FileMissing,
    Forbidden,
    NoSuchJob,
    NotAudio,
    SonograftError,
    UnknownStyle,
    UnusableAudio,
)
from sonograft.models import Failure

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import Receive, Scope, Send

_STATUS: Mapping[type[SonograftError], int] = {
    BadArguments: 400,
    Forbidden: 403,
    FileMissing: 404,
    NoSuchJob: 404,
    UnknownStyle: 404,
    NotAudio: 415,
    UnusableAudio: 422,
    CannotWrite: 507,
}


_DRAIN_BYTES, _DRAIN_S = 64 << 20, 3.0


class Failed(Exception):
    """A ``SonograftError`` for which HTTP has a status of its own."""

    def __init__(self, status: int, error: SonograftError, headers: Mapping[str, str] | None = None) -> None:
        """``status`` 0: the usual one of its kind."""
        super().__init__(error.message)
        self.status = status
        self.is_early = False
        """Whether what was sent has not been read to its end."""
        self.error = error
        self.headers = headers or {}


class Early(Response):
    """An answer to a request that still comes in.

    It is told at once. Then what comes is taken for a little while: a connection that is closed with unread bytes in it
    is reset, and most clients then never see the answer.
    """

    def __init__(self, refusal: Response) -> None:
        super().__init__(refusal.body, refusal.status_code, dict(refusal.headers))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        await send({"type": "http.response.body", "body": self.body, "more_body": True})
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_DRAIN_S):
                await _drain(receive)
        await send({"type": "http.response.body", "body": b""})


async def _drain(receive: Receive) -> None:
    taken = 0
    while taken < _DRAIN_BYTES:
        message = await receive()
        taken += len(message.get("body", b""))
        if message["type"] == "http.disconnect" or not message.get("more_body"):
            return


def answer(error: SonograftError, status: int = 0, headers: Mapping[str, str] | None = None) -> Response:
    """``error`` as JSON; ``status`` 0: the usual one of its kind."""
    body = jsontext.encode(Failure(error.code, error.name, error.message))
    kept_by_nobody = {"Cache-Control": "no-store", **(headers or {})}
    return Response(body, status or _STATUS.get(type(error), 500), kept_by_nobody, "application/json")


async def on_error(request: Request, error: Exception) -> Response:
    """Whatever an endpoint raises."""
    if isinstance(error, Failed):
        refusal = answer(error.error, error.status, error.headers)
        return Early(refusal) if error.is_early else refusal
    if isinstance(error, SonograftError):
        return answer(error)
    # Starlette hands it on to uvicorn, which logs it.
    return answer(SonograftError("Something in the server broke; its log says what. Nothing was changed."), 500)
