"""The session's scripts in a stand-in for Open Stage Control's client, against a real server."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sonograft.core import PARAMETERS
from sonograft.engines.parameters import accept

CLIENT = Path(__file__).parents[3] / "clients" / "open-stage-control"
AWAY, WAITS, ANSWERS = "#d9635b", "#e0a83f", "#3fb8a8"
CHOSEN = "#3fb8a8"


def the_jobs(server: Any) -> list[Any]:
    """The server's own list: job, state, fraction, content, style, result of each."""

    async def ask(client: Any) -> list[Any]:
        return [item.args for item in await client.ask_list("/sonograft/jobs")]

    jobs: list[Any] = server.talk(ask)
    return jobs


def silence(server: Any) -> str:
    return f"No Sonograft server answers at 127.0.0.1:{server.osc_port}. Start it with: sonograft serve"


def test_what_was_rendered_elsewhere_is_rendered_again_as_the_panel_says(
    server: Any, browse: Callable[..., Any]
) -> None:
    server.put_sound("styles/auto.wav", seed=4)  # a word that the program would take for the widget's name
    content = server.put_sound("renders/ta^ke.wav")  # ^ begins an icon's name there
    server.render(content, "vinyl")
    panel = browse(server.osc_port)
    panel.until(lambda: panel.words("job_1_content") == "ta^ke.wav" and panel.is_shown("style_2"))
    assert panel.words("lamp") == ANSWERS
    assert [panel.label(f"style_{row}_choose") for row in (1, 2)] == ["auto", "vinyl"]
    panel.press("style_2_choose")
    assert panel.words("chosen") == "ta^ke.wav  in  vinyl"
    assert [panel.colour(f"style_{row}_choose") == CHOSEN for row in (1, 2)] == [False, True]
    panel.press("style_1_choose")

    panel.drag("strength_fader", 0.25)
    panel.press("quality_is_draft")
    panel.press("render")
    panel.press("render")  # twice is meant twice

    panel.until(lambda: [panel.words(f"job_{row}_state") for row in (1, 2, 3)] == ["done"] * 3)
    assert panel.words("job_1_style") == "auto"
    renders = {arguments[0]: arguments for arguments in panel.commands("render")}
    assert len(renders) == 2
    said = dict(zip((render := next(iter(renders.values())))[3::2], render[4::2], strict=True))
    assert render[1:3] == (str(content), "auto")
    assert {"strength": 0.25, "quality": "draft", "mix": 1, "seed": 0}.items() <= said.items()
    own = {job[0] for job in the_jobs(server) if job[4] == "auto"}
    assert all(Path(job[5]).is_file() for job in the_jobs(server))
    # Only its own ends are confirmed: others wait for theirs.
    panel.until(lambda: {seen for seen, *_ in panel.commands("job/seen")} == own)

    # A render that fails says why, and once more when its row is chosen.
    server.render(server.put_sound("renders/click.wav", seconds=0.01), "vinyl")
    panel.until(lambda: panel.words("job_1_content") == "click.wav" and panel.words("job_1_state") == "failed")
    assert panel.words("message").startswith("click.wav is 10.0 ms long")
    panel.press("job_2_choose")
    panel.press("render")
    panel.until(lambda: panel.words("job_1_state") == "done" and panel.words("message") == "")
    panel.press("job_2_choose")
    panel.until(lambda: panel.words("message").startswith("click.wav is 10.0 ms long"))
    panel.press("job_1_choose")

    content.unlink()
    panel.press("render")
    panel.until(lambda: "does not exist" in panel.words("message"))


def test_a_render_is_watched_and_stopped(server: Any, browse: Callable[..., Any]) -> None:
    content = server.put_sound("renders/long.wav", seconds=60, sample_rate=44_100)
    server.begin(content, "vinyl")
    panel = browse(server.osc_port)
    panel.until(lambda: panel.words("job_1_content") == "long.wav")
    panel.press("render")
    panel.press("render")
    panel.until(lambda: panel.words("job_3_state") == "queued")
    panel.until(lambda: panel.position("job_1_bar") > 0 and "%" in panel.words("job_1_state"))
    assert [panel.is_shown(f"job_{row}_bar") for row in (1, 2)] == [True, False]
    panel.press("job_2_cancel")
    panel.until(lambda: panel.words("job_3_state") == "cancelled")
    assert [job[1] for job in the_jobs(server)] == ["running", "cancelled", "queued"]
    assert not panel.is_shown("job_3_cancel")
    panel.press("cancel_all")
    panel.until(lambda: {panel.words(f"job_{row}_state") for row in (1, 2, 3)} == {"cancelled"})
    assert {job[1] for job in the_jobs(server)} == {"cancelled"}


def test_a_render_asked_while_the_server_is_away_is_done_once_when_it_is_back(
    start_server: Callable[..., Any], browse: Callable[..., Any]
) -> None:
    server = start_server()
    server.put_sound("styles/vinyl.wav", seed=3)
    server.render(server.put_sound("renders/take.wav"), "vinyl")
    panel = browse(server.osc_port)
    panel.until(lambda: panel.words("chosen") == "take.wav  in  vinyl")

    panel.press("quality_is_draft")
    server.kill()
    panel.until(lambda: panel.words("message") == silence(server))
    assert panel.words("lamp") == AWAY
    panel.press("render")
    panel.play(0.2)
    asked = "Asked to render; the server has not answered yet."
    assert panel.words("message").splitlines() == [silence(server), asked]

    again = start_server("--osc-port", str(server.osc_port))
    panel.loses = ("/sonograft/ack", "/sonograft/job/")  # so it asks once more, with the same token
    panel.until(lambda: len(panel.commands("render")) > 1)
    panel.loses = ()
    panel.until(lambda: panel.words("job_1_state") == panel.words("job_2_state") == "done")
    assert len({token for token, *_ in panel.commands("render")}) == 1
    assert len(the_jobs(again)) == 2
    again.close()  # says goodbye: no need to wait for silence
    panel.until(lambda: panel.words("lamp") == AWAY, patience_s=2)


def test_a_panel_in_the_network_says_the_token_that_is_written_into_it(
    start_server: Callable[..., Any], browse: Callable[..., Any]
) -> None:
    server = start_server("--host", "0.0.0.0")
    server.put_sound("styles/vinyl.wav", seed=3)
    panel = browse(server.osc_port)
    panel.until(lambda: 'field "token"' in panel.words("message"))
    assert panel.words("lamp") == WAITS
    panel.write("token", "a guess")
    panel.until(lambda: panel.words("message") == "This is not the token that the server was started with.")
    panel.write("token", (server.state / "token").read_text().strip())
    panel.until(lambda: panel.is_shown("style_1"))
    assert panel.words("lamp") == ANSWERS


def test_an_address_that_is_none_is_said(browse: Callable[..., Any]) -> None:
    panel = browse(9)
    panel.write("server", "studio")
    panel.until(lambda: panel.words("message").startswith("Write the server as address:port"))


@pytest.mark.parametrize("session", ["sonograft.json", "sonograft-phone.json"])
def test_every_parameter_spans_its_declared_range(server: Any, browse: Callable[..., Any], session: str) -> None:
    server.put_sound("renders/take.wav")
    panel = browse(server.osc_port, session)
    panel.until(lambda: panel.is_shown("style_1") or panel.label("style_1_choose"))
    tabs = re.findall(r'"id": ?"(tab_\w+)"', (CLIENT / session).read_text())  # as many pages as the parameters need
    for name, parameter in PARAMETERS.items():
        words = parameter.choices or ("0", "1")
        for end in (0, -1):
            for tab in tabs:
                panel.press(tab)
                for control in (f"{name}_fader", f"{name}_is_{words[end]}"):
                    reach(panel, control, -end)
    panel.write("token", "")
    assert accept(PARAMETERS["mix"], panel.words("mix_value")) == 1
    assert panel.words("ceiling_value") == "0.0 dBTP"
    assert panel.words("freq_low_value") == "20000 Hz"


def reach(panel: Any, control: str, position: float) -> None:
    """Move or press ``control`` where it is and is shown."""
    try:
        is_shown = panel.is_shown(control)
    except AssertionError:
        return
    if is_shown:
        panel.drag(control, position) if control.endswith("_fader") else panel.press(control)
