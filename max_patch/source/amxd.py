"""The file of a Max for Live device: a few chunks, the last of which is the patch.

Devices are written as Live writes them while they are edited (unfrozen): ``ampf`` with the kind of device, ``meta``,
and ``ptch`` with the patch as JSON. Nothing has to be frozen into the file, as our devices hold all that they need.
"""

from __future__ import annotations

import json
import struct
from enum import Enum
from typing import Any

from .patcher import Patch


class Device(Enum):
    """Where in a track a device may stand."""

    AUDIO = b"aaaa"
    MIDI = b"mmmm"
    INSTRUMENT = b"iiii"


def to_amxd(patch: Patch, kind: Device = Device.AUDIO) -> bytes:
    """The whole file; the width of the device is the patch's own ``devicewidth``."""
    patcher = {**patch.patcher(), **_LIVE, "parameters": _parameters(patch), "dependency_cache": [], "autosave": 0}
    text = json.dumps({"patcher": patcher}, indent=1, ensure_ascii=False) + "\n\0"
    return _chunk(b"ampf", kind.value) + _chunk(b"meta", struct.pack("<I", 0)) + _chunk(b"ptch", text.encode())


def _chunk(name: bytes, body: bytes) -> bytes:
    return name + struct.pack("<I", len(body)) + body


_LIVE: dict[str, Any] = {
    "openinpresentation": 1,
    "default_fontsize": 10.0,
    "default_fontname": "Arial Bold",
    "latency": 0,
    "is_mpe": 0,
    "minimum_live_version": "",
    "minimum_max_version": "",
    "platform_compatibility": 0,
}


def _parameters(patch: Patch) -> dict[str, Any]:
    """What Live automates and saves: its boxes by id, with long and short names."""
    found: dict[str, Any] = {}
    for box in patch.boxes:
        values = box.attributes.get("saved_attribute_attributes", {}).get("valueof", {})
        if "parameter_longname" in values:
            found[box.id] = [values["parameter_longname"], values["parameter_shortname"], 0]
    banks = {"0": {"index": 0, "name": "", "parameters": [names[0] for names in found.values()][:8]}}
    return found | {"parameterbanks": banks, "inherited_shortname": 1} if found else {}
