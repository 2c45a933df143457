"""What the host tests share: a server with a style in its library, and what a round trip must leave as it was."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

_HERE = Path(__file__).parent
_LIMIT_S = 240
"""For a test with a program of someone else in it, on a machine that has other things to do."""

_spec = importlib.util.spec_from_file_location("hosts_fake_server", _HERE / "fake_server.py")
assert _spec is not None
assert _spec.loader is not None
fake_server = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(fake_server)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(pytest.mark.timeout(_LIMIT_S))


@pytest.fixture(scope="session")
def shared(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """One server for all tests that leave it as it is, its worker warm, which takes seconds; two styles."""
    plugin = request.config.pluginmanager.get_plugin(str(_HERE.parent / "conftest.py"))
    assert plugin is not None
    server = plugin.RunningServer(tmp_path_factory.mktemp("server"))
    server.put_sound("styles/vinyl.wav", seconds=0.6, seed=3)
    server.put_sound("styles/tape.wav", seconds=1.2, seed=4)
    server.render(server.put_sound("contents/warm.wav"), "vinyl")
    yield server
    server.close()


@pytest.fixture
def server(start_server: Callable[..., Any]) -> Any:
    server = start_server()
    server.put_sound("styles/vinyl.wav", seconds=0.6, seed=3)
    return server


@pytest.fixture
def start_fake() -> Iterator[Callable[..., Any]]:
    """Starts a server that answers what it is told to."""
    with ExitStack() as fakes:
        yield lambda answers: fakes.enter_context(fake_server.FakeServer(answers))


@pytest.fixture
def two_jobs() -> dict[str, list[tuple[Any, ...]]]:
    """Answers of a server that has rendered one content and failed at another, and that says why when it is asked."""
    why = "click.wav is 10.0 ms long; a content needs at least 50 ms."
    return {
        "version": [("version", "Sonograft", 1, 0, 0, 1)],
        "styles": [("styles/item", "vinyl", 1.0), ("styles/end", 1)],
        "jobs": [
            ("jobs/item", "j1", "done", 1.0, "/music/take.wav", "vinyl", ""),
            ("jobs/item", "j2", "failed", 0.3, "/music/click.wav", "vinyl", ""),
            ("jobs/end", 2),
        ],
        "job/get": [("job/failed", "j2", "", "", 9, "too_short", why)],
    }


@pytest.fixture
def assert_null() -> Callable[[Path, Path], None]:
    """Two files hold the same samples at the same places: what a render with strength 0 must come to."""

    def check(one: Path, other: Path) -> None:
        heard, sample_rate = soundfile.read(one, dtype="float64", always_2d=True)
        wanted, rate_wanted = soundfile.read(other, dtype="float64", always_2d=True)
        assert (heard.shape, sample_rate) == (wanted.shape, rate_wanted)
        assert np.abs(heard - wanted).max() == 0.0

    return check
