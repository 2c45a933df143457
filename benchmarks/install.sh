#!/bin/sh
# Installs what the benchmarks of the sound need: FluidSynth with two SoundFonts for the known-answer cases, the
# recordings of the real pairs (Debian, Ubuntu), and the weights of the trained ear.
set -eu
here="$(cd "$(dirname "$0")" && pwd)"

packages=""
need() { [ -e "$1" ] || packages="$packages $2"; }
command -v fluidsynth >/dev/null || packages="fluidsynth"
need /usr/share/sounds/sf2/FluidR3_GM.sf2 fluid-soundfont-gm
need /usr/share/sounds/sf2/TimGM6mb.sf2 timgm6mb-soundfont
need /usr/share/sonic-pi/samples sonic-pi-samples
if [ -n "$packages" ] && command -v apt-get >/dev/null; then
    as_root=""
    [ "$(id -u)" -eq 0 ] || as_root="sudo"
    $as_root apt-get update -qq
    # shellcheck disable=SC2086  # a list of packages
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages
elif [ -n "$packages" ]; then
    echo "Not here:$packages. Install FluidSynth, and put FluidR3_GM.sf2 and TimGM6mb.sf2 into one folder; name that with:" >&2
    echo "python -m benchmarks.engines --soundfonts FOLDER" >&2
fi

# Only the files of the package: what it wants to be installed with is a TensorFlow of 2019, which nothing here needs.
if [ ! -e "$here/weights/musicnn/MTT_musicnn/.index" ]; then
    python="$here/../.venv/bin/python"
    [ -x "$python" ] || python=python3
    "$python" -m pip install --quiet --no-deps --no-compile --target "$here/weights" "musicnn==0.1.0"
fi
