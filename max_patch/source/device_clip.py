"""The clip that is shown in Live's detail view: its file is rendered, and the result put beside it.

Where Live lets a device do that (12.0.5 and later), the result becomes a clip: in a new take lane for a clip of the
arrangement, in the next empty slot of its track for a clip of the session. The original clip is never changed.
Elsewhere, the folder of the result is opened.

What travels with a request is the number by which Live knows the clip (``ctx``). All else is read when
the result comes.
"""

from __future__ import annotations

from .layout import arrange
from .patcher import Patch, literal

FIRST_VERSION = 12_00_05
"""Of Live, in which a device may make audio clips."""
PROPERTIES = (
    "warping", "warp_mode", "looping", "end_marker", "start_marker", "loop_end", "loop_start", "gain", "pitch_coarse",
    "pitch_fine", "muted", "color", "name",
)  # fmt: skip
"""What the new clip takes over, in this order: markers are in seconds or beats, as the clip is warped."""
_NO_CLIP = literal("No clip is selected. Click one, so that Live shows it below.")
_MIDI = literal("This is a MIDI clip. Freeze and flatten its track first, then send the audio clip.")
_FOLDER = literal("Done. Drag the file from the folder that opens to where you want it.")
_LANE = literal("Done, in a new take lane (right-click the track: Show Take Lanes).")
_SLOT = literal("Done, in the next empty slot.")
_IS_WARPED = literal("The clip is warped: the same warp markers fit the result.")


def send() -> Patch:
    """Which clip is shown, and whether it has a file."""
    patch = Patch()
    patch.keep(
        button=patch.inlet("bang: send the clip"),
        ask=patch.outlet("to the client"),
        text=patch.outlet("a line of text"),
    )
    patch.objs(
        path="live.path",
        id="route id",
        there="sel 0",
        found="t b i i",
        number="int",
        set_id="prepend id",
        clip="live.object",
        answers="route is_audio_clip file_path",
        is_audio="sel 1 0",
        file="tosymbol",
        steps="t b s b b",
        ctx="sprintf symout clip %ld",
        as_ctx="prepend ctx",
        content="prepend content",
        words="tosymbol",
    )
    patch.msgs(
        go="goto live_set view detail_clip",
        kind="get is_audio_clip",
        where="get file_path",
        as_in_file="loop",
        none=_NO_CLIP,
        midi=_MIDI,
    )
    patch.cords("""
        button > go > path > id > there > none > words > text
        there:1 > found
        found:2 > set_id > clip:1
        found:1 > number:1
        found > kind > clip > answers > is_audio > where > clip
        is_audio:1 > midi > words
        answers:1 > file > steps
        steps:3 > as_in_file > ask                   # whether it loops is asked of the file
        steps:2 > number > ctx > as_ctx > ask
        steps:1 > content > ask
        steps > ask
    """)
    return arrange(patch)


def receive() -> Patch:
    """A result of a clip has come: it goes into Live, or its folder is shown."""
    patch = Patch()
    patch.keep(
        came=patch.inlet("number of the clip, path"),
        text=patch.outlet("a line of text"),
        version=patch.sub("version", _version()),
        place=patch.sub("place", _place(), width=90),
        take=patch.sub("take lane", _take_lane(), width=90),
        slot=patch.sub("empty slot", _slot(), width=90),
        like=patch.sub("like it", _like(), width=90),
        folder=patch.sub("folder", _folder()),
    )
    patch.objs(
        later="deferlow",
        split="unpack 0 s",
        paths="t s s s",
        steps="t b i b i 0",
        may="gate",
        made="int",
        is_made="sel 0",
        in_lane="t i 0",
        in_slot="t i 1",
    )
    patch.cords("""
        came > later > split > steps
        split:1 > paths
        paths:2 > folder:1
        paths:1 > take:1
        paths > slot:1
        steps:4 > made:1
        steps:3 > like:1
        steps:2 > version > may
        steps:1 > may:1
        may > place > take
        place:1 > slot
        take > in_lane
        slot > in_slot
        in_lane:1 > like:2
        in_slot:1 > like:2
        in_lane > made:1
        in_slot > made:1
        steps > made > is_made > folder
        is_made:1 > like
        like > text
        folder > text
    """)
    return arrange(patch)


def _version() -> Patch:
    """1 where devices may make audio clips."""
    patch = Patch()
    patch.keep(ask=patch.inlet("bang"), out=patch.outlet("1 or 0"))
    patch.objs(
        steps="t b b b",
        path="live.path",
        app="live.object",
        answers="route get_major_version get_minor_version get_bugfix_version",
        major="float",
        number="expr int($f1*10000.+$f2*100.+$f3)",
        is_new=f">= {FIRST_VERSION}",
    )
    patch.msgs(go="goto live_app", calls="call get_major_version, call get_minor_version, call get_bugfix_version")
    patch.cords("""
        ask > steps
        steps:2 > go > path > app:1
        steps:1 > calls > app > answers > major:1
        answers:1 > number:1
        answers:2 > number:2
        steps > major > number > is_new > out
    """)
    return arrange(patch)


def _place() -> Patch:
    """Where the clip is now; nothing, if it is no longer there."""
    patch = Patch()
    patch.keep(
        clip=patch.inlet("number of the clip"),
        track=patch.outlet("number of its track, and where it begins, in beats"),
        slot=patch.outlet("number of its slot"),
    )
    patch.objs(
        steps="t b i",
        set_id="prepend id",
        clip_object="live.object",
        answers="route start_time canonical_parent is_arrangement_clip",
        parent_id="route id",
        parents="t i i",
        start="pack 0 0.",
        kind="sel 1 0",
        parent="int",
        both="zl.reg",
    )
    patch.msgs(look="get start_time, get canonical_parent, get is_arrangement_clip")
    patch.cords("""
        clip > steps
        steps:1 > set_id > clip_object:1
        steps > look > clip_object > answers > start:1
        answers:1 > parent_id > parents
        parents:1 > parent:1
        parents > start > both:1
        answers:2 > kind > both > track
        kind:1 > parent > slot
    """)
    return arrange(patch)


def _take_lane() -> Patch:
    """A take lane of its own for each result: nothing that is in another lane is written over."""
    patch = Patch()
    patch.keep(
        track=patch.inlet("number of the track, beats"),
        file=patch.inlet("path"),
        out=patch.outlet("number of the new clip"),
        before=patch.sub("last lane", _last_lane()),
        after=patch.sub("last lane", _last_lane()),
    )
    patch.objs(
        split="unpack 0 0.",
        steps="t i b i i 0",
        set_track="prepend id",
        maker="live.object",
        differs="!= 0",
        lanes="t i i",
        is_new="sel 1",
        lane_number="int",
        lane_steps="t b b i",
        set_lane="prepend id",
        lane="live.object",
        where="zl.reg",
        clip="zl.join",
        make="prepend call create_audio_clip",
        answers="route arrangement_clips",
        first="zl.nth 2",
    )
    patch.msgs(create="call create_take_lane", look="get arrangement_clips")
    patch.cords("""
        track > split > steps
        split:1 > clip:1
        file > where:1
        steps:4 > differs:1
        steps:3 > before > differs:1
        steps:2 > set_track > maker:1
        steps:1 > create > maker
        steps > after > lanes
        lanes:1 > lane_number:1
        lanes > differs > is_new > lane_number > lane_steps
        lane_steps:2 > set_lane > lane:1
        lane_steps:1 > where > clip > make > lane
        lane_steps > look > lane > answers > first > out
    """)
    return arrange(patch)


def _last_lane() -> Patch:
    patch = Patch()
    patch.keep(track=patch.inlet("number of the track"), out=patch.outlet("number of its last take lane"))
    patch.objs(
        steps="t b i",
        set_id="prepend id",
        asked="live.object",
        answers="route take_lanes",
        is_empty="route bang",
        backwards="zl.rev",
        first="zl.nth 1",
    )
    patch.msgs(look="get take_lanes")
    patch.cords("""
        track > steps
        steps:1 > set_id > asked:1
        steps > look > asked > answers > is_empty
        is_empty:1 > backwards > first > out
    """)
    return arrange(patch)


def _slot() -> Patch:
    """The first empty slot below the clip's own; nothing, if there is none."""
    patch = Patch()
    patch.keep(
        own=patch.inlet("number of the clip's slot"),
        file=patch.inlet("path"),
        out=patch.outlet("number of the new clip"),
    )
    patch.objs(
        steps="t b i i 0",
        set_own="prepend id",
        own_slot="live.object",
        parent="route canonical_parent",
        tracks="t b l",
        track="live.object",
        slots="route clip_slots",
        each="zl.iter 2",
        number="route id",
        tests="t i i",
        is_below="gate",
        is_own="==",
        passed="sel 1",
        open="t 1",
        candidate="t b i",
        set_slot="prepend id",
        slot="live.object",
        answers="route has_clip clip",
        is_empty="sel 0",
        take="t b b 0",
        where="zl.reg",
        make="prepend call create_audio_clip",
        made="route id",
    )
    patch.msgs(up="get canonical_parent", list="get clip_slots", look="get has_clip", get="get clip")
    patch.cords("""
        own > steps
        file > where:1
        steps:3 > is_below
        steps:2 > is_own:1
        steps:1 > set_own > own_slot:1
        steps > up > own_slot > parent > tracks
        tracks:1 > track:1
        tracks > list > track > slots > each > number > tests
        tests:1 > is_below:1
        tests > is_own > passed > open > is_below    # those after the clip's own
        is_below > candidate
        candidate:1 > set_slot > slot:1
        candidate > look > slot > answers > is_empty > take
        take:2 > is_below                            # the first of them only
        take:1 > where > make > slot
        take > get > slot
        answers:1 > made > out
    """)
    return arrange(patch)


def _like() -> Patch:
    """The new clip gets what the old one has."""
    patch = Patch()
    patch.keep(
        new=patch.inlet("number of the new clip"),
        old=patch.inlet("number of the old clip"),
        kind=patch.inlet("0: in a take lane, 1: in a slot"),
        text=patch.outlet("a line of text"),
    )
    patch.objs(
        steps="t b b b i",
        set_new="prepend id",
        set_old="prepend id",
        new_clip="live.object",
        old_clip="live.object",
        all="t l l",
        warping="route warping",
        is_warped="int",
        name="route name",
        words="tosymbol",
        as_name="prepend name",
        set="prepend set",
        where="int",
        which="sel 0 1",
        done="tosymbol",
        kept="zl.reg",
        warped="sel 1 0",
        both=f"sprintf symout %s {_IS_WARPED}",
    )
    gets = ", ".join(f"get {name}" for name in PROPERTIES)
    patch.msgs(get=gets, lane=_LANE, slot=_SLOT)
    patch.cords("""
        old > set_old > old_clip:1
        kind > where:1
        new > steps
        steps:3 > set_new > new_clip:1
        steps:2 > get > old_clip > all
        all:1 > warping > is_warped:1
        all > name > words > as_name > set > new_clip
        name:1 > set
        steps:1 > where > which > lane > done > kept:1
        which:1 > slot > done
        steps > is_warped > warped
    """)
    patch.objs(out="gate 2", plain="t b 1", with_markers="t b 2")
    patch.cords("""
        warped > with_markers > kept
        with_markers:1 > out
        warped:1 > plain > kept
        plain:1 > out
        kept > out:1
        out > text
        out:1 > both > text
    """)
    return arrange(patch)


def _folder() -> Patch:
    patch = Patch()
    patch.keep(
        show=patch.inlet("bang: show it"), path=patch.inlet("path of the result"), text=patch.outlet("a line of text")
    )
    patch.objs(
        steps="t b b",
        where="zl.reg",
        parent="regexp ^/?(.+)/[^/]+ @substitute %1",
        url="sprintf symout file:///%s",
        words="tosymbol",
    )
    patch.msgs(open="; max launchbrowser $1", done=_FOLDER)
    patch.cords("""
        path > where:1
        show > steps
        steps:1 > where > parent > url > open
        steps > done > words > text
    """)
    return arrange(patch)
