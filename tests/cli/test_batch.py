"""``sonograft batch`` as its users run it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from sonograft import sets
from sonograft.cli import set_board, set_plan
from sonograft.cli.set_board import SetBoard, ready_at, spoken
from sonograft.cli.set_plan import Plan
from sonograft.engines import parameters
from sonograft.errors import CannotWrite
from sonograft.models import Failure, JobState
from sonograft.sets import Outcome
from sonograft.sets.estimate import Rates

pytestmark = pytest.mark.timeout(120)
NOW = datetime(2026, 11, 26, 22, 0, tzinfo=UTC)


def batch(*words: object, status: int = 0) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "sonograft", "batch", *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == status, done.stderr
    return done


def test_the_server_of_the_home_renders_a_set_as_said_and_it_is_put_together(start_server: Callable[..., Any]) -> None:
    server = start_server()
    server.put_sound("styles/vinyl.wav", seed=3)
    server.talk(lambda client: client.ask("/sonograft/param/seed", 7))  # by a sender of this machine: not for the set
    take = server.put_sound("stems/take [1].wav")
    file = server.home / "friday.toml"
    file.write_text(
        'name = "Friday"\ncontents = "stems/*"\nstyles = "vinyl"\n[parameters]\nquality = "draft"\nmix = [0, 1]'
    )
    where = ("--home", server.home, "--state", server.state)

    planned = batch(file, *where, "--dry-run").stdout
    assert "2 variations of 1 contents; order: priority." in planned
    assert "a rough guess" in planned
    done = batch(file, *where)
    folder = Path(done.stdout.strip())
    assert folder == server.home / "sets" / "Friday"
    assert "2/2 take [1].wav – vinyl – mix 1" in done.stderr
    assert "Friday: 2 of 2 variations of 1 contents are there." in done.stderr
    assert sorted(path.name for path in (folder / "crate").glob("*.wav")) == [
        "01 take [1] – vinyl – mix 0.wav",
        "01 take [1] – vinyl – mix 1.wav",
    ]
    assert "2 of them there already" in batch(file, *where, "--dry-run").stdout
    (folder / "index.html").unlink()
    batch(file, *where, "--finish")
    assert (folder / "index.html").is_file()
    assert len(list((server.home / "renders").glob("*.wav"))) == 2
    chosen = [json.loads(path.read_text())["parameters"] for path in (server.home / "renders").glob("*.json")]
    assert sorted(chosen, key=lambda each: each["mix"]) == [
        parameters.complete({"quality": "draft", "mix": mix}) for mix in (0, 1)
    ]

    take.unlink()
    refused = batch(file, *where, status=1)
    assert "bad_arguments: friday.toml has a mistake; nothing was rendered." in refused.stderr
    assert "  line 2: 'stems/*' matches nothing." in refused.stderr


@pytest.fixture
def a_set() -> sets.Set:
    contents = tuple(
        sets.Content(path=f"/stems/{name}.wav", frames=48_000 * 60, sample_rate=48_000, channels=2, bytes_per_sample=3)
        for name in ("kick", "bass")
    )
    variations = tuple(
        sets.Variation(
            token=f"set/x/{number}",
            content=number // 2,
            style="vinyl",
            style_label="vinyl",
            said={},
            parameters=parameters.complete({}),
            label=f"vinyl – s{number}",
            place=number,
        )
        for number in range(4)
    )
    return sets.Set(name="Friday", source="/f.toml", contents=contents, variations=variations)


def shown(plan: Plan) -> str:
    console = Console(width=120, record=True, file=None, quiet=False, force_terminal=False)
    with console.capture() as captured:
        set_plan.show(plan, console, NOW)
    return captured.get()


def test_a_plan_tells_time_and_disk_against_the_deadline(a_set: sets.Set, tmp_path: Path) -> None:
    import msgspec

    dated = msgspec.structs.replace(a_set, deadline=NOW + timedelta(hours=20))
    there = {"set/x/0": Outcome(state=JobState.DONE)}
    rates = Rates({("auto", "standard"): 120.0})
    said = shown(Plan(dated, there, rates, tmp_path / "not made yet"))
    assert "kick.wav     60.0" in said
    assert "4 variations of 2 contents, 1 of them there already or given up" in said
    assert "Time: about 6 h (as earlier renders of this home took); ready at 04:00 on Friday, 14 h before" in said
    assert "Disk: 104." in said
    late = msgspec.structs.replace(a_set, deadline=NOW + timedelta(hours=4))
    assert "2 h AFTER the deadline" in shown(Plan(late, there, rates, tmp_path))
    assert "Nothing is left to render." in shown(
        Plan(a_set, dict.fromkeys(each.token for each in a_set.variations), rates, tmp_path)
    )


def test_a_disk_that_is_too_small_is_told_before_the_night(
    a_set: sets.Set, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = Plan(a_set, {}, Rates({}), tmp_path)
    plan.require_room()
    monkeypatch.setattr(Plan, "free_bytes", lambda self: 300_000_000)
    with pytest.raises(CannotWrite, match=r"The 4 results and the crate need 138\.8 MB .* 300\.0 MB are free"):
        plan.require_room()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "1 s"), (89, "89 s"), (91, "2 min"), (4800, "80 min"), (5460, "1 h 31 min"), (200_000, "56 h")],
)
def test_times_are_said_as_people_do(seconds: float, words: str) -> None:
    assert spoken(seconds) == words


def test_today_needs_no_day() -> None:
    assert ready_at(NOW, 60, None) == "ready at 22:01"
    assert ready_at(NOW, 8 * 86400, None) == "ready at 22:00 on 04 December"


def test_the_board_learns_from_the_pace_and_tells_failures(a_set: sets.Set) -> None:
    now = 0.0
    console = Console(width=120, force_terminal=False)
    with (
        console.capture() as captured,
        SetBoard(console, a_set, Rates({("auto", "standard"): 1.0}), lambda: now) as board,
    ):
        assert board.left_s() == pytest.approx(4 * 60.15)
        first, second, *_ = a_set.variations
        board.stands(first, Outcome(state=JobState.RUNNING, job="j1"))
        now = 120.3
        board.stands(first, Outcome(state=JobState.DONE, job="j1", result="/r.wav"))
        assert board.left_s() == pytest.approx(3 * 120.3)
        board.stands(second, Outcome(state=JobState.FAILED, failure=Failure(9, "too_short", "kick.wav is too short.")))
    assert captured.get().splitlines() == ["1/4 kick.wav – vinyl – s0", "kick.wav – vinyl – s1: kick.wav is too short."]
    assert set_board.spoken(0) == "1 s"
