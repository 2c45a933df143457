#!/bin/sh
# Installs the real hosts that tests/hosts drives (Debian, Ubuntu). On other systems: Pure Data 0.53+ and liblo's tools.
set -eu
if command -v pd >/dev/null && command -v oscsend >/dev/null && command -v oscdump >/dev/null; then
    exit 0
fi
if ! command -v apt-get >/dev/null; then
    echo "Install Pure Data and liblo's oscsend and oscdump, then run this again." >&2
    exit 1
fi
as_root=""
[ "$(id -u)" -eq 0 ] || as_root="sudo"
$as_root apt-get update -qq
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends puredata-core liblo-tools
