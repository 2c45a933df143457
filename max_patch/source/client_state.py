"""What became of each render: what the server says, whether it is ours, and what has to be said again."""

from __future__ import annotations

from .client_request import keyed
from .patcher import Patch, literal
from .vocabulary import JOB_EVENTS, LISTS, address


def said() -> Patch:
    """Sorts what the server says, and lets pass only what concerns this object's own renders."""
    patch = Patch(1120, 480)
    patch.note("Other objects may hear the same port: of renders, only those with our own tokens concern us.", at=(70, 27))
    patch.keep(
        heard=patch.inlet("what the server says", at=(20, 20)),
        answer=patch.outlet("pong, version", at=(20, 430)),
        late=patch.outlet("to the server: cancel what was acknowledged too late", at=(160, 430)),
        own=patch.outlet("what concerns our own renders", at=(560, 430)),
        rest=patch.outlet("the same, to look into", at=(640, 430)),
    )
    kinds = " ".join(map(address, ("pong", "version", "ack", "fail", *LISTS)))
    patch.objs(
        steps=("t l l", 20, 70),
        kind=(f"route {kinds}", 20, 110),
        pong=(f"prepend {address('pong')}", 20, 360),
        version=(f"prepend {address('version')}", 20, 395),
        of_render=("route render", 160, 150),
        acked=("t l l l", 160, 185),
        too_late=("zl.nth 1", 230, 220),
        stopping=("coll #0-stopping 1", 230, 255),
        found_late=("t b", 230, 290),
        late_job=("zl.reg", 230, 325),
        job=("zl.nth 2", 230, 360),
        cancel=(f"prepend {address('cancel')}", 160, 395),
        fail_of=("route render", 420, 150),
        failed=("zl.nth 1", 420, 185),
        event=("zl.nth 3", 960, 185),
        asked=("coll #0-asked 1", 420, 290),
        found=("t b", 560, 325),
        whole=("zl.reg", 560, 360),
        both=("t l l", 560, 395),
        acked_token=("zl.nth 1", 340, 220),
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
        acked > acked_token > asked > found > whole > both
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
    return patch


def events() -> Patch:
    """What concerns our own renders, each to its outlet, and in words."""
    patch = Patch(1180, 560)
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
    patch.keep(own=patch.inlet("what concerns our own renders", at=(20, 20)))
    for place, comment in enumerate(outs):
        patch.keep(**{f"out{place}": patch.outlet(comment, at=(20 + 130 * place, 510))})
    patch.objs(
        which=("route " + " ".join(address(name) for name in ("ack", "fail", *(f"job/{event}" for event in JOB_EVENTS))),
               20, 70),
        ack=("route render", 20, 110),
        fail=("route render job/get job/seen", 900, 145),
        rejected=("t l l", 900, 180),
        no_token=("zl.nth 1", 950, 215),
        no_reason=("zl.nth 4", 880, 250),
        refused=("zl.nth 5", 1000, 250),
        unknown=("t b", 1060, 215),
        position=("zl.nth 4", 800, 145),
        ahead=("sel 0 1", 800, 180),
        several=("sprintf symout Waiting for %ld renders before this one.", 560, 290),
        progress=("t l l", 670, 145),
        fraction=("zl.nth 4", 670, 320),
        stage=("zl.slice 4", 700, 180),
        stage_text=(f"sprintf symout {literal('Rendering: %s, %.0f s left.')}", 560, 325),
        preview=("zl.nth 4", 540, 145),
        done=("t l l b 1. l", 410, 145),
        about=("zl.slice 3", 410, 180),
        job_token=("zl.slice 2", 380, 215),
        result=("zl.join", 410, 250),
        failed=("t l l", 300, 145),
        reason=("zl.nth 6", 300, 180),
        cancelled=("t b l", 200, 145),
        ended=("t l l", 150, 360),
        token=("zl.nth 2", 150, 400),
        job=("zl.nth 1", 280, 400),
        seen=(f"prepend {address('job/seen')}", 280, 440),
        words=("tosymbol", 800, 440),
    )
    patch.msgs(
        waiting=("Waiting to be rendered.", 800, 290),
        after_one=("Waiting for one render before this one.", 800, 325),
        rendering=("Rendering.", 800, 360),
        is_done=("Done.", 800, 395),
        is_cancelled=("Cancelled.", 870, 395),
    )
    patch.cords("""
        own > which
        which > ack > out0
        which:1 > fail
        fail > rejected
        rejected:1 > no_token > out1
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
        done:1 > job_token > result:1
        done > about
        about:1 > result > out3
        which:7 > failed
        failed:1 > ended
        failed > reason > out7
        which:8 > cancelled
        cancelled:1 > ended
        cancelled > is_cancelled > words
        ended:1 > token > out1
        ended > job > seen > out2
    """)
    return patch


def jobs() -> Patch:
    """Keeps what was asked for until it has ended, and says again what may have been lost on its way."""
    patch = Patch(1220, 620)
    ins = (
        "token, clip, style, keys and values: a new render",
        "token and job: acknowledged",
        "token: it has ended",
        "cancel: all of our own, or one job",
        "bang: say again what got no answer",
        "bang: the server may have lost us; ask for everything again",
    )
    lefts = (20, 200, 400, 560, 860, 1000)
    for place, (comment, left) in enumerate(zip(ins, lefts, strict=True)):
        patch.keep(**{f"in{place}": patch.inlet(comment, at=(left, 20))})
    patch.keep(
        out=patch.outlet("to the server", at=(20, 570)),
        text=patch.outlet("a line of text", at=(560, 570)),
        new=patch.sub("keyed", keyed(), at=(60, 145)),
        run=patch.sub("keyed", keyed(), at=(200, 215)),
        back=patch.sub("keyed", keyed(), at=(1040, 215)),
    )
    patch.objs(
        request=("t l l", 20, 75),
        asked=("coll #0-asked 1", 60, 180),
        waiting=("coll #0-waiting 1", 60, 215),
        render=(f"prepend {address('render')}", 20, 510),
        acked=("t l l", 200, 75),
        acked_token=("zl.nth 1", 250, 110),
        no_longer=("prepend remove", 250, 145),
        running=("coll #0-running 1", 200, 250),
        ended=("t s", 400, 75),
        forget=("prepend remove", 400, 110),
        stop_no_more=("coll #0-stopping 1", 400, 180),
        which=("route bang all", 560, 75),
        cancel=("t b b b", 560, 110),
        running_now=("coll #0-running 1", 700, 180),
        each=("t l l", 700, 215),
        stop_job=("zl.nth 2", 700, 250),
        stop=(f"prepend {address('cancel')}", 180, 510),
        stop_token=("zl.nth 1", 740, 285),
        stopping=("coll #0-stopping 1", 740, 355),
        waiting_now=("coll #0-waiting 1", 560, 180),
        waiting_token=("zl.nth 1", 560, 215),
        tokens=("zl.group 256", 560, 250),
        one=("zl.iter 1", 560, 285),
        dropped=("t b s s", 560, 320),
        words=("tosymbol", 560, 510),
        beat=("t b b", 860, 75),
        still_waiting=("coll #0-waiting 1", 860, 180),
        still_running=("coll #0-running 1", 900, 250),
        look=("t l l l", 900, 285),
        look_job=("zl.nth 2", 900, 440),
        get=(f"prepend {address('job/get')}", 330, 510),
        is_stopping=("zl.nth 1", 960, 320),
        stops=("coll #0-stopping 1", 960, 355),
        stop_found=("t b", 960, 390),
        stop_held=("zl.reg", 960, 425),
        lost=("t b b b", 1000, 75),
        none=("coll #0-running 1", 1110, 250),
        all=("coll #0-asked 1", 1040, 180),
        wait=("coll #0-waiting 1", 1040, 250),
    )
    patch.msgs(
        dump_running=("dump", 700, 145),
        dump_waiting=("dump", 560, 145),
        mark=("store $1 $1 1", 740, 320),
        gone=("Cancelled.", 560, 475),
        resend=("dump", 860, 145),
        ask_after=("dump", 900, 215),
        clear=("clear", 1110, 215),
        dump_all=("dump", 1040, 145),
    )
    patch.cords("""
        in0 > request
        request:1 > new > asked
        new > waiting
        request > render > out

        in1 > acked
        acked:1 > acked_token > no_longer > waiting
        acked > run > running

        in2 > ended > forget > asked
        forget > waiting
        forget > running
        forget > stop_no_more

        in3 > which > cancel
        which:1 > cancel
        which:2 > stop > out
        cancel:2 > dump_running > running_now > each
        each:1 > stop_token > mark > stopping
        each > stop_job > stop
        cancel:1 > dump_waiting > waiting_now > waiting_token > tokens
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
    return patch
