import errno
import os
import subprocess
import sys

import pytest

from sonograft.audio import whole
from sonograft.audio.whole import publish_blocks, publish_whole
from sonograft.errors import CannotWrite


def failing(number):
    def fail(*_args, **_kwargs):
        raise OSError(number, os.strerror(number))

    return fail


def test_all_of_it_and_nothing_else(tmp_path):
    publish_blocks(tmp_path / "take.wav", iter([b"one", b"", b"two"]), 6)
    assert [path.name for path in tmp_path.iterdir()] == ["take.wav"]
    assert (tmp_path / "take.wav").read_bytes() == b"onetwo"


def test_never_overwrites(tmp_path):
    path = tmp_path / "take.wav"
    path.write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        publish_whole(path, b"yours")
    assert path.read_bytes() == b"mine"
    assert list(tmp_path.iterdir()) == [path]


def test_never_overwrites_what_came_while_it_was_written(tmp_path):
    path = tmp_path / "take.wav"

    def blocks():
        yield b"yours"
        path.write_bytes(b"mine")

    with pytest.raises(FileExistsError):
        publish_blocks(path, blocks(), 5)
    assert path.read_bytes() == b"mine"
    assert list(tmp_path.iterdir()) == [path]


def test_never_writes_through_a_link(tmp_path):
    (tmp_path / "take.wav").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FileExistsError):
        publish_whole(tmp_path / "take.wav", b"yours")
    (tmp_path / "b.wav.part").symlink_to(tmp_path / "elsewhere")
    publish_whole(tmp_path / "b.wav", b"yours")
    assert not (tmp_path / "elsewhere").exists()


def test_on_disks_without_links(tmp_path, monkeypatch):
    monkeypatch.setattr(whole.os, "link", failing(errno.EPERM))  # what exFAT answers
    path = tmp_path / "take.wav"
    publish_whole(path, b"first")
    with pytest.raises(FileExistsError):
        publish_whole(path, b"second")
    assert path.read_bytes() == b"first"

    def blocks():
        yield b"yours"
        (tmp_path / "b.wav").write_bytes(b"mine")

    with pytest.raises(FileExistsError):
        publish_blocks(tmp_path / "b.wav", blocks(), 5)
    assert (tmp_path / "b.wav").read_bytes() == b"mine"
    monkeypatch.setattr(whole.Path, "replace", failing(errno.EIO))
    with pytest.raises(CannotWrite):
        publish_whole(tmp_path / "c.wav", b"third")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b.wav", "take.wav"]


def test_an_interruption_leaves_nothing(tmp_path):
    def blocks():
        yield b"some"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        publish_blocks(tmp_path / "take.wav", blocks(), 8)
    assert not list(tmp_path.iterdir())


def test_what_a_killed_server_left_is_no_obstacle(tmp_path):
    (tmp_path / "take.wav.part").write_bytes(b"half")
    publish_whole(tmp_path / "take.wav", b"whole")
    assert [path.name for path in tmp_path.iterdir()] == ["take.wav"]


def test_a_disk_that_takes_only_the_beginning(tmp_path):
    """Real writes that the system cuts off in the middle, as a full disk does."""
    code = (
        "import resource, sys; from pathlib import Path; from sonograft.audio.whole import publish_whole;"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 16, 1 << 16));"
        "publish_whole(Path(sys.argv[1]), bytes(1 << 20))"
    )
    path = tmp_path / "take.wav"
    run = subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert run.stderr.rstrip().endswith(
        f"CannotWrite: The disk of {tmp_path} takes no file of 1.0 MB. Choose another, or a shorter piece."
    )
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_gone_or_none(tmp_path):
    with pytest.raises(CannotWrite, match="is gone"):
        publish_whole(tmp_path / "renders" / "take.wav", b"x")
    (tmp_path / "renders").write_bytes(b"a file")
    with pytest.raises(CannotWrite, match="is not a folder"):
        publish_whole(tmp_path / "renders" / "take.wav", b"x")
    with pytest.raises(CannotWrite, match="too long"):
        publish_whole(tmp_path / ("x" * 300), b"x")


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, r"is full: 12\.3 MB needed, [\d.]+ MB free\. Free some space; the job can be run again"),
        (errno.EDQUOT, "is full"),
        (errno.EROFS, "read-only disk"),
        (errno.EACCES, "may not be written to"),
        (errno.EIO, "could not be written"),
    ],
)
def test_what_the_system_answers_in_words(tmp_path, monkeypatch, number, expected):
    monkeypatch.setattr(whole.os, "write", failing(number))
    with pytest.raises(CannotWrite, match=expected) as caught:
        publish_blocks(tmp_path / "take.wav", [b"x"], 12_300_000)
    assert str(tmp_path) in caught.value.message
    assert not list(tmp_path.iterdir())
