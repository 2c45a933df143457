import pytest
import torch

from sonograft.engines.device import available, choose, memory_guard
from sonograft.errors import DeviceUnavailable, OutOfMemory


def test_auto_is_the_fastest_there_is():
    assert choose("auto") == torch.device(available()[0])


def test_every_machine_has_a_processor():
    assert choose("cpu") == torch.device("cpu")


@pytest.mark.parametrize("name", ["cuda", "mps", "abacus"])
def test_a_device_that_is_not_there_is_refused_with_advice(name, monkeypatch):
    monkeypatch.setattr("sonograft.engines.device.available", lambda: ("cpu",))
    with pytest.raises(DeviceUnavailable, match=f"no {name.upper()} device.*Use device auto or cpu"):
        choose(name)


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.99 GiB"),
        RuntimeError("[enforce fail at alloc_cpu.cpp:117] . DefaultCPUAllocator: can't allocate memory: you tried"),
        RuntimeError("DefaultCPUAllocator: not enough memory: you tried to allocate 4 bytes."),
    ],
)
def test_running_out_of_memory_says_what_to_do(error):
    with pytest.raises(OutOfMemory, match=r"render 12\.5 s at once.*shorter part"), memory_guard(12.5):
        raise error


def test_memory_that_is_really_not_there():
    with pytest.raises(OutOfMemory), memory_guard(1.0):
        torch.empty(2**58)


def test_other_errors_stay_what_they_are():
    with pytest.raises(RuntimeError, match="shapes"), memory_guard(1.0):
        raise RuntimeError("shapes do not match")
