"""Who holds a port of this machine."""

from __future__ import annotations

import os
import socket

import psutil


def holder(port: int) -> str:
    """``python (process 4711)`` for whatever uses ``port`` over UDP or TCP; empty where the system does not tell."""
    try:
        connections = psutil.net_connections(kind="inet")
    except (psutil.Error, OSError):
        return ""  # macOS tells only root
    for connection in connections:
        listens = connection.type == socket.SOCK_DGRAM or connection.status == psutil.CONN_LISTEN
        if connection.laddr and connection.laddr.port == port and listens and connection.pid != os.getpid():
            return _name(connection.pid)
    return ""


def _name(pid: int | None) -> str:
    if pid is None:
        return "a program of another user"
    try:
        process = psutil.Process(pid)
        command = " ".join(process.cmdline()[:3])
        return f"{process.name()} (process {pid}{': ' + command if command else ''})"
    except psutil.Error:
        return f"process {pid}"


def is_free(host: str, port: int) -> bool:
    """Whether UDP and TCP ``port`` can be bound on ``host`` now."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for kind in (socket.SOCK_DGRAM, socket.SOCK_STREAM):
        with socket.socket(family, kind) as probe:
            if kind == socket.SOCK_STREAM and os.name == "posix":
                probe.setsockopt(
                    socket.SOL_SOCKET, socket.SO_REUSEADDR, 1
                )  # a closed connection still fading is no user
            try:
                probe.bind((host, port))
            except OSError:
                return False
    return True
