"""What the package consists of: each file's name and its bytes."""

from __future__ import annotations

import json
import re
from pathlib import Path

from .amxd import Device, to_amxd
from .buffer import buffer
from .client import client
from .device import device
from .examples import examples
from .help_buffer import help_buffer
from .help_client import help_client
from .icon import icon
from .overview import overview
from .patcher import Patch, to_json
from .performance import NAME as PERFORMANCE
from .performance import performance
from .refpage import BUFFER, CLIENT, refpage

_INIT = Path(__file__).resolve().parents[2] / "server" / "sonograft" / "__init__.py"
OVERVIEW = "Sonograft Overview.maxpat"
DEVICE = "Sonograft.amxd"


def files() -> dict[str, bytes]:
    """Every file of the package that is made from source."""
    version = _version()
    return {
        "package-info.json": _info(version).encode(),
        "icon.png": icon(),
        "patchers/sonograft.client.maxpat": _patch(client()),
        "patchers/sonograft.buffer~.maxpat": _patch(buffer(), "sonograft.client"),
        "help/sonograft.client.maxhelp": _patch(help_client(), "sonograft.client"),
        "help/sonograft.buffer~.maxhelp": _patch(help_buffer(), "sonograft.buffer~", "sonograft.client"),
        "docs/sonograft.client.maxref.xml": refpage(CLIENT).encode(),
        "docs/sonograft.buffer~.maxref.xml": refpage(BUFFER).encode(),
        f"devices/{DEVICE}": to_amxd(device(), Device.AUDIO),
        f"extras/{PERFORMANCE}.maxpat": _patch(performance(), "sonograft.client"),
        f"extras/{OVERVIEW}": _patch(overview(version), "sonograft.client", "sonograft.buffer~"),
        **{f"examples/{name}.maxpat": _patch(patch, *names) for name, (patch, names) in examples().items()},
    }


def _patch(patch: Patch, *dependencies: str) -> bytes:
    return to_json(patch, dependencies=dependencies).encode()


def _version() -> str:
    found = re.search(r'__version__ = "([^"]+)"', _INIT.read_text())
    if found is None:
        raise ValueError(f"{_INIT} has no __version__.")
    return found[1]


def _info(version: str) -> str:
    info = {
        "name": "Sonograft",
        "displayname": "Sonograft",
        "version": version,
        "author": "The Sonograft authors",
        "description": "Plays one clip in the sound of another: objects that ask a local Sonograft server for "
        "style transfers.",
        "tags": ["audio", "style transfer", "buffer~", "OSC"],
        "website": "",
        "extends": 0,
        "extensible": 0,
        "max_version_min": "8.6",
        "max_version_max": "none",
        "os": {
            "macintosh": {"platform": ["x64", "aarch64"], "min_version": "10.13.x"},
            "windows": {"platform": ["x64"], "min_version": "10"},
        },
        "homepatcher": OVERVIEW,
        "package_extra": {"reverse_domain": "", "copyright": "MIT licence"},
        "filelist": {},
    }
    return json.dumps(info, indent="\t", ensure_ascii=False) + "\n"
