"""The contact sheet: one page that shows how every variation looks, and plays them against each other from the disk."""

from __future__ import annotations

import base64
import html
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from sonograft.models import Scalar
from sonograft.sets.picture import Picture
from sonograft.sets.summary import Trouble
from sonograft.sets.values import Content, Set

_STATIC = Path(__file__).parent / "static"
_HEIGHT = 200
"""Of an outline, in the units of its picture."""


@dataclass(frozen=True, slots=True)
class Card:
    """One sound of the sheet."""

    label: str
    parameters: str
    """As they are read; empty for the content."""
    sound: str | None
    """As seen from the sheet's folder, or a URL; None: cannot be heard."""
    picture: Picture | None


@dataclass(frozen=True, slots=True)
class Group:
    """A content and its variations; the content's card comes first."""

    name: str
    content: Content
    cards: Sequence[Card]
    failed: int = 0
    """Variations that are not among the cards."""


def page(a_set: Set, groups: Sequence[Group], troubles: Sequence[Trouble], waiting: int, notes: Sequence[str]) -> str:
    """The whole page as HTML: nothing but the sounds lies outside of it."""
    shown = sum(len(group.cards) - 1 for group in groups)
    failed = sum(len(trouble.labels) for trouble in troubles)
    title = html.escape(a_set.name)
    return "".join(
        [
            '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
            f"<title>{title} – contact sheet</title>\n<style>\n{_static('sheet.css')}</style>\n</head>\n<body>\n",
            f"<header><h1>{title}</h1><p>{_counted(shown, 'variation')} of {_counted(len(groups), 'content')}",
            f", {waiting} not rendered yet" if waiting else "",
            f", {failed} failed" if failed else "",
            "</p></header>\n",
            _HELP,
            "<nav aria-label='Contents'><ol>",
            *(f'<li><a href="#g{at}">{html.escape(group.name)}</a></li>' for at, group in enumerate(groups)),
            "</ol></nav>\n<main>\n",
            *(part for at, group in enumerate(groups) for part in _group(at, group)),
            *_troubles(troubles, notes),
            "</main>\n<div id='player' role='status' aria-live='off'></div>\n",
            f"<script>\n{_static('sheet.js')}</script>\n",
            "</body>\n</html>\n",
        ]
    )


_HELP = (
    "<p class='help'><span><kbd>space</kbd> play, stop</span> <span><kbd>0</kbd> content</span> "
    "<span><kbd>1</kbd>–<kbd>9</kbd> variation, at the same place</span> <span><kbd>←</kbd> <kbd>→</kbd> two seconds"
    "</span> <span><kbd>↑</kbd> <kbd>↓</kbd> content before, after</span> <span><kbd>L</kbd> loop</span></p>\n"
)


def said(value: Scalar) -> str:
    """A parameter's value as people read it."""
    if isinstance(value, bool):
        return "on" if value else "off"
    return f"{value:g}" if isinstance(value, float) else str(value)


def _group(number: int, group: Group) -> Iterator[str]:
    content = group.content
    facts = f"{_clock(content.seconds)} · {content.sample_rate / 1000:g} kHz · {_channels(content.channels)}"
    yield f'<section class="group" id="g{number}" aria-labelledby="h{number}">'
    yield f'<h2 id="h{number}">{html.escape(group.name)} <small>{facts}</small></h2>\n<div class="cards">\n'
    for at, card in enumerate(group.cards):
        yield from _card(at, card, content.seconds)
    yield "</div>"
    if group.failed:
        yield f'<p class="missing"><a href="#failed">{_counted(group.failed, "variation")} failed</a></p>'
    yield "</section>\n"


def _card(at: int, card: Card, seconds: float) -> Iterator[str]:
    key = f"<kbd>{at}</kbd>" if at < 10 else ""
    kind = "card content" if at == 0 else "card"
    yield f'<article class="{kind}" data-seconds="{seconds:.6f}">'
    off = "" if card.sound else " disabled"
    yield f'<button type="button" aria-pressed="false"{off}>{key}<b>{html.escape(card.label)}</b>'
    yield f"<span>{html.escape(card.parameters)}</span></button>"
    yield "<figure>"
    if card.picture is not None:
        strip = base64.b64encode(card.picture.strip).decode("ascii")
        yield _outline(card.picture)
        yield f'<img alt="" src="data:image/png;base64,{strip}">'
    yield "<i hidden></i></figure>"
    if card.sound:
        yield f'<audio preload="none" src="{html.escape(_url(card.sound))}"></audio>'
    yield "</article>\n"


def _outline(picture: Picture) -> str:
    """The wave as one shape: along the highest samples of the columns, and back along the lowest."""
    highest = max((max(abs(low), abs(high)) for low, high in picture.outline), default=0.0) or 1.0
    scale, middle = (_HEIGHT / 2 - 2) / highest, _HEIGHT / 2
    above = [f"{at} {round(middle - high * scale) - 1}" for at, (_, high) in enumerate(picture.outline)]
    below = [f"{at} {round(middle - low * scale) + 1}" for at, (low, _) in enumerate(picture.outline)]
    return (
        f'<svg viewBox="0 0 {len(above)} {_HEIGHT}" preserveAspectRatio="none" aria-hidden="true">'
        f'<path d="M{"L".join([*above, *reversed(below)])}z"/></svg>'
    )


def _troubles(troubles: Sequence[Trouble], notes: Sequence[str]) -> Iterator[str]:
    if not troubles and not notes:
        return
    yield '<section class="troubles" id="failed"><h2>What is not there, and why</h2>\n<dl>'
    for trouble in troubles:
        yield f"<dt>{html.escape(trouble.content)} <b>{html.escape(', '.join(trouble.labels))}</b></dt>"
        yield f"<dd>{html.escape(trouble.reason)}</dd>"
    yield "</dl>"
    yield from (f"<p>{html.escape(note)}</p>" for note in notes)
    yield "</section>\n"


def _url(sound: str) -> str:
    return sound if sound.startswith("file:") else quote(os.fsencode(sound))


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds, 1), 60)
    return f"{int(minutes)}:{rest:04.1f}" if minutes else f"{rest:.1f} s"


def _channels(count: int) -> str:
    return {1: "mono", 2: "stereo"}.get(count, f"{count} channels")


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _static(name: str) -> str:
    return (_STATIC / name).read_text("utf-8")
