"""oscsend and oscdump: a client that never reads the port it sends from, over UDP and TCP."""

from __future__ import annotations

import contextlib
import socket
import struct
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import soundfile
from wavinfo import WavInfoReader


def free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def oscdump(port: int, wait_until: Callable[..., None]) -> Iterator[Iterator[str]]:
    """The lines that oscdump prints of what reaches ``port``, once it listens there."""
    with subprocess.Popen(["oscdump", "-L", str(port)], stdout=subprocess.PIPE, text=True) as dump:
        assert dump.stdout is not None
        try:
            wait_until(lambda: _is_taken(port))
            yield iter(dump.stdout)
        finally:
            dump.terminate()


def _is_taken(port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return True
    return False


def oscsend(url: str, address: str, types: str = "", *values: object) -> None:
    subprocess.run(["oscsend", url, address, *([types] if types else []), *map(str, values)], check=True, timeout=10)


def until(lines: Iterator[str], *wanted: str) -> list[str]:
    heard = []
    for line in lines:
        heard.append(line)
        if any(f" /sonograft/{each} " in line for each in wanted):
            return heard
    raise AssertionError(f"oscdump ended; it heard {heard}")


@pytest.mark.parametrize("protocol", ["udp", "tcp"])
def test_a_render_by_oscsend_is_told_to_oscdump(server: Any, wait_until: Callable[..., None], protocol: str) -> None:
    content = server.put_sound("take 1.wav", seconds=1.0, sample_rate=22_050)
    reply_port = free_port()
    with oscdump(reply_port, wait_until) as lines:
        url = f"osc.{protocol}://127.0.0.1:{server.osc_port}"
        wish = ("t1", content, "vinyl", "quality", "draft", "ctx", "{take 1}", "reply_port", reply_port)
        oscsend(url, "/sonograft/render", "ssssssssi", *wish)
        heard = "".join(until(lines, "job/done", "job/failed", "fail"))
    assert "/sonograft/ack" in heard
    assert "/sonograft/job/progress" in heard
    assert "{take 1}" in heard
    (result,) = (server.home / "renders").glob("*.wav")
    assert f'"{result}" {soundfile.info(content).frames} 22050' in heard


ON_THE_TIMELINE = 8_640_000_123
"""Samples since midnight, as a recorder stamps them: more than 32 bits hold, and than a float holds exactly."""


def stamp(path: Path, time_reference: int) -> None:
    """Give a WAV a broadcast chunk that says where on the timeline it begins."""
    bext = bytearray(602)
    struct.pack_into("<Q", bext, 338, time_reference)
    whole = path.read_bytes() + b"bext" + struct.pack("<I", len(bext)) + bytes(bext)
    path.write_bytes(whole[:4] + struct.pack("<I", len(whole) - 8) + whole[8:])


@pytest.mark.parametrize("protocol", ["udp", "tcp"])
def test_at_strength_0_the_content_comes_back_where_it_was(
    server: Any, wait_until: Callable[..., None], assert_null: Callable[[Path, Path], None], protocol: str
) -> None:
    content = server.put_sound("Übung 1, laut.wav", seconds=1.0, sample_rate=48_000)
    stamp(content, ON_THE_TIMELINE)
    reply_port = free_port()
    with oscdump(reply_port, wait_until) as lines:
        url = f"osc.{protocol}://127.0.0.1:{server.osc_port}"
        wish = ("t1", content, "vinyl", "quality", "draft", "strength", 0, "reply_port", reply_port)
        oscsend(url, "/sonograft/render", "ssssssisi", *wish)
        until(lines, "job/done", "job/failed", "fail")
    (result,) = (server.home / "renders").glob("*.wav")
    assert_null(result, content)
    assert WavInfoReader(str(result)).bext.time_reference == ON_THE_TIMELINE


def test_a_registered_port_hears_everything(server: Any, wait_until: Callable[..., None]) -> None:
    content = server.put_sound("take.wav")
    reply_port = free_port()
    url = f"osc.udp://127.0.0.1:{server.osc_port}"
    with oscdump(reply_port, wait_until) as lines:
        oscsend(url, "/sonograft/subscribe", "ii", 1, reply_port)
        until(lines, "ack")
        oscsend(url, "/sonograft/ping", "sif", "hello", 7, 0.5)
        assert '/sonograft/pong sif "hello" 7 0.5' in "".join(until(lines, "pong"))
        oscsend(url, "/sonograft/render", "sss", "t2", content, "no such style")
        assert "unknown_style" in "".join(until(lines, "fail"))
        oscsend(url, "/sonograft/render", "sssss", "t3", content, "vinyl", "quality", "draft")
        until(lines, "job/done")
