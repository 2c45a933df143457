"""Our own words in the patches: addresses, commands of our objects, parameters; a typo in them would go unnoticed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from max_patch.source.client_request import COMMANDS
from max_patch.source.vocabulary import HERE

from sonograft.core import PARAMETERS
from sonograft.frontends.osc.commands import table_for
from sonograft.frontends.osc.messages import SAID_BY_SERVERS

ROOT = "/sonograft"
RENDER_KEYS = {"start", "end", "priority", "ctx", "reply_port"}
OWN_KEYS = {"content", "style", "clear"}


@cache
def addresses() -> frozenset[str]:
    """Whatever a server may be told, or says."""
    return frozenset(row.address for row in table_for(PARAMETERS)) | SAID_BY_SERVERS | {f"{ROOT}/version", HERE}


@cache
def words() -> frozenset[str]:
    """What the first word of a message to ``sonograft.client`` may be."""
    return frozenset({*COMMANDS, *OWN_KEYS, *RENDER_KEYS - {"reply_port"}, *PARAMETERS})


def wrong_addresses(atoms: Sequence[object]) -> Iterator[str]:
    """Those words among ``atoms`` that look like our addresses and are none."""
    for atom in atoms:
        if isinstance(atom, str) and atom.startswith(ROOT) and atom not in addresses():
            yield atom
