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

from .client_port import own_port, who_am_i
from .client_request import ask, commands
from .client_server import send, server
from .client_state import events, jobs, said
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


def client() -> Patch:
    """The abstraction itself: which part talks to which."""
    patch = Patch(930, 590, description="Asks a Sonograft server for renders", digest="Play one clip in another's sound")
    patch.note("sonograft.client", at=(20, 12), size=18, bold=True)
    patch.note("One clip in the sound of another, by a Sonograft server. Double-click a part to see how.", at=(185, 17))
    patch.keep(inlet=patch.inlet(INLET, at=(20, 55)))
    patch.objs(
        main=("deferlow", 20, 140),
        args=(f"patcherargs {HOST} {PORT}", 85, 60),
        loaded=("loadbang", 400, 60),
        start=("deferlow", 400, 95),
        begin=("t 1 b", 400, 130),
        beat=(f"metro {BEAT_MS}", 400, 200),
        defer_beat=("deferlow", 400, 235),
        beats=("t b b", 400, 270),
        when_here=("gate", 290, 305),
        here=("== 1", 402, 435),
        standing=("t i i i", 402, 470),
        is_here=("sel 1", 440, 505),
        light=("change -1", 490, 505),
        moved=("change 0", 700, 340),
        confirmed=("t i i i", 630, 305),
        network=(f"udpsend {HOST} {PORT}", 20, 545),
        wrong=("t s s", 820, 480),
        error=("prepend error", 845, 510),
    )
    patch.keep(
        arguments=patch.sub("arguments", _arguments(), at=(85, 95)),
        commands=patch.sub("commands", commands(), at=(20, 185), width=240),
        me=patch.sub("who am I", who_am_i(), at=(500, 165)),
        own=patch.sub("own port", own_port(), at=(560, 235), width=160),
        said=patch.sub("said", said(), at=(560, 385), width=120),
        server=patch.sub("server", server(), at=(330, 400), width=180),
        ask=patch.sub("ask", ask(), at=(20, 305), width=120),
        jobs=patch.sub("jobs", jobs(), at=(20, 400), width=260),
        send=patch.sub("send", send(), at=(20, 480), width=90),
        events=patch.sub("events", events(), at=(660, 430), width=200),
    )
    for place, comment in enumerate(OUTLETS):
        patch.keep(**{f"out{place}": patch.outlet(comment, at=(560 + 60 * place, 545))})
    patch.cords(_CORDS)
    return patch


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
    wrong:1 > error > out5
    wrong > out4
"""


def _arguments() -> Patch:
    """``sonograft.client 192.168.1.7 7770 @style vinyl``: what is typed into the box, as messages."""
    patch = Patch(420, 230)
    patch.keep(
        typed=patch.inlet("host and port", at=(20, 20)),
        attributes=patch.inlet("one attribute and its value; done after the last", at=(200, 20)),
        out=patch.outlet("messages", at=(20, 170)),
    )
    patch.objs(
        split=("unpack s i", 20, 65),
        host=("prepend host", 20, 105),
        port=("prepend port", 110, 105),
        done=("route done", 200, 65),
    )
    patch.cords("""
        typed > split > host > out
        split:1 > port > out
        attributes > done
        done:1 > out
    """)
    return patch
