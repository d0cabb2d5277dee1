#!/bin/sh
# --jobs: any number of processes builds the same index, tells the same of it, and is stopped as one.
. "$TESTS/tap.sh"

build() { # build STATUS JOBS ARGS...: into x, told in W/told, rows in W/rows
    want=$1 jobs=$2
    shift 2
    rm -rf x
    "$X" --index x --root . --jobs "$jobs" --verbose --report rows "$@" docs 2>"$W/all" >"$W/out"
    got=$?
    sed 's/; [0-9.]* MB in [0-9.]* s$//' "$W/all" >"$W/err"
    [ "$got" -eq "$want" ] || { echo "exit $got, not $want" >>"$W/err"; false; }
}

answers() { # what the index says to some questions
    for q in Praha Kramář '"občanská válka"' 'a* -Praha' Ельцин 'the OR и'; do
        "$N" search --index x --format json --limit 0 "$q"
        "$N" search --index x --format trec --limit 7 "$q"
    done
    "$N" words --index x 'k*'
    "$N" mentions --index x Skripal
}

cp -R "$CORPUS" docs
for i in 1 2 3 4 5 6 7; do cp -R "$CORPUS/cs" "docs/again$i"; done
printf '\0\1\2' >docs/binary
printf 'latin \351\n\nXX \377\376 yy\n' >docs/odd.txt
tar -C "$CORPUS" -czf docs/box.tar.gz en ru
for jobs in 1 2 3 7; do
    build 1 $jobs; ok "a build with --jobs $jobs"
    answers >"answers$jobs" 2>&1
    cp rows "rows$jobs"
    cp err "err$jobs"
    "$X" --index x docs 2>"$W/err"
    grep -q '^0 new, 0 changed, [0-9]* unchanged, 0 removed, [0-9]* skipped' "$W/err"; ok "then nothing is left to do"
    [ "$(ls x x/db | grep -c '^db\.')" -eq 0 ] && [ ! -e x.new ]; ok "no parts are left"
    cmp answers1 "answers$jobs" >"$W/out" 2>&1 && [ -s answers1 ]; ok "the same answers"
    cmp rows1 "rows$jobs" >"$W/out" 2>&1; ok "the same report, in the same order"
    cmp err1 "err$jobs" >"$W/out" 2>&1; ok "the same is told"
done

for bad in 0 -1 two 2x 257 ''; do
    "$X" --index x --jobs "$bad" docs 2>"$W/err"
    [ $? -eq 2 ] && grep -q "option '--jobs' needs a" "$W/err"; ok "--jobs '$bad' is refused"
done

# An end is asked for in the middle: by a signal to the first process alone.
answers >"$W/before" 2>&1
for signal in INT TERM; do
    mkfifo gate
    env --default-signal="$signal" "$X" --index x --rebuild --jobs 3 --verbose docs >"$W/out" 2>gate &
    first=$!
    { read -r _ && kill -"$signal" "$first"; cat >"$W/err"; } <gate
    wait "$first"
    [ $? -eq 2 ] && grep -q 'interrupted: nothing is changed' "$W/err"; ok "SIG$signal stops a rebuild"
    answers 2>&1 | cmp - "$W/before" >"$W/out"; ok "the index is as it was"
    [ ! -e x.new ]; ok "the build is gone"
    rm gate
done

# A process that dies, and a disk that is full, at calls spread over the whole.
cc -shared -fPIC -O1 -D_GNU_SOURCE -o "$W/calls.so" "$TESTS/fault/preload_calls.c" -ldl || exit 2
ASAN_OPTIONS=${ASAN_OPTIONS:-}:verify_asan_link_order=0:detect_leaks=0
export ASAN_OPTIONS
for at in 1 20 40 80; do
    for way in KILL FAIL; do
        env LD_PRELOAD="$W/calls.so" CALLS_$way=$at "$X" --index x --rebuild --jobs 3 docs >"$W/out" 2>"$W/err"
        [ $? -ge 2 ]; ok "$way at call $at"
        [ $way = KILL ] || [ "$(grep -c '^najdi-index: ' "$W/err")" -eq 1 ]; ok "one sentence says so"
        answers 2>&1 | cmp - "$W/before" >"$W/out"; ok "the index is as it was"
    done
done
rm -rf x
build 1 3; ok "then it goes well"
answers 2>&1 | cmp - "$W/before" >"$W/out"; ok "and answers as before"

# A first build that is stopped keeps what is done, and the next run brings it to the end.
rm -rf x
mkfifo gate
"$X" --index x --root . --jobs 3 --verbose docs >"$W/out" 2>gate &
first=$!
{ read -r _ && kill -TERM "$first"; cat >"$W/err"; } <gate
wait "$first"
[ $? -eq 2 ] && grep -Eq 'interrupted: [0-9]+ documents? (is|are) kept|interrupted: [0-9]+ documents? done' "$W/err"
ok "a first build that is stopped says what is kept"
"$X" --index x docs 2>"$W/err"
[ $? -eq 1 ] && grep -Eq '^[0-9]+ new, 0 changed, [1-9][0-9]* unchanged' "$W/err"; ok "the next run goes on"
answers 2>&1 | cmp - "$W/before" >"$W/out"; ok "the same answers"
echo "1..$n"
