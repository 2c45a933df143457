"""Builds the TouchOSC layouts from what the server declares.

python clients/touchosc/source/build_layouts.py [--token WORD] [--port N] [--connection N] [--to FOLDER]
"""

from __future__ import annotations

import argparse
from pathlib import Path

import arrangement
import panel_scripts
import tosc
from dials import dials

LAYOUTS = {"Sonograft.tosc": arrangement.tablet, "Sonograft-phone.tosc": arrangement.phone}
SETTINGS = {"connection": "1", "receive_port": "0", "token": ""}


def layouts(settings: dict[str, str] | None = None) -> dict[str, bytes]:
    """Every layout by its file name."""
    found, chosen = dials(), {**SETTINGS, **(settings or {})}
    return {
        name: tosc.layout(
            panel := arrange(found, chosen), panel_scripts.panel_script(panel, found), panel_scripts.part_scripts()
        )
        for name, arrange in LAYOUTS.items()
    }


def main() -> None:
    parser = argparse.ArgumentParser(description="Builds the TouchOSC layouts.")
    parser.add_argument("--token", default="", help="what the server was started with, for a tablet in the network")
    parser.add_argument("--port", default="0", help="TouchOSC's receive port, for UDP; 0: TCP")
    parser.add_argument("--connection", default="1", help="which of TouchOSC's OSC connections, 1 to 10")
    parser.add_argument("--to", type=Path, default=Path(__file__).parents[1], help="the folder to write to")
    chosen = parser.parse_args()
    settings = {"connection": chosen.connection, "receive_port": chosen.port, "token": chosen.token}
    for name, content in layouts(settings).items():
        (chosen.to / name).write_bytes(content)


if __name__ == "__main__":
    main()
