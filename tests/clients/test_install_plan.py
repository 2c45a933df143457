"""What happens to a file, from what is ours, what we wrote and what is there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonograft.clients import plan
from sonograft.clients.plan import NO_FILE, Do, Step

OLD, NEW, THEIRS = "old", "new", "theirs"


@pytest.mark.parametrize(
    ("wrote", "there", "do"),
    [
        (None, None, Do.WRITE),
        (OLD, None, Do.WRITE),
        (NEW, NEW, Do.KEEP),
        (None, NEW, Do.KEEP),
        (OLD, NEW, Do.KEEP),
        (OLD, OLD, Do.UPDATE),
        (OLD, THEIRS, Do.LEAVE),
        (NEW, THEIRS, Do.LEAVE),
        (None, THEIRS, Do.LEAVE),
        (None, NO_FILE, Do.LEAVE),
    ],
)
def test_a_file_of_ours(wrote: str | None, there: str | None, do: Do) -> None:
    known = {"a.pd": wrote} if wrote else {}
    found = {"a.pd": there} if there else {}
    first, *_ = plan.install({"a.pd": NEW}, known, found)
    assert (first.do, first.name) == (do, "a.pd")


def test_ours_goes_beside_what_the_user_changed() -> None:
    steps = plan.install({"a.pd": NEW}, {"a.pd": OLD}, {"a.pd": THEIRS})
    assert steps == [Step(Do.LEAVE, "a.pd"), Step(Do.WRITE, "a.pd.new", "a.pd")]


def test_what_was_put_beside_is_brought_up_to_date_but_never_over_an_edit() -> None:
    there = {"a.pd": THEIRS, "a.pd.new": OLD}
    assert plan.install({"a.pd": NEW}, {"a.pd.new": OLD}, there)[1] == Step(Do.UPDATE, "a.pd.new", "a.pd")
    assert plan.install({"a.pd": NEW}, {"a.pd.new": "x"}, there)[1].do is Do.LEAVE


def test_what_was_put_beside_goes_when_the_edit_has_gone() -> None:
    steps = plan.install({"a.pd": NEW}, {"a.pd": NEW, "a.pd.new": NEW}, {"a.pd": NEW, "a.pd.new": NEW})
    assert steps == [Step(Do.KEEP, "a.pd", "a.pd"), Step(Do.REMOVE, "a.pd.new")]


def test_by_force_the_users_file_goes_aside() -> None:
    assert plan.install({"a.pd": NEW}, {"a.pd": OLD}, {"a.pd": THEIRS}, force=True) == [Step(Do.SAVE, "a.pd", "a.pd")]


def test_files_of_older_versions_go_unless_they_were_changed() -> None:
    wrote = {"gone.pd": OLD, "edited.pd": OLD, "missing.pd": OLD}
    steps = plan.install({}, wrote, {"gone.pd": OLD, "edited.pd": THEIRS})
    assert steps == [Step(Do.LEAVE, "edited.pd"), Step(Do.REMOVE, "gone.pd")]


def test_uninstalling_takes_only_what_is_as_we_wrote_it() -> None:
    steps = plan.uninstall({"a.pd": NEW, "b.pd": NEW, "c.pd": NEW}, {"a.pd": NEW, "b.pd": THEIRS, "mine.pd": NEW})
    assert steps == [Step(Do.REMOVE, "a.pd"), Step(Do.LEAVE, "b.pd")]


NAMES = st.sampled_from(["a.pd", "a.pd.new", "sub/b.pd", "c.pd"])
PRINTS = st.dictionaries(NAMES, st.sampled_from([OLD, NEW, THEIRS, NO_FILE]))


@given(ours=PRINTS, wrote=PRINTS, there=PRINTS, force=st.booleans())
def test_nothing_of_the_user_is_ever_lost(
    ours: dict[str, str], wrote: dict[str, str], there: dict[str, str], force: bool
) -> None:
    lost = {Do.UPDATE, Do.REMOVE}
    for step in plan.install(ours, wrote, there, force=force) + plan.uninstall(wrote, there):
        if step.do in lost:
            assert there[step.name] == wrote[step.name]
        if step.do is Do.WRITE:
            assert step.name not in there
