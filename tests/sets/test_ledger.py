"""Which job was asked for which variation, over crashes."""

from __future__ import annotations

from pathlib import Path

from sonograft.sets.ledger import Entry, Ledger, asked_as, variation_of


def test_the_newest_entry_of_a_variation_counts(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "Friday")
    ledger.put(Entry("a", "j1"))
    ledger.put(Entry("b", "j2"))
    ledger.put(Entry("a", "j3", 2, "/r\udcff.wav"))
    again = Ledger(tmp_path / "Friday")
    assert again.get("a") == Entry("a", "j3", 2, "/r\udcff.wav")
    assert again.jobs() == {"j2", "j3"}


def test_a_line_that_a_crash_cut_off_spoils_no_other(tmp_path: Path) -> None:
    Ledger(tmp_path).put(Entry("a", "j1"))
    with (tmp_path / "jobs.jsonl").open("ab") as file:
        file.write(b'{"token": "b", "jo')
    Ledger(tmp_path).put(Entry("c", "j3"))
    assert [Ledger(tmp_path).get(token) for token in "abc"] == [Entry("a", "j1"), None, Entry("c", "j3")]


def test_each_attempt_is_asked_for_under_its_own_token() -> None:
    assert [variation_of(asked_as("set/x/1f", attempt), {"set/x/1f"}) for attempt in (1, 2, 11)] == [
        ("set/x/1f", 1),
        ("set/x/1f", 2),
        ("set/x/1f", 11),
    ]
    assert variation_of("set/x/other", {"set/x/1f"}) is None
