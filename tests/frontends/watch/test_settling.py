from __future__ import annotations

from pathlib import Path

from sonograft.frontends.watch.settling import Settling

TAKE = Path("/inbox/vinyl/take.wav")


def test_a_file_rests_from_its_first_sight_on() -> None:
    settling = Settling()
    assert settling.see(TAKE, (100, 1), now_s=50.0) == 0.0
    assert settling.see(TAKE, (100, 1), now_s=51.5) == 1.5


def test_growth_begins_the_rest_anew() -> None:
    settling = Settling()
    settling.see(TAKE, (100, 1), now_s=50.0)
    assert settling.see(TAKE, (200, 1), now_s=51.0) == 0.0
    assert settling.see(TAKE, (200, 1), now_s=51.25) == 0.25


def test_a_rewrite_of_the_same_size_begins_the_rest_anew() -> None:
    settling = Settling()
    settling.see(TAKE, (100, 1), now_s=50.0)
    assert settling.see(TAKE, (100, 2), now_s=51.0) == 0.0


def test_what_is_gone_is_forgotten() -> None:
    settling = Settling()
    settling.see(TAKE, (100, 1), now_s=50.0)
    settling.keep(())
    assert settling.see(TAKE, (100, 1), now_s=60.0) == 0.0
