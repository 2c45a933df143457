"""How a route of ``/api`` is declared: an annotated method, from which come its checks and its documentation."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar, get_args, get_type_hints

import msgspec
from starlette.responses import Response
from starlette.routing import Route

from sonograft import jsontext
from sonograft.errors import BadArguments
from sonograft.frontends.web.access import Client
from sonograft.frontends.web.failures import Failed

if TYPE_CHECKING:
    from starlette.requests import Request

Q = TypeVar("Q")
B = TypeVar("B")

MAX_JSON = 1 << 20
"""Bytes of a body that is JSON."""


class Raw:
    """In the place of a body's type: the bytes of a sound, which the method takes piece by piece itself."""


@dataclass(frozen=True, slots=True)
class Ask(Generic[Q, B]):
    """One request, checked. ``Q``: a struct of what the query may say, ``B``: that of the body; None: neither."""

    request: Request
    query: Q
    body: B
    client: Client

    def word(self, name: str) -> str:
        """The part of the path that is called ``name`` in the route."""
        value: str = self.request.path_params[name]
        return value


@dataclass(frozen=True, slots=True)
class Endpoint:
    """What is declared of one route."""

    method: str
    path: str
    """With ``{name}`` for what differs."""
    status: int
    summary: str
    query: Any
    body: Any
    answer: Any
    """A type that becomes JSON, or a ``Response`` that says its ``media_types``."""


def endpoint(method: str, path: str, status: int = 200) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Declare a method ``async def f(self, ask: Ask[Q, B]) -> A`` as what answers ``method path``."""

    def declare(function: Callable[..., Any]) -> Callable[..., Any]:
        function.__dict__["route"] = (method, path, status)
        return function

    return declare


def declared(owner: type) -> Iterator[tuple[Endpoint, str]]:
    """Every endpoint of a class, with the name of its method."""
    for name, function in vars(owner).items():
        if (route := getattr(function, "route", None)) is not None:
            hints = get_type_hints(function, include_extras=True)
            query, body = get_args(hints["ask"])
            about = (inspect.getdoc(function) or "").partition("\n\n")[0].replace("\n", " ")
            method, path, status = route
            yield Endpoint(method, path, status, about, query, body, hints["return"]), name


def routes(answering: object) -> Iterator[Route]:
    """The routes of an object whose methods are endpoints."""
    for declaration, name in declared(type(answering)):
        methods = [declaration.method]
        call = _call(declaration, getattr(answering, name))
        yield Route(declaration.path.replace("{name}", "{name:path}"), call, methods=methods)


def _call(declaration: Endpoint, method: Callable[..., Any]) -> Callable[[Request], Any]:
    async def call(request: Request) -> Response:
        query = _query(request, declaration.query)
        body = await _body(request, declaration.body)
        answer = await method(Ask(request, query, body, Client.of(request.scope)))
        if declaration.answer is type(None):
            return Response(status_code=declaration.status)
        return answer if isinstance(answer, Response) else as_json(answer, declaration.status)

    return call


def as_json(value: Any, status: int = 200) -> Response:
    """``value`` as an answer that no one keeps."""
    headers = {"Cache-Control": "no-store", "Vary": "Accept"}
    return Response(jsontext.encode(value), status, headers, "application/json")


def _query(request: Request, kind: Any) -> Any:
    if kind is type(None):
        return None
    said = dict(request.query_params)
    known = {field.encode_name for field in msgspec.structs.fields(kind)}
    for name in said:
        if name not in known and name != "token":
            raise BadArguments(f"The address takes no {name[:80]!r}. Known: {', '.join(sorted(known))}.")
    try:
        return msgspec.convert({name: value for name, value in said.items() if name in known}, kind, strict=False)
    except msgspec.ValidationError as error:
        raise BadArguments(f"The address does not fit: {error}.") from None


async def _body(request: Request, kind: Any) -> Any:
    if kind is Raw or kind is type(None):
        return None
    data = b"".join([piece async for piece in _limited(request)])
    if not data.strip() and type(None) in get_args(kind):
        return None
    try:
        return jsontext.decode(data, kind)
    except (ValueError, RecursionError) as error:
        raise BadArguments(f"What was sent is not the JSON that was expected: {error}.") from None


async def _limited(request: Request) -> AsyncIterator[bytes]:
    size = 0
    async for piece in request.stream():
        size += len(piece)
        if size > MAX_JSON:
            raise Failed(413, BadArguments(f"{MAX_JSON} bytes of JSON at most are taken."))
        yield piece
