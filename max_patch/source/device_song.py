"""Where the song is, in samples of a loop of some bars: the one number that device and result have to agree upon.

The loop lies on the song's own grid: its first sample is at bar 1, at bar 1 + N, and so on. What is recorded at an
index and what is played from the same index of the result are therefore in time, from wherever Live plays.
"""

from __future__ import annotations

from .layout import arrange
from .patcher import Patch

TICKS_PER_WHOLE = 1920
"""Max counts 480 ticks to a quarter note."""
RESYNC_SAMPLES = 4
"""So far the counted index may be from the song's position before it is taken from there again."""
JUMP_SAMPLES = 64
"""More than this is a jump of the song."""
_LARGEST = 100_000_000


def song() -> Patch:
    """How long a loop is: ten times a second Live is asked for tempo, signature and sample rate."""
    patch = Patch()
    patch.note("Whole samples, rounded down: a loop that is a sample short leaves no gap when it goes round.")
    patch.keep(
        poll=patch.inlet("bang: look"),
        bars=patch.inlet("bars"),
        result=patch.inlet("ticks of the result"),
        ticks=patch.outlet("ticks of so many bars"),
        frames=patch.outlet("samples of so many bars"),
        result_frames=patch.outlet("samples that the result would have now"),
        rate=patch.outlet("sample rate"),
    )
    patch.objs(
        steps="t b b b b",
        dsp="dspstate~",
        rates="t f f f",
        sync="plugsync~",
        safe_tempo="clip 10. 1000.",
        tempos="t f f",
        signature="unpack 4 4",
        beats="clip 1 99",
        unit="clip 1 64",
        bar_count="int 4",
        result_ticks="int",
        length=f"expr int($f1*$f2*{TICKS_PER_WHOLE}./$f3)",
        lengths="t i i",
        in_samples="expr int($f1*$f2*0.125/$f3)",
        result_samples="expr int($f1*$f2*0.125/$f3)",
        safe=f"clip {JUMP_SAMPLES * 2} {_LARGEST}",
    )
    patch.cords("""
        poll > steps
        bars > bar_count:1
        result > result_ticks:1
        steps:3 > dsp
        dsp:1 > rates
        rates:2 > in_samples:1
        rates:1 > result_samples:1
        rates > rate
        steps:2 > sync
        sync:5 > safe_tempo > tempos
        tempos:1 > in_samples:2
        tempos > result_samples:2
        sync:4 > signature > beats > length:1
        signature:1 > unit > length:2
        steps:1 > bar_count > length > lengths
        lengths:1 > ticks
        lengths > in_samples > safe > frames
        steps > result_ticks > result_samples > result_frames
    """)
    return arrange(patch)


def position(*, tells_jumps: bool) -> Patch:
    """The index of the song's position in the loop, counted sample by sample: none is left out, none comes twice.

    The ramp that Live drives tells where the loop is, but rounded it would now and then skip a sample. So the index is
    counted, and set by the ramp only where it goes round and where the song jumps.
    """
    patch = Patch()
    patch.note("The index is counted. It is set by the song where the loop goes round, and where the song jumps.")
    patch.keep(
        ticks=patch.inlet("ticks of the loop"),
        frames=patch.inlet("samples of the loop"),
        index=patch.outlet("signal: index"),
        moving=patch.outlet("signal: 1 while Live plays"),
    )
    patch.objs(
        set="sprintf frequency %ld ticks",
        ramp=f"phasor~ @frequency {TICKS_PER_WHOLE * 4} ticks @lock 1",
        step="delta~",
        moves="!=~ 0.",
        exact="*~ 1.",
        counted="+=~",
        ahead="-~",
        change="delta~",
        size="abs~",
        is_off=f">~ {RESYNC_SAMPLES}.",
        offset="sah~ 0.5",
        whole="round~ 1.",
        sum="+~",
        around="%~ 1.",
        sizes="t f f",
    )
    patch.cords("""
        ticks > set > ramp
        frames > sizes
        sizes:1 > exact:1
        sizes > around:1
        ramp > step > moves > moving
        moves > counted > ahead:1
        counted > sum
        ramp > exact > ahead > change > size > is_off > offset:1
        ahead > offset > whole > sum:1
        sum > around > index
    """)
    if tells_jumps:
        _jumps(patch)
    return arrange(patch)


def _jumps(patch: Patch) -> None:
    """A step that is neither small nor the whole loop is a jump."""
    patch.keep(jumped=patch.outlet("bang: the song has jumped"))
    patch.objs(
        half="* 0.5",
        halves="t f f",
        nearly=f"- {JUMP_SAMPLES}.",
        from_half="-~ 1.",
        far="abs~",
        is_jump="<~ 1.",
        edge="edge~",
    )
    patch.cords("""
        frames > half > halves
        halves:1 > from_half:1
        halves > nearly > is_jump:1
        size > from_half > far > is_jump > edge > jumped
    """)
