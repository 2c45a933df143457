"""The words that the patches and the server have in common, and what is fixed about this client."""

from __future__ import annotations

PROTOCOL = 1
"""The protocol of the server that the patches are written for."""
HOST, PORT = "127.0.0.1", 7770
FIRST_OWN_PORT, OWN_PORTS = 7780, 20
"""Where answers are heard: the first free port of these."""
BEAT_MS = 2000
"""How often the server is looked for, and what got no answer is said again."""
HEARING_MS = 150
"""How long a word said to ourselves may take before the port counts as someone else's."""

ROOT = "/sonograft"
HERE = "/sonograft.client/here"
"""Said to ourselves only, to prove that a port is ours: no server knows it."""
JOB_EVENTS = ("queued", "started", "progress", "preview", "done", "failed", "cancelled")
LISTS = ("styles/item", "styles/end", "jobs/item", "jobs/end")

UPDATE_CLIENT = "Bring it up to date with: sonograft clients install max"
UPDATE_SERVER = "Bring the server up to date, then start it again."


def address(name: str) -> str:
    return f"{ROOT}/{name}"
