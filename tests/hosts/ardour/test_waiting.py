"""While a render is under way: other sessions, moved and deleted regions, servers that are away or strange."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

POSITION, FRAMES, END = 48_001, 48_000, 48_001 + 48_000
NAME = "strum.1 · vinyl"


def middle(ardour: Any) -> np.ndarray:
    """What is heard where no fade reaches."""
    return ardour.heard(END)[POSITION + 100 : END - 100]


def requests(server: Any) -> list[Path]:
    return list((server.home / "inbox").glob("*.json"))


def send(ardour: Any) -> None:
    ardour.select("strum.1")
    ardour.act("sonograft_again")


def told(ardour: Any, action: str = "sonograft_results") -> str:
    """Run an action; what its message says."""
    ardour.act(action)
    words: list[str] = []
    ardour.until(lambda: words.append(ardour.words()) or words[-1], f"{action} said nothing")
    return words[-1]


def test_what_is_sent_is_the_sound_itself_and_its_place(
    by_hand: Any, new_session: Callable[..., Any], open_ardour: Callable[..., Any]
) -> None:
    session = new_session()
    ardour = open_ardour(session, by_hand.home, strength=0.5, quality="best", more="seed=3 engine=texture")
    request = by_hand.asked(ardour)
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
    by_hand: Any, new_session: Callable[..., Any], open_ardour: Callable[..., Any]
) -> None:
    ardour = open_ardour(new_session(), by_hand.home, first=True)
    by_hand.asked(ardour)
    by_hand.answer(preview=by_hand.sound(0.25, "previews"))
    first = f"{NAME} (first version)"
    ardour.until(lambda: first in ardour.regions(), "no first version came")
    assert ardour.regions()["strum.1"].muted
    np.testing.assert_array_equal(middle(ardour), np.float32(0.25))
    by_hand.answer(state="done", result=by_hand.sound(0.5))
    ardour.until(lambda: NAME in ardour.regions(), "no result came")
    assert set(ardour.regions()) == {"strum.1", NAME}
    np.testing.assert_array_equal(middle(ardour), np.float32(0.5))
    ardour.until(lambda: not by_hand.requests(), "the request stayed")


def test_a_result_goes_where_its_region_went_or_else_where_that_was(
    by_hand: Any, new_session: Callable[..., Any], open_ardour: Callable[..., Any]
) -> None:
    ardour = open_ardour(new_session(), by_hand.home, hook=False)
    ardour.run("no_windows")
    by_hand.asked(ardour)
    result = by_hand.sound(0.5)
    by_hand.answer(state="done", result=result)
    each = 'for r in Session:route_by_name ("Guitar"):to_track ():playlist ():region_list ():iter () do %s end'
    ardour.lua(each % "r:set_position (Temporal.timepos_t (60001))")
    assert told(ardour) == f"{NAME} is there."
    assert ardour.regions()[NAME].position == 60_001
    ardour.lua("Editor:undo (1)")
    ardour.lua(each % "r:set_position (Temporal.timepos_t (48001))")
    by_hand.asked(ardour)
    by_hand.answer(state="done", result=result)
    ardour.lua(each % "r:playlist ():remove_region (r)")
    assert told(ardour) == f"{NAME} is there."
    assert {name: (r.track, r.position) for name, r in ardour.regions().items()} == {NAME: ("Guitar", POSITION)}


def test_a_result_whose_track_is_gone_gets_a_new_one(
    by_hand: Any, new_session: Callable[..., Any], open_ardour: Callable[..., Any]
) -> None:
    session = new_session()
    ardour = open_ardour(session, by_hand.home, hook=False)
    ardour.run("no_windows")
    by_hand.asked(ardour)
    kept = session.folder / "sonograft.json"
    jobs = json.loads(kept.read_text())
    jobs["jobs"][0] |= {"region": "999998", "track": "999999", "track_name": "Bass"}
    kept.write_text(json.dumps(jobs))
    by_hand.answer(state="done", result=by_hand.sound(0.5))
    assert told(ardour) == f"{NAME} is there."
    assert (ardour.regions()[NAME].track, ardour.regions()[NAME].position) == ("Bass", POSITION)


def test_results_wait_for_their_own_session(
    server: Any, new_session: Callable[..., Any], open_ardour: Callable[..., Any]
) -> None:
    song = new_session()
    first = open_ardour(song, server.home, hook=False)
    send(first)
    first.until(lambda: requests(server), "no request came")
    first.save()
    first.close()
    other = open_ardour(new_session("other", position=12_345), server.home)
    send(other)
    other.until(lambda: NAME in other.regions(), "the other's own result did not come")
    assert [r.position for r in other.regions().values()] == [12_345, 12_345]
    assert len(requests(server)) == 1
    other.close()
    again = open_ardour(song, server.home)
    again.until(lambda: NAME in again.regions(), "the result did not come")
    assert again.regions()[NAME].position == POSITION
    assert not list((song.folder / "export").iterdir())


def test_a_render_that_is_asked_for_while_no_server_runs_is_not_forgotten(
    by_hand: Any, start_server: Callable[..., Any], new_session: Callable[..., Any], open_ardour: Callable[..., Any]
) -> None:
    (by_hand.home / "server.json").unlink()
    Path(by_hand.sound(0.5)).rename(by_hand.home / "styles" / "vinyl.wav")
    ardour = open_ardour(new_session(), by_hand.home)
    ardour.run("no_windows")
    ardour.select("strum.1")
    absent = f"No Sonograft server works in {by_hand.home}. Start it with: sonograft serve"
    assert told(ardour, "sonograft_again") == f"{absent}\nWhat was sent waits in its inbox until then."
    ardour.until(lambda: told(ardour) == absent, "nobody said that no server runs")
    start_server()
    ardour.until(lambda: NAME in ardour.regions(), "the result did not come")


NEWER = (
    "This server speaks protocol 2, these scripts speak 1. Bring them up to date with: sonograft clients install ardour"
)
OLDER = "This server speaks protocol 0, these scripts need 1. Bring the server up to date, then start it again."


def test_a_server_of_another_protocol_is_told_of_and_asked_for_nothing(
    by_hand: Any, new_session: Callable[..., Any], open_ardour: Callable[..., Any]
) -> None:
    ardour = open_ardour(new_session(), by_hand.home)
    ardour.run("no_windows")
    ardour.select("strum.1")
    for protocol, words in ((2, NEWER), (0, OLDER)):
        by_hand.card(protocol=protocol)
        assert told(ardour, "sonograft_again") == words
        assert told(ardour, "sonograft_render") == words
        assert not by_hand.requests()
    by_hand.card(protocol=1)
    by_hand.asked(ardour)
    by_hand.answer(protocol=2, state="done", result=by_hand.sound(0.5))
    ardour.until(lambda: told(ardour) == NEWER, "nobody told of the newer server")
    assert set(ardour.regions()) == {"strum.1"}


def test_what_goes_wrong_is_told_in_the_servers_words(
    server: Any, new_session: Callable[..., Any], open_ardour: Callable[..., Any]
) -> None:
    ardour = open_ardour(new_session(), server.home, style="drum&bass")
    ardour.run("no_windows")
    send(ardour)
    ardour.until(lambda: "There is no style 'drum&amp;bass'" in told(ardour), "the server's words were not told")
    assert set(ardour.regions()) == {"strum.1"}
    assert not requests(server)


def test_a_render_is_cancelled(server: Any, new_session: Callable[..., Any], open_ardour: Callable[..., Any]) -> None:
    ardour = open_ardour(new_session(seconds=25.0), server.home, quality="best")
    ardour.run("no_windows")
    send(ardour)
    ardour.until(lambda: list((server.home / "outbox").iterdir()), "the server did not take it")
    ardour.act("sonograft_cancel")
    ardour.until(lambda: not requests(server), "it went on")
    assert told(ardour).startswith(f"{NAME} was cancelled.")
    assert set(ardour.regions()) == {"strum.1"}
    assert told(ardour) == "This session waits for no render."


def test_actions_say_what_they_need(
    by_hand: Any, new_session: Callable[..., Any], open_ardour: Callable[..., Any]
) -> None:
    ardour = open_ardour(new_session(), by_hand.home, hook=False)
    ardour.run("no_windows")
    assert told(ardour, "sonograft_again").startswith("Select one or more audio regions first")
    assert told(ardour, "sonograft_takes").startswith("Select an original or its result")
    assert told(ardour, "sonograft_cancel") == "This session waits for no render."
    (ardour.config / "sonograft.json").write_text(json.dumps({"home": str(by_hand.home)}))
    ardour.select("strum.1")
    assert told(ardour, "sonograft_again").startswith("Nothing was rendered yet.")
    last = {"style": "vinyl", "quality": "draft", "strength": 1, "mix": 1, "more": "seed"}
    (ardour.config / "sonograft.json").write_text(json.dumps({"home": str(by_hand.home), "last": last}))
    assert told(ardour, "sonograft_again").startswith("'seed' is no parameter.")
    (ardour.config / "sonograft.json").write_text(json.dumps({"home": str(by_hand.home), "last": last | {"more": ""}}))
    assert "Script Manager &gt; Action Hooks &gt; New Hook" in told(ardour, "sonograft_again")


RECORD = """local armed = Session:route_by_name ("Guitar"):to_track ():rec_enable_control ()
armed:set_value (1, PBD.GroupControlDisposition.NoGroup)
Session:maybe_enable_record (false)
Session:request_locate (200000, false, ARDOUR.LocateTransportDisposition.MustRoll, ARDOUR.TransportRequestSource.TRS_UI)
"""
STOP = "Session:request_stop (false, false, ARDOUR.TransportRequestSource.TRS_UI)"


def test_nothing_comes_in_while_ardour_records(
    by_hand: Any, new_session: Callable[..., Any], open_ardour: Callable[..., Any]
) -> None:
    ardour = open_ardour(new_session(), by_hand.home)
    ardour.run("no_windows")
    by_hand.asked(ardour)
    ardour.lua(RECORD)
    ardour.until(lambda: ardour.lua("return Session:actively_recording ()") == "true", "it does not record")
    by_hand.answer(state="done", result=by_hand.sound(0.5))
    assert "Ardour records; results come in after it." in told(ardour)
    assert NAME not in ardour.regions()
    ardour.lua(STOP)
    ardour.until(lambda: NAME in ardour.regions(), "the result did not come")
    assert ardour.regions()[NAME].position == POSITION
