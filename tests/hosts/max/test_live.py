"""The device for Live, as it is built: captures, plays in time, and puts clips beside clips."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from max_patch.source.device_clip import PROPERTIES

from .atoms import Atom, said
from .conftest import HABITS
from .interpreter import Max
from .live import DeviceOnTrack, Live
from .validator import PACKAGE

DEVICE = PACKAGE / "devices" / "Sonograft.amxd"
RATE = 16_000
BAR = 2 * RATE
"""Samples of a bar at 120 bpm."""
one_way = pytest.mark.parametrize("habits", HABITS[:1], ids=["one way"], indirect=True)


@pytest.fixture
def on_track(max_program: Max) -> Callable[..., DeviceOnTrack]:
    def open_(port: int = 9, live: Live | None = None) -> DeviceOnTrack:
        device = DeviceOnTrack(max_program, DEVICE, live)
        device.control("Port").move(port)
        device.control("Bars").move(0)
        device.play(silence(0.3))
        return device

    return open_


@pytest.fixture
def with_server(server: Any, on_track: Callable[..., DeviceOnTrack]) -> Callable[..., DeviceOnTrack]:
    def open_(live: Live | None = None) -> DeviceOnTrack:
        device = on_track(server.osc_port, live)
        device.program.until(lambda: device.control("umenu").items and device.live.saved.get("style"))
        device.control("Quality").move(0)
        return device

    return open_


def silence(seconds: float) -> np.ndarray:
    return np.zeros((round(seconds * RATE), 2))


def noise(frames: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).uniform(-0.5, 0.5, (frames, 2))


def loop(device: DeviceOnTrack, sound: np.ndarray, bars: float) -> np.ndarray:
    """Play a track on which ``sound`` comes again and again, at its place in the song."""
    frames = round(bars * BAR / 64) * 64
    first = round(device.live.ticks / device.live.ticks_per_sample)
    device.live.plays = True
    return device.play(sound[(first + np.arange(frames)) % len(sound)])


@one_way
def test_the_track_passes_unchanged(on_track: Callable[..., DeviceOnTrack]) -> None:
    device = on_track()
    track = noise(BAR // 2 // 64 * 64)
    assert np.array_equal(loop(device, track, 0.5)[: len(track)], track)


@one_way
def test_a_capture_is_the_last_bar_at_its_place(on_track: Callable[..., DeviceOnTrack]) -> None:
    device = on_track()
    device.live.ticks = 1920.0 * 5 + 700
    track = noise(BAR)
    loop(device, track, 1.1)
    captured = device.program.buffers["---capture"].samples
    assert captured.shape == (BAR, 2)
    assert np.allclose(captured, track, atol=1e-6)


def test_capture_render_and_play_in_time(with_server: Callable[..., DeviceOnTrack]) -> None:
    """With strength 0 a render is its content: what is heard then is the track, at the same sample."""
    device = with_server()
    device.control("Strength").move(0)
    track = noise(BAR)
    loop(device, track, 0.5)
    device.control("Capture").press()
    loop(device, track, 0.2)
    assert device.text == "Captures when 0.3 more bars have been played without a jump."
    loop(device, track, 0.6)
    device.program.until(lambda: device.text == "Done.")
    ticks, path = device.live.saved["saved"].atoms
    assert (ticks, soundfile.info(path).frames, soundfile.info(path).samplerate) == (1920, BAR, RATE)
    device.play(silence(0.2))
    device.live.ticks = 1920.0 * 7 + 960.0  # the song jumps
    assert_same(loop_of(device, track, 0.4), loop(device, track * 0, 0.4))
    device.live.ticks = 1920.0 * 31 + 1799.33
    assert_same(loop_of(device, track, 0.4), loop(device, track * 0, 0.4))


def loop_of(device: DeviceOnTrack, sound: np.ndarray, bars: float) -> np.ndarray:
    """What ``loop`` would play now."""
    first = round(device.live.ticks / device.live.ticks_per_sample)
    return sound[(first + np.arange(round(bars * BAR / 64) * 64)) % len(sound)]


def assert_same(wanted: np.ndarray, heard: np.ndarray, fade: int = 500) -> None:
    """To the sample, from where the fade is over."""
    assert np.abs(wanted - heard)[fade:].max() < 1e-3


def put_result(device: DeviceOnTrack, path: Path, sound: np.ndarray, ticks: int = 1920) -> None:
    """As if it had been rendered before the Live set was saved."""
    soundfile.write(path, sound, RATE, subtype="FLOAT")
    device.control("saved").hear(0, said(ticks, str(path)))
    device.play(silence(0.3))


@one_way
def test_track_and_result_without_a_click(on_track: Callable[..., DeviceOnTrack], tmp_path: Path) -> None:
    device = on_track()
    put_result(device, tmp_path / "result.wav", np.full((BAR, 2), 0.5))
    track = np.full((BAR, 2), -0.5)
    assert loop(device, track, 0.1)[-1, 0] == pytest.approx(0.5)
    device.control("Play result").move(0)
    off = loop(device, track, 0.1)
    assert off[-1, 0] == -0.5
    assert np.abs(np.diff(off, axis=0)).max() < 1 / 300  # 8 ms, not a step
    device.control("Play result").move(1)
    device.control("Mix").move(50)
    assert loop(device, track, 0.1)[-1, 0] == pytest.approx(0.0)
    device.live.plays = False
    assert device.play(track[: BAR // 10 // 64 * 64])[-1, 0] == -0.5  # no song, no result


@one_way
def test_a_result_of_another_tempo_is_not_played(on_track: Callable[..., DeviceOnTrack], tmp_path: Path) -> None:
    device = on_track()
    put_result(device, tmp_path / "result.wav", np.full((BAR, 2), 0.5))
    track = np.full((BAR, 2), -0.5)
    assert loop(device, track, 0.1)[-1, 0] == pytest.approx(0.5)
    device.live.tempo = 122.0
    assert loop(device, track, 0.2)[-1, 0] == -0.5
    assert device.text.startswith("The result has another tempo or sample rate")
    device.live.tempo = 120.0
    assert loop(device, track, 0.2)[-1, 0] == pytest.approx(0.5)
    device.control("Bars").move(1)  # what is captured next does not concern what there is
    assert loop(device, track, 0.2)[-1, 0] == pytest.approx(0.5)


@one_way
def test_the_set_keeps_style_and_result(on_track: Callable[..., DeviceOnTrack], tmp_path: Path) -> None:
    soundfile.write(tmp_path / "result.wav", np.full((BAR, 2), 0.5), RATE)
    saved = {"saved": said(1920, str(tmp_path / "result.wav")), "style": said("slow rain")}
    device = on_track(live=Live(saved=saved))
    assert device.control("umenu").item == "slow rain"
    assert loop(device, np.zeros((BAR, 2)), 0.1)[-1, 0] == pytest.approx(0.5, abs=1e-3)


def test_the_menu_keeps_a_style_that_is_gone(with_server: Callable[..., DeviceOnTrack]) -> None:
    device = with_server(Live(saved={"style": said("slow rain")}))
    device.program.until(lambda: device.control("umenu").items == ["vinyl", "slow rain"])
    assert device.control("umenu").item == "slow rain"
    device.control("umenu").choose("vinyl")
    assert device.live.saved["style"] == said("vinyl")


@one_way
def test_a_new_device_takes_the_first_style(with_server: Callable[..., DeviceOnTrack]) -> None:
    device = with_server()
    assert device.live.saved["style"] == said("vinyl")


@one_way
def test_cancel_takes_back_a_capture_that_waits(on_track: Callable[..., DeviceOnTrack]) -> None:
    device = on_track()
    device.control("Capture").press()
    loop(device, noise(BAR), 0.3)
    device.control("Cancel").press()
    loop(device, noise(BAR), 1.2)
    assert not device.program.sent
    assert device.program.buffers["---capture"].samples.any()


@one_way
def test_a_song_that_loops_too_short_says_so(on_track: Callable[..., DeviceOnTrack]) -> None:
    device = on_track()
    device.control("Capture").press()
    for _ in range(4):
        device.live.ticks = 0.0
        loop(device, noise(BAR), 0.6)
    assert device.text == "Captures when 0.4 more bars have been played without a jump."


@one_way
def test_when_no_server_answers(on_track: Callable[..., DeviceOnTrack]) -> None:
    device = on_track()
    device.program.run(4)
    track = noise(BAR // 4 // 64 * 64)
    assert device.text == "No Sonograft server answers at 127.0.0.1:9. Start it with: sonograft serve"
    assert device.control("led").told[-1] == said(0)
    assert np.array_equal(loop(device, track, 0.25)[: len(track)], track)


# Clips


@pytest.fixture
def clip_file(server: Any) -> Path:
    return server.put_sound("My Song/take 7.wav", seconds=0.7, sample_rate=22_050)


def a_set(clip_file: Path, *, version: tuple[int, int, int] = (12, 1, 0), in_session: bool = False) -> Live:
    """A Live set with one track and a clip on it, which Live shows."""
    live = Live()
    app = live.objects[live.add("live_app")]
    for name, number in zip(("major", "minor", "bugfix"), version, strict=True):
        app.calls[f"get_{name}_version"] = lambda number=number: [number]
    track = live.add(take_lanes=("id", 0))
    slots = [live.add(has_clip=int(place in (1, 2)), canonical_parent=("id", track)) for place in range(4)]
    live.objects[track].properties["clip_slots"] = tuple(word for slot in slots for word in ("id", slot))
    live.add(
        "live_set view detail_clip", is_audio_clip=1, file_path=str(clip_file), start_time=16.0, warping=1, warp_mode=4,
        looping=0, end_marker=4.0, start_marker=0.5, loop_end=4.0, loop_start=0.5, gain=0.4, pitch_coarse=0,
        pitch_fine=0.0, muted=0, color=255, name=("Piano", "left"), is_arrangement_clip=int(not in_session),
        canonical_parent=("id", slots[1] if in_session else track),
    )  # fmt: skip

    def new_clip(path: str) -> int:
        return live.add(**dict.fromkeys(PROPERTIES, (0,)), file_path=path)

    def create_take_lane() -> list[Atom]:
        lane = live.add(arrangement_clips=())
        live.objects[track].properties["take_lanes"] = ("id", lane)

        def create(path: str, start: float) -> list[Atom]:
            clip = new_clip(path)
            live.objects[clip].properties["start_time"] = (start,)
            live.objects[lane].properties["arrangement_clips"] = ("id", clip)
            return []

        live.objects[lane].calls["create_audio_clip"] = create
        return []

    live.objects[track].calls["create_take_lane"] = create_take_lane
    for slot in slots:

        def create_in_slot(path: str, slot: int = slot) -> list[Atom]:
            assert not live.objects[slot]["has_clip"]
            live.objects[slot].properties |= {"has_clip": (1,), "clip": ("id", new_clip(path))}
            return []

        live.objects[slot].calls["create_audio_clip"] = create_in_slot
    return live


def send_clip(device: DeviceOnTrack) -> Path:
    """Send the clip, wait for the end; gives the path of the result."""
    before = len(device.control("Looking for the server …").told)
    device.control("Send clip").press()
    device.program.until(lambda: any(str(said.args[0]).startswith("Done, in") or "Drag the file" in str(said.args[0])
                                     for said in device.control("Looking for the server …").told[before:]))  # fmt: skip
    return Path(str(device.control("Looking for the server …").told[-1].args[0]))


def test_a_clip_of_the_arrangement_gets_a_take_lane(with_server: Callable[..., DeviceOnTrack], clip_file: Path) -> None:
    live = a_set(clip_file)
    device = with_server(live)
    send_clip(device)
    assert device.text == (
        "Done, in a new take lane (right-click the track: Show Take Lanes). "
        "The clip is warped: the same warp markers fit the result."
    )
    new, old = live.objects[max(live.objects)], live.objects[live.paths["live_set view detail_clip"]]
    assert soundfile.info(str(new["file_path"])).frames == soundfile.info(clip_file).frames
    assert new["start_time"] == 16.0
    assert new.properties["name"] == ("Piano left",)
    for name in ("warping", "warp_mode", "gain", "color", "start_marker", "end_marker"):
        assert new[name] == old[name], name
    assert old["file_path"] == str(clip_file)
    assert not device.program.told


@one_way
def test_a_clip_of_the_session_gets_the_next_empty_slot(
    with_server: Callable[..., DeviceOnTrack], clip_file: Path
) -> None:
    live = a_set(clip_file, in_session=True)
    device = with_server(live)
    send_clip(device)
    slots = [live.objects[number] for number in live.objects if "has_clip" in live.objects[number].properties]
    assert [slot["has_clip"] for slot in slots] == [0, 1, 1, 1]
    assert device.text.startswith("Done, in the next empty slot.")


@pytest.mark.parametrize("version", [(11, 3, 20), (12, 0, 4)])
@one_way
def test_an_older_live_shows_the_folder(
    with_server: Callable[..., DeviceOnTrack], clip_file: Path, server: Any, version: tuple[int, int, int]
) -> None:
    live = a_set(clip_file, version=version)
    device = with_server(live)
    send_clip(device)
    [message] = device.program.told
    assert message.atoms[:2] == ("max", "launchbrowser")
    assert Path(str(message.atoms[2]).removeprefix("file://")).name == "renders"
    assert device.text == "Done. Drag the file from the folder that opens to where you want it."


@one_way
def test_a_clip_that_is_gone_shows_the_folder(with_server: Callable[..., DeviceOnTrack], clip_file: Path) -> None:
    live = a_set(clip_file)
    device = with_server(live)
    device.control("Send clip").press()
    del live.objects[live.paths["live_set view detail_clip"]]
    device.program.until(lambda: device.program.told)
    assert device.text.startswith("Done. Drag the file")


@one_way
def test_no_clip_and_a_midi_clip(with_server: Callable[..., DeviceOnTrack]) -> None:
    device = with_server()
    device.control("Send clip").press()
    assert device.text == "No clip is selected. Click one, so that Live shows it below."
    device.live.add("live_set view detail_clip", is_audio_clip=0)
    device.control("Send clip").press()
    assert device.text == "This is a MIDI clip. Freeze and flatten its track first, then send the audio clip."
