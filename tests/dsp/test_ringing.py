from __future__ import annotations

import pytest
import torch

from sonograft.dsp.ringing import BANDS, Ringing

RATE = 22_050


def burst(seconds: float, fall_db: float, at: float, level: float = 0.1) -> torch.Tensor:
    """Noise that begins ``at`` and falls by ``fall_db`` in a second: ``[1, samples]``."""
    time = torch.arange(round(seconds * RATE)) / RATE - at
    noise = torch.randn(len(time), generator=torch.Generator().manual_seed(round(100 * at)))
    return (level * noise * 10 ** (-fall_db * time / 20) * (time >= 0))[None]


@pytest.mark.parametrize("fall_db", [30.0, 90.0])
def test_a_hit_rings_on_as_it_did(fall_db):
    first, second = burst(1.5, fall_db, 0.2), burst(1.5, 200.0, 0.5)
    both = Ringing(first + second, RATE, [round(0.2 * RATE), round(0.5 * RATE)])
    alone = Ringing(first, RATE, [round(0.2 * RATE)])
    frames = round(0.7 / both.frame_s)
    heard, wanted = (10 * one.own(0, frames)[-20:].sum(1).log10().mean() for one in (both, alone))
    assert float(heard - wanted) == pytest.approx(0.0, abs=4.0)


def test_a_later_hit_gets_what_is_above_the_tail():
    first, second = burst(1.5, 20.0, 0.2), burst(1.5, 60.0, 0.6)
    both = Ringing(first + second, RATE, [round(0.2 * RATE), round(0.6 * RATE)])
    alone = Ringing(second, RATE, [round(0.6 * RATE)])
    ours, wanted = (10 * one.own(number, 10).sum(1).log10().mean() for one, number in ((both, 1), (alone, 0)))
    assert float(ours - wanted) == pytest.approx(0.0, abs=1.5)
    assert float(both.trust(0, 10).mean()) > 0.99
    assert float(both.trust(1, 10).mean()) < 0.9


def test_powers_are_mean_squares():
    sound = burst(1.0, 0.0, 0.0, level=0.3)
    ringing = Ringing(torch.cat([sound, 0.5 * sound]), RATE, [0])
    own = ringing.own(0, 40)
    assert own.shape == (40, BANDS)
    assert float(own[4:].sum(1).mean()) == pytest.approx(0.09 * (1 + 0.25) / 2, rel=0.1)
    balance = ringing.balance(0)
    torch.testing.assert_close(balance[0] / balance[1], torch.full((BANDS,), 4.0), rtol=1e-3, atol=0)


def test_a_hit_that_is_alone_is_cut_as_it_is():
    sound = burst(1.0, 80.0, 0.3)
    start = round(0.3 * RATE)
    cut, begin = Ringing(sound, RATE, [start]).cut(0, RATE)
    frames = round(0.4 * RATE)
    torch.testing.assert_close(cut[:, begin : begin + frames], sound[:, start : start + frames], atol=1e-5, rtol=1e-3)
