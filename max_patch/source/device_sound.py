"""The sound of the device: what goes into the loop, and what is heard.

Nothing here waits for anything: as long as there is no result to play, the track passes unchanged, without latency.
"""

from __future__ import annotations

from .device_song import JUMP_SAMPLES
from .layout import arrange
from .patcher import Patch

CAPTURE, RESULT = "---capture", "---result"
FADE_SAMPLES = 384
"""8 ms at 48 kHz: from the track to the result and back."""
PUNCH_SAMPLES = JUMP_SAMPLES
"""What is recorded fades in over what was there."""


def recorder() -> Patch:
    """Lays the track into the loop, at the song's place.

    While nothing is to be recorded, what is there is written once more: this fades in and out without a click.
    """
    patch = Patch()
    patch.note("New sound fades in over what was there; with no new sound, what is there stays.")
    patch.keep(
        left=patch.inlet("signal: left"),
        right=patch.inlet("signal: right"),
        index=patch.inlet("signal: index"),
        moving=patch.inlet("signal: 1 while Live plays"),
        on=patch.inlet("1: record, 0: not while the file is written"),
        over=patch.inlet("bang: begin to count anew"),
        ask=patch.inlet("bang: how much is in it?"),
        filled=patch.outlet("samples recorded without a break"),
    )
    patch.objs(
        may="sig~ 1.",
        now="*~",
        count="+=~",
        look="snapshot~",
        gain=f"rampsmooth~ {PUNCH_SAMPLES} {PUNCH_SAMPLES}",
    )
    patch.cords("""
        on > may > now:1
        moving > now > count > look > filled
        over > count
        ask > look
        now > gain
    """)
    for channel, side in enumerate(("left", "right"), start=1):
        patch.objs(**{f"was{side}": f"index~ {CAPTURE} {channel}", f"differs{side}": "-~", f"by{side}": "*~",
                      f"is{side}": "+~", f"write{side}": f"poke~ {CAPTURE} {channel}"})  # fmt: skip
        patch.cords(f"""
            index > was{side} > differs{side}:1
            {side} > differs{side} > by{side} > is{side} > write{side}
            gain > by{side}:1
            was{side} > is{side}:1
            index > write{side}:1
        """)
    return arrange(patch)


def player() -> Patch:
    """The result in place of the track, as far as ``gain`` says, while Live plays."""
    patch = Patch()
    patch.keep(
        left=patch.inlet("signal: left"),
        right=patch.inlet("signal: right"),
        index=patch.inlet("signal: index"),
        moving=patch.inlet("signal: 1 while Live plays"),
        gain=patch.inlet("0. the track, 1. the result"),
        out_left=patch.outlet("signal: left"),
        out_right=patch.outlet("signal: right"),
    )
    patch.objs(wanted="sig~ 0.", now="*~", part=f"rampsmooth~ {FADE_SAMPLES} {FADE_SAMPLES}")
    patch.cords("""
        gain > wanted > now:1
        moving > now > part
    """)
    for channel, side in enumerate(("left", "right"), start=1):
        patch.objs(**{f"read{side}": f"index~ {RESULT} {channel}", f"differs{side}": "-~", f"by{side}": "*~",
                      f"heard{side}": "+~"})  # fmt: skip
        patch.cords(f"""
            index > read{side} > differs{side} > by{side} > heard{side} > out_{side}
            {side} > differs{side}:1
            part > by{side}:1
            {side} > heard{side}:1
        """)
    return arrange(patch)
