#!/bin/sh
# A folder of files that mean harm: the run comes to its end within bounds of time and memory, every file is accounted for,
# and nothing from outside comes in.  HOSTILE_MB is the length of the long line; HOSTILE_SEED makes other files.
. "$TESTS/tap.sh"
MB=${HOSTILE_MB:-32}
SEED=${HOSTILE_SEED:-1}

echo "Tajemstvi zvenku: krokodylokrokodyl" >"$W/secret.txt"
mkdir docs
samples=$(find "$CORPUS/formats" "$CORPUS/encodings" -type f | sort)
perl "$TESTS/fault/hostile.pl" docs "$W/secret.txt" "$SEED" "$MB" $samples "$CORPUS/cs/kramar.txt" >"$W/out" 2>"$W/err"
ok "the files are made: $(cat "$W/out")"

children() { cat "/proc/$1/task/$1/children" 2>/dev/null; }

resident() { awk '/^VmHWM/ {print int($2 / 1024)}' "/proc/$1/status" 2>/dev/null; }

# The largest resident memory, in MB, of the program that `timeout` runs, and of its children's children, the readers.
watch() { # watch PID-OF-TIMEOUT
    peak=0 child=0
    while kill -0 "$1" 2>/dev/null; do
        for program in $(children "$1"); do
            now=$(resident "$program")
            [ "${now:-0}" -le "$peak" ] || peak=$now
            for nursery in $(children "$program"); do
                for reader in $(children "$nursery"); do
                    now=$(resident "$reader")
                    [ "${now:-0}" -le "$child" ] || child=$now
                done
            done
        done
        sleep 0.05
    done
    echo "$peak $child" >"$W/peak"
}

start=$(date +%s)
timeout 900 "$X" --index idx --report report.tsv docs >"$W/out" 2>"$W/err" &
pid=$!
watch "$pid"
wait "$pid"
status=$?
echo "# $(tail -n 1 "$W/err")"
echo "# $(($(date +%s) - start)) s; the largest memory: $(cut -d' ' -f1 peak) MB, of a child $(cut -d' ' -f2 peak) MB"
[ "$status" -eq 1 ]
ok "the run ends, with files skipped"
[ "$(cut -d' ' -f1 peak)" -lt 1500 ] && [ "$(cut -d' ' -f2 peak)" -lt 2500 ]
ok "its memory is bounded"

find docs -type f | sort >want
cut -f 2 report.tsv | sort >listed
comm -23 want listed >"$W/out"
[ ! -s "$W/out" ]
ok "every file is in the report"
cut -f 2 report.tsv | sed 1d | grep -v '!/' | sort | uniq -d >"$W/out"
[ ! -s "$W/out" ]
ok "and once"
awk -F '\t' 'NR > 1 && $1 == "skipped" && $3 == ""' report.tsv >"$W/out"
[ ! -s "$W/out" ]
ok "every skipped file has its reason"
grep -E 'ended unexpectedly|no sound document|gave no document' report.tsv >"$W/out"
[ ! -s "$W/out" ]
ok "each in words that help"
grep 'empties.zip!/' report.tsv | wc -l >"$W/out"
[ "$(cat "$W/out")" -eq 100000 ]
ok "a hundred thousand empty files in a zip"
for bomb in bomb.zip words.zip overlap.zip words.txt.gz words.txt.gz.gz zeros.xml.bz2 bomb.docx bomb.epub; do
    awk -F '\t' -v name="docs/$bomb" '$1 == "skipped" && index($2, name) == 1 && $3 ~ /inflates|damaged|binary|larger|more than|XML|no EPUB/' report.tsv >"$W/out"
    [ -s "$W/out" ]
    ok "a bomb: $bomb: $(head -n 1 "$W/out" | cut -f 3)"
done
run 1 search --index idx krokodylokrokodyl
ok "nothing from outside is in the index"
run 1 search --index idx passwd
ok "nothing of the system's either"
find "$W" -maxdepth 1 -name '*.txt' ! -name secret.txt >"$W/out"
[ ! -s "$W/out" ] && [ ! -e /etc/abs.txt ] && [ ! -e /abs.txt ]
ok "nothing was written outside"
"$X" --index idx docs >"$W/out" 2>"$W/err"
grep -q '^0 new, 0 changed, [0-9]* unchanged, 0 removed, [0-9]* skipped' "$W/err"
ok "the second run reads nothing again"

rm -rf "$W"
echo 1..$n
