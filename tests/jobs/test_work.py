from __future__ import annotations

from pathlib import Path

from sonograft.jobs import work


def test_what_belongs_to_no_unfinished_job_is_abandoned(tmp_path: Path) -> None:
    for job in ("jaaaaaa", "jbbbbbb"):
        work.folder_of(tmp_path, job).mkdir()
    assert work.abandoned(tmp_path, {"jbbbbbb", "jcccccc"}) == [tmp_path / "jaaaaaa"]


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert work.abandoned(tmp_path / "gone", ()) == []


def test_clearing_takes_everything_and_minds_nothing(tmp_path: Path) -> None:
    folder = work.folder_of(tmp_path, "jaaaaaa")
    (folder / "sections").mkdir(parents=True)
    (folder / "sections" / "1.wav").write_bytes(b"half")
    work.clear(folder)
    assert not folder.exists()
    work.clear(folder)
