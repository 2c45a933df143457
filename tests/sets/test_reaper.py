"""The project, read again by a parser that is not ours."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import pytest
import rpp

from sonograft import sets
from sonograft.sets import Content, reaper


def found(element: Any, name: str) -> Iterator[Any]:
    for child in element.children:
        called = child if isinstance(child, str) else child[0] if isinstance(child, list) else child.tag
        if called == name:
            yield child


def only(element: Any, name: str) -> Any:
    (one,) = found(element, name)
    return one


def content(seconds: Fraction | float, rate: int = 48_000, reference: int | None = None) -> Content:
    frames = round(seconds * rate)
    return Content(
        path="/a.wav", frames=frames, sample_rate=rate, channels=2, bytes_per_sample=3, time_reference=reference
    )


def test_each_content_is_an_item_and_each_variation_a_take_of_it(studio: Any, friday: Any) -> None:
    a_set = friday()
    outcomes = studio.render(a_set)
    project = rpp.loads(sets.finish(a_set, outcomes, studio.folder / "out").project.read_text("utf-8"))
    assert project.tag == "REAPER_PROJECT"
    assert only(project, "SAMPLERATE")[1] == "16000"
    tracks = list(found(project, "TRACK"))
    assert [only(track, "NAME")[1] for track in tracks] == ["01 kick", "02 take 2"]
    for number, track in enumerate(tracks):
        item = only(track, "ITEM")
        assert [line[1] for line in found(item, "NAME")] == [tracks_name(a_set, number), "vinyl", "rain"]
        assert len(list(found(item, "TAKE"))) == 2
        files = [only(source, "FILE")[1] for source in found(item, "SOURCE")]
        expected = [outcomes[variation.token].result for variation in a_set.of_content(number)]
        assert files == [a_set.contents[number].path, *expected]
        assert only(item, "LENGTH")[1] == "0.1"
        assert only(item, "VOLPAN")[1:3] == ["1", "0"]
        assert all(line[1:3] == ["0", "1"] for line in found(item, "TAKEVOLPAN"))
    guids = [line[1] for track in tracks for line in found(only(track, "ITEM"), "GUID")]
    assert len(set(guids)) == 6


def tracks_name(a_set: Any, number: int) -> str:
    return ["kick", "take 2"][number]


def test_places_are_exact_to_the_sample(studio: Any) -> None:
    reference = 48_000 * 3600 + 1
    contents = [content(1.5), content(2, 44_100, 44_101), content(0.25), content(1, 48_000, reference)]
    assert reaper.positions(contents) == [0, Fraction(44_101, 44_100), 3, Fraction(reference, 48_000)]
    text = reaper.project("x", [reaper.Item("a", each, (reaper.Take("a", each.path),)) for each in contents])
    items = [only(track, "ITEM") for track in found(rpp.loads(text), "TRACK")]
    for item, each in zip(items, contents, strict=True):
        frames = float(only(item, "POSITION")[1]) * each.sample_rate
        assert frames == pytest.approx(round(frames), abs=1e-6)
        assert round(float(only(item, "LENGTH")[1]) * each.sample_rate) == each.frames
    assert round(float(only(items[3], "POSITION")[1]) * 48_000) == reference
    assert reaper.sample_rate(contents) == 48_000


def test_the_time_reference_of_a_bounce_is_its_place(studio: Any) -> None:
    studio.put("stems/late.wav", bext_frames=16_000 * 90 + 7)
    a_set = studio.read('contents = "stems/late.wav"\nstyles = "vinyl"')
    assert reaper.positions(a_set.contents) == [Fraction(16_000 * 90 + 7, 16_000)]


@pytest.mark.parametrize(
    "name", ['7" Single', "Mum's `take`", "Übung ß – 東京", "it's 7\" long", "50% > half", "<TRACK", "two\nlines"]
)
def test_names_come_back_as_they_were(name: str) -> None:
    items = [reaper.Item(name, content(1), (reaper.Take(name, f"/music/{name}.wav"),))]
    track = only(rpp.loads(reaper.project(name, items)), "TRACK")
    plain = name.replace("\n", " ")
    assert only(track, "NAME")[1] == plain
    assert only(only(only(track, "ITEM"), "SOURCE"), "FILE")[1] == f"/music/{plain}.wav"
    assert reaper.is_exact(name) == (plain == name)


def test_a_name_with_all_kinds_of_quotes_loses_its_backticks() -> None:
    assert reaper.quoted("a\"b'c`d") == "`a\"b'c'd`"
    assert not reaper.is_exact("a\"b'c`d")


def test_other_formats_have_their_own_readers() -> None:
    takes = [reaper.Take("a", f"/a{suffix}") for suffix in (".wav", ".aiff", ".FLAC", ".mp3", ".ogg")]
    item = only(only(rpp.loads(reaper.project("x", [reaper.Item("a", content(1), tuple(takes))])), "TRACK"), "ITEM")
    assert [source.attrib[0] for source in found(item, "SOURCE")] == ["WAVE", "WAVE", "FLAC", "MP3", "VORBIS"]
