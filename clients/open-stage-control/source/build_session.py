"""Builds the sessions of Open Stage Control from what the server declares, arranged as the TouchOSC layouts are.

python clients/open-stage-control/source/build_session.py [--to FOLDER]
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

_HERE = Path(__file__).parent
sys.path.append(str(_HERE.parents[1] / "touchosc" / "source"))

import arrangement  # noqa: E402
import panel_session  # noqa: E402
from dials import dials  # noqa: E402

SESSIONS = {"sonograft.json": arrangement.tablet, "sonograft-phone.json": arrangement.phone}
SETTINGS = {"server": "127.0.0.1:7770", "token": ""}
MENU = 20
"""Points at the left of the status, where the program has its menu."""


def sessions() -> dict[str, str]:
    """Every session by its file name."""
    found = dials()
    return {name: panel_session.session(arrange(found, SETTINGS, MENU), found) for name, arrange in SESSIONS.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description="Builds the sessions of Open Stage Control.")
    parser.add_argument("--to", type=Path, default=_HERE.parent, help="the folder to write to")
    chosen = parser.parse_args()
    for name, content in sessions().items():
        (chosen.to / name).write_text(content, "utf-8")


if __name__ == "__main__":
    main()
