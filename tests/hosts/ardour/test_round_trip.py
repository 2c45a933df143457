"""Real Ardour sends a region, and the result comes back to its sample; what is heard is compared, sample by sample."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

POSITION, FRAMES, END = 48_001, 48_000, 48_001 + 48_000
_TRIES = 4


def export(session: Any, ardour: Any, path: Path) -> np.ndarray:
    """The mix of a session that no Ardour has open, by Ardour's own export, which now and then never begins."""
    command = ["ardour7-export", "-b", "float", "-o", str(path), str(session.folder), session.file.stem]
    for _ in range(_TRIES):
        with suppress(subprocess.TimeoutExpired):
            run = subprocess.run(
                command, env=ardour.environment, check=False, capture_output=True, text=True, timeout=30
            )
            assert run.returncode == 0, run
            return soundfile.read(path, dtype="float32")[0]
    raise AssertionError(f"{command} did not end, {_TRIES} times.")


def comes_back(ardour: Any, name: str = "strum.1 · vinyl") -> Any:
    ardour.until(lambda: name in ardour.regions(), f"{name} did not come")
    return ardour.regions()[name]


def test_with_strength_0_nothing_that_is_heard_changes(
    server: Any, new_session: Callable[..., Any], open_ardour: Callable[..., Any], tmp_path: Path
) -> None:
    session = new_session()
    ardour = open_ardour(session, server.home, strength=0)
    before = ardour.heard(END)
    ardour.select("strum.1")
    ardour.act("sonograft_again")
    result = comes_back(ardour)
    assert (result.track, result.position, result.length, result.muted) == ("Guitar", POSITION, FRAMES, False)
    original = ardour.regions()["strum.1"]
    assert (original.position, original.length, original.muted) == (POSITION, FRAMES, True)
    assert result.layer == original.layer + 1
    assert Path(result.path).parent == session.audio
    assert np.abs(before).max() > 0.1
    np.testing.assert_array_equal(ardour.heard(END), before)


def test_the_mix_holds_the_result_to_the_sample(
    server: Any, new_session: Callable[..., Any], open_ardour: Callable[..., Any], tmp_path: Path
) -> None:
    session = new_session()
    ardour = open_ardour(session, server.home)
    ardour.select("strum.1")
    ardour.act("sonograft_again")
    comes_back(ardour)
    ardour.save()
    ardour.close()
    (rendered,) = (server.home / "renders").glob("*.wav")
    sound, _ = soundfile.read(rendered, dtype="float32")
    assert len(sound) == FRAMES
    by_hand = new_session("by hand")
    by_hand.write_audio("strum", np.concatenate([np.zeros((1234, 2), np.float32), sound]))
    mix = export(session, ardour, tmp_path / "mix.wav")
    assert np.abs(mix).max() > 0.05
    np.testing.assert_array_equal(mix, export(by_hand, ardour, tmp_path / "by_hand.wav"))


LOOK = """for route in Session:get_tracks ():iter () do
  for region in route:to_track ():playlist ():region_list ():iter () do
    local audio = region:to_audioregion ()
    audio:set_scale_amplitude (0.7)
    audio:set_fade_in_length (9600)
    audio:set_fade_in_shape (ARDOUR.FadeShape.%(shape)s)
    audio:set_fade_out_shape (ARDOUR.FadeShape.%(shape)s)
    audio:set_fade_out_length (12000)
    local line = audio:envelope ():list ()
    line:clear_list ()
    line:add (Temporal.timepos_t (0), 1, false, false)
    line:add (Temporal.timepos_t (24001), 0.3, false, false)
    line:add (Temporal.timepos_t (48000), 0.9, false, false)
    audio:set_envelope_active (true)
  end
end"""


SHAPES = ["FadeLinear", "FadeFast", "FadeSlow", "FadeConstantPower", "FadeSymmetric"]


def test_fades_gain_and_gain_line_are_neither_lost_nor_applied_twice(
    by_hand: Any, new_session: Callable[..., Any], open_ardour: Callable[..., Any]
) -> None:
    ardour = open_ardour(new_session(), by_hand.home)
    plain = ardour.heard(END)
    for shape in SHAPES:
        ardour.lua(LOOK % {"shape": shape})
        before = ardour.heard(END)
        assert np.abs(before - plain).max() > 0.05
        by_hand.render(ardour)
        np.testing.assert_array_equal(ardour.heard(END), before, err_msg=shape)
        ardour.lua("Editor:undo (1)")
        assert list(ardour.regions()) == ["strum.1"]


def test_one_undo_takes_the_result_back_and_one_redo_brings_it_again(
    by_hand: Any, new_session: Callable[..., Any], open_ardour: Callable[..., Any]
) -> None:
    ardour = open_ardour(new_session(), by_hand.home)
    before, sound_before = ardour.regions(), ardour.heard(END)
    by_hand.render(ardour, by_hand.sound(0.25))
    after, sound_after = ardour.regions(), ardour.heard(END)
    assert np.abs(sound_after - sound_before).max() > 0.1
    ardour.lua("Editor:undo (1)")
    assert ardour.regions() == before
    np.testing.assert_array_equal(ardour.heard(END), sound_before)
    ardour.lua("Editor:redo (1)")
    assert ardour.regions() == after
    np.testing.assert_array_equal(ardour.heard(END), sound_after)


def test_original_and_result_are_heard_in_turn(
    by_hand: Any, new_session: Callable[..., Any], open_ardour: Callable[..., Any]
) -> None:
    ardour = open_ardour(new_session(), by_hand.home)
    original = ardour.heard(END)
    by_hand.render(ardour, by_hand.sound(0.25))
    result = ardour.heard(END)
    for expected in (original, result, original):
        ardour.act("sonograft_takes")
        np.testing.assert_array_equal(ardour.heard(END), expected)
    ardour.lua("Editor:undo (1)")
    np.testing.assert_array_equal(ardour.heard(END), result)


def test_what_lay_over_the_original_lies_over_its_result(
    by_hand: Any, new_session: Callable[..., Any], open_ardour: Callable[..., Any]
) -> None:
    session = new_session()
    session.put("over", np.full((30_000, 2), 0.25, np.float32), POSITION + 10_000, 0, 30_000)
    ardour = open_ardour(session, by_hand.home)
    result = by_hand.render(ardour)
    regions = ardour.regions()
    assert regions["strum.1"].layer < result.layer < regions["over.1"].layer
    heard = ardour.heard(END)[POSITION + 11_000 : POSITION + 39_000]
    np.testing.assert_array_equal(heard, np.full_like(heard, 0.25))
