"""What the host tests share: a server with a style in its library, and what a round trip must leave as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile


@pytest.fixture
def server(start_server: Callable[..., Any]) -> Any:
    server = start_server()
    server.put_sound("styles/vinyl.wav", seconds=0.6, seed=3)
    return server


@pytest.fixture
def assert_null() -> Callable[[Path, Path], None]:
    """Two files hold the same samples at the same places: what a render with strength 0 must come to."""

    def check(one: Path, other: Path) -> None:
        heard, sample_rate = soundfile.read(one, dtype="float64", always_2d=True)
        wanted, rate_wanted = soundfile.read(other, dtype="float64", always_2d=True)
        assert (heard.shape, sample_rate) == (wanted.shape, rate_wanted)
        assert np.abs(heard - wanted).max() == 0.0

    return check
