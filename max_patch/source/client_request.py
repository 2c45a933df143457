"""From the words of a message to a whole request: commands, kept parameters, and one list that the server takes."""

from __future__ import annotations

from .patcher import Patch
from .vocabulary import address

COMMANDS = ("bang", "render", "cancel", "styles", "jobs", "ping", "auth", "host", "port")
_INCOMPLETE = "A render needs a clip and a style: render /music/take.wav vinyl"


def commands() -> Patch:
    """What is a command of this object, and what a parameter of the renders to come."""
    patch = Patch(760, 330)
    patch.note("What is no command is a parameter and its value: strength 0.7", at=(70, 27))
    outs = ("render", "a parameter and its value", "cancel", "a question to the server", "to the network as it is", "ping")
    patch.keep(said=patch.inlet("messages", at=(20, 20)))
    for place, comment in enumerate(outs):
        patch.keep(**{f"out{place}": patch.outlet(comment, at=(20 + 120 * place, 270))})
    patch.objs(
        which=(f"route {' '.join(COMMANDS)}", 20, 75),
        state=("route bang", 380, 150),
        some_jobs=(f"prepend {address('jobs')}", 450, 185),
        auth=(f"prepend {address('auth')}", 560, 150),
        host=("prepend host", 500, 115),
        port=("prepend port", 600, 115),
        ping=("t b", 620, 225),
    )
    patch.msgs(styles=(address("styles"), 270, 150), all_jobs=(address("jobs"), 340, 220))
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
    return patch


def ask() -> Patch:
    """One request: a copy of what is kept, what is said this time laid over it, and a token of its own.

    Said and kept are laid over each other key by key, as the server takes no key twice.
    """
    patch = Patch(860, 640)
    patch.note("A copy of what is kept, this render's own words laid over it, a token before it.", at=(330, 27))
    patch.keep(
        render=patch.inlet("render: clip, style, keys and values; what is not said is as kept", at=(20, 20)),
        keep=patch.inlet("a parameter and its value, kept for all renders to come", at=(200, 20)),
        me=patch.inlet("a number that only this object has", at=(700, 20)),
        request=patch.outlet("token, clip, style, keys and values", at=(20, 590)),
        trouble=patch.outlet("what is wrong", at=(110, 590)),
        pair=patch.sub("pair", pair(), at=(200, 165)),
        overlay=patch.sub("pair", pair(), at=(330, 305)),
        copied=patch.sub("keyed", keyed(), at=(200, 235)),
    )
    patch.objs(
        is_bare=("route bang", 20, 75),
        bare=("t b b", 20, 130),
        given=("t b l b", 75, 110),
        is_clear=("route clear", 200, 75),
        kept=("coll", 200, 200),
        begin=("t b b b", 420, 110),
        head=("zl.slice 2", 330, 145),
        one=("zl.slice 1", 330, 180),
        clip=("prepend content", 330, 215),
        style=("prepend style", 400, 250),
        pairs=("zl.iter 2", 470, 180),
        now=("coll", 200, 375),
        finish=("t b b b b b b", 20, 340),
        what=("route content style", 200, 410),
        has_clip=("t l 1", 200, 445),
        has_style=("t l 1", 265, 445),
        clip_there=("int", 330, 480),
        style_there=("int", 400, 480),
        both=("&&", 330, 515),
        is_whole=("sel 0 1", 330, 550),
        whole=("zl.group 256", 200, 550),
        count=("counter 1 999999", 560, 375),
        token=("sprintf symout max-%ld-%ld", 560, 410),
        words=("tosymbol", 110, 555),
    )
    patch.msgs(
        forget=("clear", 290, 110),
        dump_kept=("dump", 420, 145),
        empty=("clear", 540, 145),
        nothing=("0", 600, 145),
        clear_whole=("zlclear", 560, 180),
        get_clip=("content", 130, 375),
        get_style=("style", 90, 410),
        drop=("remove content, remove style, dump", 20, 445),
        incomplete=(_INCOMPLETE, 20, 520),
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

        finish:5 > count > token > whole             # first the token,
        me > token:1
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
    return patch


def keyed() -> Patch:
    """``strength 0.7`` as ``store strength strength 0.7``."""
    patch = Patch(260, 260)
    patch.keep(words=patch.inlet("key and value", at=(20, 20)), stored=patch.outlet("to a coll", at=(20, 210)))
    patch.objs(
        twice=("t l l", 20, 65), key=("zl.nth 1", 20, 100), both=("zl.join", 20, 135), store=("prepend store", 20, 170)
    )
    patch.cords("""
        words > twice > key > both > store > stored
        twice:1 > both:1
    """)
    return patch


def pair() -> Patch:
    """One key and its value, made ready for a ``coll``; a key alone is forgotten."""
    patch = Patch(640, 400)
    patch.note("A key alone is forgotten: the server's own default counts again.", at=(70, 27))
    patch.keep(
        said=patch.inlet("key and value", at=(20, 20)),
        out=patch.outlet("to a coll", at=(20, 350)),
        path=patch.sub("path", path(), at=(150, 210)),
        start=patch.sub("exact", exact(), at=(290, 175)),
        end=patch.sub("exact", exact(), at=(390, 175)),
        keyed=patch.sub("keyed", keyed(), at=(150, 300)),
    )
    patch.objs(
        twice=("t l l", 20, 70),
        length=("zl.len", 150, 70),
        two=("clip 1 2", 150, 105),
        alone=("gate 2", 20, 105),
        forget=("prepend remove", 20, 300),
        which=("route content style start end", 100, 140),
        clip_words=("tosymbol", 100, 175),
        style_words=("tosymbol", 210, 175),
        content=("prepend content", 150, 245),
        style=("prepend style", 260, 210),
        from_=("prepend start", 340, 245),
        to=("prepend end", 440, 245),
        one_value=("zl.slice 2", 520, 175),
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
    return patch


def path() -> Patch:
    """``Macintosh HD:/Users/…`` as ``/Users/…``; what Max cannot make one of, the server gets as it came."""
    patch = Patch(420, 330)
    patch.keep(came=patch.inlet("path", at=(20, 20)), out=patch.outlet("path, with slashes", at=(20, 280)))
    patch.objs(
        steps=("t b s s", 20, 65),
        conform=("conformpath slash boot", 90, 120),
        could=("gate", 90, 190),
        best=("zl.reg", 20, 235),
    )
    patch.cords("""
        came > steps
        steps:2 > best:1
        steps:1 > conform > could:1
        conform:1 > could > best:1
        steps > best > out
    """)
    return patch


def exact() -> Patch:
    """A place in seconds as text: a number would lose samples on its way, as OSC sends floats of 32 bits."""
    patch = Patch(330, 230)
    patch.keep(came=patch.inlet("seconds, or samples@rate", at=(20, 20)), out=patch.outlet("text", at=(20, 180)))
    patch.objs(kind=("route int float", 20, 65), text=("sprintf symout %.9f", 20, 120))
    patch.cords("""
        came > kind > text > out
        kind:1 > text
        kind:2 > out
    """)
    return patch
