"""A real Chromium, without a window, before a real server."""

from __future__ import annotations

import base64
import io
import json
import shutil
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest
import soundfile
from playwright.sync_api import Browser, BrowserContext, Error, Page, sync_playwright

PATIENCE_MS = 15_000
RENDER_MS = 60_000
_ARGUMENTS = [
    "--autoplay-policy=no-user-gesture-required",
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    "--no-sandbox",  # Chromium refuses to run as root without
    "--disable-features=SpareRendererForSitePerProcess",  # a process that would come at any time
]


@pytest.fixture(scope="module")
def chromium(shared: Any) -> Iterator[Browser]:
    """One program for the tests of a file; each has a context of its own, which is as good as a new profile."""
    before = psutil.Process().children(recursive=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=_ARGUMENTS)
        _wake(browser, f"http://127.0.0.1:{shared.http_port}/")
        ours = set(psutil.Process().children(recursive=True)) - set(before)
        yield browser
        browser.close()
    psutil.wait_procs(ours, timeout=20)


def _wake(browser: Browser, address: str) -> None:
    """Have the browser start the processes that it keeps, so that no test is said to have left them behind."""
    page = browser.new_page()
    page.goto(address)
    page.evaluate("new AudioContext().resume()")
    page.evaluate("navigator.mediaDevices.getUserMedia({ audio: true })")
    page.close()


class Studio:
    """The page of one server in one tab, and the server behind it."""

    def __init__(self, page: Page, server: Any) -> None:
        self.page = page
        self.server = server
        self.address = f"http://127.0.0.1:{server.http_port}/"

    def go(self, place: str = "") -> None:
        self.page.goto(f"{self.address}#/{place}")

    def get(self, path: str) -> Any:
        with urllib.request.urlopen(self.address + path, timeout=10) as answer:
            return json.load(answer)

    def post(self, path: str, body: Any = None) -> Any:
        data = json.dumps(body).encode() if body is not None else b""
        headers = {"X-Sonograft": "1", "Content-Type": "application/json"}
        asked = urllib.request.Request(self.address + path, data=data, headers=headers, method="POST")
        with urllib.request.urlopen(asked, timeout=10) as answer:
            return json.load(answer)

    def ask(self, content: Path, style: str = "vinyl", **parameters: Any) -> str:
        """Ask for a render in draft quality, past the page; the job's id."""
        body = {"content": str(content), "style": style, "quality": "draft", **parameters}
        return str(self.post("api/jobs", body)["id"])

    def rendered(self, content: Path, style: str = "vinyl", **parameters: Any) -> str:
        """As ``ask``, and wait until it is done."""
        job = self.ask(content, style, **parameters)
        self.wait(f"fetch('/api/jobs/{job}').then((a) => a.json()).then((job) => job.state === 'done')", RENDER_MS)
        return job

    def wait(self, condition: str, patience_ms: int = PATIENCE_MS) -> None:
        """Until a JavaScript expression, or what it promises, holds in the page."""
        deadline = time.monotonic() + patience_ms / 1000
        while not self.page.evaluate(f"async () => Boolean(await ({condition}))"):
            assert time.monotonic() < deadline, f"it did not come to be: {condition}"
            self.page.wait_for_timeout(20)

    def heard(self) -> Any:
        return self.page.evaluate("window.sonograft.audition.state()")

    def wait_for_tracks(self, count: int) -> None:
        self.wait(f"window.sonograft?.audition.state().tracks.length === {count}", RENDER_MS)

    def drop(self, target: str, files: dict[str, bytes]) -> None:
        """Drop files there as from a file manager."""
        data = self.page.evaluate_handle(
            """(files) => {
                const data = new DataTransfer();
                for (const [name, text] of Object.entries(files)) {
                    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
                    data.items.add(new File([bytes], name, { type: "audio/wav" }));
                }
                return data;
            }""",
            {name: base64.b64encode(content).decode() for name, content in files.items()},
        )
        for event in ("dragenter", "dragover", "drop"):
            self.page.dispatch_event(target, event, {"dataTransfer": data})


@pytest.fixture
def open_studio(chromium: Browser) -> Iterator[Callable[..., Studio]]:
    """Opens the page of a server; whatever the browser complains about in it fails the test."""
    complaints: list[str] = []
    contexts: list[BrowserContext] = []
    expected = ["net::ERR_CONNECTION_REFUSED"]  # a test may end its server before its page

    def start(server: Any, place: str = "", allow: str = "", **context: Any) -> Studio:
        expected.extend(filter(None, [allow]))
        contexts.append(chromium.new_context(**context))
        page = contexts[-1].new_page()
        page.set_default_timeout(PATIENCE_MS)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        studio = Studio(page, server)
        studio.go(place)
        page.wait_for_selector(".connection.on")
        return studio

    yield start
    for context in contexts:
        context.close()
    assert [each for each in complaints if not any(word in each for word in expected)] == []


@pytest.fixture
def studio(open_studio: Callable[..., Studio], shared: Any) -> Studio:
    return open_studio(shared)


@pytest.fixture
def wav() -> Callable[..., bytes]:
    """A sound as the bytes of a WAV file."""

    def make(samples: np.ndarray, sample_rate: int = 16_000) -> bytes:
        file = io.BytesIO()
        soundfile.write(file, samples, sample_rate, subtype="PCM_16", format="WAV")
        return file.getvalue()

    return make


@pytest.fixture
def noise() -> Callable[..., np.ndarray]:
    """Noise of one channel: like itself at one place only."""

    def make(seconds: float, seed: int, sample_rate: int = 16_000) -> np.ndarray:
        return 0.1 * np.random.default_rng(seed).standard_normal(round(seconds * sample_rate))

    return make


class Tape:
    """What leaves the audition of a page, sample by sample."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def samples(self) -> np.ndarray:
        text = self._page.evaluate(
            """() => {
                const all = new Float32Array(window.tape.reduce((count, block) => count + block.length, 0));
                let at = 0;
                for (const block of window.tape) { all.set(block, at); at += block.length; }
                const bytes = new Uint8Array(all.buffer);
                let text = "";
                for (let from = 0; from < bytes.length; from += 8192) {
                    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
                }
                return btoa(text);
            }"""
        )
        return np.frombuffer(base64.b64decode(text), np.float32)


@pytest.fixture
def tape() -> Callable[[Page], Any]:
    """Records what leaves the audition in a page; the context ends the recording."""

    @contextmanager
    def record(page: Page) -> Iterator[Tape]:
        page.evaluate(
            """async () => {
                const { context, output } = window.sonograft.audition;
                await context.audioWorklet.addModule("/static/audio/recorder-worklet.js");
                const node = new AudioWorkletNode(context, "recorder", {
                    numberOfOutputs: 0, channelCount: 1, channelCountMode: "explicit",
                });
                window.tape = [];
                node.port.onmessage = ({ data }) => window.tape.push(data);
                output.connect(node);
                window.endTape = () => output.disconnect(node);
            }"""
        )
        yield Tape(page)
        with suppress(Error):
            page.evaluate("window.endTape()")

    return record
