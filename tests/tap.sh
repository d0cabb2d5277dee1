# Sourced by test scripts: a folder of one's own to work in, and checks that print TAP.
#
#     N, X     the programs najdi and najdi-index        CORPUS   the sample documents
#     W        the folder, which is the current one      n        checks made so far
#
# What a check failed on is shown from out, err and told in that folder, as far as they are there.
set -u
N=$BUILD/najdi
X=$BUILD/najdi-index
CORPUS=$(cd "$TESTS/../corpus" && pwd)
W=$(mktemp -d) && cd "$W" || exit 2
n=0

ok() { # ok NAME: the last command's success is the verdict
    verdict=$?
    n=$((n + 1))
    [ "$verdict" -eq 0 ] && echo "ok $n - $1" && return
    echo "not ok $n - $1"
    for file in out err told; do
        [ ! -s "$W/$file" ] || head -20 "$W/$file" | cut -c1-300 | cat -v | sed "s/^/# $file: /"
    done
}

run() { # run STATUS ARGS...: runs najdi, its output in $W/out and $W/err; fails where it ends otherwise
    want=$1
    shift
    "$N" "$@" >"$W/out" 2>"$W/err" </dev/null
    got=$?
    [ "$got" -eq "$want" ] || { echo "exit $got, not $want" >>"$W/err"; false; }
}

clean() { # clean FILE...: no control character but line ends (and TABs, where they part columns)
    perl -0777 -ne 'exit 1 if /[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\xa8-\xae]|\xe2\x81[\xa6-\xa9]/' "$@"
}
