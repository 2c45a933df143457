"""The door itself: its port, its end, and who hangs in it."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import subprocess
import sys
from pathlib import Path

import msgspec
import psutil
import pytest

from sonograft.errors import BadSettings, PortInUse
from sonograft.frontends.web.door import WebDoor, WebSettings
from sonograft.frontends.web.folders import Folders

NOWHERE = Folders(**{name: Path("/nowhere") / name for name in Folders.__dataclass_fields__})
NOTHING = {"osc_port": 7770, "addresses": (), "folders": NOWHERE}


def test_a_port_that_is_taken_is_named(quiet_studio):
    port = quiet_studio.door.port
    second = WebDoor(quiet_studio.core, WebSettings(port=port, **NOTHING))
    with pytest.raises(PortInUse, match=str(port)):
        asyncio.run(second.start())
    asyncio.run(second.stop())


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5"])
def test_other_machines_are_never_served_without_a_token(host):
    with pytest.raises(BadSettings, match="token"):
        WebSettings(host=host, **NOTHING)
    assert WebSettings(host=host, token="secret", **NOTHING).address == host


def test_an_address_is_a_number():
    with pytest.raises(BadSettings, match=r"studio\.local"):
        WebSettings(host="studio.local", **NOTHING)


@pytest.mark.parametrize(
    ("osc_host", "told"),
    [
        ("127.0.0.1", "127.0.0.1"),
        ("localhost", "127.0.0.1"),
        ("0.0.0.0", "127.0.0.1"),
        ("::", "::1"),
        ("192.168.1.5", "192.168.1.5"),
    ],
)
def test_controllers_on_this_machine_are_told_where_osc_is(osc_host, told):
    assert WebSettings(osc_host=osc_host, **NOTHING).osc_ip == told


def test_the_same_port_can_be_had_again_at_once(quiet_studio):
    async def twice() -> tuple[int, int]:
        first = WebDoor(quiet_studio.core, WebSettings(port=0, **NOTHING))
        await first.start()
        await first.stop()
        second = WebDoor(quiet_studio.core, WebSettings(port=first.port, **NOTHING))
        await second.start()
        await second.stop()
        await second.stop()
        assert asyncio.all_tasks() == {asyncio.current_task()}
        return first.port, second.port

    first, second = asyncio.run(twice())
    assert first == second


def test_signals_stay_the_programs_own(quiet_studio):
    async def handlers() -> list[object]:
        door = WebDoor(quiet_studio.core, WebSettings(port=0, **NOTHING))
        await door.start()
        await asyncio.sleep(0)
        found = [signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM)]
        await door.stop()
        return found

    before = signal.getsignal(signal.SIGTERM)
    assert asyncio.run(handlers())[1] is before


def test_http_is_not_loaded_before_the_door_opens():
    loaded = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, sonograft.app; print({'starlette', 'uvicorn'} & set(sys.modules))",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert loaded.stdout.strip() == "set()"


@contextlib.contextmanager
def page_that_never_reads(studio):
    with socket.socket() as sleeper:
        sleeper.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        sleeper.connect(("127.0.0.1", studio.door.port))
        sleeper.sendall(b"GET /events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        assert sleeper.recv(12) == b"HTTP/1.1 200"
        job = studio.queue()
        for number in range(200):  # more than the buffers of any system take
            request = msgspec.structs.replace(job.request, content="x" * 100_000)
            studio.tell(msgspec.structs.replace(job, id=f"j{number}", request=request))
        yield sleeper.getsockname()[1], job


def is_connected(studio, port: int) -> bool:
    ends = psutil.Process().net_connections("tcp")
    return any(end.laddr.port == studio.door.port and end.raddr and end.raddr.port == port for end in ends)


@pytest.fixture
def impatient_studio(tmp_path, quiet_studio):
    studio = type(quiet_studio)(tmp_path, slow_s=0.1)
    yield studio
    studio.close()


def test_a_page_that_takes_nothing_is_dropped(impatient_studio, wait_until):
    with page_that_never_reads(impatient_studio) as (port, job):
        # it is noticed when there is more to tell
        wait_until(lambda: impatient_studio.tell(job) and not is_connected(impatient_studio, port))
    assert impatient_studio.tasks() == {"http"}


def test_a_page_that_takes_nothing_does_not_hold_up_the_end(studio):
    with page_that_never_reads(studio) as (port, _):
        studio.stop_door()
        assert not is_connected(studio, port)
    assert studio.tasks() == set()
