#!/bin/sh
# The npm packages of package.json, in the versions of its lockfile, into node_modules here.
set -eu
cd "$(dirname "$0")"
if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    npm ci --omit=optional --ignore-scripts --silent
fi
