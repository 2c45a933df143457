#!/bin/sh
# Installs what plays the known-answer cases (Debian, Ubuntu). On other systems: FluidSynth and the FluidR3 SoundFont.
set -eu
if command -v fluidsynth >/dev/null && [ -e /usr/share/sounds/sf2/FluidR3_GM.sf2 ]; then
    exit 0
fi
if ! command -v apt-get >/dev/null; then
    echo "Install FluidSynth and a General MIDI SoundFont; name that with: python -m benchmarks.engines --soundfont" >&2
    exit 0
fi
as_root=""
[ "$(id -u)" -eq 0 ] || as_root="sudo"
$as_root apt-get update -qq
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends fluidsynth fluid-soundfont-gm
