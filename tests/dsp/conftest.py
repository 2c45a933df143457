from __future__ import annotations

import gc

import pytest
import torch


@pytest.fixture(autouse=True, scope="session")
def _light_torch() -> None:
    """One thread: more would wait for each other at these sizes. Collections skip torch's own objects."""
    torch.set_num_threads(1)
    gc.freeze()
