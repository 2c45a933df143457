#!/bin/sh
# Installs the real hosts that tests/hosts drives: the Debian packages of each folder's packages.txt (a line is
# "command package", and a command that is there already needs no package), then what its own install.sh fetches.
set -eu
cd "$(dirname "$0")"
missing=""
while read -r command package; do
    command -v "$command" >/dev/null || missing="$missing $package"
done <<EOF
$(cat ./*/packages.txt)
EOF
if [ -n "$missing" ]; then
    if ! command -v apt-get >/dev/null; then
        echo "Install what these Debian packages hold, then run this again:$missing" >&2
        exit 1
    fi
    as_root=""
    [ "$(id -u)" -eq 0 ] || as_root="sudo"
    $as_root apt-get update -qq
    # shellcheck disable=SC2086 # a list
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
fi
for each in ./*/install.sh; do
    [ ! -e "$each" ] || sh "$each"
done
