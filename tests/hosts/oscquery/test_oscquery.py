"""Independent OSCQuery clients: python-oscquery, and on Node oscquery (finds, reads) with osc.js (listens, plays)."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from pythonoscquery.osc_query_browser import OSCQueryBrowser
from pythonoscquery.osc_query_client import OSCQueryClient
from pythonoscquery.shared.osc_access import OSCAccess

from sonograft.engines.parameters import DECLARED

CONTROLLER = Path(__file__).with_name("controller.mjs")


@pytest.fixture
def advertised(start_server: Callable[..., Any]) -> Any:
    """A server that can be found."""
    server = start_server("--advertise")
    server.put_sound("styles/vinyl.wav", seconds=0.6, seed=3)
    return server


def controller(*words: object) -> subprocess.Popen[str]:
    command = ["node", str(CONTROLLER), *map(str, words)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def lines(process: subprocess.Popen[str]) -> Iterator[list[Any]]:
    assert process.stdout is not None
    for line in process.stdout:
        yield json.loads(line)


def test_python_oscquery_finds_the_server_and_its_parameters(advertised: Any, wait_until: Callable[..., None]) -> None:
    browser = OSCQueryBrowser()
    with closing(browser.zc):
        found: list[OSCQueryClient] = []

        def is_found() -> bool:
            services = [one for one in browser.get_discovered_oscquery() if one and one.port == advertised.http_port]
            found.extend(map(OSCQueryClient, services))
            return bool(found)

        wait_until(is_found, 15.0)
    client = found[0]
    info = client.get_host_info()
    assert (info.name, info.osc_ip, info.osc_port) == ("Sonograft", "127.0.0.1", advertised.osc_port)
    assert info.extensions["LISTEN"]
    for name, parameter in DECLARED.items():
        node = client.query_node(f"/sonograft/param/{name}")
        assert (node.full_path, node.access) == (f"/sonograft/param/{name}", OSCAccess.READWRITE_VALUE)
        assert node.value == [parameter.default]
    assert client.query_node("/nowhere") is None


def test_node_finds_the_server_and_hears_when_it_goes(advertised: Any) -> None:
    with controller("find", advertised.http_port) as node:
        heard = lines(node)
        assert next(heard) == ["up", "127.0.0.1", "Sonograft", advertised.osc_port]
        advertised.close()
        assert next(heard) == ["down"]


def test_node_reads_the_whole_tree(server: Any) -> None:
    with controller("tree", server.http_port) as node:
        extensions, *nodes = lines(node)
    assert extensions[1]["PATH_CHANGED"]
    read = {address: (access, kind, value, allowed) for _, address, access, kind, value, allowed in nodes}
    assert read["/sonograft/param/strength"] == (3, "f", 1, {"min": 0, "max": 1})
    assert read["/sonograft/param/quality"] == (3, "s", "standard", {"vals": ["draft", "standard", "best"]})
    assert read["/sonograft/queue/length"] == (1, "i", 0, None)
    assert read["/sonograft/styles/vinyl"][:2] == (1, "f")
    assert {f"/sonograft/param/{name}" for name in DECLARED} <= read.keys()


def test_node_turns_a_dial_and_has_a_clip_rendered_over_websocket(
    server: Any, assert_null: Callable[[Path, Path], None]
) -> None:
    content = server.put_sound("take.wav", seconds=1.0)
    with controller("play", server.http_port, content, "vinyl") as node:
        heard = [(address, *args) for address, *args in lines(node)]
    assert node.returncode == 0, heard
    assert [said for said in heard if said[0] == "/sonograft/param"] == [("/sonograft/param", "strength", 0)]
    assert [said[1] for said in heard if said[0] == "/sonograft/queue/length"][-2:] == [1, 0]
    (done,) = [said for said in heard if said[0] == "/sonograft/job/done"]
    assert heard[-1] == ("/sonograft/last/state", "done")
    # The dial said strength 0: the render that said nothing of it gives the content back.
    assert_null(Path(done[4]), content)
