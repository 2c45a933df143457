"""What a node's value is at this moment, and for whom."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from sonograft.models import OscAddress, Parameter, Scalar


class Peer(Protocol):
    """Where the OSC door sends answers, as it wants it; see there."""

    @property
    def host(self) -> str: ...

    @property
    def reliable(self) -> bool: ...

    @property
    def is_open(self) -> bool: ...

    def send(self, packet: bytes) -> None: ...

    def keep(self) -> None: ...


class OscSide(Protocol):
    """What OSCQuery needs of the OSC door."""

    def receive(self, packet: bytes, peer: Peer) -> None:
        """Do what ``packet`` says as if it had come over the network; answers go to ``peer``."""

    def default(self, host: str, parameter: str) -> Scalar | None:
        """What ``host`` has set for its later renders, if it has."""

    def on_default(self, changed: Callable[[str, str], None]) -> Callable[[], None]:
        """Call ``changed`` with host and parameter each time that one is set; returns what ends that."""


class NoOsc:
    """Stands where there is no OSC door."""

    def receive(self, packet: bytes, peer: Peer) -> None: ...

    def default(self, host: str, parameter: str) -> Scalar | None:
        return None

    def on_default(self, changed: Callable[[str, str], None]) -> Callable[[], None]:
        return lambda: None


class Values:
    """The value at each readable address. A parameter's is the default of the machine that asks."""

    def __init__(
        self,
        addresses: Sequence[OscAddress],
        parameters: Mapping[str, Parameter],
        osc: OscSide,
        state: Callable[[str], Scalar | None],
    ) -> None:
        """``state`` gives the value at an address that has one and the same for everybody."""
        self._parameters = {row.address: parameters[row.parameter] for row in addresses if row.parameter in parameters}
        self._addresses = {parameter.name: address for address, parameter in self._parameters.items()}
        self._osc = osc
        self._state = state

    def address(self, parameter: str) -> str:
        """Where ``parameter`` is set."""
        return self._addresses[parameter]

    def read(self, address: str, host: str) -> Scalar | None:
        """The value at ``address`` for the machine ``host``; None where there is none to read."""
        if parameter := self._parameters.get(address):
            said = self._osc.default(host, parameter.name)
            return parameter.default if said is None else said
        return self._state(address)
