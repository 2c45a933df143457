"""From the words of a message to a whole request: commands, kept parameters, and one list that the server takes."""

from __future__ import annotations

from .layout import arrange
from .patcher import Patch
from .vocabulary import address

COMMANDS = ("bang", "render", "cancel", "styles", "jobs", "ping", "auth", "host", "port")
_INCOMPLETE = "A render needs a clip and a style: render /music/take.wav vinyl"


def commands() -> Patch:
    """What is a command of this object, and what a parameter of the renders to come."""
    patch = Patch()
    patch.note("What is no command is a parameter and its value: strength 0.7")
    outs = (
        "render",
        "a parameter and its value",
        "cancel",
        "a question to the server",
        "to the network as it is",
        "ping",
    )
    patch.keep(said=patch.inlet("messages"))
    for place, comment in enumerate(outs):
        patch.keep(**{f"out{place}": patch.outlet(comment)})
    patch.objs(
        which=f"route {' '.join(COMMANDS)}",
        state="route bang",
        some_jobs=f"prepend {address('jobs')}",
        auth=f"prepend {address('auth')}",
        host="prepend host",
        port="prepend port",
        ping="t b",
    )
    patch.msgs(styles=address("styles"), all_jobs=address("jobs"))
    patch.cords("""
        said > which
        which > out0
        which:1 > out0
        which:2 > out2
        which:3 > styles > out3
        which:4 > state > all_jobs > out3
        state:1 > some_jobs > out3
        which:5 > ping > out5
        which:6 > auth > out4
        which:7 > host > out4
        which:8 > port > out4
        which:9 > out1
    """)
    return arrange(patch)


def ask() -> Patch:
    """One request: a copy of what is kept, what is said this time laid over it, and a token of its own.

    Said and kept are laid over each other key by key, as the server takes no key twice.
    """
    patch = Patch()
    patch.note("A copy of what is kept, this render's own words laid over it, a token before it.")
    patch.keep(
        render=patch.inlet("render: clip, style, keys and values; what is not said is as kept"),
        keep=patch.inlet("a parameter and its value, kept for all renders to come"),
        me=patch.inlet("a number that only this object has"),
        request=patch.outlet("token, clip, style, keys and values"),
        trouble=patch.outlet("what is wrong"),
        pair=patch.sub("pair", pair()),
        overlay=patch.sub("pair", pair()),
        copied=patch.sub("keyed", keyed()),
    )
    patch.objs(
        is_bare="route bang",
        bare="t b b",
        given="t b l b",
        is_clear="route clear",
        kept="coll",
        begin="t b b b",
        head="zl.slice 2",
        one="zl.slice 1",
        clip="prepend content",
        style="prepend style",
        pairs="zl.iter 2",
        now="coll",
        finish="t b b b b b b",
        what="route content style",
        has_clip="t l 1",
        has_style="t l 1",
        clip_there="int",
        style_there="int",
        both="&&",
        is_whole="sel 0 1",
        whole="zl.group 256",
        count="counter 1 999999",
        name="sprintf symout max-%ld-%ld",
        words="tosymbol",
    )
    patch.msgs(
        forget="clear",
        dump_kept="dump",
        empty="clear",
        nothing="0",
        clear_whole="zlclear",
        get_clip="content",
        get_style="style",
        drop="remove content, remove style, dump",
        incomplete=_INCOMPLETE,
    )
    patch.cords("""
        render > is_bare > bare
        is_bare:1 > given
        bare:1 > begin
        given:2 > begin
        given:1 > head
        bare > finish
        given > finish

        keep > is_clear > forget > kept
        is_clear:1 > pair > kept
        begin:2 > clear_whole > whole
        begin:1 > nothing > clip_there:1
        nothing > style_there:1
        begin:1 > empty > now
        begin > dump_kept > kept
        kept > copied > now

        head:1 > pairs > overlay
        head > one > clip > overlay
        one:1 > style > overlay
        overlay > now

        finish:5 > count > name > whole             # first the token,
        me > name:1
        finish:4 > get_clip > now                    # then the clip,
        finish:3 > get_style > now                   # then the style,
        finish:2 > drop > now                        # then all the rest
        now > what > has_clip > whole
        what:1 > has_style > whole
        what:2 > whole
        has_clip:1 > clip_there:1
        has_style:1 > style_there:1
        finish:1 > style_there > both:1
        finish > clip_there > both > is_whole
        is_whole:1 > whole > request
        is_whole > incomplete > words > trouble
    """)
    return arrange(patch)


def keyed() -> Patch:
    """``strength 0.7`` as ``store strength strength 0.7``."""
    patch = Patch()
    patch.keep(words=patch.inlet("key and value"), stored=patch.outlet("to a coll"))
    patch.objs(twice="t l l", key="zl.nth 1", both="zl.join", store="prepend store")
    patch.cords("""
        words > twice > key > both > store > stored
        twice:1 > both:1
    """)
    return arrange(patch)


def pair() -> Patch:
    """One key and its value, made ready for a ``coll``; a key alone is forgotten."""
    patch = Patch()
    patch.note("A key alone is forgotten: the server's own default counts again.")
    patch.keep(
        said=patch.inlet("key and value"),
        out=patch.outlet("to a coll"),
        path=patch.sub("path", path()),
        start=patch.sub("exact", exact()),
        end=patch.sub("exact", exact()),
        keyed=patch.sub("keyed", keyed()),
    )
    patch.objs(
        twice="t l l",
        length="zl.len",
        two="clip 1 2",
        alone="gate 2",
        forget="prepend remove",
        which="route content style start end",
        clip_words="tosymbol",
        style_words="tosymbol",
        content="prepend content",
        style="prepend style",
        from_="prepend start",
        to="prepend end",
        one_value="zl.slice 2",
    )
    patch.cords("""
        said > twice > alone:1
        twice:1 > length > two > alone
        alone > forget > out
        alone:1 > which
        which > clip_words > path > content > keyed      # words that stand apart are one path or one name
        which:1 > style_words > style > keyed
        which:2 > start > from_ > keyed
        which:3 > end > to > keyed
        which:4 > one_value > keyed
        keyed > out
    """)
    return arrange(patch)


def path() -> Patch:
    """``Macintosh HD:/Users/…`` as ``/Users/…``; what Max cannot make one of, the server gets as it came."""
    patch = Patch()
    patch.keep(came=patch.inlet("path"), out=patch.outlet("path, with slashes"))
    patch.objs(
        steps="t b s s",
        conform="conformpath slash boot",
        could="gate",
        best="zl.reg",
    )
    patch.cords("""
        came > steps
        steps:2 > best:1
        steps:1 > conform > could:1
        conform:1 > could > best:1
        steps > best > out
    """)
    return arrange(patch)


def exact() -> Patch:
    """A place in seconds as text: a number would lose samples on its way, as OSC sends floats of 32 bits."""
    patch = Patch()
    patch.keep(came=patch.inlet("seconds, or samples@rate"), out=patch.outlet("text"))
    patch.objs(kind="route int float", text="sprintf symout %.9f")
    patch.cords("""
        came > kind > text > out
        kind:1 > text
        kind:2 > out
    """)
    return arrange(patch)
