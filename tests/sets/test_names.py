"""Names for disks, performers and samplers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonograft.engines import parameters
from sonograft.sets import names


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Intro", "Intro"),
        ("a/b\\c:d*e?f", "a_b_c_d_e_f"),
        ("  two  spaces. ", "two spaces"),
        ("nul", "_nul"),
        ("Com1.take", "_Com1.take"),
        ("???", "___"),
        (" . ", "_"),
        ("U\u0308bung", "Übung"),
        ("lost \udcff byte", "lost _ byte"),
    ],
)
def test_a_name_is_one_that_every_disk_takes(text: str, made: str) -> None:
    assert names.portable(text) == made


@given(st.text(max_size=300))
def test_no_name_is_too_long_or_leaves_its_folder(text: str) -> None:
    made = names.portable(text)
    assert 0 < len(made.encode()) <= 121
    assert not set(made) & set('/\\:*?"<>|\0')
    assert made == made.strip(" .")


def test_a_label_says_what_differs_and_no_more() -> None:
    varying = {"strength": 0.7, "quality": "best", "style_notes": 0.5, "declick": False, "loop": "on"}
    assert names.label("choir", varying, parameters.DECLARED) == (
        "choir – s0.7 – best – style notes 0.5 – no declick – loop on"
    )


def test_names_that_differ_in_case_only_are_told_apart() -> None:
    assert names.distinct(["Kick", "kick", "KICK", "snare"]) == ["Kick", "kick (2)", "KICK (3)", "snare"]
