"""Being found by multicast DNS, as an independent listener on the loopback interface sees it."""

from __future__ import annotations

import asyncio
import re
import sys
from contextlib import asynccontextmanager

import pytest
from zeroconf import ServiceStateChange
from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo, AsyncZeroconf

from sonograft.frontends.web.advertise import OSC, OSCQUERY, Advertiser, Service

MACHINE = ["127.0.0.1", "192.168.1.7", "10.0.0.3"]


@pytest.mark.parametrize(
    ("host", "places"),
    [
        ("127.0.0.1", ("127.0.0.1",)),
        ("127.0.0.2", ("127.0.0.1",)),
        ("0.0.0.0", ("10.0.0.3", "192.168.1.7")),
        ("192.168.1.7", ("192.168.1.7",)),
        ("192.168.9.9", ()),
        ("::1", ()),
    ],
)
def test_what_is_reached_from_here_only_is_told_here_only(host, places):
    assert Service(OSC, host, 7770).places(MACHINE) == places


def test_without_a_network_only_this_machine_is_told():
    assert Service(OSC, "0.0.0.0", 7770).places(["127.0.0.1"]) == ()
    assert Service(OSC, "127.0.0.1", 7770).places([]) == ("127.0.0.1",)


@asynccontextmanager
async def looking():
    """Everything of ours that is announced on the loopback interface, by name, as it comes and goes."""
    found: dict[str, AsyncServiceInfo] = {}
    news = asyncio.Event()

    async def look(zeroconf, kind, name) -> None:
        info = AsyncServiceInfo(kind, name)
        await info.async_request(zeroconf, 3000)
        found[name] = info
        news.set()

    def changed(zeroconf, service_type, name, state_change) -> None:
        if state_change is ServiceStateChange.Removed:
            found.pop(name, None)
            news.set()
        else:
            tasks.append(asyncio.create_task(look(zeroconf, service_type, name)))

    tasks: list[asyncio.Task[None]] = []
    async with AsyncZeroconf(interfaces=["127.0.0.1"]) as there:
        kinds = [f"{kind}.local." for kind in (OSC, OSCQUERY)]
        browser = AsyncServiceBrowser(there.zeroconf, kinds, handlers=[changed])

        async def until(condition) -> None:
            async with asyncio.timeout(15):
                while not condition(found):
                    news.clear()
                    await news.wait()

        yield until
        await browser.async_cancel()
        await asyncio.gather(*tasks)


def ports(found) -> set[int]:
    return {info.port for info in found.values()}


def test_two_servers_are_found_under_two_names_and_are_gone_when_they_stop():
    async def story() -> tuple[list[str], list[str]]:
        one = Advertiser([Service(OSC, "127.0.0.1", 40101), Service(OSCQUERY, "127.0.0.1", 40102)])
        other = Advertiser([Service(OSCQUERY, "127.0.0.1", 40104)])
        async with looking() as until:
            one.start()
            await until(lambda found: {40101, 40102} <= ports(found))
            other.start()
            await until(lambda found: 40104 in ports(found))
            await until(lambda found: all(info.parsed_addresses() == ["127.0.0.1"] for info in found.values()))
            names = list(one.names), list(other.names)
            await asyncio.gather(one.stop(), other.stop())
            await until(lambda found: not {40101, 40102, 40104} & ports(found))
        return names

    of_one, of_other = asyncio.run(story())
    (taken,) = [name for name in of_one if OSCQUERY in name]
    (given,) = of_other
    assert taken.startswith("Sonograft on ")
    assert re.fullmatch(r"Sonograft on .+-\d+\._oscjson\._tcp\.local\.", given)
    assert given != taken


async def complained(advertiser: Advertiser, caplog) -> None:
    """Let it go on until it says something, and a few looks more."""
    advertiser.start()
    async with asyncio.timeout(10):
        while not caplog.records:
            await asyncio.sleep(0.001)
    await asyncio.sleep(0.05)
    await advertiser.stop()


def test_the_package_that_is_missing_is_named(monkeypatch, caplog):
    monkeypatch.setitem(sys.modules, "zeroconf.asyncio", None)
    asyncio.run(complained(Advertiser([Service(OSC, "127.0.0.1", 40101)]), caplog))
    assert "pip install 'sonograft[discovery]'" in caplog.text


def test_a_machine_without_a_network_is_told_so_once_and_nothing_waits(caplog):
    advertiser = Advertiser([Service(OSC, "0.0.0.0", 40101)], addresses=lambda: ["127.0.0.1"], look_s=0.001)
    asyncio.run(complained(advertiser, caplog))
    assert advertiser.names == []
    assert caplog.text.count("There is no IPv4 network to advertise on") == 1


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # zeroconf leaves a socket open then
def test_an_interface_that_refuses_is_no_fault_of_the_server(caplog):
    # No interface of this machine has that address (it is kept for documentation).
    advertiser = Advertiser([Service(OSC, "203.0.113.5", 40101)], addresses=lambda: ["203.0.113.5"], look_s=0.01)
    asyncio.run(complained(advertiser, caplog))
    assert caplog.text.count("Advertising on 203.0.113.5 failed") == 1
