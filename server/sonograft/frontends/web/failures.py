"""Errors as HTTP tells them: a status for programs, the words for musicians."""

from __future__ import annotations

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


class Failed(Exception):
    """A ``SonograftError`` for which HTTP has a status of its own."""

    def __init__(self, status: int, error: SonograftError, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(error.message)
        self.status = status
        self.error = error
        self.headers = headers or {}


def answer(error: SonograftError, status: int = 0, headers: Mapping[str, str] | None = None) -> Response:
    """``error`` as JSON; ``status`` 0: the usual one of its kind."""
    body = jsontext.encode(Failure(error.code, error.name, error.message))
    kept_by_nobody = {"Cache-Control": "no-store", **(headers or {})}
    return Response(body, status or _STATUS.get(type(error), 500), kept_by_nobody, "application/json")


async def on_error(request: Request, error: Exception) -> Response:
    """Whatever an endpoint raises."""
    if isinstance(error, Failed):
        return answer(error.error, error.status, error.headers)
    if isinstance(error, SonograftError):
        return answer(error)
    # Starlette hands it on to uvicorn, which logs it.
    return answer(SonograftError("Something in the server broke; its log says what. Nothing was changed."), 500)
