#!/bin/sh
# make bench: a table, a line in the log for each run, and what the log says of the last run on this machine.
. "$TESTS/tap.sh"
[ -x "$BUILD/tests/bench/bench_run" ] || { echo "1..0 # SKIP tests/bench is not built"; exit 0; }
NAJDI_BENCH_LOG=$W/log
export NAJDI_BENCH_LOG
bench() {
    "$TESTS/bench/whole" "$BUILD" 0.1 2 >out 2>err
}

bench
ok "it runs"
grep -q '^Machine: [1-9]' out && grep -q '^| indexing, processor | [0-9.]* | [0-9.]* | s for a MB |  |$' out &&
    grep -q '^| two words, 4 shards | [0-9.]* | [0-9.]* | ms |  |$' out && grep -q 'The first run on this machine' out
ok "a table with medians and spreads"
[ "$(wc -l <log)" -eq 1 ] && grep -q 'index / text=[0-9.]*+-[0-9.]*' log
ok "a line in the log"

# The last run, as if it had been better, or worse, than is possible; of another machine, or other texts.
perl -pi -e 's{(index / text)=[0-9.]+}{$1=0.1}; s{(most memory)=[0-9.]+}{$1=9000}' log
bench
grep -q '^| index / text .* \*\*worse\*\* |$' out && grep -q '^| most memory .* better |$' out
ok "what is worse is told"
grep -q '^Worse than the last run on this machine: [1-9]' out && [ "$(wc -l <log)" -eq 2 ]
ok "and counted"
perl -pi -e 's/ MB \(\w+\)/ MB (another)/' log
bench
grep -q 'The first run on this machine' out && [ "$(wc -l <log)" -eq 3 ]
ok "a run with other texts is not compared"

# make bench-million, of one megabyte.
TMPDIR=$W "$TESTS/bench/million" "$BUILD" --questions 6 1 >out 2>err
[ $? -eq 0 ] && grep -q '^| 1 | [1-9][0-9]* | ' out && grep -q '^| 4 shards here | .* | the same |$' out &&
    grep -q '^On paper, 100 million passages' out && [ ! -s err ]
ok "how it grows"
[ -z "$(ls -d najdi-million-* 2>/dev/null)" ]
ok "nothing is left of it"
echo "1..$n"
