"""For everybody: what axe-core finds, and the whole main job by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

AXE = Path(__file__).with_name("node_modules") / "axe-core" / "axe.min.js"
RENDER_MS = 60_000
LOOKS = {
    "dark": {"color_scheme": "dark"},
    "light": {"color_scheme": "light"},
    "phone": {"color_scheme": "dark", "viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True},
}


def a_set(job):
    cells = [{"style": "vinyl", "value": 0.5, "job": job}, {"style": "vinyl", "value": 1, "job": "gone"}]
    facts = {"id": "one", "what": "vinyl × strength", "parameter": "strength", "content": "looked at.wav", "created": 0}
    return {**facts, "cells": cells, "stars": [job], "best": job}


@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing_serious(open_studio, shared, look):
    studio = open_studio(shared, bypass_csp=True, **LOOKS[look])  # axe is put into the page from outside
    page = studio.page
    rendered = studio.rendered(shared.put_sound("contents/looked at.wav", seconds=0.8, seed=61))
    kept = {"sets": [a_set(rendered)]}
    page.evaluate("(kept) => localStorage.setItem('sonograft.variations', JSON.stringify(kept))", kept)
    page.reload()
    places = ["renders", f"renders/{rendered}", "new", "styles", "variations", "variations/one"]
    found = {}
    page.evaluate(AXE.read_text())
    for place in places:
        studio.go(place)
        if "/" in place:
            studio.wait_for_tracks(3 if rendered in place else 2)
        else:
            page.wait_for_load_state("networkidle")
        violations = page.evaluate("axe.run().then(({ violations }) => violations)")
        serious = [each for each in violations if each["impact"] in ("serious", "critical")]
        found[place] = [(each["id"], [node["target"] for node in each["nodes"]]) for each in serious]
    assert found == {place: [] for place in places}


def test_what_is_touched_is_large_enough_on_a_phone(open_studio, shared):
    studio = open_studio(shared, **LOOKS["phone"])
    job = studio.rendered(shared.put_sound("contents/looked at.wav", seconds=0.8, seed=61))
    for place in ("renders", f"renders/{job}", "new", "styles"):
        studio.go(place)
        if job in place:
            studio.wait_for_tracks(3)
        else:
            studio.page.wait_for_load_state("networkidle")
        small = studio.page.evaluate(
            """() => [...document.querySelectorAll("button, a[href], select, input[type=search]")]
                .filter((each) => each.checkVisibility() && !each.matches(".skip"))
                .map((each) => [each.outerHTML.slice(0, 80), each.getBoundingClientRect().height])
                .filter(([, height]) => height < 44)"""
        )
        assert small == [], place
        assert studio.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), place


def test_the_main_job_by_keyboard_alone(studio, shared):
    page = studio.page
    shared.put_sound("contents/by keys.wav", seconds=0.8, seed=62)

    def tab_to(name: str) -> None:
        for _ in range(120):
            page.keyboard.press("Tab")
            label = page.evaluate(
                "(document.activeElement.getAttribute('aria-label') || document.activeElement.labels?.[0]?.innerText"
                " || document.activeElement.innerText || '').trim()"
            )
            if page.evaluate("document.activeElement === document.body"):
                continue  # past the end; from here it begins again
            outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            assert outline != "none", label
            if label.startswith(name):
                return
        raise AssertionError(f"{name} is not reached by Tab")

    tab_to("New render")
    page.keyboard.press("Enter")
    studio.wait("document.activeElement.id === 'main'")
    tab_to("by keys.wav")
    page.keyboard.press("Enter")
    tab_to("vinyl")
    page.keyboard.press("Space")
    tab_to("Quality")
    page.keyboard.press("d")
    tab_to("Render")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Download")).to_be_visible(timeout=RENDER_MS)
    studio.wait_for_tracks(3)
    tab_to("Play")
    page.keyboard.press("Enter")
    page.keyboard.press("3")
    state = studio.heard()
    assert state["heard"] == "result"
    studio.wait("window.sonograft.audition.position() > 0.1")
    page.keyboard.press("Space")
    assert not studio.heard()["playing"]


def test_the_light_is_chosen_and_stays(studio):
    page = studio.page
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    before = page.evaluate(ground)
    page.get_by_role("button", name="Light or dark").click()
    after = page.evaluate(ground)
    assert after != before
    page.reload()
    assert page.evaluate(ground) == after
