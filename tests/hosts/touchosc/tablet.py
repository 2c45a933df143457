"""A tablet that plays a TouchOSC layout: the stand-in runs its scripts, real sockets lead to a real server."""

from __future__ import annotations

import select
import socket
import struct
import subprocess
import time
import zlib
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import unquote
from xml.etree import ElementTree

from pythonosc.osc_message import OscMessage
from pythonosc.osc_message_builder import OscMessageBuilder

_STAND_IN = Path(__file__).with_name("stand_in.lua")
_FRAME_S = 0.02
_PATIENCE_S = 25.0


class Udp:
    """A connection as TouchOSC makes it: one port to send from, another to listen on."""

    def __init__(self, server_port: int) -> None:
        self._sender, self._receiver = (socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(2))
        self._receiver.bind(("127.0.0.1", 0))
        self._to = ("127.0.0.1", server_port)
        self.receive_port: int = self._receiver.getsockname()[1]

    def send(self, packet: bytes) -> None:
        self._sender.sendto(packet, self._to)

    def receive(self, timeout_s: float) -> list[bytes]:
        packets = []
        while select.select([self._receiver], [], [], timeout_s)[0]:
            packets.append(self._receiver.recv(65536))
            timeout_s = 0
        return packets

    def close(self) -> None:
        self._sender.close()
        self._receiver.close()


class Tcp:
    """A client's connection with the length before each packet; connects again where it broke."""

    receive_port = 0

    def __init__(self, server_port: int) -> None:
        self._to = ("127.0.0.1", server_port)
        self._stream: socket.socket | None = None
        self._came = b""

    def send(self, packet: bytes) -> None:
        try:
            if self._stream is None:
                self._stream = socket.create_connection(self._to)
            self._stream.sendall(struct.pack(">i", len(packet)) + packet)
        except OSError:
            self.close()

    def receive(self, timeout_s: float) -> list[bytes]:
        if self._stream is None:
            time.sleep(timeout_s)
            return []
        if select.select([self._stream], [], [], timeout_s)[0]:
            try:
                some = self._stream.recv(65536)
            except OSError:
                some = b""
            if not some:
                self.close()
            self._came += some
        packets = []
        while len(self._came) >= 4 and len(self._came) >= 4 + (size := struct.unpack(">i", self._came[:4])[0]):
            packets.append(self._came[4 : 4 + size])
            self._came = self._came[4 + size :]
        return packets

    def close(self) -> None:
        if self._stream is not None:
            self._stream.close()
        self._stream, self._came = None, b""


class Tablet:
    """Use it as a context. Times are real: a frame is played wherever something is waited for."""

    def __init__(self, layout: bytes, connection: Udp | Tcp, folder: Path) -> None:
        self.sent: list[tuple[Any, ...]] = []
        """What the scripts sent: address and arguments."""
        self.loses: tuple[str, ...] = ()
        """Beginnings of addresses that do not arrive, as it happens with UDP."""
        self._connection = connection
        self._slept_s = 0.0
        self._lua = subprocess.Popen(
            ["lua5.1", str(_STAND_IN)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )
        self._tree = _root(layout)
        tree = folder / "layout.lua"
        tree.write_text("return " + _lua_tree(self._tree), "utf-8")
        self._say(f"load({_lua(str(tree))})")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._lua.stdin is not None
        assert self._lua.stdout is not None
        self._lua.stdin.close()
        self._lua.stdout.close()
        self._lua.wait(5)
        self._connection.close()

    @property
    def names(self) -> list[str]:
        """Every control's."""
        return [_name(node) for node in self._tree.iter("node")]

    def turn_to(self, name: str) -> None:
        """Show the page that ``name`` lies on."""
        for page in self._tree.iter("node"):
            if _name(page).startswith("page_") and name in map(_name, page.iter("node")):
                self.tap(_name(page).replace("page_", "tab_"))

    def tap(self, name: str) -> None:
        self._say(f"press({_lua(name)})")
        self.play()
        self._say(f"release({_lua(name)})")
        self.play()

    def drag(self, name: str, position: float) -> None:
        self._say(f"drag({_lua(name)}, {position!r})")

    def words(self, name: str) -> str:
        return self._say(f"value({_lua(name)}, 'text')")

    def position(self, name: str) -> float:
        return float(self._say(f"value({_lua(name)}, 'x')"))

    def is_lit(self, name: str) -> bool:
        return self.position(name) == 1

    def is_shown(self, name: str) -> bool:
        return self._say(f"shown({_lua(name)})") == "true"

    def colour(self, name: str) -> str:
        return self._say(f"colour({_lua(name)})")

    def seen(self) -> list[list[str]]:
        """What is drawn, first what lies below; the columns are those of the stand-in's ``seen``."""
        return [line.split("\t") for line in self._say("seen()").split("\0")]

    def lit(self, prefix: str, rows: int = 7) -> list[str]:
        return [name for i in range(rows) if self.is_lit(name := f"{prefix}_{i + 1}_choose")]

    def until(self, condition: Callable[[], object], patience_s: float = _PATIENCE_S) -> None:
        """Play frames until ``condition`` holds."""
        deadline = time.monotonic() + patience_s
        while not condition():
            assert time.monotonic() < deadline, f"it did not come to be; the panel says {self.words('message')!r}"
            self.play()

    def play(self, seconds: float = _FRAME_S) -> None:
        """Frames for at least ``seconds``, with all that comes meanwhile."""
        end = time.monotonic() + seconds
        while True:
            for packet in self._connection.receive(_FRAME_S):
                self._hear(OscMessage(packet))
            self._say(f"frame({(time.monotonic() + self._slept_s) * 1000!r})")
            if time.monotonic() >= end:
                return

    def sleep(self, seconds: float) -> None:
        """As when its screen goes dark: the clock goes on, nothing is heard or said meanwhile."""
        self._slept_s += seconds
        self.play()

    def commands(self, name: str) -> list[tuple[Any, ...]]:
        """The arguments of each ``name`` that was sent."""
        return [arguments for address, *arguments in self.sent if address == f"/sonograft/{name}"]

    def _hear(self, message: OscMessage) -> None:
        if message.address.startswith(self.loses):
            return
        tags = {int: "i", float: "f", str: "s"}
        arguments = "".join(f"{{tag = '{tags[type(arg)]}', value = {_lua(arg)}}}, " for arg in message.params)
        self._say(f"hear(1, {_lua(message.address)}, {{{arguments}}})")

    def _say(self, line: str) -> str:
        assert self._lua.stdin is not None
        assert self._lua.stdout is not None
        self._lua.stdin.write(line + "\n")
        self._lua.stdin.flush()
        for answer in self._lua.stdout:
            kind, _, rest = answer.rstrip("\n").partition(" ")
            if kind == "send":
                self._send(rest)
            elif kind == "ok":
                return unquote(rest)
            else:
                raise AssertionError(unquote(answer))
        raise AssertionError("the stand-in ended")

    def _send(self, words: str) -> None:
        _connection, address, *arguments = words.split(" ")
        builder = OscMessageBuilder(unquote(address))
        plain: list[Any] = []
        for tag, written in ((argument[0], unquote(argument[1:])) for argument in arguments):
            value: Any = {"s": str, "i": int, "f": float}[tag](written)
            builder.add_arg(value, tag)
            plain.append(value)
        self.sent.append((builder.address, *plain))
        self._connection.send(builder.build().dgram)


def _root(layout: bytes) -> ElementTree.Element:
    root = ElementTree.fromstring(zlib.decompress(layout)).find("node")
    assert root is not None
    return root


def _name(node: ElementTree.Element) -> str:
    named = (p.findtext("value") for p in node.iterfind("properties/property") if p.findtext("key") == "name")
    return next(named) or ""


def _lua_tree(node: ElementTree.Element) -> str:
    properties = ", ".join(f"{p.findtext('key')} = {_property(p)}" for p in node.iterfind("properties/property"))
    values = ", ".join(f"{v.findtext('key')} = {_value(v)}" for v in node.iterfind("values/value"))
    children = ",\n".join(_lua_tree(child) for child in node.iterfind("children/node"))
    return (
        f"{{ id = {_lua(node.get('ID'))}, type = '{node.get('type')}', properties = {{ {properties} }}, "
        f"values = {{ {values} }}, children = {{ {children} }} }}"
    )


def _property(element: ElementTree.Element) -> str:
    value = element.find("value")
    assert value is not None
    match element.get("type"):
        case "b":
            return "true" if value.text == "1" else "false"
        case "i" | "f":
            return str(value.text)
        case "s":
            return _lua(value.text or "")
        case _:
            return "{ " + ", ".join(f"{part.tag} = {part.text}" for part in value) + " }"


def _value(element: ElementTree.Element) -> str:
    key, default = element.findtext("key"), element.findtext("default") or ""
    return {"touch": default, "x": default}.get(str(key), _lua(default))


def _lua(value: object) -> str:
    """``value`` as Lua spells it, on one line."""
    if isinstance(value, str):
        spelt = (f"\\{byte:03d}" if byte < 32 or byte > 126 or byte in b'"\\' else chr(byte) for byte in value.encode())
        return f'"{"".join(spelt)}"'
    return repr(value)
