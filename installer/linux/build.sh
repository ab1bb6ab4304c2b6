#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Configures and builds without a word; the log is FOLDER/build.log and is shown when something fails.
#   build.sh FOLDER [TARGET …] [-DNAME=VALUE …]
set -euo pipefail
cd "$(dirname "$0")/../.."

folder=$1
shift
targets=()
options=()
for argument in "$@"; do
    case $argument in
        -D*) options+=("$argument") ;;
        *) targets+=("$argument") ;;
    esac
done
if [ ${#targets[@]} = 0 ]; then targets=(all); fi

mkdir -p "$folder"
log=$folder/build.log
if [ ! -e "$folder/build.ninja" ]; then
    options=(-DCMAKE_BUILD_TYPE=RelWithDebInfo "${options[@]}")
    echo "Building in $folder, which takes some minutes the first time …" >&2
fi
{
    cmake -S . -B "$folder" -G Ninja "${options[@]}" && cmake --build "$folder" --target "${targets[@]}"
} >"$log" 2>&1 </dev/null || {
    # Most failures name themselves; for those that do not there are the last lines.
    grep --extended-regexp --after-context=12 'CMake Error|error: |undefined reference' "$log" >"$log.errors" || tail --lines=40 "$log" >"$log.errors"
    head --lines=100 "$log.errors" >&2
    echo "The build failed; everything it said is in $log." >&2
    exit 1
}
