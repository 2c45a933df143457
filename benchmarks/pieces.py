"""Scores with harmony, phrases and grooves, for the wider known-answer cases.

Written by rule: four-bar progressions, motifs that come back, hands that play as hands do, drum patterns with fills.
The same piece always gives the same notes, and nothing comes from anyone's music.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from benchmarks.scores import Note, Score

_MODES = {"major": (0, 2, 4, 5, 7, 9, 11), "minor": (0, 2, 3, 5, 7, 8, 10), "dorian": (0, 2, 3, 5, 7, 9, 10)}
_PROGRESSIONS = {
    "major": ((0, 4, 5, 3), (0, 5, 1, 4), (3, 4, 2, 5)),
    "minor": ((0, 5, 2, 6), (0, 3, 6, 4), (5, 6, 0, 0)),
    "dorian": ((0, 3, 0, 6), (0, 1, 3, 0), (0, 3, 4, 0)),
}
"""Degrees of the chords of four bars."""
_BAR = 4.0
"""Beats."""
_EARLY_LATE_S = 0.005
"""Deviation of a player's timing."""

_MOTIFS = (
    ((0, 1.5), (1.5, 0.5), (2, 1), (3, 1)),
    ((0, 1), (1, 0.5), (1.5, 0.5), (2, 2)),
    ((0.5, 0.5), (1, 1), (2, 0.5), (2.5, 0.5), (3, 1)),
    ((0, 2), (2, 0.75), (2.75, 0.25), (3, 1)),
)
"""Beats and lengths of one bar."""
_CONTOURS = ((0, 1, 2, 1, 0), (4, 3, 2, 1, 2), (0, 2, 4, 3, 1), (2, 4, 5, 4, 2))
"""Degrees above the chord's root."""
_RIFF = (0.0, 0.75, 1.5, 2.0, 2.5, 3.25)
_STAB = ((0.0, 0.3), (1.5, 0.25), (2.75, 0.2), (3.5, 0.3))
_STRUM = ((0.0, 1, 92), (1.0, 1, 78), (1.5, -1, 62), (2.5, -1, 66), (3.0, 1, 84), (3.5, -1, 58))
"""Beat, down or up, velocity."""

KICK, STICK, SNARE, CLAP, CLOSED, PEDAL, OPEN, CRASH, RIDE, LOW_TOM, MIDDLE_TOM, HIGH_TOM = (
    36, 37, 38, 39, 42, 44, 46, 49, 51, 45, 47, 50,
)  # fmt: skip
"""Of a kit of General MIDI."""


@dataclass(frozen=True, slots=True)
class Piece:
    """What is to be played."""

    manner: str
    """One of ``MANNERS``."""
    seed: int
    tempo: float
    """Beats a minute."""
    tonic: int = 60
    """MIDI number; it says the register, too. Of no meaning for drums."""
    mode: str = "major"


class _Player:
    """Writes down one piece: who plays what is in the functions below."""

    def __init__(self, piece: Piece, beats: float) -> None:
        self.chance = np.random.default_rng(piece.seed)
        self.notes: list[Note] = []
        self._piece, self._beats = piece, beats
        self._scale = _MODES[piece.mode]
        self._jitter = _EARLY_LATE_S * piece.tempo / 60
        progressions = _PROGRESSIONS[piece.mode]
        self._progression = progressions[piece.seed % len(progressions)]

    @property
    def bars(self) -> range:
        return range(int(np.ceil(self._beats / _BAR)))

    def root(self, bar: int) -> int:
        """Degree of the chord of ``bar``."""
        return self._progression[bar % len(self._progression)]

    def pitch(self, degree: int, octave: int = 0) -> int:
        octaves, place = divmod(degree, len(self._scale))
        return self._piece.tonic + 12 * (octave + octaves) + self._scale[place]

    def chord(self, bar: int, centre: int, size: int = 3) -> list[int]:
        """Pitches of the bar's chord in the position that lies nearest to ``centre``: voices move little."""
        pitches = []
        for third in range(size):
            pitch = self.pitch(self.root(bar) + 2 * third)
            pitches.append(pitch - 12 * round((pitch - centre) / 12))
        return sorted(set(pitches))

    def play(self, at: float, length: float, pitch: int, velocity: float) -> None:
        """A note with a player's small liberties; what would not have ended in time is left out or shortened."""
        start = max(at + float(self.chance.normal(0, self._jitter)), 0.0)
        end = min(start + length, self._beats)
        if end - start > 0.05:
            loud = int(np.clip(round(velocity + self.chance.normal(0, 3)), 20, 124))
            self.notes.append(Note(start, end - start, pitch, loud))

    def swell(self, at: float, soft: float, loud: float) -> float:
        """Velocity of a phrase of two bars that rises and falls."""
        return soft + (loud - soft) * float(np.sin(np.pi * (at % (2 * _BAR)) / (2 * _BAR)))

    def melody(self, octave: int, held: float, soft: float, loud: float, motifs: Sequence[int] = (0, 1)) -> None:
        """Motifs in turn, on the bar's chord; ``held`` is the part of its time that a note sounds."""
        contours = [_CONTOURS[(self._piece.seed + turn) % len(_CONTOURS)] for turn in range(2)]
        for bar in self.bars:
            motif, contour = _MOTIFS[motifs[bar % len(motifs)]], contours[bar % 2]
            for place, (beat, length) in enumerate(motif):
                at = bar * _BAR + beat
                degree = self.root(bar) % 7 + contour[place % len(contour)]
                accent = 8 if beat == 0 else 0
                self.play(at, held * length, self.pitch(degree, octave), self.swell(at, soft, loud) + accent)


def compose(piece: Piece, seconds: float) -> Score:
    """Notes that have all ended within ``seconds``."""
    player = _Player(piece, seconds * piece.tempo / 60)
    MANNERS[piece.manner](player)
    notes = sorted(player.notes, key=lambda note: (note.start, note.pitch))
    return Score(tuple(_once(notes)), piece.tempo)


def _once(notes: list[Note]) -> list[Note]:
    """A note that is struck again while it sounds is let go before."""
    ended = []
    for place, note in enumerate(notes):
        again = next((n.start for n in notes[place + 1 :] if n.pitch == note.pitch), np.inf)
        length = min(note.length, again - note.start - 0.01)
        if length > 0.02:
            ended.append(Note(note.start, length, note.pitch, note.velocity))
    return ended


def _ballad(player: _Player) -> None:
    """Two hands: broken chords that ring below a slow, singing line."""
    player.melody(octave=0, held=1.02, soft=58, loud=96)
    for bar in player.bars:
        low = player.chord(bar, player.pitch(0) - 14)
        figure = [low[0] - 12, low[0], low[1], low[2], low[1], low[2], low[1], low[0]]
        for step, pitch in enumerate(figure):
            at = bar * _BAR + 0.5 * step
            player.play(at, 1.4 if step else 3.8, pitch, player.swell(at, 42, 64))


def _chorale(player: _Player) -> None:
    """Four voices in half notes, the upper ones with passing notes, all bound."""
    for bar in player.bars:
        for half in (0, 1):
            at = bar * _BAR + 2 * half
            inner = player.chord(bar, player.pitch(half * 2) - 5)
            voices = [player.pitch(player.root(bar), -1) - 12 * half, *inner]
            for pitch in voices:
                player.play(at, 1.98, pitch, player.swell(at, 55, 88))
        passing = player.pitch(player.root(bar) % 7 + 1, 0) + 12
        player.play(bar * _BAR + 3, 0.95, passing, 70)


def _picking(player: _Player) -> None:
    """A thumb that alternates and fingers between its beats; strings ring on."""
    for bar in player.bars:
        low, high = player.chord(bar, player.pitch(0) - 10), player.chord(bar, player.pitch(2))
        for beat in range(4):
            player.play(bar * _BAR + beat, 1.6, low[0] if beat % 2 == 0 else low[-1], 84 - 10 * (beat % 2))
        for step, (after, string) in enumerate(((0.5, 1), (1.0, 2), (1.5, 0), (2.5, 1), (3.0, 2), (3.5, 0), (3.75, 1))):
            player.play(bar * _BAR + after, 1.3, high[string % len(high)], 62 + 6 * (step % 3))


def _pad(player: _Player) -> None:
    """A chord of five voices for each bar, bound to the next, that grows and fades."""
    for bar in player.bars:
        for voice, pitch in enumerate(player.chord(bar, player.pitch(0), 4)):
            player.play(bar * _BAR + 0.04 * voice, 4.05, pitch, player.swell(bar * _BAR + 2, 50, 92))
        player.play(bar * _BAR, 4.0, player.pitch(player.root(bar), -2), 66)


def _comping(player: _Player) -> None:
    """Short, syncopated chords, and a bass between them."""
    for bar in player.bars:
        chord = player.chord(bar, player.pitch(0), 4)
        for beat, length in _STAB:
            for pitch in chord:
                player.play(bar * _BAR + beat, length, pitch, 96 if beat == 0 else 76)
        for beat in (0.5, 2.0, 3.0):
            player.play(bar * _BAR + beat, 0.4, player.pitch(player.root(bar), -1) - 12, 88)


def _strum(player: _Player) -> None:
    """Chords over five strings, down and up, each string a little after the one before."""
    for bar in player.bars:
        chord = player.chord(bar, player.pitch(0) - 4)
        strings = [*chord, chord[0] + 12, chord[1] + 12]
        for beat, direction, velocity in _STRUM:
            for place, pitch in enumerate(strings[::direction]):
                player.play(bar * _BAR + beat + 0.035 * place, 0.7, pitch, velocity - 3 * place)


def _chimes(player: _Player) -> None:
    """High broken chords in sixteenths with a second voice above."""
    player.melody(octave=1, held=0.9, soft=70, loud=104, motifs=(3, 1))
    for bar in player.bars:
        chord = player.chord(bar, player.pitch(0))
        for step in range(8):
            place = (0, 2, 1, 2)[step % 4] % len(chord)
            player.play(bar * _BAR + 0.5 * step, 0.45, chord[place], 58 + 14 * (step % 4 == 0))


def _walking(player: _Player) -> None:
    """A bass that walks in quarters to the next root, with a skipped note now and then."""
    for bar in player.bars:
        here, there = player.root(bar), player.root(bar + 1)
        target = player.pitch(there)
        line = [player.pitch(here), player.pitch(here + 2), player.pitch(here + 4), target + (1 if bar % 2 else -1)]
        for beat, pitch in enumerate(line):
            player.play(bar * _BAR + beat, 0.85, pitch, 92 if beat % 2 == 0 else 80)
        player.play(bar * _BAR + 1 + 2 / 3, 0.25, line[1], 56)


def _singing(player: _Player) -> None:
    """Long, bound notes with wide dynamics."""
    player.melody(octave=0, held=1.0, soft=40, loud=112, motifs=(3, 0))


def _short(player: _Player) -> None:
    """Eighths and sixteenths, cut short, from soft to loud."""
    player.melody(octave=0, held=0.3, soft=60, loud=110, motifs=(2, 1))
    for bar in player.bars:
        if bar % 2:
            for step in range(4):
                degree = player.root(bar) % 7 + 4 - step
                player.play(bar * _BAR + 3 + 0.25 * step, 0.12, player.pitch(degree), 70 + 8 * step)


def _riff(player: _Player) -> None:
    """One figure of a bar on the chord's root, again and again, with a turn at the end."""
    for bar in player.bars:
        for step, beat in enumerate(_RIFF):
            degree = player.root(bar) + (0, 0, 2, 0, 4, 2)[step]
            player.play(bar * _BAR + beat, 0.4 if step % 2 else 0.65, player.pitch(degree, -1), 104 - 6 * (step % 3))


def _rock(player: _Player) -> None:
    for bar in player.bars:
        at = bar * _BAR
        for beat in (0, 2, 2.5):
            player.play(at + beat, 0.2, KICK, 108)
        for beat in (1, 3):
            player.play(at + beat, 0.2, SNARE, 112)
        for step in range(8):
            player.play(at + 0.5 * step, 0.2, OPEN if step == 7 else CLOSED, 84 if step % 2 == 0 else 62)
        if bar % 4 == 0:
            player.play(at, 0.5, CRASH, 104)
        if bar % 2:
            for step, drum in enumerate((SNARE, HIGH_TOM, MIDDLE_TOM, LOW_TOM)):
                player.play(at + 3 + 0.25 * step, 0.2, drum, 92 + 6 * step)


def _funk(player: _Player) -> None:
    for bar in player.bars:
        at = bar * _BAR
        for beat in (0, 0.75, 2.25, 2.5) if bar % 2 else (0, 1.75, 2.5):
            player.play(at + beat, 0.2, KICK, 106)
        for beat in (1, 3):
            player.play(at + beat, 0.2, SNARE, 114)
        for beat in (1.75, 2.25, 3.75):
            player.play(at + beat, 0.1, SNARE, 42)  # ghosts
        for step in range(16):
            player.play(at + 0.25 * step, 0.1, OPEN if step == 14 else CLOSED, (88, 48, 70, 48)[step % 4])


def _swing(player: _Player) -> None:
    for bar in player.bars:
        at = bar * _BAR
        for beat in (0, 1, 1 + 2 / 3, 2, 3, 3 + 2 / 3):
            player.play(at + beat, 0.3, RIDE, 92 if beat in (1, 3) else 70)
        for beat in (1, 3):
            player.play(at + beat, 0.2, PEDAL, 76)
        player.play(at, 0.2, KICK, 70)
        for beat in (2 + 2 / 3, 3 + 2 / 3) if bar % 2 else (1 + 2 / 3,):
            player.play(at + beat, 0.2, SNARE, 60 if beat < 3 else 98)
        if bar % 2:
            player.play(at + 3, 0.2, LOW_TOM, 84)


def _house(player: _Player) -> None:
    for bar in player.bars:
        at = bar * _BAR
        for beat in range(4):
            player.play(at + beat, 0.2, KICK, 112)
            player.play(at + beat + 0.5, 0.2, OPEN, 88)
            player.play(at + beat + 0.25, 0.1, CLOSED, 56)
        for beat in (1, 3):
            player.play(at + beat, 0.2, CLAP, 104)
        player.play(at + (2.75 if bar % 2 else 3.25), 0.1, STICK, 82)


MANNERS: dict[str, Callable[[_Player], None]] = {
    "ballad": _ballad, "chorale": _chorale, "picking": _picking, "pad": _pad, "comping": _comping, "strum": _strum,
    "chimes": _chimes, "walking": _walking, "singing": _singing, "short": _short, "riff": _riff,
    "rock": _rock, "funk": _funk, "swing": _swing, "house": _house,
}  # fmt: skip
