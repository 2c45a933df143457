from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sonograft import cli
from sonograft.cli import options
from sonograft.engines.parameters import DECLARED
from sonograft.errors import BadArguments, CannotWrite, FileMissing, NoServer, SonograftError, UnknownStyle

COMMANDS = ("serve", "render", "send", "jobs", "styles", "doctor", "demo", "bench", "clients")
TAKES_PARAMETERS = ("render", "send", "demo")


def run(*words: str) -> str:
    result = CliRunner().invoke(cli.app, list(words), env={"COLUMNS": "200", "TERMINAL_WIDTH": "200", "NO_COLOR": "1"})
    assert result.exit_code == 0, result.output
    return re.sub(r"\x1b\[[0-9;]*m", "", result.output)


def failing(*words: str) -> BaseException:
    result = CliRunner().invoke(cli.app, list(words))
    assert result.exception is not None
    return result.exception


def test_the_front_page_names_every_command() -> None:
    page = run("--help")
    assert [command for command in COMMANDS if command not in page] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_has_a_sentence(command: str) -> None:
    for line in run(command, "--help").splitlines():
        if match := re.match(r"│[ *]+(--[a-z-]+)\s+(\S.*)", line):
            assert re.search(r"[A-Z]", match[2]), f"{command} {match[1]} says nothing about itself"


@pytest.mark.parametrize("command", TAKES_PARAMETERS)
def test_every_declared_parameter_is_an_option(command: str) -> None:
    page = run(command, "--help")
    assert [name for name in DECLARED if f"--{name.replace('_', '-')}" not in page] == []


def test_the_version_is_said() -> None:
    assert re.fullmatch(r"sonograft \d+\.\d+\.\d+\n", run("--version"))


@pytest.mark.parametrize(
    ("words", "error", "says"),
    [
        (["render", "gone.wav", "gone.wav", "-o", "out.wav"], FileMissing, r"content '.*gone\.wav' does not exist"),
        (["render", "{take}", "vynil", "-o", "out.wav"], UnknownStyle, "There is no style 'vynil'"),
        (["render", "{take}", "{take}*0.5+vynil", "-o", "out.wav"], UnknownStyle, "There is no style 'vynil'"),
        (["render", "{take}", "{take}+{take}*0", "-o", "out.wav"], BadArguments, "must be a number above 0"),
        (["render", "{take}", "{take}", "-o", "out.mp3"], BadArguments, r"Try -o out\.wav"),
        (["render", "{take}", "{take}", "-o", "{take}"], CannotWrite, "nothing is ever overwritten"),
        (["render", "{take}", "{take}", "-o", "out.wav", "--strength", "2"], BadArguments, "from 0 to 1"),
        (["render", "{take}", "{take}", "-o", "out.wav", "--quality", "bset"], BadArguments, "Did you mean 'best'"),
        (["bench", "{take}"], BadArguments, "say --listen or --tally"),
        (["bench", "--listen", "{take}"], BadArguments, "the contents and the styles; 1 came"),
        (["bench", "--listen", "{take}", "{take}", "--a", "quality=draft"], BadArguments, "nothing to compare"),
        (["bench", "--listen", "{take}", "{take}", "--a", "best"], BadArguments, "said as engine=texture,quality=best"),
        (["bench", "--tally", "gone.json"], FileMissing, r"gone\.json' cannot be read"),
        (["demo", "--style", "bell"], UnknownStyle, "Did you mean 'bells'"),
        (["jobs", "--osc-port", "1"], NoServer, "Start one with `sonograft serve`"),
        (["serve", "--home", "{take}"], SonograftError, "cannot be made"),
        (["serve", "--home", ".", "--renders", "inbox/renders"], SonograftError, "must lie apart"),
    ],
)
def test_each_mistake_has_its_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], error: type[SonograftError], says: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SONOGRAFT_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("SONOGRAFT_CACHE", str(tmp_path / "cache"))
    take = tmp_path / "take.wav"
    take.write_bytes(b"RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x44\xac\0\0\x88\x58\1\0\2\0\x10\0data\0\0\0\0")
    raised = failing(*(word.format(take=take) for word in words))
    assert isinstance(raised, error)
    assert re.search(says, raised.message), raised.message


class TestStyle:
    """What STYLE on a command line means."""

    @pytest.fixture(autouse=True)
    def here(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        monkeypatch.chdir(tmp_path)
        for name in ("take.wav", "a + b.wav", "loops/one.wav"):
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_bytes(b"sound")
        return tmp_path

    @pytest.mark.parametrize("text", ["vinyl", "loops", "kit/", "vinyl*0.7+rain*0.3", '{"vinyl": 0.7, "rain": 0.3}'])
    def test_names_stay_names(self, text: str) -> None:
        assert options.style(text) == text

    @pytest.mark.parametrize(
        "text", ["take.wav", "./take.wav", "a + b.wav", "gone.wav", "loops/", "./loops", "loops/one.wav"]
    )
    def test_places_are_said_in_full(self, here: Path, text: str) -> None:
        assert options.style(text) == str(here / text)

    @pytest.mark.parametrize("text", ["/there/rock+roll.wav", "vinyl*0.7+/there/b.wav", "vinyl+/there/b.wav"])
    def test_places_on_another_machine_stay(self, text: str) -> None:
        assert options.style(text) == text

    @pytest.mark.parametrize("text", ["take.wav*0.7+vinyl*0.3", '{"take.wav": "0.7", "vinyl": "0.3"}'])
    def test_places_among_several_styles_too(self, here: Path, text: str) -> None:
        take = {"style": str(here / "take.wav"), "weight": "0.7"}
        assert json.loads(options.style(text)) == [take, {"style": "vinyl", "weight": "0.3"}]
