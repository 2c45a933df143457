"""What happens while a render is under way: other sessions, moved and deleted regions, servers that are away or strange."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

pytestmark = pytest.mark.timeout(120)

POSITION, FRAMES, END = 48_001, 48_000, 48_001 + 48_000
NAME = "strum.1 · vinyl"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A server's home; what a server would say, the tests say."""
    home = tmp_path / "home"
    for folder in ("inbox", "outbox", "renders", "styles"):
        (home / folder).mkdir(parents=True)
    (home / "server.json").write_text(json.dumps({"protocol": 1}))
    return home


def request_in(home: Path) -> Path:
    (request,) = (home / "inbox").glob("*.json")
    return request


def answer(home: Path, **fields: Any) -> None:
    """Answer the only request as a server does."""
    whole = {
        "protocol": 1, "job": "j1", "token": "", "ctx": "", "state": "running", "fraction": 0.5, "stage": "refining",
        "eta_s": 3.0, "ahead": 0, "preview": "", "result": "", "frames": 0, "sample_rate": 0,
        "error": {"code": 0, "name": "", "message": ""},
    } | fields  # fmt: skip
    part = home / "outbox" / "part"
    part.write_text(json.dumps(whole))
    part.rename(home / "outbox" / request_in(home).name)


def put_sound(path: Path, level: float) -> Path:
    path.parent.mkdir(exist_ok=True)
    soundfile.write(path, np.full((FRAMES, 2), level, np.float32), 48_000, subtype="FLOAT")
    return path


def middle(ardour: Any) -> np.ndarray:
    """What is heard where no fade reaches."""
    return ardour.heard(END)[POSITION + 100 : END - 100]


def asked(ardour: Any, home: Path) -> dict[str, Any]:
    """Send the region; the request that lies in the inbox then."""
    ardour.select("strum.1")
    ardour.act("sonograft_again")
    ardour.until(lambda: list((home / "inbox").glob("*.json")), "no request came")
    return json.loads(request_in(home).read_text())


def told(ardour: Any, action: str = "sonograft_results") -> str:
    """Run an action; what its message says."""
    ardour.act(action)
    words: list[str] = []
    ardour.until(lambda: words.append(ardour.words()) or words[-1], f"{action} said nothing")
    return words[-1]


def test_what_is_sent_is_the_sound_itself_and_its_place(
    home: Path, new_session: Callable[..., Any], open_ardour: Callable[..., Any]
) -> None:
    session = new_session()
    ardour = open_ardour(session, home, strength=0.5, quality="best", more="seed=3 engine=texture")
    request = asked(ardour, home)
    assert {key: request[key] for key in ("style", "strength", "quality", "seed", "engine")} == {
        "style": "vinyl", "strength": 0.5, "quality": "best", "seed": 3, "engine": "texture",
    }  # fmt: skip
    assert "mix" not in request
    assert request["ctx"].startswith("ardour|song|track ")
    assert request["ctx"].endswith("|48001@48000")
    assert len(request["ctx"].encode()) <= 512
    sent, _ = soundfile.read(request["content"], dtype="float32")
    left, _ = soundfile.read(session.audio / "strum%L.wav", dtype="float32")
    right, _ = soundfile.read(session.audio / "strum%R.wav", dtype="float32")
    np.testing.assert_array_equal(sent, np.column_stack([left, right])[1234 : 1234 + FRAMES])
    assert b"bext" in Path(request["content"]).read_bytes()[:100]


def test_a_first_version_gives_way_to_the_final_one(
    home: Path, new_session: Callable[..., Any], open_ardour: Callable[..., Any]
) -> None:
    ardour = open_ardour(new_session(), home, first=True)
    asked(ardour, home)
    answer(home, preview=str(put_sound(home / "previews" / "strum_vinyl_j1.wav", 0.25)))
    first = f"{NAME} (first version)"
    ardour.until(lambda: first in ardour.regions(), "no first version came")
    assert ardour.regions()["strum.1"].muted
    np.testing.assert_array_equal(middle(ardour), np.float32(0.25))
    answer(home, state="done", result=str(put_sound(home / "renders" / "strum_vinyl_j1.wav", 0.5)))
    ardour.until(lambda: NAME in ardour.regions(), "no result came")
    assert set(ardour.regions()) == {"strum.1", NAME}
    np.testing.assert_array_equal(middle(ardour), np.float32(0.5))
    ardour.until(lambda: not list((home / "inbox").glob("*.json")), "the request stayed")


def test_a_result_goes_where_its_region_went_or_else_where_that_was(
    home: Path, new_session: Callable[..., Any], open_ardour: Callable[..., Any]
) -> None:
    ardour = open_ardour(new_session(), home, hook=False)
    ardour.run("no_windows")
    asked(ardour, home)
    result = str(put_sound(home / "renders" / "strum_vinyl_j1.wav", 0.5))
    answer(home, state="done", result=result)
    each = 'for r in Session:route_by_name ("Guitar"):to_track ():playlist ():region_list ():iter () do %s end'
    ardour.lua(each % "r:set_position (Temporal.timepos_t (60001))")
    assert told(ardour) == f"{NAME} is there."
    assert ardour.regions()[NAME].position == 60_001
    ardour.lua("Editor:undo (1)")
    ardour.lua(each % "r:set_position (Temporal.timepos_t (48001))")
    asked(ardour, home)
    answer(home, state="done", result=result)
    ardour.lua(each % "r:playlist ():remove_region (r)")
    assert told(ardour) == f"{NAME} is there."
    assert {name: (r.track, r.position) for name, r in ardour.regions().items()} == {NAME: ("Guitar", POSITION)}


def test_a_result_whose_track_is_gone_gets_a_new_one(
    home: Path, new_session: Callable[..., Any], open_ardour: Callable[..., Any]
) -> None:
    session = new_session()
    ardour = open_ardour(session, home, hook=False)
    ardour.run("no_windows")
    asked(ardour, home)
    kept = session.folder / "sonograft.json"
    jobs = json.loads(kept.read_text())
    jobs["jobs"][0] |= {"region": "999998", "track": "999999", "track_name": "Bass"}
    kept.write_text(json.dumps(jobs))
    answer(home, state="done", result=str(put_sound(home / "renders" / "strum_vinyl_j1.wav", 0.5)))
    assert told(ardour) == f"{NAME} is there."
    assert (ardour.regions()[NAME].track, ardour.regions()[NAME].position) == ("Bass", POSITION)


def test_results_wait_for_their_own_session(
    server: Any, new_session: Callable[..., Any], open_ardour: Callable[..., Any]
) -> None:
    song = new_session()
    first = open_ardour(song, server.home, hook=False)
    asked(first, server.home)
    first.save()
    first.close()
    other = open_ardour(new_session("other", position=12_345), server.home)
    other.select("strum.1")
    other.act("sonograft_again")
    other.until(lambda: NAME in other.regions(), "the other's own result did not come")
    assert [r.position for r in other.regions().values()] == [12_345, 12_345]
    assert request_in(server.home)
    other.close()
    again = open_ardour(song, server.home)
    again.until(lambda: NAME in again.regions(), "the result did not come")
    assert again.regions()[NAME].position == POSITION
    assert not list((song.folder / "export").iterdir())


def test_a_render_that_is_asked_for_while_no_server_runs_is_not_forgotten(
    home: Path, start_server: Callable[..., Any], new_session: Callable[..., Any], open_ardour: Callable[..., Any]
) -> None:
    (home / "server.json").unlink()
    put_sound(home / "styles" / "vinyl.wav", 0.5)
    ardour = open_ardour(new_session(), home)
    ardour.run("no_windows")
    ardour.select("strum.1")
    absent = f"No Sonograft server works in {home}. Start it with: sonograft serve"
    assert told(ardour, "sonograft_again") == f"{absent}\nWhat was sent waits in its inbox until then."
    ardour.until(lambda: told(ardour) == absent, "nobody said that no server runs")
    start_server()
    ardour.until(lambda: NAME in ardour.regions(), "the result did not come")


NEWER = (
    "This server speaks protocol 2, these scripts speak 1. Bring them up to date with: sonograft clients install ardour"
)
OLDER = (
    "This server speaks protocol 0, these scripts need 1. Bring the server up to date, then start it again."
)


def test_a_server_of_another_protocol_is_told_of_and_asked_for_nothing(
    home: Path, new_session: Callable[..., Any], open_ardour: Callable[..., Any]
) -> None:
    ardour = open_ardour(new_session(), home)
    ardour.run("no_windows")
    ardour.select("strum.1")
    for protocol, words in ((2, NEWER), (0, OLDER)):
        (home / "server.json").write_text(json.dumps({"protocol": protocol}))
        assert told(ardour, "sonograft_again") == words
        assert told(ardour, "sonograft_render") == words
        assert not list((home / "inbox").iterdir())
    (home / "server.json").write_text(json.dumps({"protocol": 1}))
    asked(ardour, home)
    answer(home, protocol=2, state="done", result=str(put_sound(home / "renders" / "x.wav", 0.5)))
    ardour.until(lambda: told(ardour) == NEWER, "nobody told of the newer server")
    assert set(ardour.regions()) == {"strum.1"}


def test_what_goes_wrong_is_told_in_the_servers_words(
    server: Any, new_session: Callable[..., Any], open_ardour: Callable[..., Any]
) -> None:
    ardour = open_ardour(new_session(), server.home, style="vynil")
    ardour.run("no_windows")
    asked(ardour, server.home)
    ardour.until(lambda: "There is no style 'vynil'" in told(ardour), "the server's words were not told")
    assert set(ardour.regions()) == {"strum.1"}
    assert not list((server.home / "inbox").glob("*.json"))


def test_a_render_is_cancelled(
    server: Any, new_session: Callable[..., Any], open_ardour: Callable[..., Any]
) -> None:
    ardour = open_ardour(new_session(seconds=60.0), server.home, quality="best")
    ardour.run("no_windows")
    asked(ardour, server.home)
    ardour.until(lambda: list((server.home / "outbox").iterdir()), "the server did not take it")
    ardour.act("sonograft_cancel")
    ardour.until(lambda: not list((server.home / "inbox").glob("*.json")), "it went on")
    assert told(ardour).startswith(f"{NAME} was cancelled.")
    assert set(ardour.regions()) == {"strum.1"}
    assert told(ardour) == "This session waits for no render."


def test_actions_say_what_they_need(
    home: Path, new_session: Callable[..., Any], open_ardour: Callable[..., Any]
) -> None:
    ardour = open_ardour(new_session(), home, hook=False)
    ardour.run("no_windows")
    assert told(ardour, "sonograft_again").startswith("Select one or more audio regions first")
    assert told(ardour, "sonograft_takes").startswith("Select an original or its result")
    assert told(ardour, "sonograft_cancel") == "This session waits for no render."
    (ardour.config / "sonograft.json").write_text(json.dumps({"home": str(home)}))
    ardour.select("strum.1")
    assert told(ardour, "sonograft_again").startswith("Nothing was rendered yet.")
    last = {"style": "vinyl", "quality": "draft", "strength": 1, "mix": 1, "more": "seed"}
    (ardour.config / "sonograft.json").write_text(json.dumps({"home": str(home), "last": last}))
    assert told(ardour, "sonograft_again").startswith("'seed' is no parameter.")
    (ardour.config / "sonograft.json").write_text(json.dumps({"home": str(home), "last": last | {"more": ""}}))
    assert "Script Manager > Action Hooks > New Hook" in told(ardour, "sonograft_again")
