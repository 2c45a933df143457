from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from sonograft.render import Order, for_job


def test_a_job_has_files_of_its_own(studio: Any) -> None:
    order = studio.order(studio.folder / "take 3.wav", job="jabcdef")
    assert order.result == studio.folder / "renders" / "take 3_vinyl_jabcdef.wav"
    assert order.sidecar == studio.folder / "renders" / "take 3_vinyl_jabcdef.json"
    assert order.preview == studio.folder / "previews" / "take 3_vinyl_jabcdef.wav"
    assert order.work == studio.work / "jabcdef"
    assert order.cache == studio.cache


def test_two_jobs_never_want_the_same_file(studio: Any) -> None:
    one, other = (studio.order(studio.folder / "a.wav", job=job) for job in ("jaaaaaa", "jbbbbbb"))
    assert not {one.result, one.sidecar, one.preview, one.work} & {
        other.result,
        other.sidecar,
        other.preview,
        other.work,
    }


@pytest.mark.parametrize(
    ("stem", "name"),
    [
        ('a:b?"c"', "a_b__c_"),
        ("take. ", "take"),
        ("Bu\u0308hne", "Bühne"),
        ("...", "_"),
        ("line\nbreak", "line_break"),
        ("ü" * 200, "ü" * 60),
    ],
)
def test_names_that_every_system_takes(studio: Any, stem: str, name: str) -> None:
    request = studio.request(studio.folder / f"{stem}.wav")
    folders = {folder: Path(folder) for folder in ("renders", "previews", "work", "cache")}
    assert for_job("j1", request, **folders).result == Path("renders") / f"{name}_vinyl_j1.wav"


def test_an_order_of_ones_own_needs_no_folders(studio: Any) -> None:
    order = Order(studio.request(studio.file("a.wav")), studio.folder / "mine.wav")
    result = studio.finish(order)
    assert result.path == studio.folder / "mine.wav"
    assert studio.names() == {"a.wav", "vinyl.wav", "mine.wav", "mine.json"}
    assert studio.sidecar(result)["job"] == ""
