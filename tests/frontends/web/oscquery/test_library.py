"""The style library as it was last seen."""

from __future__ import annotations

import threading

from sonograft.errors import FileMissing
from sonograft.frontends.web.oscquery.library import Library
from sonograft.models import Style

RAIN = Style("rain", "/styles/rain.wav", 2.0)


async def test_who_asks_gets_what_is_there_and_hears_once_that_it_changed():
    told = []
    library = Library(lambda: [RAIN], lambda before, now: told.append((list(before), now)), fresh_s=0.0)
    await library.refresh()
    await library.refresh()
    assert library.styles == [RAIN]
    assert told == [([], [RAIN])]
    await library.close()


async def test_one_look_serves_many_who_ask_at_once():
    looks = []
    library = Library(lambda: looks.append(1) or [RAIN], lambda before, now: None)
    for _ in range(5):
        await library.refresh()
    assert len(looks) == 1
    await library.close()


async def test_nobody_waits_for_a_disk_that_sleeps():
    woken = threading.Event()
    library = Library(lambda: woken.wait(10) and [RAIN], lambda before, now: None)
    await library.refresh(patience_s=0.01)
    assert library.styles == ()
    woken.set()
    await library.refresh()
    assert library.styles == [RAIN]
    await library.close()


async def test_a_library_that_is_gone_stays_as_it_was(caplog):
    found = [[RAIN]]

    def look():
        if not found:
            raise FileMissing("The folder is gone.")
        return found.pop()

    library = Library(look, lambda before, now: None, fresh_s=0.0)
    await library.refresh()
    await library.refresh()
    assert library.styles == [RAIN]
    assert "The folder is gone." in caplog.text
    await library.close()
