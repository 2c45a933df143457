"""What became of each render: what the server says, whether it is ours, and what has to be said again."""

from __future__ import annotations

from .client_request import keyed
from .layout import arrange
from .patcher import Patch, literal
from .vocabulary import JOB_EVENTS, LISTS, address


def said() -> Patch:
    """Sorts what the server says, and lets pass only what concerns this object's own renders."""
    patch = Patch()
    patch.note("Other objects may hear the same port: of renders, only those with our own tokens concern us.")
    patch.keep(
        heard=patch.inlet("what the server says"),
        answer=patch.outlet("pong, version"),
        late=patch.outlet("to the server: cancel what was acknowledged too late"),
        own=patch.outlet("what concerns our own renders"),
        rest=patch.outlet("the same, to look into"),
    )
    kinds = " ".join(map(address, ("pong", "version", "ack", "fail", *LISTS)))
    patch.objs(
        steps="t l l",
        kind=f"route {kinds}",
        pong=f"prepend {address('pong')}",
        version=f"prepend {address('version')}",
        of_render="route render",
        acked="t l l l",
        too_late="zl.nth 1",
        stopping="coll #0-stopping 1",
        found_late="t b",
        late_job="zl.reg",
        job="zl.nth 2",
        cancel=f"prepend {address('cancel')}",
        fail_of="route render",
        failed="zl.nth 1",
        event="zl.nth 3",
        asked="coll #0-asked 1",
        found="t b",
        whole="zl.reg",
        both="t l l",
        acked_word="zl.nth 1",
    )
    patch.cords("""
        heard > steps
        steps:1 > whole:1
        steps > kind
        kind > pong > answer
        kind:1 > version > answer
        kind:2 > of_render > acked
        acked:2 > late_job:1
        acked:1 > too_late > stopping > found_late > late_job > job > cancel > late
        acked > acked_word > asked > found > whole > both
        kind:3 > fail_of > failed > asked
        fail_of:1 > found
        kind:4 > found
        kind:5 > found
        kind:6 > found
        kind:7 > found
        kind:8 > event > asked                       # address, job, token
        both:1 > rest
        both > own
    """)
    return arrange(patch)


def events() -> Patch:
    """What concerns our own renders, each to its outlet, and in words."""
    patch = Patch()
    outs = (
        "token and job: acknowledged",
        "token: this render has ended",
        "to the server: its end was seen",
        "path, frames, sample rate, job, token",
        "path of the preview",
        "progress",
        "a line of text",
        "what is wrong",
        "bang: the server does not know our jobs",
    )
    patch.keep(own=patch.inlet("what concerns our own renders"))
    for place, comment in enumerate(outs):
        patch.keep(**{f"out{place}": patch.outlet(comment)})
    patch.objs(
        which=(
            "route " + " ".join(address(name) for name in ("ack", "fail", *(f"job/{event}" for event in JOB_EVENTS))),
            20,
            70,
        ),
        ack="route render",
        fail="route render job/get job/seen",
        rejected="t l l",
        no_word="zl.nth 1",
        no_reason="zl.nth 4",
        refused="zl.nth 5",
        unknown="t b",
        position="zl.nth 4",
        ahead="sel 0 1",
        several="sprintf symout Waiting for %ld renders before this one.",
        progress="t l l",
        fraction="zl.nth 4",
        stage="zl.slice 4",
        stage_text=f"sprintf symout {literal('Rendering: %s, %.0f s left.')}",
        preview="zl.nth 4",
        done="t l l b 1. l",
        about="zl.slice 3",
        job_word="zl.slice 2",
        result="zl.join",
        failed="t l l",
        reason="zl.nth 6",
        cancelled="t b l",
        ended="t l l",
        word="zl.nth 2",
        job="zl.nth 1",
        seen=f"prepend {address('job/seen')}",
        words="tosymbol",
    )
    patch.msgs(
        waiting="Waiting to be rendered.",
        after_one="Waiting for one render before this one.",
        rendering="Rendering.",
        is_done="Done.",
        is_cancelled="Cancelled.",
    )
    patch.cords("""
        own > which
        which > ack > out0
        which:1 > fail
        fail > rejected
        rejected:1 > no_word > out1
        rejected > no_reason > out7
        fail:1 > unknown > out8
        fail:3 > refused > out7
        which:2 > position > ahead > waiting > words > out6
        ahead:1 > after_one > words
        ahead:2 > several > out6
        which:3 > rendering > words
        which:4 > progress > fraction > out5
        progress:1 > stage
        stage:1 > stage_text > out6
        which:5 > preview > out4
        which:6 > done
        done:4 > ended
        done:3 > out5
        done:2 > is_done > words
        done:1 > job_word > result:1
        done > about
        about:1 > result > out3
        which:7 > failed
        failed:1 > ended
        failed > reason > out7
        which:8 > cancelled
        cancelled:1 > ended
        cancelled > is_cancelled > words
        ended:1 > word > out1
        ended > job > seen > out2
    """)
    return arrange(patch)


def jobs() -> Patch:
    """Keeps what was asked for until it has ended, and says again what may have been lost on its way."""
    patch = Patch()
    ins = (
        "token, clip, style, keys and values: a new render",
        "token and job: acknowledged",
        "token: it has ended",
        "cancel: all of our own, or one job",
        "bang: say again what got no answer",
        "bang: the server may have lost us; ask for everything again",
    )
    for place, comment in enumerate(ins):
        patch.keep(**{f"in{place}": patch.inlet(comment)})
    patch.keep(
        out=patch.outlet("to the server"),
        text=patch.outlet("a line of text"),
        new=patch.sub("keyed", keyed()),
        run=patch.sub("keyed", keyed()),
        back=patch.sub("keyed", keyed()),
    )
    patch.objs(
        request="t l l",
        asked="coll #0-asked 1",
        waiting="coll #0-waiting 1",
        render=f"prepend {address('render')}",
        acked="t l l",
        acked_word="zl.nth 1",
        no_longer="prepend remove",
        running="coll #0-running 1",
        ended="t s",
        forget="prepend remove",
        stop_no_more="coll #0-stopping 1",
        which="route bang all",
        cancel="t b b b",
        running_now="coll #0-running 1",
        each="t l l",
        stop_job="zl.nth 2",
        stop=f"prepend {address('cancel')}",
        stop_word="zl.nth 1",
        stopping="coll #0-stopping 1",
        waiting_now="coll #0-waiting 1",
        waiting_word="zl.nth 1",
        tokens="zl.group 256",
        one="zl.iter 1",
        dropped="t b s s",
        words="tosymbol",
        beat="t b b",
        still_waiting="coll #0-waiting 1",
        still_running="coll #0-running 1",
        look="t l l l",
        look_job="zl.nth 2",
        get=f"prepend {address('job/get')}",
        is_stopping="zl.nth 1",
        stops="coll #0-stopping 1",
        stop_found="t b",
        stop_held="zl.reg",
        lost="t b b b",
        none="coll #0-running 1",
        all="coll #0-asked 1",
        wait="coll #0-waiting 1",
    )
    patch.msgs(
        dump_running="dump",
        dump_waiting="dump",
        mark="store $1 $1 1",
        gone="Cancelled.",
        resend="dump",
        ask_after="dump",
        clear="clear",
        dump_all="dump",
    )
    patch.cords("""
        in0 > request
        request:1 > new > asked
        new > waiting
        request > render > out

        in1 > acked
        acked:1 > acked_word > no_longer > waiting
        acked > run > running

        in2 > ended > forget > asked
        forget > waiting
        forget > running
        forget > stop_no_more

        in3 > which > cancel
        which:1 > cancel
        which:2 > stop > out
        cancel:2 > dump_running > running_now > each
        each:1 > stop_word > mark > stopping
        each > stop_job > stop
        cancel:1 > dump_waiting > waiting_now > waiting_word > tokens
        cancel > tokens > one > dropped
        dropped:2 > ended
        dropped:1 > mark
        dropped > gone > words > text

        in4 > beat
        beat:1 > ask_after > still_running > look
        look:2 > stop_held:1
        look:1 > is_stopping > stops > stop_found > stop_held > stop_job
        look > look_job > get > out
        beat > resend > still_waiting > render

        in5 > lost
        lost:2 > clear > none
        lost:1 > dump_all > all > back > wait
        lost > beat
    """)
    return arrange(patch)
