"""The help patch and the panel, opened in real Pd: each object of them exists, and the panel renders."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

SHIPPED = Path(__file__).parents[3] / "clients" / "pd"
FIRST_DOLLAR_0 = "1003"
"""What $0 is in the first patch that a Pd opens."""


@pytest.mark.parametrize("patch", sorted(SHIPPED.glob("*.pd")), ids=lambda path: path.stem)
def test_a_patch_opens_without_a_complaint(patch: Path) -> None:
    command = ["pd", "-nogui", "-noprefs", "-nosound", "-nomidi", "-stderr", "-path", str(SHIPPED)]
    opened = subprocess.run(
        [*command, "-open", str(patch), "-send", "pd quit"], capture_output=True, text=True, timeout=30, check=True
    )
    assert opened.stdout == ""
    assert opened.stderr == ""


def test_pd_does_complain_about_what_it_does_not_know(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.pd"
    wrong.write_text("#N canvas 60 60 300 200 12;\n#X obj 20 20 no_such_object;\n")
    command = ["pd", "-nogui", "-noprefs", "-nosound", "-nomidi", "-stderr", "-open", str(wrong), "-send", "pd quit"]
    opened = subprocess.run(command, capture_output=True, text=True, timeout=30, check=True)
    assert re.search("no_such_object.*\n.*couldn't create", opened.stderr)


def test_the_panel_renders_what_was_chosen(
    shared: Any, start_pd: Callable[..., Any], wait_until: Callable[..., None], tmp_path: Path
) -> None:
    content = shared.put_sound("panel take.wav", seconds=1.0, sample_rate=44_100)
    panel = start_pd(SHIPPED / "sonograft-play.pd")

    def to(name: str, *words: object) -> None:
        panel.tell_anyone(f"{FIRST_DOLLAR_0}-{name}", *words)

    def samples(array: str) -> np.ndarray[Any, Any]:
        """What Pd has in an array: one number a line."""
        path = tmp_path / f"{array}.txt"
        to(array, "write", path)
        panel.soundfiler("read", content)  # is answered once the array is written
        return np.array(path.read_text().replace(";", "").split(), dtype=np.float32)

    to("clip", "symbol", content)
    to("to", "port", shared.osc_port)
    to("strength", 0)
    to("quality", 0)
    dry, _ = soundfile.read(content, dtype="float32")
    wait_until(lambda: samples("before-l").size == len(dry), patience_s=60)
    assert np.allclose(samples("before-r"), dry[:, 1], atol=1e-6)

    async def jobs(client: Any) -> list[Any]:
        to("render", "bang")  # again, as long as no style is chosen: the panel takes the first once it has the list
        return [job for job in await client.ask_list("/sonograft/jobs") if job.args[3] == str(content)]

    wait_until(lambda: shared.talk(jobs), patience_s=60)
    wait_until(lambda: samples("after-l").size == len(dry), patience_s=60)
    assert np.allclose(samples("after-l"), dry[:, 0], atol=1e-6)
    assert np.allclose(samples("after-r"), dry[:, 1], atol=1e-6)
