"""The contact sheet in a real Chromium, opened from the disk as its owner does."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from playwright.sync_api import Browser, Page, sync_playwright

from sonograft import sets
from sonograft.engines import parameters
from sonograft.models import JobState
from sonograft.sets import Content, Outcome, Set, Variation

RATE, SECONDS = 22_050, 8.0


@pytest.fixture(scope="module")
def sheet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two contents with three variations each, with nothing but names in their way."""
    folder = tmp_path_factory.mktemp("sheet")
    contents, variations, outcomes = [], [], {}
    for number, name in enumerate(("Intro", "50% #1 Übung")):
        path = _sound(folder / f"{name}.wav")
        contents.append(
            Content(path=str(path), frames=round(RATE * SECONDS), sample_rate=RATE, channels=1, bytes_per_sample=3)
        )
        for place, label in enumerate(("vinyl", "rain", "choir – s0.7"), 3 * number):
            token = f"set/x/{place}"
            result = _sound(folder / "renders" / f"{place}.wav")
            outcomes[token] = Outcome(state=JobState.DONE, job="j", result=str(result))
            said = {"token": token, "content": number, "style": "x", "style_label": "x", "label": label, "place": place}
            variations.append(Variation(**said, said={}, parameters=parameters.complete({})))  # type: ignore[arg-type]
    a_set = Set(name="Friday", source="/f.toml", contents=tuple(contents), variations=tuple(variations))
    return sets.finish(a_set, outcomes, folder / "sets" / "Friday").sheet


def _sound(path: Path) -> Path:
    path.parent.mkdir(exist_ok=True)
    soundfile.write(path, 0.1 * np.sin(np.arange(round(RATE * SECONDS)) * 0.1), RATE, subtype="PCM_24")
    return path


_ARGUMENTS = [
    "--no-sandbox",  # Chromium refuses to run as root without
    "--autoplay-policy=no-user-gesture-required",
    "--disable-features=SpareRendererForSitePerProcess",  # a process that would come at any time
]


@pytest.fixture(scope="module")
def chromium(sheet: Path) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=_ARGUMENTS)
        page = browser.new_page()  # its process for sound comes with the first sound, and stays
        page.goto(sheet.as_uri())
        page.keyboard.press("1")
        until_heard(page, 0, 1)
        page.close()
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Browser, sheet: Path) -> Iterator[Page]:
    page = chromium.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(sheet.as_uri())
    yield page
    page.close()
    assert said == []


def heard(page: Page) -> Any:
    """Which sounds run aloud: group, card and seconds of each."""
    return page.evaluate(
        "() => sheet.groups.flatMap((group, at) => group.cards.map((card, number) => [at, number, card.audio]))"
        ".filter(([, , audio]) => !audio.paused && audio.volume > 0)"
        ".map(([at, number, audio]) => [at, number, audio.currentTime])"
    )


def until_heard(page: Page, group: int, card: int, after_s: float = 0.2) -> None:
    page.wait_for_function(
        "([group, card, after]) => { const { audio } = sheet.groups[group].cards[card];"
        " return !audio.paused && audio.volume === 1 && audio.currentTime > after; }",
        arg=[group, card, after_s],
    )


def test_a_switch_keeps_the_place(page: Page) -> None:
    page.keyboard.press("1")
    until_heard(page, 0, 1, 1.0)
    for key in (2, 0, 3, 1):
        ((_, _, before),) = heard(page)
        page.keyboard.press(str(key))
        until_heard(page, 0, key)
        ((group, card, after),) = heard(page)  # one only: the others run along without a sound
        assert (group, card) == (0, key)
        assert -0.15 < after - before < 1.0


def test_space_stops_and_goes_on_where_it_was(page: Page) -> None:
    page.keyboard.press("2")
    until_heard(page, 0, 2, 0.5)
    page.keyboard.press(" ")
    assert heard(page) == []
    stood = page.evaluate("sheet.position()")
    page.keyboard.press("ArrowRight")
    page.keyboard.press(" ")
    until_heard(page, 0, 2, stood + 2)


def test_another_content_begins_at_its_beginning(page: Page) -> None:
    page.keyboard.press("1")
    until_heard(page, 0, 1, 0.5)
    page.keyboard.press("ArrowDown")
    until_heard(page, 1, 1)
    ((group, _, seconds),) = heard(page)
    assert group == 1
    assert seconds < 2


def test_a_click_into_a_wave_plays_from_there(page: Page) -> None:
    page.locator("#g1 .card").nth(2).locator("figure").click(position={"x": 200, "y": 30})
    until_heard(page, 1, 2, 2.0)
    assert page.locator(".card.on").count() == 1


def test_at_its_end_it_begins_again_or_stops(page: Page) -> None:
    page.keyboard.press("1")
    until_heard(page, 0, 1)
    page.evaluate("sheet.groups[0].cards.forEach((card) => { card.audio.currentTime = 7.8; })")
    page.wait_for_function("sheet.position() < 1 && sheet.state.playing")
    page.keyboard.press("l")
    page.evaluate("sheet.groups[0].cards.forEach((card) => { card.audio.currentTime = 7.8; })")
    page.wait_for_function("!sheet.state.playing")


def test_every_sound_of_the_sheet_can_be_played(page: Page) -> None:
    for group in range(2):
        page.evaluate("group => sheet.groups[group].cards[0].button.click()", group)
        for card in range(4):
            page.keyboard.press(str(card))
            until_heard(page, group, card)
