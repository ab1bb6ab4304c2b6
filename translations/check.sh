#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails unless every text of the program stands in translations/sachhon_vi.ts, finished, and nothing else does; and unless
# no entry of any catalogue is empty or loses a place holder (%1, %n). Changes nothing.
set -euo pipefail
cd "$(dirname "$0")/.."

tools=$(qmake6 -query QT_HOST_BINS 2>/dev/null || true)
PATH=$PATH:${tools:-/usr/lib/qt6/bin}:/usr/lib/qt6/bin
copy=$(mktemp --directory)
trap 'rm -rf "$copy"' EXIT
status=0

if [ -e translations/sachhon_vi.ts ]; then cp translations/sachhon_vi.ts "$copy/"; fi
lupdate core ui app -I . -extensions cpp,h -locations none -source-language en -target-language vi \
    -ts "$copy/sachhon_vi.ts" >"$copy/log" 2>&1 || { cat "$copy/log" >&2; exit 1; }
# What lupdate cannot place, nobody can translate.
if grep --extended-regexp 'lacks Q_OBJECT|Qualifying with unknown|Unbalanced|Discarding unconsumed' "$copy/log" >&2; then status=1; fi

for catalogue in translations/*.ts; do
    [ -e "$copy/$(basename "$catalogue")" ] || cp "$catalogue" "$copy/"
done
for catalogue in "$copy"/*.ts; do
    awk -v name="translations/$(basename "$catalogue")" '
        function part(record, tag) { # the inside of the first <tag …>…</tag>
            if (!match(record, "<" tag "( [^>]*)?>")) return ""
            record = substr(record, RSTART + RLENGTH)
            return substr(record, 1, index(record, "</" tag ">") - 1)
        }
        function places(text,    found, n) { # "%1%2%n", sorted by counting
            found = ""
            gsub(/%L/, "%", text)
            for (n = 1; n <= 9; n++) if (index(text, "%" n)) found = found "%" n
            return found
        }
        function wrong(why) { print name ": " why ": " context ": " source; failed = 1 }
        BEGIN { RS = "</message>" }
        /<name>/ { context = part($0, "name") }
        /<message/ {
            source = part($0, "source"); translation = part($0, "translation")
            if (/<translation[^>]* type="unfinished"/) wrong("missing or unfinished")
            else if (/<translation[^>]* type="(vanished|obsolete)"/) wrong("no longer in the program")
            else if (translation ~ /^[ \n\t]*$/ || translation ~ /<numerusform><\/numerusform>/) wrong("empty")
            else if (places(source) != places(translation)) wrong("place holders differ")
        }
        END { exit failed }' "$catalogue" >&2 || status=1
done
exit $status
