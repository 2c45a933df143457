"""Cases through the methods, and what is left of them."""

from __future__ import annotations

import json

import numpy as np
import pytest
import soundfile
from benchmarks.ears import Ears, PairEars
from benchmarks.judging import Judged
from benchmarks.known_answer import Case
from benchmarks.methods import ANSWER, CONTENT, STYLE, Method
from benchmarks.rows import Row, known_table, save, write_cases

from benchmarks import ears, equaliser, judging, methods, tagger
from sonograft.audio.clip import Audio
from sonograft.errors import BadArguments


@pytest.fixture(autouse=True)
def _without_weights(monkeypatch) -> None:
    def missing() -> None:
        raise tagger.NoWeights

    monkeypatch.setattr(tagger, "_network", missing)


@pytest.fixture
def case(tones) -> Case:
    melody = ((60,), (64,), (67,), (72,))
    return Case("a to b", tones(*melody, slope=2.5), tones((62,), (71,), (59,), (76,)), tones(*melody, slope=0.3))


class Refusing(Method):
    def sound(self, content: Audio, style: Audio) -> Audio:
        raise BadArguments("too short")


def test_a_method_that_refuses_leaves_the_others_their_figures(case):
    judged = Judged(case.name, case.kind, ears.null_levels(case.style))
    sounds = {CONTENT: case.content, STYLE: case.style, ANSWER: case.target}
    judging._judge(judged, Ears(case).hear, sounds, [Refusing("refusing"), Method(methods.EQUALISER)])
    assert judged.refusals == {"refusing": "too short"}
    assert set(judged.figures) == {CONTENT, STYLE, ANSWER, methods.EQUALISER}
    assert judged.figures[ANSWER].lsd == 0
    assert judged.figures[CONTENT].lsd_ratio == 1


def test_an_equaliser_gives_the_spectrum_and_nothing_else(case):
    made = equaliser.matched(case.content, case.target)
    assert made.samples.shape == case.content.samples.shape
    heard = {"made": Ears(case).hear(made), "content": Ears(case).hear(case.content)}
    target_style = ears.StyleEars(case.target)
    assert target_style.hear(made).mel_db < 0.5 * target_style.hear(case.content).mel_db
    assert heard["made"].pitch > 0.8


def test_names_of_methods_say_how(case):
    assert Method("texture", (("quality", "best"), ("kernel", "7"))).name == "texture best kernel=7"
    assert Method("ulyanov").name == "ulyanov"


def test_what_was_made_can_be_seen_and_heard(case, tmp_path):
    judging._keep(tmp_path / "a to b", {CONTENT: case.content, STYLE: case.style})
    assert {path.name for path in (tmp_path / "a to b").iterdir()} == {
        f"{CONTENT}.flac",
        f"{STYLE}.flac",
        "spectrograms.png",
    }
    samples, _ = soundfile.read(tmp_path / "a to b" / f"{CONTENT}.flac")
    assert samples == pytest.approx(case.content.samples[0], abs=1e-4)


def test_tasks_come_back_in_their_order():
    def judge(what, methods, places):
        return Judged(what, "voice", None, dict.fromkeys(methods))

    judged = judging.in_parallel(judge, [("b", ["x"]), ("a", [])], None, jobs=1)
    assert [(each.name, list(each.figures)) for each in judged] == [("b", ["x"]), ("a", [])]


def test_a_pair_is_judged_by_what_is_left_of_its_content(tones):
    content = tones((60,), (64,), (67,), (72,))
    judge = PairEars(content, tones((45, 50), (47, 57), (45, 52)))
    same = judge.hear(content)
    assert (same.onset, same.onset_f, same.chroma) == pytest.approx((1, 1, 1))
    assert same.style.copied < 0.9
    assert judge.hear(tones((61,), (66,), (69,), (73,))).chroma < 0.7
    assert np.isnan(PairEars(content, content, is_drums=True).hear(content).chroma)


def test_what_has_no_meaning_is_left_out_of_means_and_files(case, tmp_path):
    drums = Ears(Case("kit to kit", case.content, case.style, case.target, "drums")).hear(case.content)
    notes = Ears(case).hear(case.content)
    assert np.isnan(drums.pitch)
    mean = ears.mean([drums, notes])
    assert (mean.pitch, mean.lsd) == pytest.approx((notes.pitch, notes.lsd))
    assert np.isnan(mean.style.trained)
    row = Row("content", known={"all": drums}, cases={"kit to kit": drums})
    save(tmp_path / "engines.json", [row], {})
    assert json.loads((tmp_path / "engines.json").read_text())["rows"][0]["known"]["all"]["pitch"] is None
    write_cases(tmp_path / "cases.md", [row])
    assert (tmp_path / "cases.md").read_text().splitlines()[4].startswith(f"| kit to kit | {drums.lsd:.1f} | 1.00 |")
    cells = [next(iter(column.cells)) for column in known_table([row]).columns]
    assert cells[2] == "1.00"
    assert cells[3:7] == [""] * 4
