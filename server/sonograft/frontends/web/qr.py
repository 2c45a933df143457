"""The address of the page for phones, as a QR code."""

from __future__ import annotations

import io
import ipaddress
import socket


def address(host: str, port: int, token: str) -> str:
    """Where other machines open the page that listens on ``host``; with the token, which goes into a cookie then."""
    number = ipaddress.ip_address(host)
    reached = _own_number(number.version) if number.is_unspecified else str(number)
    return f"http://{f'[{reached}]' if ':' in reached else reached}:{port}/?token={token}"


def _own_number(version: int) -> str:
    """This machine's number in the network that leads furthest; nothing is sent to find it out."""
    families = {4: (socket.AF_INET, "192.0.2.1", "127.0.0.1"), 6: (socket.AF_INET6, "2001:db8::1", "::1")}
    for family, elsewhere, _ in (families[version], families[4]):
        with socket.socket(family, socket.SOCK_DGRAM) as found:
            try:
                found.connect((elsewhere, 9))
            except OSError:
                continue
            return str(found.getsockname()[0]).partition("%")[0]
    return families[version][2]


def drawing(text: str) -> bytes:
    """An SVG that a phone reads on any ground."""
    import segno

    out = io.BytesIO()
    segno.make(text, error="m").save(out, kind="svg", scale=4, border=4, light="#ffffff", dark="#000000", xmldecl=False)
    return out.getvalue()


def for_terminal(text: str) -> str:
    """The code in half blocks of a terminal."""
    import segno

    out = io.StringIO()
    segno.make(text, error="l").terminal(out, border=2, compact=True)
    return out.getvalue()
