"""``sonograft.client``, as it is built, asks a real server: its boxes and cords are run by the interpreter."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import Any

import pytest
import soundfile

from .atoms import Atom, Said
from .conftest import HABITS, PATCHERS, StubServer
from .interpreter import Habits, Max, Patcher

DONE, PREVIEW, PROGRESS, LIGHT, TEXT, DUMP = range(6)
Open = Callable[..., Patcher]
one_way = pytest.mark.parametrize("habits", HABITS[:1], ids=["one way"], indirect=True)
"""For what cannot depend on that which the reference leaves open."""


def texts(patch: Patcher) -> list[Atom]:
    return [words[0] for words in patch.out(TEXT)]


def dumped(patch: Patcher, name: str) -> list[tuple[Atom, ...]]:
    """What the dump outlet said under this address, or this word."""
    return [words[1:] for words in patch.out(DUMP) if words[0] in (name, f"/sonograft/{name}")]


def is_here(patch: Patcher) -> bool:
    return patch.out(LIGHT)[-1:] == [(1,)]


def sent(program: Max, name: str) -> list[Said]:
    return [message for message in program.sent if message.selector == f"/sonograft/{name}"]


def free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def stopped_jobs(patch: Patcher) -> list[Atom]:
    patch.write("jobs cancelled")
    return [job for job, state, *_ in dumped(patch, "jobs/item") if state == "cancelled"]


# A render


def test_a_render_from_asking_to_done(server: Any, client: Open, max_program: Max) -> None:
    content = server.put_sound("Übung 1, laut.wav", seconds=0.7, sample_rate=22_050)
    patch = client("@port", server.osc_port)
    max_program.until(lambda: is_here(patch))
    patch.hear("render", str(content), "vinyl", "quality", "draft")
    max_program.until(lambda: patch.out(DONE))
    [(path, frames, sample_rate, job, token)] = patch.out(DONE)
    assert soundfile.info(path).frames == frames == soundfile.info(content).frames
    assert sample_rate == 22_050
    assert set(dumped(patch, "ack")) == {("render", token, job)}
    assert patch.out(PROGRESS)[-1] == (1.0,)
    assert texts(patch)[-1] == "Done."
    assert not dumped(patch, "error")
    assert [message.args[0] for message in sent(max_program, "job/seen")] == [job]
    max_program.run(6)  # the end is said once only, and nothing is asked after any more
    assert len(patch.out(DONE)) == 1
    assert not any(
        max_program.colls[name] for name in max_program.colls if name.endswith(("asked", "waiting", "running"))
    )


def test_the_words_of_a_render(server: Any, client: Open, max_program: Max) -> None:
    """Kept, said this time, reset to the server's default: each key goes out once, with the value that counts."""
    content = server.put_sound("My Song/take 7.wav")
    patch = client("@port", server.osc_port, "@quality", "draft")
    max_program.until(lambda: is_here(patch))
    patch.write(f"content {content}, style vinyl, strength 0.7, seed 4, start 0.1")  # a path of two words, as typed
    patch.hear("bang")
    patch.hear("render", f"Macintosh HD:{content}", "vinyl", "strength", 0, "seed", 5)
    patch.write("seed, start 1600@16000, render")
    max_program.until(lambda: len(patch.out(DONE)) == 3)
    first, second, third = [_pairs(message) for message in _distinct(sent(max_program, "render"))]
    assert first == {"quality": "draft", "strength": 0.7, "seed": 4, "start": "0.100000000"}
    assert second == first | {"strength": 0, "seed": 5}
    assert third == {"quality": "draft", "strength": 0.7, "start": "1600@16000"}


def _distinct(messages: list[Said]) -> list[Said]:
    """Without what was only said again."""
    return list({message.args[0]: message for message in messages}.values())


def _pairs(message: Said) -> dict[Atom, Atom]:
    pairs = message.args[3:-2]
    return dict(zip(pairs[::2], pairs[1::2], strict=True))


def test_what_lacks_a_clip_or_a_style_is_not_sent(server: Any, client: Open, max_program: Max) -> None:
    patch = client("@port", server.osc_port)
    max_program.until(lambda: is_here(patch))
    for words in ("bang", "style vinyl, bang", "style, content /a.wav, render"):
        patch.write(words)
        assert texts(patch)[-1] == "A render needs a clip and a style: render /music/take.wav vinyl"
    assert not sent(max_program, "render")


@one_way
@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ("render {content} vynil", "There is no style 'vynil' in the library. Did you mean 'vinyl'?"),
        ("render {content} vinyl strenght 0.5", "strenght"),
        ("render /no/such/take.wav vinyl", "does not exist"),
    ],
)
def test_a_mistake_is_shown_as_the_server_says_it(
    server: Any, client: Open, max_program: Max, words: str, complaint: str
) -> None:
    content = server.put_sound("take.wav")
    patch = client("@port", server.osc_port)
    max_program.until(lambda: is_here(patch))
    patch.write(words.format(content=content))
    max_program.until(lambda: dumped(patch, "error"))
    [(error,)] = dumped(patch, "error")
    assert complaint in error
    assert error == texts(patch)[-1]
    asked = len(sent(max_program, "render"))
    max_program.run(5)
    assert len(sent(max_program, "render")) == asked  # what was refused is not asked again


@one_way
def test_the_preview_comes_before_the_result(server: Any, client: Open, max_program: Max) -> None:
    content = server.put_sound("long.wav", seconds=4.0, sample_rate=44_100)
    patch = client("@port", server.osc_port)
    max_program.until(lambda: is_here(patch))
    patch.hear("render", str(content), "vinyl")
    max_program.until(lambda: patch.out(PREVIEW))
    [(path,)] = patch.out(PREVIEW)
    assert soundfile.info(path).frames == 4 * 44_100
    assert not patch.out(DONE)
    patch.hear("cancel")
    max_program.until(lambda: dumped(patch, "job/cancelled"))


@one_way
def test_styles_and_jobs_can_be_asked_for(server: Any, client: Open, max_program: Max) -> None:
    patch = client("@port", server.osc_port)
    max_program.until(lambda: is_here(patch))
    patch.write("styles, jobs, jobs done")
    max_program.until(lambda: len(dumped(patch, "jobs/end")) == 2)
    [(name, seconds)] = dumped(patch, "styles/item")
    assert (name, round(seconds, 1)) == ("vinyl", 0.6)
    assert dumped(patch, "styles/end") == [(1,)]
    patch.write("jobs wrong")
    max_program.until(lambda: dumped(patch, "error"))
    assert "A job's state is one of" in texts(patch)[-1]


# Cancel


@one_way
def test_cancel_stops_our_own_renders_only(server: Any, client: Open, max_program: Max) -> None:
    content = server.put_sound("long.wav", seconds=30.0)
    other = server.begin(content, "vinyl")
    patch = client("@port", server.osc_port)
    max_program.until(lambda: is_here(patch))
    patch.hear("render", str(content), "vinyl", "seed", 1)
    max_program.until(lambda: dumped(patch, "ack"))
    patch.hear("cancel")
    max_program.until(lambda: dumped(patch, "job/cancelled"))
    assert texts(patch)[-1] == "Cancelled."
    patch.write("jobs running")
    max_program.until(lambda: dumped(patch, "jobs/end"))
    assert [job for job, *_ in dumped(patch, "jobs/item")] == [other]
    patch.hear("cancel", other)  # unless it is named
    max_program.until(lambda: other in stopped_jobs(patch))


def test_cancel_in_the_same_breath_as_render(server: Any, client: Open, max_program: Max) -> None:
    """The server has not yet acknowledged it: what comes to be all the same is stopped then."""
    content = server.put_sound("long.wav", seconds=30.0)
    patch = client("@port", server.osc_port)
    max_program.until(lambda: is_here(patch))
    patch.hear("render", str(content), "vinyl")
    patch.hear("cancel")
    assert texts(patch)[-1] == "Cancelled."
    max_program.until(lambda: stopped_jobs(patch))
    assert not patch.out(DONE)


# The server goes, and comes


@one_way
def test_a_render_asked_for_while_the_server_is_away(start_server: Any, client: Open, max_program: Max) -> None:
    port = free_port()
    away = f"No Sonograft server answers at 127.0.0.1:{port}. Start it with: sonograft serve"
    patch = client("127.0.0.1", port)
    max_program.run(1.9)
    assert not texts(patch)
    max_program.run(0.2)
    assert texts(patch) == [away]
    assert patch.out(LIGHT) == [(0,)]
    patch.write("style vinyl, quality draft, render /tmp/none.wav, cancel")
    assert texts(patch) == [away, away, "Cancelled."]
    server = start_server("--osc-port", str(port))
    server.put_sound("styles/vinyl.wav", seconds=0.6)
    content = server.put_sound("take.wav")
    patch.hear("render", str(content))
    max_program.until(lambda: is_here(patch))
    assert f"Sonograft {_version()} answers at 127.0.0.1:{port}." in texts(patch)
    max_program.until(lambda: patch.out(DONE))
    assert len(_distinct(sent(max_program, "render"))) == 1  # the one that was cancelled was never sent


def _version() -> str:
    import sonograft

    return sonograft.__version__


@one_way
def test_a_crash_of_the_server_in_the_middle(start_server: Any, client: Open, max_program: Max) -> None:
    port = free_port()
    server = start_server("--osc-port", str(port))
    server.put_sound("styles/vinyl.wav", seconds=0.6)
    content = server.put_sound("long.wav", seconds=8.0)
    patch = client("@port", port)
    max_program.until(lambda: is_here(patch))
    patch.hear("render", str(content), "vinyl")
    max_program.until(lambda: patch.out(PROGRESS))
    server.kill()
    max_program.until(lambda: not is_here(patch))
    assert "Start it with" in texts(patch)[-1]
    start_server("--osc-port", str(port))
    max_program.until(lambda: patch.out(DONE))
    assert len(patch.out(DONE)) == 1


@one_way
def test_a_restart_that_is_too_quick_to_be_noticed(start_server: Any, client: Open, max_program: Max) -> None:
    """Nobody follows the job any more, so it is asked after at each beat; a server that never knew it gets it again."""
    port = free_port()
    server = start_server("--osc-port", str(port))
    server.put_sound("styles/vinyl.wav", seconds=0.6)
    content = server.put_sound("long.wav", seconds=6.0)
    patch = client("@port", port)
    max_program.until(lambda: is_here(patch))
    patch.hear("render", str(content), "vinyl")
    max_program.until(lambda: patch.out(PROGRESS))
    server.kill()
    start_server("--osc-port", str(port), "--state", str(server.state.with_name("new state")))
    max_program.until(lambda: patch.out(DONE))
    assert patch.out(LIGHT)[-1] == (1,)
    jobs = {job for _, _, job in dumped(patch, "ack")}
    assert len(jobs) == 2
    assert len(patch.out(DONE)) == 1


@one_way
def test_another_server(server: Any, start_server: Any, client: Open, max_program: Max) -> None:
    patch = client("@port", free_port())
    patch.hear("port", server.osc_port)
    max_program.until(lambda: is_here(patch))
    patch.hear("port", free_port())
    assert not is_here(patch)
    max_program.run(4.1)
    assert "No Sonograft server answers" in texts(patch)[-1]
    patch.hear("port", server.osc_port)
    max_program.until(lambda: is_here(patch))
    assert "answers at 127.0.0.1" in texts(patch)[-1]


@pytest.mark.parametrize(
    ("protocol", "words"),
    [
        (2, "This server speaks protocol 2, this Max object speaks 1. Bring it up to date with: sonograft "
            "clients install max"),
        (0, "This server speaks protocol 0, this Max object needs 1. Bring the server up to date, then start it "
            "again."),
    ],
)  # fmt: skip
def test_a_server_of_another_protocol(
    stub_server: Callable[[int], StubServer], client: Open, max_program: Max, protocol: int, words: str
) -> None:
    stub = stub_server(protocol)
    patch = client("@port", stub.port)

    def answered(condition: Callable[[], object]) -> None:
        max_program.until(lambda: stub.answer() or condition())

    answered(lambda: texts(patch))
    assert texts(patch) == [words]
    assert not is_here(patch)
    patch.write("render /a.wav vinyl, styles")
    answered(lambda: len([message for message in stub.heard if message.selector.endswith("version")]) > 2)
    assert texts(patch) == [words, words, words]  # at each question, but not at each beat
    assert not {message.selector for message in stub.heard} - {"/sonograft/ping", "/sonograft/version"}
    stub.protocol = 1
    answered(lambda: sent(max_program, "render"))  # it is asked for once the server understands


# Several at once


def test_two_objects_hear_each_only_its_own(server: Any, client: Open, max_program: Max) -> None:
    content = server.put_sound("take.wav")
    both = [client("@port", server.osc_port, "@quality", "draft") for _ in range(2)]
    max_program.until(lambda: all(map(is_here, both)))
    for seed, patch in enumerate(both):
        patch.hear("render", str(content), "vinyl", "seed", seed)
    max_program.until(lambda: all(patch.out(DONE) for patch in both))
    tokens = [patch.out(DONE)[0][-1] for patch in both]
    assert tokens[0] != tokens[1]
    for patch, token in zip(both, tokens, strict=True):
        assert len(patch.out(DONE)) == 1
        assert {words[1] for words in dumped(patch, "job/progress")} <= {token}


@one_way
def test_two_programs_of_which_one_crashes(server: Any, open_max: Callable[..., Max], habits: Habits) -> None:
    content = server.put_sound("long.wav", seconds=6.0)
    one, other = open_max(habits), open_max(habits)
    first, second = (
        program.load(PATCHERS / "sonograft.client.maxpat", "@port", str(server.osc_port)) for program in (one, other)
    )
    one.until(lambda: is_here(first))
    other.until(lambda: is_here(second))
    assert one._sockets.keys().isdisjoint(other._sockets.keys())
    first.hear("render", str(content), "vinyl")
    second.hear("render", str(content), "vinyl", "quality", "draft", "seed", 3)
    one.until(lambda: dumped(first, "ack"))
    other.until(lambda: dumped(second, "ack"))
    one.close()
    again = open_max(habits).load(PATCHERS / "sonograft.client.maxpat", "@port", str(server.osc_port))
    again.max.until(lambda: is_here(again))  # on the port that was freed, where the first one's events go
    other.until(lambda: second.out(DONE))
    again.max.run(1)
    assert set(again.heard) <= {LIGHT, TEXT}


@one_way
def test_a_port_that_is_lost_in_the_middle(server: Any, client: Open, max_program: Max) -> None:
    """Another program takes the port over, as some systems allow: the object moves on, and its render with it."""
    content = server.put_sound("long.wav", seconds=6.0)
    patch = client("@port", server.osc_port)
    max_program.until(lambda: is_here(patch))
    patch.hear("render", str(content), "vinyl")
    max_program.until(lambda: dumped(patch, "ack"))
    [(listener, hears)] = max_program._sockets.values()
    hears.clear()
    max_program.until(lambda: patch.out(DONE))
    listener.close()
    assert len({message.args[-1] for message in max_program.sent if "reply_port" in message.args}) == 2


@one_way
def test_no_port_is_free(client: Open, max_program: Max) -> None:
    taken = []
    for port in range(7780, 7800):
        taken.append(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
        try:
            taken[-1].bind(("127.0.0.1", port))
        except OSError:  # so it is taken by somebody else, which serves as well
            continue
    patch = client("@port", free_port())
    max_program.run(3.5)
    for holder in taken:
        holder.close()
    assert "No UDP port from 7780 to 7799 is free to hear the answers. Close what listens there." in texts(patch)
    assert not sent(max_program, "ping")
    max_program.run(4)
    assert sent(max_program, "ping")  # so one was found since
