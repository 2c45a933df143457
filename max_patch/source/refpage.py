"""Reference pages (``.maxref.xml``): what Max shows beside an object, in its clue window and in its documentation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from .buffer import INLET as BUFFER_INLET
from .buffer import OUTLETS as BUFFER_OUTLETS
from .client import INLET as CLIENT_INLET
from .client import OUTLETS as CLIENT_OUTLETS


@dataclass(frozen=True, slots=True)
class Argument:
    name: str
    kind: str
    digest: str
    is_optional: bool = True


@dataclass(frozen=True, slots=True)
class Method:
    name: str
    digest: str
    description: str
    args: tuple[Argument, ...] = ()


@dataclass(frozen=True, slots=True)
class Reference:
    """One page."""

    name: str
    digest: str
    description: str
    inlet: str
    outlets: Sequence[str]
    args: Sequence[Argument]
    methods: Sequence[Method]
    see_also: Sequence[str]


_PAIRS = Argument("keys and values", "list", "parameters of this one render")
_VALUE = Argument("value", "any", "its value; without one, the server's own default counts again")
_COMMON = (
    Method("style", "Which sound it is to have",
           "A name in the server's library, a path of a file or of a folder of sounds, or several with weights: "
           "vinyl*0.7+rain*0.3.", (Argument("style", "symbol", "name, path or several", is_optional=False),)),
    Method("cancel", "Stop renders", "Stops all renders of this object, or the one whose job is named.",
           (Argument("job", "symbol", "as it stands in the messages of the last outlet"),)),
    Method("styles", "Ask for the library", "The last outlet says /sonograft/styles/item with name and seconds "
                                            "for each style."),
    Method("jobs", "Ask for the jobs", "The last outlet says /sonograft/jobs/item for each of the newest hundred.",
           (Argument("state", "symbol", "queued, running, done, failed or cancelled"),)),
    Method("ping", "Look for the server now", "This object looks by itself every two seconds."),
    Method("host", "Where the server is", "127.0.0.1 unless something else is said.",
           (Argument("host", "symbol", "name or address", is_optional=False),)),
    Method("port", "The server's port", "7770 unless something else is said.",
           (Argument("port", "int", "UDP port", is_optional=False),)),
    Method("auth", "Say the server's token", "A server that listens to the network wants it once.",
           (Argument("token", "symbol", "as the server shows it", is_optional=False),)),
    Method("clear", "Forget all parameters", "Style and clip, too."),
    Method("anything", "A parameter and its value",
           "Each parameter of a render is a message: quality draft, strength 0.7, style_notes 0.3, seed 7 … It "
           "is kept for "
           "all renders to come, and may be typed into the box as an attribute: @quality draft. start and end "
           "are seconds, or "
           "exact: 72000@48000. A name alone takes the server's own default again.", (_VALUE,)),
)  # fmt: skip

CLIENT = Reference(
    "sonograft.client",
    "Render a clip in the sound of another",
    "Asks the Sonograft server of this machine for renders, follows them and says where the results are. Each "
    "object hears "
    "the server at a port of its own, so any number of them, and of programs, get along. What was asked for "
    "while the server "
    "was away is asked for again when it is back; nothing is rendered twice. Results never overwrite anything.",
    CLIENT_INLET,
    CLIENT_OUTLETS,
    (Argument("host", "symbol", "where the server is; 127.0.0.1"), Argument("port", "int", "its port; 7770")),
    (
        Method("render", "Render", "A clip and a style, and any keys and values for this one render. What is "
                                   "not said is as kept.",
               (Argument("clip", "symbol", "path of an audio file"), Argument("style", "symbol", "as in "
                                                                                                 "style"), _PAIRS)),
        Method("bang", "Render", "The clip and the style that are kept."),
        Method("content", "Which clip is rendered", "The path of an audio file, as dropfile and opendialog give it.",
               (Argument("clip", "symbol", "path of an audio file", is_optional=False),)),
        *_COMMON,
    ),
    ("sonograft.buffer~", "buffer~", "udpsend", "udpreceive", "dropfile"),
)  # fmt: skip

BUFFER = Reference(
    "sonograft.buffer~",
    "Render the sound of a buffer~",
    "Writes a buffer~ to a file, has it rendered by sonograft.client, and reads the result back, into the same "
    "buffer~ or into "
    "another one. What is in the buffer~ by then is written away first, whatever has become of it meanwhile; "
    "undo brings it "
    "back. Length, sample rate and channels stay as they are.",
    BUFFER_INLET,
    BUFFER_OUTLETS,
    (
        Argument("source", "symbol", "name of the buffer~ to render", is_optional=False),
        Argument("target", "symbol", "name of the buffer~ for the result; the same, if there is none"),
    ),
    (
        Method("render", "Render", "A style, and any keys and values for this one render. What is not said is as kept.",
               (Argument("style", "symbol", "as in style"), _PAIRS)),
        Method("bang", "Render", "In the style that is kept."),
        Method("select", "Render a part only",
               "Outside of it the sound stays as it is, to the sample. Alone: all of it.",
               (Argument("start", "float", "milliseconds"), Argument("end", "float", "milliseconds"))),
        Method("selectsamps", "Render a part only, in samples", "As select.",
               (Argument("start", "int", "samples", is_optional=False),
                Argument("end", "int", "samples", is_optional=False))),
        Method("all", "Render all of it", "No selection any more."),
        Method("undo", "What was in the buffer~ before", "A second undo is a redo."),
        Method("folder", "Where files are written",
               "Max's own temporary folder, which Max empties when it quits, unless another one is said.",
               (Argument("folder", "symbol", "path of a folder", is_optional=False),)),
        *_COMMON,
    ),
    ("sonograft.client", "buffer~", "waveform~", "info~"),
)  # fmt: skip


def refpage(page: Reference) -> str:
    """The XML of one page."""
    lines = [
        '<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
        '<?xml-stylesheet href="./_c74_ref.xsl" type="text/xsl"?>',
        f'<c74object name={quoteattr(page.name)} module="max" category="Sonograft">',
        f"\t<digest>{escape(page.digest)}</digest>",
        f"\t<description>{escape(page.description)}</description>",
        "\t<metadatalist>",
        '\t\t<metadata name="author">The Sonograft authors</metadata>',
        '\t\t<metadata name="tag">Sonograft</metadata>',
        "\t</metadatalist>",
        "\t<inletlist>",
        f'\t\t<inlet id="0" type="message"><digest>{escape(page.inlet)}</digest></inlet>',
        "\t</inletlist>",
        "\t<outletlist>",
        *(
            f'\t\t<outlet id="{number}" type="message"><digest>{escape(outlet)}</digest></outlet>'
            for number, outlet in enumerate(page.outlets)
        ),
        "\t</outletlist>",
        "\t<objarglist>",
        *(_argument("objarg", arg) for arg in page.args),
        "\t</objarglist>",
        "\t<methodlist>",
        *(_method(method) for method in page.methods),
        "\t</methodlist>",
        "\t<seealsolist>",
        *(f"\t\t<seealso name={quoteattr(name)} />" for name in page.see_also),
        "\t</seealsolist>",
        "</c74object>",
    ]
    return "\n".join(lines) + "\n"


def _argument(tag: str, arg: Argument) -> str:
    attributes = f'name={quoteattr(arg.name)} optional="{int(arg.is_optional)}" type="{arg.kind}"'
    return f"\t\t<{tag} {attributes}><digest>{escape(arg.digest)}</digest></{tag}>"


def _method(method: Method) -> str:
    args = "\n".join("\t\t" + _argument("arg", arg) for arg in method.args)
    return "\n".join(
        [
            f"\t\t<method name={quoteattr(method.name)}>",
            f"\t\t\t<arglist>\n{args}\n\t\t\t</arglist>" if args else "\t\t\t<arglist />",
            f"\t\t\t<digest>{escape(method.digest)}</digest>",
            f"\t\t\t<description>{escape(method.description)}</description>",
            "\t\t</method>",
        ]
    )
