"""One WebSocket: commands and OSC packets in, answers, values and changes of the tree out.

Text is JSON with COMMAND and DATA, as the proposal has it, binary is OSC. Imported only when the door opens; see there.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
from starlette.responses import PlainTextResponse
from starlette.websockets import WebSocketDisconnect

from sonograft import jsontext
from sonograft.frontends.web.oscquery.listeners import Listener
from sonograft.frontends.web.oscquery.query import Asker
from sonograft.frontends.web.oscquery.service import OscQuery

if TYPE_CHECKING:
    from starlette.websockets import WebSocket

log = logging.getLogger(__name__)

MOST_ADDRESSES = 1024
"""That one listener may listen to."""
_BETWEEN_S = 0.02
"""Shortest time between two turns of sending; of what changes in between, the newest is sent."""
_GONE = (TimeoutError, OSError, WebSocketDisconnect)
"""How it shows that nobody reads any more."""


class _Said(msgspec.Struct, frozen=True):
    """What a client says in JSON."""

    command: str = msgspec.field(name="COMMAND")
    data: str = msgspec.field(name="DATA")


async def converse(
    websocket: WebSocket, oscquery: OscQuery, slow_s: float, drop: Callable[[tuple[str, int]], None]
) -> None:
    """Serve ``websocket`` to its end.

    ``drop`` ends the connection of a client that for ``slow_s`` seconds took nothing of what it was sent, or that lets
    more pile up than is kept for it.
    """
    await oscquery.refresh()
    if oscquery.listeners.is_full:
        await websocket.send_denial_response(PlainTextResponse("Too many controllers are connected. Close one.\n", 503))
        return
    with contextlib.suppress(*_GONE), oscquery.connected(Asker.of(websocket.scope)) as listener:
        await websocket.accept()
        sending = asyncio.create_task(_send(websocket, listener, slow_s), name="oscquery sender")
        hearing = asyncio.create_task(_hear(websocket, listener, oscquery), name="oscquery hearer")
        try:
            await asyncio.wait([sending, hearing], return_when=asyncio.FIRST_COMPLETED)
            if sending.done():
                log.info("a controller on %s does not read what it is sent; its connection was dropped", listener.host)
                drop(websocket.scope["client"])
        finally:
            await _end(sending, hearing)


async def _send(websocket: WebSocket, listener: Listener, slow_s: float) -> None:
    """Send what waits, until that fails."""
    outbox = listener.outbox
    while not outbox.is_full:
        for frame in outbox.take():
            async with asyncio.timeout(slow_s):
                await (websocket.send_text(frame) if isinstance(frame, str) else websocket.send_bytes(frame))
            await asyncio.sleep(0)  # others have their turn, and an end is heard of
        await asyncio.sleep(_BETWEEN_S)
        await outbox.news()


async def _hear(websocket: WebSocket, listener: Listener, oscquery: OscQuery) -> None:
    """Do what is said, until the other end goes."""
    while (message := await websocket.receive())["type"] == "websocket.receive":
        if (data := message.get("bytes")) is not None:
            oscquery.receive(data, listener)
        else:
            await _obey(message["text"], listener, oscquery)


async def _obey(text: str, listener: Listener, oscquery: OscQuery) -> None:
    if text.startswith("/"):
        await _query(text, listener, oscquery)
        return
    try:
        said = msgspec.json.decode(text, type=_Said)
    except (msgspec.DecodeError, UnicodeEncodeError) as error:
        listener.tell("ERROR", f'{{"COMMAND": "LISTEN", "DATA": "/an/address"}} was expected: {error}.')
        return
    match said.command:
        case "LISTEN":
            _listen(said.data, listener, oscquery)
        case "IGNORE":
            oscquery.listeners.ignore(listener, said.data)
        case _:
            listener.tell("ERROR", f"LISTEN or IGNORE was expected; {said.command[:80]!r} came.")


async def _query(text: str, listener: Listener, oscquery: OscQuery) -> None:
    """A query as over HTTP: older clients of ossia ask here."""
    path, _, query = text.partition("?")
    answer = await oscquery.answer(path, query, listener.asker)
    body = answer.body or {}
    if answer.status == 200:
        listener.outbox.say(jsontext.encode(body).decode("ascii"))
    else:
        listener.tell("ERROR", body.get("error", f"{text[:200]} has nothing to read."))


def _listen(path: str, listener: Listener, oscquery: OscQuery) -> None:
    node = oscquery.node(path)
    if node is None:
        listener.tell("ERROR", f"There is no OSC address {path[:200]!r} to listen to. All of them: GET /sonograft")
    elif len(listener.addresses) >= MOST_ADDRESSES:
        listener.tell("ERROR", f"{MOST_ADDRESSES} addresses are listened to already; IGNORE some.")
    else:
        # Controllers listen to whole containers. A command has no value: there it just never comes.
        oscquery.listeners.listen(listener, node["FULL_PATH"])


async def _end(*tasks: asyncio.Task[None]) -> None:
    """End them all; raises what one of them raised."""
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)
    for task in tasks:
        if not task.cancelled():
            task.result()
