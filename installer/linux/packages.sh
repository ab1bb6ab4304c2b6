#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian 12 packages Sạch Hơn needs, and the one place that names them.
#   packages.sh          installs what is missing to build and run the program and its tests
#   packages.sh check    … and what the checks use besides
#   packages.sh --list   only prints every name
# Installs nothing and asks nobody when everything is there.
set -euo pipefail

build=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev
    libqt6opengl6-dev # qt6-charts-dev does not ask for it, and is not found without it
    qt6-charts-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools # lupdate, lrelease
    libqt6sql6-sqlite libsqlite3-dev
    libboost-dev # multiprecision, headers only
    libzip-dev zlib1g-dev libexpat1-dev libxlsxwriter-dev # workbooks
    catch2
    fonts-croscore # Tinos: Times metrics with every Vietnamese letter
    fonts-dejavu-core
    poppler-utils # pdftotext: the tests read what was printed
)
check=(
    clang-format git
    xvfb xauth # the window is opened once
)

wanted=("${build[@]}")
case "${1:-}" in
    "") ;;
    check) wanted+=("${check[@]}") ;;
    --list) printf '%s\n' "${build[@]}" "${check[@]}"; exit ;;
    *) echo "usage: packages.sh [check | --list]" >&2; exit 2 ;;
esac

if ! command -v dpkg-query >/dev/null; then
    echo "packages.sh knows Debian only. Needed are, by their Debian names: ${wanted[*]}" >&2
    exit 1
fi
installed=$(dpkg-query --show --showformat '${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null || true)
missing=()
for package in "${wanted[@]}"; do
    grep --quiet --line-regexp --fixed-strings "$package installed" <<<"$installed" || missing+=("$package")
done
if [ ${#missing[@]} = 0 ]; then exit; fi

install="apt-get install --yes --no-install-recommends ${missing[*]}"
if [ "$(id -u)" = 0 ]; then
    root=()
elif command -v sudo >/dev/null && sudo --non-interactive true 2>/dev/null; then
    root=(sudo --non-interactive)
elif command -v sudo >/dev/null && [ -t 0 ]; then
    root=(sudo)
else
    printf 'Packages are missing. Ask an administrator to run\n    %s\n' "$install" >&2
    exit 1
fi

# Waits for another package program instead of failing; never asks a question.
apt() { "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 -qq "$@" </dev/null >"$log" 2>&1; }
update() {
    for _ in 1 2 3 4 5 6; do
        if apt update; then return 0; fi
        sleep 10 # the lock of the lists knows no waiting
    done
    return 1
}
log=$(mktemp)
trap 'rm -f "$log"' EXIT
echo "Installing ${missing[*]} …" >&2

# Lists younger than a day are good enough, unless they turn out not to be.
if [ -z "$(find /var/lib/apt/lists -maxdepth 1 -name '*_Packages*' -mtime -1 -print -quit 2>/dev/null)" ]; then
    update || true
    apt install --yes --no-install-recommends "${missing[@]}" && exit
else
    apt install --yes --no-install-recommends "${missing[@]}" && exit
    update && apt install --yes --no-install-recommends "${missing[@]}" && exit
fi
cat "$log" >&2
printf 'That did not work. The packages wanted are\n    %s\n' "$install" >&2
exit 1
