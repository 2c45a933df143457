"""A server that cannot start says why, and of whom that comes."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Start = Callable[..., Any]
pytestmark = pytest.mark.timeout(120)


def try_to_serve(home: Path, state: Path, osc_port: int = 0) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "sonograft", "serve", "--home", str(home), "--state", str(state)]
    command += ["--osc-port", str(osc_port), "--http-port", "0"]
    return subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)


@pytest.mark.parametrize("kind", [socket.SOCK_DGRAM, socket.SOCK_STREAM], ids=["udp", "tcp"])
def test_a_port_in_use_is_said_with_its_user(tmp_path: Path, kind: socket.SocketKind) -> None:
    with socket.socket(socket.AF_INET, kind) as other:
        other.bind(("127.0.0.1", 0))
        if kind == socket.SOCK_STREAM:
            other.listen()
        port = other.getsockname()[1]
        tried = try_to_serve(tmp_path / "home", tmp_path / "state", port)
    assert tried.returncode != 0
    assert "port_in_use" in tried.stderr
    assert str(port) in tried.stderr
    assert f"process {os.getpid()}" in tried.stderr


def test_a_home_in_use_is_said(server: Any) -> None:
    tried = try_to_serve(server.home, server.state)
    assert tried.returncode != 0
    assert "home_in_use" in tried.stderr


def test_an_inbox_in_use_is_said_whatever_else_differs(server: Any, tmp_path: Path) -> None:
    tried = try_to_serve(server.home, tmp_path / "another state")
    assert tried.returncode != 0
    assert "home_in_use" in tried.stderr


def test_a_home_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file in the way")
    tried = try_to_serve(tmp_path / "home", tmp_path / "state")
    assert tried.returncode != 0
    assert "cannot_write" in tried.stderr
    assert "Traceback" not in tried.stderr


def test_a_renders_folder_that_is_gone_fails_the_job_which_can_be_run_again(server: Any) -> None:
    take = server.put_sound("take.wav")
    renders = server.home / "renders"
    renders.rmdir()
    failed = server.render(take, "vinyl")
    assert failed.name == "job/failed"
    assert failed.args[4] == "cannot_write"
    renders.mkdir()
    assert server.render(take, "vinyl", "seed", 1).name == "job/done"


def test_a_disk_that_takes_no_more_fails_the_job_and_leaves_nothing_torn(start_server: Start) -> None:
    server = start_server(shell_limit="ulimit -f 600")  # blocks of 512 bytes for each file
    server.put_sound("styles/vinyl.wav", seed=3)
    failed = server.render(server.put_sound("take.wav", seconds=2.0, sample_rate=32_000), "vinyl")
    assert failed.name == "job/failed"
    assert failed.args[4] == "cannot_write"
    assert not list((server.home / "renders").iterdir())
    assert server.render(server.put_sound("short.wav"), "vinyl").name == "job/done"
