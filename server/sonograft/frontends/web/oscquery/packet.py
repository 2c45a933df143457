"""A node's value as an OSC packet of exactly the node's TYPE, as listeners get it."""

from __future__ import annotations

from pythonosc.osc_message_builder import OscMessageBuilder

from sonograft.models import Scalar

_SWITCHES = "TF"


def packet(address: str, type_tag: str, value: Scalar) -> bytes:
    """One OSC message. ``type_tag`` is ``f``, ``i``, ``s``, or ``T``, which becomes ``F`` for what is off."""
    builder = OscMessageBuilder(address)
    if type_tag in _SWITCHES:
        builder.add_arg(bool(value))
    elif type_tag == "s":
        builder.add_arg(_text(str(value)), "s")
    else:
        builder.add_arg(float(value) if type_tag == "f" else int(value), type_tag)
    return builder.build().dgram


def _text(text: str) -> str:
    # A file name that is no UTF-8 is shown as well as it can be; no text of OSC goes on after a zero.
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "?")
