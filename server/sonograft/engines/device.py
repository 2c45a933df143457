"""Where to compute, and what happens when there is not enough room."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import torch

from sonograft.errors import DeviceUnavailable, OutOfMemory

_FULL = ("not enough memory", "out of memory", "can't allocate memory")


def use_all_cores() -> None:
    """Compute on as many threads as there are cores, whatever the environment says.

    Sums depend on how they are divided, so the number of threads is a part of what makes a render repeatable.
    """
    torch.set_num_threads(os.cpu_count() or 1)


def description(name: str) -> dict[str, str | int]:
    """What the device called ``name`` is, as far as results depend on it. Raises ``DeviceUnavailable``."""
    return {"type": choose(name).type, "threads": torch.get_num_threads(), "torch": str(torch.__version__)}


def available() -> tuple[str, ...]:
    """Names of the devices of this machine, fastest first."""
    cuda = ("cuda",) if torch.cuda.is_available() else ()
    mps = ("mps",) if torch.backends.mps.is_available() else ()
    return (*cuda, *mps, "cpu")


def choose(name: str) -> torch.device:
    """The device called ``name``; ``auto`` is the fastest. Raises ``DeviceUnavailable`` where there is none."""
    present = available()
    if name == "auto":
        return torch.device(present[0])
    if name not in present:
        raise DeviceUnavailable(
            f"This machine has no {name.upper()} device; it has {', '.join(present)}. Use device auto or cpu."
        )
    return torch.device(name)


@contextmanager
def memory_guard(seconds: float) -> Iterator[None]:
    """Turns every way of running out of memory into ``OutOfMemory``; ``seconds`` is the length of what is rendered."""
    try:
        yield
    except (MemoryError, RuntimeError) as error:
        if isinstance(error, RuntimeError) and not any(sign in str(error).lower() for sign in _FULL):
            raise
        raise OutOfMemory(
            f"There is not enough memory to render {seconds:.1f} s at once. Render a shorter part (start and end), "
            "use a shorter style, or device cpu."
        ) from error
