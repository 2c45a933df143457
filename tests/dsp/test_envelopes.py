from __future__ import annotations

import numpy as np
import pytest
import torch

from sonograft.dsp.envelopes import Following, followed
from sonograft.dsp.harmony import harmonised

RATE = 22_050


def tone(hertz: float, seconds: float = 2.0) -> torch.Tensor:
    return torch.sin(2 * torch.pi * hertz * torch.arange(round(seconds * RATE)) / RATE)[None]


def noise(seconds: float = 2.0) -> torch.Tensor:
    return 0.3 * torch.randn(1, round(seconds * RATE), generator=torch.Generator().manual_seed(0))


def pulses(seconds: float = 2.0) -> torch.Tensor:
    time = torch.arange(round(seconds * RATE)) / RATE
    return noise(seconds) * torch.exp(-20 * (time % 0.25))


def level_db(sound: torch.Tensor, start_s: float, stop_s: float) -> float:
    return float(10 * torch.log10(sound[:, round(start_s * RATE) : round(stop_s * RATE)].square().mean() + 1e-20))


def test_a_drone_pulses_as_the_leader_does():
    made = followed(0.1 * noise(), pulses(), RATE, Following(1.0, 1.0, 24.0, 1e-9))
    assert level_db(made, 0.5, 0.52) - level_db(made, 0.7, 0.72) > 15


def test_without_tightness_only_the_level_is_the_leaders():
    made = followed(0.1 * noise(), pulses(), RATE, Following(0.0, 1.0, 24.0, 1e-9))
    assert abs(level_db(made, 0.5, 0.52) - level_db(made, 0.7, 0.72)) < 4
    assert level_db(made, 0.5, 1.5) == pytest.approx(level_db(pulses(), 0.5, 1.5), abs=1)


def test_nothing_is_boosted_beyond_what_is_allowed():
    made = followed(0.01 * noise(), noise(), RATE, Following(0.0, 1.0, 6.0, 1e-9))
    assert level_db(made, 0.5, 1.5) == pytest.approx(level_db(0.01 * noise(), 0.5, 1.5) + 6, abs=0.5)


def test_where_the_leader_is_silent_all_is():
    leader = noise()
    leader[:, RATE : RATE + RATE // 2] = 0
    made = followed(noise(), leader, RATE, Following(0.0, 0.0, 0.0, 1e-6))
    assert level_db(made, 1.1, 1.4) < -80
    assert level_db(made, 0.2, 0.8) == pytest.approx(level_db(noise(), 0.2, 0.8), abs=0.5)


def test_noise_takes_on_the_harmony():
    leader = tone(440) + tone(554.37)
    made = harmonised(noise(), leader, RATE, 1.0)
    power = np.abs(np.fft.rfft(made[0].numpy())) ** 2
    hertz = np.fft.rfftfreq(made.shape[1], 1 / RATE)
    inside = power[(hertz > 430) & (hertz < 450)].mean()
    outside = power[(hertz > 480) & (hertz < 510)].mean()
    assert 10 * np.log10(inside / outside) > 12


def test_the_harmony_that_is_there_stays():
    sound = tone(440) + tone(554.37)
    made = harmonised(sound, sound, RATE, 1.0)
    assert level_db(made - sound, 0.3, 1.7) < level_db(sound, 0.3, 1.7) - 50


@pytest.mark.parametrize("amount", [0.0, 0.5, 1.0])
def test_the_energy_of_what_has_pitch_stays(amount):
    low = noise()
    made = harmonised(low, tone(440), RATE, amount)
    assert level_db(made, 0.3, 1.7) == pytest.approx(level_db(low, 0.3, 1.7), abs=1.0)
