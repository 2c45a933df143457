"""Every command. A new one is a function here and nothing else; its first line is its documentation."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Annotated, Any, TypeAlias

import msgspec

from sonograft.core import request_key
from sonograft.errors import BadArguments, did_you_mean
from sonograft.frontends.osc import messages
from sonograft.frontends.osc.call import Call
from sonograft.frontends.osc.lines import Later
from sonograft.frontends.osc.table import CommandTable
from sonograft.frontends.osc.wire import ROOT, Atom, Message, shortened
from sonograft.models import JobState, Parameter, Request, Scalar

MAX_LISTED = 100
"""Jobs in a list: more in one burst would overflow the buffers of a client that reads slowly."""

commands = CommandTable()

_WHOLE = Annotated[int, msgspec.Meta(ge=-(2**63), le=2**63 - 1)]
_JSON_FIELDS = dict[str, str | _WHOLE | float | bool | list[Any] | dict[str, Any] | None]
Pairs: TypeAlias = Annotated[Scalar, "[key value]…"]


@commands.add(f"{ROOT}/ping", answer="`/sonograft/pong` and the same arguments")
def ping(call: Call, *rest: Annotated[Atom, "[anything]…"]) -> list[Message]:
    """Is there anybody?"""
    return [messages.pong(call.said)]


@commands.add(f"{ROOT}/version", answer="`/sonograft/version name major minor patch protocol`")
def version(call: Call) -> list[Message]:
    """Which server this is; `protocol` rises when something here changes incompatibly."""
    return [messages.version()]


@commands.add(f"{ROOT}/render", answer="ack with the job's id, then the job's events")
def render(call: Call, token: str, content: str, style: str, *pairs: Pairs) -> Later:
    """Render the clip `content` (a path) in the sound of `style` (a path, a name in the style library, or several)."""
    fields: dict[str, Any] = {"token": token, "content": content, "style": style}
    if len(pairs) % 2:
        raise BadArguments(f"After content, style come pairs of key and value; {pairs[-1]!r} has no value.")
    for key, value in zip(pairs[::2], pairs[1::2], strict=True):
        if not isinstance(key, str):
            raise BadArguments(f"A key such as strength was expected before {value!r}; {key!r} came.")
        if key in fields:
            raise BadArguments(f"{key} is given twice.")
        fields[key] = value
    return _submit(call, fields)


@commands.add(f"{ROOT}/render/json", answer="ack with the job's id, then the job's events")
def render_json(call: Call, fields: Annotated[str, "json"]) -> Later:
    """The same with all fields in one JSON object, for hosts that can send only one argument."""
    try:
        given = msgspec.json.decode(fields, type=_JSON_FIELDS)
    except (msgspec.DecodeError, UnicodeEncodeError) as error:
        raise BadArguments(
            f'One JSON object such as {{"token": "1", "content": "/a.wav", "style": "drums"}} was expected: {error}.'
        ) from None
    said = {key: value for key, value in given.items() if value is not None}
    call.token = shortened(str(said.get("token", "")), 128)
    return _submit(call, said)


def _submit(call: Call, fields: dict[str, Any]) -> Later:
    if (port := fields.pop("reply_port", None)) is not None:
        call.answer_also(port)
    defaults = dict(call.sender.defaults)

    def look() -> tuple[Request, str]:
        request = call.core.request(fields, defaults)
        # Without a word of the client's own, nothing tells a repetition from a second wish.
        return request, request_key(call.peer.host, request) if request.token else uuid.uuid4().hex

    return Later(look, lambda found: _queue(call, *found))


def _queue(call: Call, request: Request, key: str) -> list[Message]:
    call.token = request.token
    job = call.core.submit(request, origin=f"osc:{call.peer.host}", key=key, remember_s=call.settings.remember_s)
    if not job.state.is_terminal:
        call.news.follow(job.id, call.to)
    if job.state is JobState.QUEUED:
        return [call.ack(job.id)]
    # The token came before: its sender missed the answer then, and perhaps the events.
    return [call.ack(job.id), messages.of_event(call.core.event(job))]


@commands.add(f"{ROOT}/cancel", answer="ack, then `job/cancelled`")
def cancel(call: Call, job: Annotated[str, "job|all"]) -> list[Message]:
    """Stop a job, queued or running, or all of them; one that has ended stays as it is."""
    if job == "all":
        call.core.cancel_all()
    else:
        call.core.cancel(job)
    return [call.ack(job)]


@commands.add(f"{ROOT}/job/get", answer="the job's last event once more")
def job_get(call: Call, job: str) -> list[Message]:
    """What became of a job."""
    return [messages.of_event(call.core.event(call.core.job(job)))]


@commands.add(f"{ROOT}/job/seen", answer="ack")
def job_seen(call: Call, job: str) -> list[Message]:
    """Confirm that the end of a job arrived, so that it is not repeated."""
    call.core.seen(job)
    call.news.seen(job)
    return [call.ack(job)]


@commands.add(
    f"{ROOT}/jobs",
    answer="`/sonograft/jobs/item job state fraction content style result` for each, then `/sonograft/jobs/end n`",
)
def jobs(call: Call, state: str = "") -> list[Message]:
    """The newest 100 jobs, all or those in one state: queued, running, done, failed, cancelled."""
    found = call.core.jobs(_state(state) if state else None, MAX_LISTED)
    return [*map(messages.job_item, found), messages.jobs_end(len(found))]


def _state(word: str) -> JobState:
    try:
        return JobState(word.lower())
    except ValueError:
        raise BadArguments(
            f"A job's state is one of {', '.join(JobState)}; {word!r} came.{did_you_mean(word, list(JobState))}"
        ) from None


@commands.add(f"{ROOT}/styles", answer="`/sonograft/styles/item name seconds` for each, then `/sonograft/styles/end n`")
def styles(call: Call) -> Later:
    """The styles in the library."""
    return Later(call.core.styles, lambda found: [*map(messages.style_item, found), messages.styles_end(len(found))])


@commands.add(f"{ROOT}/param", answer="`/sonograft/param name value`")
def param(call: Call, name: str, value: Scalar | None = None) -> list[Message]:
    """Set or ask for a default that holds for this sender's later renders."""
    return _param(call, name, value)


def _param(call: Call, name: str, value: Scalar | None) -> list[Message]:
    known = call.core.parameters
    if name not in known:
        raise BadArguments(f"There is no parameter {name!r}.{did_you_mean(name, known)} Known: {', '.join(known)}.")
    if value is not None:
        call.sessions.set_default(call.peer.host, name, call.core.check(name, value))
    return [messages.param(name, call.sender.defaults.get(name, known[name].default))]


@commands.add(f"{ROOT}/subscribe", answer="ack, then the last event of every job that has not ended")
def subscribe(
    call: Call, switch: Annotated[bool, "1|0"], port: int = 0, host: str = "", lease_s: float = 0.0
) -> list[Message]:
    """Hear every job's events and all answers to this host, here or at a UDP port; 0: no more."""
    if host and not port:
        raise BadArguments(f"subscribe: beside the host {host!r} its port is needed; 0 came.")
    peer = call.sessions.peer(port, host, owner=call.peer.host) if port else call.peer
    if lease_s < 0:
        raise BadArguments(f"lease_s must be the seconds to stay subscribed, or 0 for good; {lease_s:g} came.")
    if not switch:
        call.sessions.unsubscribe(peer)
        return [call.ack()]
    is_new = call.sessions.subscribe(peer, owner=call.peer.host, lease_s=lease_s, port=port)
    call.to[peer] = None
    if is_new:
        call.news.catch_up(peer, call.core)
    return [call.ack()]


@commands.add(f"{ROOT}/sync", answer="`/sonograft/synced n`")
def sync(call: Call, n: int) -> list[Message]:
    """Answered once all that this sender sent before it was handled."""
    # Commands are handled whole, in the order in which they come: there is nothing to wait for.
    return [messages.synced(n)]


@commands.add(f"{ROOT}/auth", answer="ack")
def auth(call: Call, word: Annotated[str, "token"]) -> list[Message]:
    """Say the server's token; needed once from each host where the server listens to the network."""
    call.sessions.admit(call.peer.host, word)
    return [call.ack()]


def table_for(parameters: Mapping[str, Parameter]) -> CommandTable:
    """All commands, with one address for each of ``parameters``: a dial sends its value straight there."""
    table = CommandTable()
    for row in commands:
        table.put(row)
    for parameter in parameters.values():
        _add_parameter(table, parameter)
    return table


def _add_parameter(table: CommandTable, parameter: Parameter) -> None:
    def one(call: Call, value: Scalar | None = None) -> list[Message]:
        return _param(call, parameter.name, value)

    one.__doc__ = f"A default for this sender's later renders: {parameter.description}."
    table.add(f"{ROOT}/param/{parameter.name}", answer="`/sonograft/param name value`")(one)
