#!/bin/sh
# Every fuzz target over the inputs that are kept for it: those of its own in seeds/, and the sample corpus.
n=0
for target in "$BUILD"/tests/fuzz/fuzz_*; do
    name=${target##*/fuzz_}
    case $name in *.*) continue ;; esac
    seeds=$TESTS/fuzz/seeds/$name
    [ -d "$seeds" ] || seeds=
    n=$((n + 1))
    if said=$("$target" $seeds "$TESTS/../corpus" 2>&1); then
        echo "ok $n - fuzz_$name: ${said#ok 1 - }" | head -n 1
    else
        echo "not ok $n - fuzz_$name"
        echo "$said" | sed 's/^/# /'
    fi
done
echo 1..$n
