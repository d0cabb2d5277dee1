#!/bin/sh
# najdi-index is killed, or finds the disk full, at many of the calls with which it writes: then every document is as it
# was before or as it is after, nothing is said wrongly, and the next run brings all to the end.
set -u
X=$BUILD/najdi-index
W=$(mktemp -d) && cd "$W" || exit 2
n=0
cc -shared -fPIC -O1 -D_GNU_SOURCE -o "$W/calls.so" "$TESTS/fault/preload_calls.c" -ldl || exit 2
# Xapian leaks where the disk is full; that is not ours to mend.
ASAN_OPTIONS=${ASAN_OPTIONS:-}:verify_asan_link_order=0:detect_leaks=0
export ASAN_OPTIONS

ok() { # ok NAME: the last command's success is the verdict
    verdict=$?
    n=$((n + 1))
    [ "$verdict" -eq 0 ] && echo "ok $n - $1" || { echo "not ok $n - $1"; sed 's/^/# /' "$W/err"; }
}

texts() { # texts WORD: 30 documents that have the word, each of some passages
    for i in 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30; do
        for p in 1 2 3 4 5 6; do
            printf 'všude %s dokument%s odstavec%s ' "$1" $i $p
            printf 'slovo%s%s ' $i $p a b c d e f g h i j k l m n o p q r s t u v w x y z
            printf '\n\n'
        done >docs/$i.txt
    done
    touch -d "$2-01-01 00:00:00.5" docs/*
}

with() { # with VARIABLE=n ARGS...: a run under the library
    setting=$1
    shift
    env LD_PRELOAD="$W/calls.so" "$setting" "$X" "$@" >"$W/out" 2>"$W/err"
}

calls_of() { # calls_of ARGS...: how many calls a whole run makes
    with CALLS_COUNT="$W/count" "$@"
    cat "$W/count"
}

# The index has all 30 documents, each old or new; asked for them, najdi finds all 30.
whole() {
    "$X" --dry-run --verbose docs >"$W/out" 2>"$W/err" || return 1
    [ "$(grep -Ec '^(changed|unchanged): docs/' "$W/out")" -eq 30 ] || return 1
    [ -x "$BUILD/najdi" ] || return 0
    "$BUILD/najdi" search --count --by document všude >"$W/found" 2>>"$W/err" || return 1
    grep -qw 30 "$W/found"
}

goes_on() { # a run to the end, and one that has nothing to do
    "$X" docs >"$W/out" 2>"$W/err" && "$X" docs 2>"$W/err" && grep -q '^0 new, 0 changed, 30 unchanged, 0 removed, 0 skipped' "$W/err"
}

# Runs with a fault at calls spread over the whole: the first, the last, and those between.
each_fault() { # each_fault CALLS: prints the numbers
    awk -v calls="$1" 'BEGIN {step = calls / 12; if (step < 1) step = 1; for (i = 1; i < calls; i += step) print int(i); print calls}'
}

mkdir docs
texts stará 2020
all=$(calls_of docs)
[ "$all" -gt 10 ] && goes_on; ok "a first build makes $all calls"

rm -rf .najdi
for at in $(each_fault "$all"); do
    with CALLS_KILL="$at" docs
    [ $? -ne 0 ] && { [ ! -e .najdi/db ] || whole; } && goes_on; ok "killed at call $at of a first build"
    rm -rf .najdi .najdi.new
done
for at in $(each_fault "$all"); do
    with CALLS_FAIL="$at" docs
    [ $? -eq 2 ] && [ "$(grep -c '^najdi-index: ' "$W/err")" -eq 1 ] && [ ! -e .najdi.new ] && { [ ! -e .najdi/db ] || whole; } && goes_on
    ok "disk full at call $at of a first build, and nothing is left on it"
    rm -rf .najdi .najdi.new
done

"$X" --quiet docs && cp -a .najdi before
texts nová 2021
all=$(calls_of docs)
goes_on; ok "an update makes $all calls"
for at in $(each_fault "$all"); do
    rm -rf .najdi && cp -a before .najdi
    with CALLS_KILL="$at" docs
    [ $? -ne 0 ] && whole && goes_on; ok "killed at call $at of an update"
done
for at in $(each_fault "$all"); do
    rm -rf .najdi && cp -a before .najdi
    with CALLS_FAIL="$at" docs
    [ $? -eq 2 ] && [ "$(grep -c '^najdi-index: ' "$W/err")" -eq 1 ] && [ ! -e .najdi/new ] && whole && goes_on
    ok "disk full at call $at of an update, and nothing is left on it"
done

rm -rf .najdi && cp -a before .najdi
all=$(calls_of --rebuild docs)
for at in $(each_fault "$all"); do
    rm -rf .najdi .najdi.new && cp -a before .najdi
    with CALLS_KILL="$at" --rebuild docs
    [ $? -ne 0 ] && whole && goes_on && [ ! -e .najdi.new ]; ok "killed at call $at of a rebuild"
done

echo "1..$n"
