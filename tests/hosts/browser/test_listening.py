"""Content, style and result at the same place: measured on what leaves the page."""

from __future__ import annotations

import numpy as np
import pytest
import soundfile
from playwright.sync_api import expect

from sonograft.audio.loudness import loudness_lufs
from sonograft.audio.wav import write_whole
from sonograft.demo import clips

RATE = 16_000
MOST_ERROR_S = 0.010


@pytest.fixture
def compared(studio, shared, wav, noise):
    """A render that leaves its content as it is, open: content and result are one noise, the style is another."""
    content, style = shared.home / "contents/noise.wav", shared.home / "styles/other.wav"
    content.write_bytes(wav(noise(3.0, 11)))
    style.write_bytes(wav(noise(1.0, 12)))
    studio.go(f"renders/{studio.rendered(content, 'other', strength=0)}")
    studio.wait_for_tracks(3)
    studio.content, studio.style = soundfile.read(content)[0], soundfile.read(style)[0]
    return studio


def place_of(part: np.ndarray, sound: np.ndarray) -> int:
    """The frame of ``sound``, which goes round, at which ``part`` begins; by correlation."""
    size = sound.size
    spectrum = np.fft.rfft(sound) * np.conj(np.fft.rfft(np.pad(part, (0, size - part.size))))
    matches = np.fft.irfft(spectrum, size)
    place = int(np.argmax(matches))
    same = np.take(sound, range(place, place + part.size), mode="wrap")
    assert matches[place] > 0.9 * np.linalg.norm(part) * np.linalg.norm(same)
    return place


def switch(studio, tape, *keys: str) -> tuple[np.ndarray, list[int]]:
    """Play, press each of ``keys`` after a third of a second; what was heard, and at which frame each took place."""
    page = studio.page
    with tape(page) as record:
        began = page.evaluate("window.sonograft.audition.context.currentTime")
        page.keyboard.press("Space")
        times = []
        for number, key in enumerate(keys, start=1):
            studio.wait(f"window.sonograft.audition.position() > {0.35 * number}")
            page.keyboard.press(key)
            times.append(studio.heard()["switched"]["at"])
        studio.wait(f"window.sonograft.audition.position() > {0.35 * (len(keys) + 1)}")
        page.keyboard.press("Space")
        sound = record.samples()
    # the tape begins somewhat after `began`: the first switch says where, for the place before it is known by sound
    return sound, [round((time - began) * RATE) for time in times]


def loud_part(sound: np.ndarray) -> np.ndarray:
    """From the first to the last frame that is not silent."""
    heard = np.flatnonzero(np.abs(sound) > 1e-4)
    return sound[heard[0] : heard[-1]]


def test_a_switch_moves_nothing_and_leaves_no_gap(compared, tape):
    sound, (first, second) = switch(compared, tape, "2", "3")
    heard = loud_part(sound)
    begins = place_of(heard[400:2400], compared.content) - 400
    style_at, result_at = 0.45 * RATE, heard.size - 3200
    width = second - first
    assert width > 0.3 * RATE
    middle = int(style_at)
    in_style = place_of(heard[middle : middle + 2000], compared.style)
    assert abs((begins + middle) % compared.style.size - in_style) / RATE < MOST_ERROR_S
    in_result = place_of(heard[result_at : result_at + 2000], compared.content)
    assert abs(begins + result_at - in_result) / RATE < MOST_ERROR_S
    pieces = heard[160 : heard.size - 400]  # of 5 ms, without the first and the last of it
    levels = np.sqrt(np.mean(np.square(pieces[: pieces.size // 80 * 80].reshape(-1, 80)), axis=1))
    assert levels.min() > 0.4 * np.median(levels)
    assert levels.max() < 2 * np.median(levels)


def test_a_loop_comes_round_on_the_sample(compared, tape):
    page = compared.page
    page.evaluate("window.sonograft.audition.setLoop({ on: true, from: 0.5, to: 0.7 })")
    with tape(page) as record:
        page.keyboard.press("Space")
        compared.wait("window.tape.length * 2048 > 1.2 * 16000")
        page.keyboard.press("Space")
        heard = loud_part(record.samples())
    length = round(0.2 * RATE)
    rounds = heard[200 : 200 + 4 * length].reshape(4, length)
    assert np.abs(rounds - rounds[0]).max() < 1e-6


def test_the_keys_move_through_time(compared):
    page = compared.page

    def position():
        return compared.heard()["position"]

    page.keyboard.press("ArrowRight")
    assert position() == 1
    page.keyboard.press("[")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("]")
    loop = compared.heard()["loop"]
    assert (loop["on"], loop["from"], loop["to"]) == (True, 1, 2)
    page.keyboard.press("Home")
    assert position() == 1
    page.keyboard.press("l")
    assert not compared.heard()["loop"]["on"]
    page.keyboard.press("Shift+ArrowLeft")
    assert position() == 0
    page.keyboard.press("b")
    assert compared.heard()["heard"] == "style"
    page.get_by_role("button", name="Keys", exact=True).click()
    page.get_by_label("Single keys are on").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("1")
    assert compared.heard()["heard"] == "style"


def test_the_waveform_is_clicked_to_go_there(compared):
    picture = compared.page.locator(".lane.result .waveform")
    box = picture.bounding_box()
    assert box is not None
    picture.click(position={"x": box["width"] / 2, "y": 30})
    state = compared.heard()
    assert state["heard"] == "result"
    assert state["position"] == pytest.approx(1.5, abs=0.02)


def test_a_style_is_heard_from_where_it_is_clicked(compared, tape):
    picture = compared.page.locator(".lane.style .waveform")
    box = picture.bounding_box()
    assert box is not None
    with tape(compared.page) as record:
        compared.page.keyboard.press("Space")
        compared.wait("window.sonograft.audition.position() > 0.1")
        picture.click(position={"x": box["width"] / 2, "y": 30})
        clicked = compared.heard()["position"]
        compared.wait("window.sonograft.audition.position() > 1")
        compared.page.keyboard.press("Space")
        heard = loud_part(record.samples())
    at = heard.size - 3200  # 0.2 s before the end, which is now
    place = place_of(heard[at : at + 2000], compared.style) / RATE
    elapsed = compared.heard()["position"] - clicked - 0.2
    assert abs((0.5 + elapsed - place + 0.5) % 1 - 0.5) < 0.1  # the click itself takes its time
    assert compared.heard()["heard"] == "style"


def test_the_loop_is_drawn_on_the_ruler(compared):
    ruler = compared.page.locator(".ruler")
    box = ruler.bounding_box()
    assert box is not None
    mouse = compared.page.mouse
    mouse.move(box["x"] + box["width"] / 3, box["y"] + 10)
    mouse.down()
    mouse.move(box["x"] + box["width"] * 2 / 3, box["y"] + 10, steps=3)
    mouse.up()
    compared.wait("window.sonograft.audition.loop.on")
    loop = compared.heard()["loop"]
    assert (loop["from"], loop["to"]) == (pytest.approx(1, abs=0.02), pytest.approx(2, abs=0.02))
    compared.page.get_by_role("slider", name="End of the loop").press("ArrowLeft")
    assert compared.heard()["loop"]["to"] == pytest.approx(loop["to"] - 0.05, abs=0.001)


def test_sounds_are_brought_to_one_loudness(studio, shared, wav, noise):
    melody = clips.melody(1.5)
    quiet, loud = shared.home / "contents/quiet.wav", shared.home / "styles/loud.wav"
    write_whole(quiet, melody, bit_depth=24)
    loud.write_bytes(wav(4 * noise(1.0, 22)))
    studio.go(f"renders/{studio.rendered(quiet, 'loud', strength=0)}")
    studio.wait_for_tracks(3)
    tracks = {track["id"]: track for track in studio.heard()["tracks"]}
    reached = [track["loudness"] + track["gain_db"] for track in tracks.values()]
    assert np.ptp(reached) < 0.1
    assert tracks["content"]["loudness"] == pytest.approx(loudness_lufs(melody), abs=0.05)  # as the server measures it
    assert tracks["style"]["gain_db"] < -3
    studio.page.get_by_label("Same loudness").uncheck()
    assert [track["gain_db"] for track in studio.heard()["tracks"]] == [0, 0, 0]


def test_a_long_file_is_read_in_parts_and_heard_at_its_place(studio, shared, wav, noise, tape):
    content = shared.home / "contents/long.wav"
    rate = 8000
    content.write_bytes(wav(noise(660, 31, rate), rate))
    studio.go(f"renders/{studio.rendered(content, start=0, end=0.5)}")
    studio.wait_for_tracks(3)
    assert [track["is_read"] for track in studio.heard()["tracks"]] == [True, False, True]
    studio.page.evaluate("window.sonograft.audition.seek(647.5)")
    with tape(studio.page) as record:
        studio.page.keyboard.press("Space")
        studio.wait("window.sonograft.audition.position() > 648.5")  # windows of eight seconds meet at 648
        studio.page.keyboard.press("Space")
        heard = loud_part(record.samples())
    expect(studio.page.locator(".place")).to_contain_text("10:48.")
    samples, _ = soundfile.read(content, start=647 * rate)
    places = [place_of(heard[at : at + 2000], samples) - at for at in (400, 5200)]
    assert places[0] == places[1]
    assert abs(places[0] / rate - 0.5) < MOST_ERROR_S
