"""What the Quark says and does when the server is away, comes back, is another version, or shared with others."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

_RENDER = """
    ~job = Sonograft.render("{content}", \\vinyl, quality: \\draft) {{ |buffer, job|
        "done: %".format(job.path).postln
    }};
"""


def version(protocol: int) -> list[tuple[Any, ...]]:
    return [("version", "Sonograft", 1, 2, 3, protocol)]


def test_a_wish_waits_for_a_server_and_outlives_its_restart_and_cmd_period(
    at: Any, start_server: Any, free_port: int
) -> None:
    there = start_server()
    there.put_sound("styles/vinyl.wav")
    content = there.put_sound("take.wav", seconds=3.0)
    there.close()
    sclang = at(free_port)
    sclang.run(_RENDER.format(content=content))
    sclang.until(f"WARNING: No Sonograft server answers at 127.0.0.1:{free_port}. Start it with: sonograft serve")

    server = start_server("--osc-port", str(free_port))
    sclang.until(f"The Sonograft server at 127.0.0.1:{free_port} is back.")
    sclang.run("while { ~job.state != \\running } { 0.02.wait }; ~id = ~job.id")
    server.kill()
    sclang.tell("CmdPeriod.run")
    start_server("--osc-port", str(free_port))
    sclang.until("done: ")
    said = sclang.run('"same: %".format(~job.id == ~id).postln')
    assert said["same"] == "true"
    assert len(list((server.home / "renders").glob("*.wav"))) == 1


def test_cmd_period_ends_who_waits_but_not_the_job(session: Any, server: Any) -> None:
    content = server.put_sound("take.wav", seconds=6.0)
    session.run(_RENDER.format(content=content))
    session.tell('fork { ~job.wait; "woken".postln }')
    session.tell("CmdPeriod.run")
    assert "woken" not in session.until("done: ")
    said = session.run('0.1.wait; "waited: %".format(~job.wait.notNil).postln')
    assert said["waited"] == "true"
    assert "woken" not in said


def test_another_protocol_is_said_and_nothing_more_is_asked(
    at: Any, start_fake: Callable[..., Any], tmp_path: Path, wait_until: Any
) -> None:
    other = start_fake({"version": version(2)})
    sclang = at(other.port)
    sclang.tell(_RENDER.format(content=tmp_path / "take.wav") + "Sonograft.styles { };")
    sclang.until(
        "WARNING: This server speaks protocol 2, this Quark speaks 1. "
        "Bring it up to date with: sonograft clients install supercollider"
    )
    other.answers["version"] = version(0)  # it keeps looking
    sclang.until(
        "WARNING: This server speaks protocol 0, this Quark needs 1. Bring the server up to date, then start it again."
    )
    assert set(other.asked) == {"version"}
    other.answers["version"] = version(1)
    sclang.until("is back")
    wait_until(lambda: {"render", "styles"} <= set(other.asked))


def test_a_server_that_listens_to_the_network_wants_its_password(at: Any, start_server: Any) -> None:
    server = start_server("--host", "0.0.0.0")
    password = (server.state / "token").read_text().strip()
    sclang = at(server.osc_port)
    sclang.tell('Sonograft.styles { "styles came".postln }')
    sclang.until('Say /sonograft/auth with the server\'s token first. In SuperCollider: Sonograft.password = "…"')
    sclang.tell('Sonograft.password = "wrong"')
    sclang.until("This is not the token")
    sclang.tell(f'Sonograft.password = "{password}"')
    sclang.until("styles came")


def test_a_lost_wish_is_repeated_and_an_end_heard_twice_counts_once(
    at: Any, start_fake: Callable[..., Any], tmp_path: Path, wait_until: Any
) -> None:
    def render(token: str, *_: Any) -> list[tuple[Any, ...]]:
        """Nothing at first, then the end twice; a neighbour's job is on the same port."""
        if server.asked.count("render") == 1:
            return []
        mine, others = ("jmine01", token, ""), ("jother1", "someone else", "")
        done = ("job/done", *mine, "/no/such/result.wav", 5, 48_000)
        return [
            ("job/done", *others, "/not/mine.wav", 5, 48_000),
            ("ack", "render", token, "jmine01"),
            ("job/progress", *others, 0.9, "theirs", 1.0),
            ("job/progress", *mine, 0.5, "mine", 1.0),
            done,
            done,
        ]

    server = start_fake({"version": version(1), "render": render})
    sclang = at(server.port)
    said = sclang.run(
        f"""
        var job = Sonograft.render("{tmp_path}/take.wav", \\vinyl, server: ~nowhere);
        job.onProgress = {{ |fraction, stage| "progress: % %".format(fraction, stage).postln }};
        job.onDone = {{ |buffer, job| "done: %".format(job.path).postln }};
        "result: %".format(job.wait).postln;
        0.3.wait;
        """
    )
    assert said["result"] == "/no/such/result.wav"
    assert said.count("done: ") == 1
    assert said.count("progress: ") == 1
    assert said["progress"] == "0.5 mine"
    wait_until(lambda: server.asked.count("job/seen") == 2)
    assert server.asked.count("render") == 2


def test_a_server_that_says_nothing_is_asked_and_what_it_has_lost_is_asked_for_anew(
    at: Any, start_fake: Callable[..., Any], tmp_path: Path
) -> None:
    tokens: list[str] = []

    def render(token: str, *_: Any) -> list[tuple[Any, ...]]:
        job = "jfound1" if server.asked.count("job/get") > 1 else "jlost01"
        tokens.append(token)
        return [("ack", "render", token, job)]

    def how_it_is(job: str, *_: Any) -> list[tuple[Any, ...]]:
        if job == "jfound1":
            return [("job/done", job, tokens[-1], "", "/no/such/result.wav", 5, 48_000)]
        return [("fail", "job/get", "", 4, "no_such_job", f"There is no job '{job}'.")]

    server = start_fake({"version": version(1), "render": render, "job/get": how_it_is})
    said = at(server.port).run(
        f"""
        var job = Sonograft.render("{tmp_path}/take.wav", \\vinyl, server: ~nowhere);
        "result: %".format(job.wait).postln;
        "id: %".format(job.id).postln;
        """
    )
    assert said["result"] == "/no/such/result.wav"
    assert said["id"] == "jfound1"
    assert "cancel" not in server.asked


def test_two_sclangs_hear_only_their_own_and_one_that_dies_disturbs_nobody(
    session: Any, server: Any, start_sclang: Any
) -> None:
    content, others = server.put_sound("mine.wav", seconds=2.0), server.put_sound("theirs.wav", seconds=2.0)
    neighbour = start_sclang()
    neighbour.run(f"Sonograft.port = {server.osc_port}")
    neighbour.tell(_RENDER.format(content=others))
    session.tell(_RENDER.format(content=content))
    neighbour.until("done: ")
    session.until("done: ")
    for each, name in ((session, "mine"), (neighbour, "theirs")):
        told = each.run('"jobs: %".format(Sonograft.jobs.collect { |job| job.path.basename }).postln')
        assert re.fullmatch(rf"\[ {name}_vinyl_\w+\.wav \]", told["jobs"])

    neighbour.tell(_RENDER.format(content=others))
    neighbour.kill()
    assert "done" in session.run(_RENDER.format(content=content) + "~job.wait; ~job.state.postln")
