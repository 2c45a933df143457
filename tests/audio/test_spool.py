import errno
import os
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sonograft.audio.clip import whole
from sonograft.audio.spool import Spool
from sonograft.errors import CannotWrite, FileMissing


@pytest.fixture
def spooled(tmp_path):
    """``audio`` in a file, written in pieces of 1000 frames."""

    def write(audio):
        with Spool.writing(tmp_path / "spool", audio.channels, audio.sample_rate) as writer:
            for first in range(0, audio.frames, 1000):
                writer.write(audio.samples[:, first : first + 1000])
        return writer.spool

    return write


@pytest.mark.parametrize("channels", [1, 2])
def test_what_was_written_is_there_for_whoever_opens_it(spooled, noise, channels):
    audio = noise(channels)
    spool = spooled(audio)
    again = Spool(spool.path, channels, 44_100)
    assert (again.channels, again.frames, again.sample_rate) == (channels, 4410, 44_100)
    assert again.seconds == 0.1
    assert np.array_equal(whole(again).samples, audio.samples)
    assert spool.path.read_bytes() == audio.samples.T.tobytes()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50, deadline=None)
@given(ends=st.tuples(st.integers(0, 4410), st.integers(0, 4410)))
def test_any_piece(spooled, noise, ends):
    start, stop = sorted(ends)
    assert np.array_equal(spooled(noise()).read(start, stop), noise().samples[:, start:stop])


def test_from_many_threads_at_once(spooled, noise):
    audio = noise(frames=50_000)
    spool = spooled(audio)
    right = []

    def look(seed):
        starts = np.random.default_rng(seed).integers(0, 49_000, 50)
        right.append(all(np.array_equal(spool.read(s, s + 999), audio.samples[:, s : s + 999]) for s in starts))

    threads = [threading.Thread(target=look, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert right == [True] * 4


def test_an_interruption_leaves_nothing(tmp_path, noise):
    def interrupted():
        with Spool.writing(tmp_path / "spool", 2, 44_100) as writer:
            writer.write(noise().samples)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert not list(tmp_path.iterdir())


def test_there_is_no_spool_before_its_end(tmp_path, noise):
    with Spool.writing(tmp_path / "spool", 2, 44_100) as writer:
        with pytest.raises(ValueError, match="once its context has ended"):
            _ = writer.spool
        writer.write(noise().samples)
    with pytest.raises(ValueError, match="within its context"):
        writer.write(noise().samples)


def test_a_folder_that_is_gone(tmp_path):
    with pytest.raises(CannotWrite, match=f"The folder {tmp_path / 'jobs'} is gone"):
        Spool.writing(tmp_path / "jobs" / "spool", 2, 44_100).__enter__()


def test_a_full_disk_says_how_much_is_needed(tmp_path, monkeypatch, noise):
    class Full:
        def write(self, data):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        def close(self):
            pass

    monkeypatch.setattr(Path, "open", lambda *_: Full())
    with (
        pytest.raises(CannotWrite, match=r"is full: 1382\.4 MB needed, [\d.]+ MB free"),
        Spool.writing(tmp_path / "spool", 2, 48_000, expected=172_800_000) as writer,
    ):
        writer.write(noise().samples)


@pytest.mark.parametrize("frames", [100, 1 << 17])
def test_a_disk_that_takes_only_the_beginning(tmp_path, frames):
    """Real writes that the system cuts off, while writing or only at the end, as a full disk does."""
    code = (
        "import resource, sys, numpy as np; from pathlib import Path; from sonograft.audio.spool import Spool\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (64, 64))\n"
        "with Spool.writing(Path(sys.argv[1]), 2, 48000) as writer:\n"
        f"    writer.write(np.zeros((2, {frames}), np.float32))\n"
    )
    run = subprocess.run([sys.executable, "-c", code, tmp_path / "spool"], capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert f"CannotWrite: The disk of {tmp_path} takes no file of" in run.stderr.splitlines()[-1]
    assert not list(tmp_path.iterdir())


def test_one_that_was_cleared_away(spooled, noise):
    spool = spooled(noise())
    os.truncate(spool.path, 1000)
    with pytest.raises(FileMissing, match="is gone"):
        spool.read(4000, 4010)
    spool.path.unlink()
    with pytest.raises(FileMissing, match="is gone"):
        spool.read(0, 10)
    with pytest.raises(FileMissing, match="is gone"):
        Spool(spool.path, 2, 44_100)
