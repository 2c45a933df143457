"""The layout's scripts in a stand-in for TouchOSC's engine, against a real server: what a musician does with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sonograft.core import PARAMETERS
from sonograft.engines.parameters import accept

SILENCE = "No Sonograft server answers. Start it with: sonograft serve"
AWAY, WAITS, ANSWERS = "0.85 0.39 0.36", "0.88 0.66 0.25", "0.25 0.72 0.66"


def the_jobs(server: Any) -> list[Any]:
    """The server's own list: job, state, fraction, content, style, result of each."""

    async def ask(client: Any) -> list[Any]:
        return [item.args for item in await client.ask_list("/sonograft/jobs")]

    jobs: list[Any] = server.talk(ask)
    return jobs


def test_what_was_rendered_elsewhere_is_rendered_again_as_the_panel_says(server: Any, play: Callable[..., Any]) -> None:
    server.put_sound("styles/rain.wav", seed=4)
    content = server.put_sound("renders/take.wav")
    server.render(content, "vinyl")
    tablet = play()
    assert tablet.colour("lamp") == ANSWERS
    tablet.until(lambda: tablet.words("job_1_content") == "take.wav")
    tablet.tap("style_2_choose")
    assert (tablet.words("chosen"), tablet.lit("style")) == ("take.wav  in  vinyl", ["style_2_choose"])
    tablet.tap("style_1_choose")
    assert (tablet.words("chosen"), tablet.lit("style")) == ("take.wav  in  rain", ["style_1_choose"])

    tablet.drag("strength_fader", 0.25)
    tablet.tap("quality_is_draft")
    tablet.tap("render")

    tablet.until(lambda: tablet.words("job_1_style") == "rain" and tablet.words("job_1_state") == "done")
    (render,) = {tuple(arguments) for arguments in tablet.commands("render")}
    assert render[1:3] == (str(content), "rain")
    said = dict(zip(render[3::2], render[4::2], strict=True))
    assert {"strength": 0.25, "quality": "draft", "mix": 1.0, "seed": 0}.items() <= said.items()
    (job,) = (job for job in the_jobs(server) if job[4] == "rain")
    assert Path(job[5]).is_file()
    # Only its own end is confirmed: others wait for the ends of theirs.
    tablet.until(lambda: tablet.commands("job/seen"))
    assert {seen for seen, *_ in tablet.commands("job/seen")} == {job[0]}

    # A render that fails says why, and once more when its row is chosen.
    server.render(server.put_sound("renders/click.wav", seconds=0.01), "vinyl")
    tablet.until(lambda: tablet.words("job_1_content") == "click.wav" and tablet.words("job_1_state") == "failed")
    assert tablet.words("message").startswith("click.wav is 10.0 ms long")
    tablet.tap("job_2_choose")
    tablet.tap("render")
    tablet.until(lambda: tablet.words("job_1_state") == "done" and tablet.words("message") == "")
    tablet.tap("job_2_choose")
    tablet.until(lambda: tablet.words("message").startswith("click.wav is 10.0 ms long"))
    tablet.tap("job_1_choose")

    # What the server says of a mistake is shown as it is.
    content.unlink()
    tablet.tap("render")
    tablet.until(lambda: "take.wav" in tablet.words("message"))
    assert "does not exist" in tablet.words("message")


def test_a_render_is_watched_and_stopped_over_tcp(server: Any, play: Callable[..., Any]) -> None:
    content = server.put_sound("renders/long.wav", seconds=60, sample_rate=44_100)
    first = server.begin(content, "vinyl")
    tablet = play(over="tcp", receive_port="0")
    tablet.until(lambda: tablet.words("job_1_content") == "long.wav")
    tablet.tap("render")
    tablet.tap("render")
    tablet.until(lambda: tablet.words("job_3_state") == "queued")
    tablet.until(lambda: tablet.position("job_1_bar") > 0 and "%" in tablet.words("job_1_state"))
    assert tablet.is_shown("job_1_bar")
    assert not tablet.is_shown("job_2_bar")

    tablet.tap("job_2_cancel")
    tablet.until(lambda: [job[1] for job in the_jobs(server)] == ["running", "cancelled", "queued"])
    tablet.until(lambda: tablet.words("job_3_state") == "cancelled")
    assert not tablet.is_shown("job_3_cancel")

    tablet.tap("cancel_all")
    tablet.until(lambda: {tablet.words(f"job_{row}_state") for row in (1, 2, 3)} == {"cancelled"})
    assert {job[1] for job in the_jobs(server)} == {"cancelled"}
    assert first in {job[0] for job in the_jobs(server)}


def test_a_render_asked_while_the_server_is_away_is_done_once_when_it_is_back(
    start_server: Callable[..., Any], play_at: Callable[..., Any]
) -> None:
    server = start_server()
    server.put_sound("styles/vinyl.wav", seed=3)
    content = server.put_sound("renders/take.wav")
    port = str(server.osc_port)
    tablet = play_at(server.osc_port)
    tablet.until(lambda: tablet.is_shown("style_1"))
    server.render(content, "vinyl")
    tablet.until(lambda: tablet.words("chosen") == "take.wav  in  vinyl" and tablet.words("job_1_state") == "done")

    tablet.tap("quality_is_draft")
    server.kill()
    tablet.until(lambda: tablet.words("message") == SILENCE)
    assert tablet.colour("lamp") == AWAY
    tablet.tap("render")
    assert tablet.words("message").splitlines() == [SILENCE, "Asked to render; the server has not answered yet."]

    again = start_server("--osc-port", port)
    tablet.loses = ("/sonograft/ack", "/sonograft/job/")  # so it asks once more, with the same token
    tablet.until(lambda: len(tablet.commands("render")) > 1)
    tablet.loses = ()
    assert tablet.colour("lamp") == ANSWERS
    tablet.until(lambda: tablet.words("job_1_state") == tablet.words("job_2_state") == "done")
    assert len({token for token, *_ in tablet.commands("render")}) == 1
    assert len(the_jobs(again)) == 2
    again.close()  # says goodbye: no need to wait for silence
    tablet.play(0.2)
    assert tablet.colour("lamp") == AWAY


def test_a_tablet_in_the_network_says_the_token(start_server: Callable[..., Any], play_at: Callable[..., Any]) -> None:
    server = start_server("--host", "0.0.0.0")
    server.put_sound("styles/vinyl.wav", seed=3)
    token = (server.state / "token").read_text().strip()
    stranger = play_at(server.osc_port, over="tcp")
    stranger.until(lambda: "token" in stranger.words("message"))
    assert stranger.colour("lamp") == WAITS
    assert 'field "token"' in stranger.words("message")

    wrong = play_at(server.osc_port, over="tcp", token="a guess")
    wrong.until(lambda: "not the token" in wrong.words("message"))
    wrong.play(1.5)
    assert wrong.words("message") == "This is not the token that the server was started with."
    assert len(wrong.commands("auth")) == 1

    guest = play_at(server.osc_port, token=token)
    guest.until(lambda: guest.is_shown("style_1"))
    assert guest.colour("lamp") == ANSWERS


@pytest.mark.parametrize(
    ("protocol", "what_to_do"), [(2, "sonograft clients install touchosc"), (0, "Bring the server up to date")]
)
def test_a_server_of_another_protocol_is_only_looked_at(
    start_fake: Callable[..., Any], play_at: Callable[..., Any], protocol: int, what_to_do: str
) -> None:
    fake = start_fake({"version": [("version", "Sonograft", 3, 1, 0, protocol)]})
    tablet = play_at(fake.port)
    tablet.until(lambda: f"protocol {protocol}" in tablet.words("message"))
    assert what_to_do in tablet.words("message")
    assert tablet.colour("lamp") == WAITS
    tablet.play(1.2)
    assert set(fake.asked) <= {"version", "auth"}
    assert fake.asked.count("version") > 1


ONE_JOB = {
    "version": [("version", "Sonograft", 1, 0, 0, 1)],
    "styles": [("styles/item", "vinyl", 1.0), ("styles/end", 1)],
    "jobs": [("jobs/item", "j1", "done", 1.0, "/music/take.wav", "vinyl", ""), ("jobs/end", 1)],
}


def set_by_hand(tablet: Any, end: int) -> None:
    """Bring each parameter to the first (0) or last (-1) of what its faders and buttons can say."""
    for name, parameter in PARAMETERS.items():
        words = parameter.choices or ("0", "1")
        for control in (f"{name}_fader", f"{name}_is_{words[end]}"):
            if control in tablet.names:
                tablet.turn_to(control)
                tablet.drag(control, -end) if control.endswith("fader") else tablet.tap(control)


def said(tablet: Any) -> dict[str, Any]:
    """The parameters of a render that is asked for now."""
    tablet.tap("render")
    arguments = max(tablet.commands("render"), key=lambda said: int(said[0].rpartition("-")[2]))  # others are repeated
    assert arguments[-2] == "reply_port"
    return dict(zip(arguments[3:-2:2], arguments[4:-2:2], strict=True))


@pytest.mark.parametrize("layout", ["Sonograft.tosc", "Sonograft-phone.tosc"])
def test_every_parameter_is_reached_and_spans_its_declared_range(
    start_fake: Callable[..., Any], play_at: Callable[..., Any], layout: str
) -> None:
    tablet = play_at(start_fake(ONE_JOB).port, layout=layout)
    tablet.until(lambda: tablet.words("chosen") != "")
    ends = []
    for end in (0, -1):
        set_by_hand(tablet, end)
        ends.append(said(tablet))
    assert list(ends[0]) == list(ends[1]) == list(PARAMETERS)
    for name, parameter in PARAMETERS.items():
        declared = parameter.choices or (parameter.minimum or 0, 1 if parameter.maximum is None else parameter.maximum)
        if name != "seed":  # by steps
            assert [said_at[name] for said_at in ends] == [declared[0], declared[-1]], name

    tablet.turn_to("defaults")
    tablet.tap("defaults")
    for name, value in said(tablet).items():
        assert accept(PARAMETERS[name], value) == pytest.approx(PARAMETERS[name].default), name


def test_numbers_too_large_for_a_fader_go_by_steps(play_at: Callable[..., Any]) -> None:
    tablet = play_at(9)
    tablet.tap("tab_details")
    tablet.tap("seed_down")
    assert tablet.words("seed_value") == "0"
    tablet.tap("seed_up")
    tablet.tap("seed_up")
    assert tablet.words("seed_value") == "2"
    tablet.tap("seed_other")
    assert 2 < int(tablet.words("seed_value")) <= 2**31 - 1


def test_a_double_tap_brings_a_fader_back_to_its_default(play_at: Callable[..., Any]) -> None:
    tablet = play_at(9)
    tablet.drag("transients_fader", 0.9)
    assert tablet.words("transients_value") == "0.90"
    tablet.drag("transients_fader", 0.8)
    tablet.play()
    assert (tablet.words("transients_value"), tablet.position("transients_fader")) == ("0.30", 0.3)


def test_many_styles_are_turned_over_in_pages(server: Any, play: Callable[..., Any]) -> None:
    for number in range(9):
        server.put_sound(f"styles/style {number}.wav", seconds=0.1)
    tablet = play()
    tablet.until(lambda: tablet.words("styles_page") == "1 of 2")
    assert [tablet.words(f"style_{row}_choose_words") for row in (1, 7)] == ["style 0", "style 6"]
    tablet.tap("styles_on")
    assert [tablet.words(f"style_{row}_choose_words") for row in (1, 2, 3)] == ["style 7", "style 8", "vinyl"]
    assert not tablet.is_shown("style_4")
    tablet.tap("style_2_choose")
    tablet.tap("styles_on")  # there is no further one
    assert tablet.lit("style", 3) == ["style_2_choose"]
    tablet.tap("styles_back")
    assert tablet.lit("style") == []
