"""Makes docs/hosts/reaper.png: the window as the scripts draw it, on the stand-in's screen.

In tests/hosts: PYTHONPATH=../../server python -m reaper.make_picture
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from PIL import Image

from . import api, metrics, picture
from .driver import AGAIN, RENDER, Reaper, audio_item
from .file_server import FileServer, sound

TARGET = Path(__file__).parents[3] / "docs" / "hosts" / "reaper.png"
GAP = 32


def _start(folder: Path) -> Reaper:
    reference = api.write_lua(folder / "api.lua")
    widths = metrics.write_lua(folder / "metrics.lua")
    newer = folder / "newer.lua"
    newer.write_text("return {}\n")
    return Reaper("lua5.4", reference, widths, newer, folder / "reaper", retina=2, system="OSX64")


def _window(reaper: Reaper) -> Image.Image:
    reaper.pass_time(1)
    frame = reaper.frame(RENDER)
    assert not picture.faults(frame)
    return picture.draw(frame)


def _rendering(reaper: Reaper, files: FileServer, folder: Path) -> None:
    names = ["Piano verse", "Rhodes", "Voice, double"]
    items = [
        audio_item(sound(folder / f"{name}.wav"), position=5.0 * index, length=4.0) for index, name in enumerate(names)
    ]
    reaper.project(*items)
    reaper.select(1, [1, 2, 3])
    reaper.action(AGAIN)
    reaper.turn_until(lambda: len(files.requests()) == 3)
    first, second, third = files.requests()
    files.answer(first, "running", fraction=0.62, eta_s=6.2, preview=str(folder / "first.wav"))
    files.answer(second, "queued", ahead=1)
    files.answer(third, "queued", ahead=2)


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = FileServer(folder / "home")
        files.start()
        reaper = _start(folder)
        for key, value in (("home", str(files.home)), ("style", "vinyl"), ("parameters", '{"strength": 0.8}')):
            reaper.remember(key, value)
        _rendering(reaper, files, folder)
        reaper.action(RENDER)
        reaper.pass_time(1)
        styles = _window(reaper)
        reaper.press(RENDER, "tab")
        reaper.mouse(RENDER, 300, 330, 0)
        more = _window(reaper)
        reaper.close()
    both = Image.new("RGB", (styles.width + GAP + more.width, styles.height), "white")
    both.paste(styles, (0, 0))
    both.paste(more, (styles.width + GAP, 0))
    both.quantize(64).save(TARGET, optimize=True)


if __name__ == "__main__":
    main()
