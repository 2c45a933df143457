"""What sends and receives OSC over real sockets: ``udpsend``, ``udpreceive``."""

from __future__ import annotations

from .atoms import Said, encoded
from .interpreter import Box, MaxError
from .vanilla import vanilla


@vanilla("udpsend")
class UdpSend(Box):
    def setup(self) -> None:
        self.host, self.port = str(self.args[0]), int(self.args[1])

    def hear(self, inlet: int, message: Said) -> None:
        if message.selector == "host":
            self.host = str(message.args[0])
        elif message.selector == "port":
            self.port = int(message.args[0])
        else:
            self.max.log.append(f"{self.max.now_ms:8.0f} {self.patcher.name} -> {self.port}: {message}")
            if message.selector.startswith("/sonograft/"):
                self.max.sent.append(message)
            self.max.out.sendto(encoded(message), (self.host, self.port))


@vanilla("udpreceive")
class UdpReceive(Box):
    def setup(self) -> None:
        self.port = int(self.args[0])
        if "@defer" not in self.args:
            raise MaxError("udpreceive: what it hears must not come in the middle of something else")
        self.max.bind(self.port, self._heard)

    def hear(self, inlet: int, message: Said) -> None:
        if message.selector != "port":
            self.refuse(message)
        self.max.unbind(self.port, self._heard)
        self.port = int(message.args[0])
        self.max.bind(self.port, self._heard)

    def _heard(self, message: Said) -> None:
        self.max.later(lambda: self.send(0, message))

    def close(self) -> None:
        self.max.unbind(self.port, self._heard)
