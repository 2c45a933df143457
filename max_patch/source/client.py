"""``sonograft.client``: one object that asks the server for renders and says what became of them.

Everything happens in the main thread: what comes from the scheduler or the network is deferred first. So no two of the
steps below ever run at the same time, and audio is never kept waiting.

A render is known by its token from the moment it is asked for until it has ended. Where it stands is kept in four
``coll`` objects, which ``#0`` makes private to each ``sonograft.client``:

* ``asked``: token → the whole request, until it has ended;
* ``waiting``: token → the whole request, until the server has acknowledged it; said again at each beat;
* ``running``: token → token and job, from then on; asked after at each beat;
* ``stopping``: token, if it is to be cancelled; said again at each beat.

What is stored begins with its own key: a ``coll`` puts the word ``symbol`` before what is a single word.
"""

from __future__ import annotations

from functools import cache

from .client_port import own_port, who_am_i
from .client_request import ask, commands
from .client_server import send, server
from .client_state import events, jobs, said
from .layout import arrange
from .patcher import Patch
from .vocabulary import BEAT_MS, HOST, PORT

INLET = "render, bang, content, style, cancel, styles, jobs, host, port, any parameter and its value"
OUTLETS = (
    "a render is done: its path, frames, sample rate, job, token",
    "path of a quick first version, which the final one replaces",
    "progress, 0. to 1.",
    "1 while the server answers, 0 while it does not",
    "a line of text to show: how things stand, or what is wrong",
    "all that the server says about this object, as it says it",
)


@cache
def client() -> Patch:
    """The abstraction itself: which part talks to which."""
    patch = Patch(description="Asks a Sonograft server for renders", digest="Play one clip in another's sound")
    patch.note("sonograft.client", size=18, bold=True)
    patch.note("One clip in the sound of another, by a Sonograft server. Double-click a part to see how.")
    patch.keep(inlet=patch.inlet(INLET))
    patch.objs(
        main="deferlow",
        args=f"patcherargs {HOST} {PORT}",
        loaded="loadbang",
        start="deferlow",
        begin="t 1 b",
        beat=f"metro {BEAT_MS}",
        defer_beat="deferlow",
        beats="t b b",
        when_here="gate",
        here="== 1",
        standing="t i i i",
        is_here="sel 1",
        light="change -1",
        moved="change 0",
        confirmed="t i i i",
        network=f"udpsend {HOST} {PORT}",
        wrong="t s s",
        error="prepend error",
    )
    patch.keep(
        arguments=patch.sub("arguments", _arguments()),
        commands=patch.sub("commands", commands(), width=240),
        me=patch.sub("who am I", who_am_i()),
        own=patch.sub("own port", own_port(), width=160),
        said=patch.sub("said", said(), width=120),
        server=patch.sub("server", server(), width=180),
        ask=patch.sub("ask", ask(), width=120),
        jobs=patch.sub("jobs", jobs(), width=260),
        send=patch.sub("send", send(), width=90),
        events=patch.sub("events", events(), width=200),
    )
    for place, comment in enumerate(OUTLETS):
        patch.keep(**{f"out{place}": patch.outlet(comment)})
    patch.cords(_CORDS)
    return arrange(patch)


_CORDS = """
    inlet > main > commands
    args > arguments > main                      # attributes are messages that were there from the start
    args:1 > arguments:1
    commands > ask                               # render
    commands:1 > ask:1                           # a parameter
    commands:2 > jobs:3                          # cancel
    commands:3 > send                            # a question to the server
    commands:4 > network                         # host or port
    commands:4 > server:4
    commands:5 > beats                           # ping

    loaded > start > begin > beat > defer_beat > beats
    begin:1 > me
    me > own:1
    me > server:2
    me > ask:2
    beats:1 > server                             # did it answer since the last beat?
    beats > when_here:1 > jobs:4                 # what has to be said again

    server > own                                 # is the port still ours?
    own > confirmed
    confirmed:2 > send:2
    confirmed:1 > server:1                       # then the server is asked
    confirmed > moved > jobs:5
    own:2 > wrong
    own:1 > said
    said > server:3                              # pong, version
    said:1 > send                                # cancel: acknowledged only after it was to be cancelled
    said:2 > events
    said:3 > out5
    server:1 > network                           # ping, version
    server:2 > here > standing
    standing:2 > send:1
    standing:2 > when_here
    standing:1 > is_here > jobs:5                # it is back: what has not ended is taken up again
    standing > light > out3
    server:3 > wrong
    server:4 > out4

    ask > jobs
    ask:1 > wrong
    jobs > send > network
    jobs:1 > out4
    send:1 > server:5
    events > jobs:1                              # acknowledged
    events:1 > jobs:2                            # ended
    events:2 > send                              # seen
    events:3 > out0
    events:4 > out1
    events:5 > out2
    events:6 > out4
    events:7 > wrong
    events:8 > jobs:5                            # a server that does not know our jobs gets them again
    wrong:1 > error > out5
    wrong > out4
"""


def _arguments() -> Patch:
    """``sonograft.client 192.168.1.7 7770 @style vinyl``: what is typed into the box, as messages."""
    patch = Patch()
    patch.keep(
        typed=patch.inlet("host and port"),
        attributes=patch.inlet("one attribute and its value; done after the last"),
        out=patch.outlet("messages"),
    )
    patch.objs(
        split="unpack s i",
        host="prepend host",
        port="prepend port",
        done="route done",
    )
    patch.cords("""
        typed > split > host > out
        split:1 > port > out
        attributes > done
        done:1 > out
    """)
    return arrange(patch)
