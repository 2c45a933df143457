"""Max for Live devices: their container, read by a parser of its own, and our objects inside of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from max_patch.source.amxd import Device, to_amxd
from max_patch.source.buffer import buffer
from max_patch.source.client import client
from max_patch.source.patcher import Patch

from .amxd import read_device
from .validator import PACKAGE, findings

DEVICES = sorted(PACKAGE.rglob("*.amxd"))


@pytest.fixture
def device(tmp_path: Path) -> Path:
    patch = Patch(600, 400, devicewidth=300.0)
    patch.objs(left=("plugin~", 20, 20), right=("plugout~", 20, 60), set=("prepend strength", 200, 80))
    patch.cords("""
        left > right
        left:1 > right:1
    """)
    dial = patch.live("live.dial", "Strength", (200, 20), (44, 48), initial=1.0, present=(10, 10, 0, 0))
    patch.keep(dial=dial, client=patch.inlined("sonograft.client", client(), (200, 120)))
    patch.cords("dial > set > client")
    path = tmp_path / "small.amxd"
    path.write_bytes(to_amxd(patch, Device.AUDIO))
    return path


def test_a_device_with_the_client_inside(device: Path) -> None:
    read = read_device(device)
    assert read.kind == "aaaa"
    assert findings(read.patcher) == []
    assert read.patcher["parameters"]["obj-4"] == ["Strength", "Strength", 0]
    text = device.read_text(errors="replace")
    assert "coll ---asked" in text
    assert "#0" not in text


def test_a_buffer_inside_of_a_device_knows_its_name() -> None:
    patch = Patch(600, 400)
    patch.inlined("sonograft.buffer~", buffer(), (20, 20), args=("---sound",))
    assert findings(patch.patcher()) == []
    text = str(patch.patcher())
    assert "buffer~ ---sound " in text
    assert not any(word in text for word in ("#0", "#1", "#2"))
    assert text.count("coll ---in-asked 1") == text.count("-asked 1")  # the client within keeps its own


def test_a_device_that_is_cut_off_is_refused(device: Path) -> None:
    device.write_bytes(device.read_bytes()[:-10])
    with pytest.raises(ValueError, match="ends before its time"):
        read_device(device)


def test_the_built_devices_have_no_fault() -> None:
    for path in DEVICES:
        assert findings(read_device(path).patcher) == [], path.name
