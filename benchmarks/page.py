"""How soon the studio page is there with a thousand jobs, what it weighs, and how it lists more of them.

It needs Chromium and the packages of the group hosts. Run: python -m benchmarks.page [--runs 5] [--jobs 1000]
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

import sonograft
from sonograft.jobs.store import JobStore
from sonograft.models import JobState, Request, StyleChoice

_STATIC = Path(sonograft.__file__).parent / "frontends" / "web" / "static"
_FIRST_PAINT_MS = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"
_LISTED_MS = """() => new Promise((done) => {
    const look = () => document.querySelectorAll(".job").length ? done(performance.now()) : requestAnimationFrame(look);
    look();
})"""
_MORE_MS = """() => new Promise((done) => {
    const began = performance.now();
    const before = document.querySelectorAll(".job").length;
    document.querySelector(".more").click();
    const look = () => document.querySelectorAll(".job").length > before
        ? done(performance.now() - began) : requestAnimationFrame(look);
    look();
})"""


def fill(store_path: Path, jobs: int) -> None:
    """A store with so many ended jobs."""
    store = JobStore(store_path)
    style = StyleChoice("vinyl", (str(store_path.parent / "vinyl.wav"),))
    for number in range(jobs):
        request = Request(
            content=str(store_path.parent / f"take {number}.wav"),
            styles=(style,),
            style_name=style.name,
            parameters={"engine": "texture", "quality": "standard"},
        )
        store.finish(store.add(request, origin="benchmark", key=str(number)).id, JobState.CANCELLED)
    store.close()


@contextmanager
def served(jobs: int) -> Iterator[str]:
    """The address of the page of a server with so many jobs."""
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder) / "state" / "jobs.sqlite", jobs)
        command = [sys.executable, "-m", "sonograft", "serve", "--home", f"{folder}/home", "--state", f"{folder}/state"]
        command += ["--osc-port", "0", "--http-port", "0"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            try:
                words = [line.split() for line in iter(process.stdout.readline, "Ctrl+C ends it.\n")]
                yield next(line[1] for line in words if line[:1] == ["page"])
            finally:
                process.terminate()


def look(browser: Browser, address: str) -> dict[str, float]:
    """One visit with nothing in the cache; milliseconds from the navigation on."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(address)
    listed = float(page.evaluate(_LISTED_MS))
    page.wait_for_function(f"() => {_FIRST_PAINT_MS}")
    page.wait_for_selector(".more")
    more = float(page.evaluate(_MORE_MS))
    painted = float(page.evaluate(_FIRST_PAINT_MS))
    context.close()
    return {"first_paint_ms": painted, "jobs_listed_ms": listed, "forty_more_ms": more}


def measure(runs: int, jobs: int) -> dict[str, float]:
    """Medians over ``runs`` visits, after one that wakes the browser; and the weight of what is served, in bytes."""
    with served(jobs) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        look(browser, address)
        visits = [look(browser, address) for _ in range(runs)]
        browser.close()
    medians = {name: round(statistics.median(visit[name] for visit in visits), 1) for name in visits[0]}
    return {**medians, "bytes": sum(file.stat().st_size for file in _STATIC.rglob("*") if file.is_file())}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--jobs", type=int, default=1000)
    options = parser.parse_args()
    print(json.dumps(measure(options.runs, options.jobs), indent=2))


if __name__ == "__main__":
    main()
