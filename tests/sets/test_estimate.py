"""How long a set takes, from what renders took."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sonograft.sets import Crate, estimate, sidecars


def sidecar(seconds: float, took: float, **parameters: Any) -> dict[str, Any]:
    chosen = {"engine": "texture", "quality": "draft", "strength": 1.0, "mix": 1.0, **parameters}
    region = {"start_frame": 0, "end_frame": round(seconds * 48_000)}
    content = {"sample_rate": 48_000}
    return {"sonograft": "1", "parameters": chosen, "render_seconds": took, "content": content, "region": region}


def test_earlier_renders_of_the_same_kind_count(studio: Any, friday: Any) -> None:
    rates = estimate.rates([sidecar(10, 5.15), sidecar(10, 3.15), sidecar(10, 90, quality="best"), {"sonograft": "1"}])
    a_set = friday()
    (variation, *_) = a_set.variations
    assert rates.of({"engine": "texture", "quality": "draft"}) == (pytest.approx(0.4), True)
    assert rates.of({"engine": "texture", "quality": "standard"}) == (0.12, False)
    assert not rates.is_measured([variation])
    assert rates.seconds(variation, a_set.contents[0]) == pytest.approx(0.15 + 0.4 * 0.1)


def test_what_gives_the_content_back_takes_no_time(studio: Any) -> None:
    rates = estimate.rates([sidecar(10, 0.01, strength=0.0)])
    assert rates.measured == {}
    a_set = studio.read('contents = "stems/kick.wav"\nstyles = "vinyl"\n[parameters]\nstrength = 0')
    assert rates.seconds(a_set.variations[0], a_set.contents[0]) == estimate.START_S


def test_the_newest_renders_count_first() -> None:
    rates = estimate.rates([sidecar(600, 60.15), sidecar(600, 6000)])
    assert rates.of({"engine": "texture", "quality": "draft"})[0] == pytest.approx(0.1)


def test_results_take_the_room_that_they_take(studio: Any) -> None:
    (content,) = studio.read('contents = "stems/kick.wav"\nstyles = "vinyl"').contents
    assert 1600 * 3 < estimate.bytes_of(content, Crate.LINKS) < 1600 * 3 + 100_000
    assert estimate.bytes_of(content, Crate.COPIES) == 2 * estimate.bytes_of(content, Crate.LINKS)


def test_only_sidecars_of_results_that_are_there_are_read(tmp_path: Path) -> None:
    for name, text in (("a", json.dumps(sidecar(1, 1))), ("b", "{"), ("c", "[]"), ("d", json.dumps(sidecar(1, 1)))):
        (tmp_path / f"{name}.json").write_text(text)
        (tmp_path / f"{name}.wav").touch()
    (tmp_path / "d.wav").unlink()
    assert [path.name for path, _ in sidecars.read(tmp_path)] == ["a.wav"]
