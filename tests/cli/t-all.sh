#!/bin/sh
# All hits in bounded memory: a question with many times more of them needs no more; the order is that of the few.
. "$TESTS/tap.sh"

# Many documents as well as many passages: 240 files of 250 paragraphs, of which a 60th part has the rare word.
mkdir texts
perl -e 'for my $file (0 .. 239) {
    open(my $out, ">", sprintf("texts/%03d.txt", $file * 7 % 240)) or die;
    for my $k (1 .. 250) {
        print $out "Slovo ", $k % 60 ? "jinde" : "vzácné", " ", "dál " x (40 + $k % 9), "číslo $k.$file.\n\n";
    }
}'
"$X" --quiet --root texts --index i texts >told 2>&1 || exit 2
"$X" --quiet --root texts --index i1 --shard 1/2 texts >>told 2>&1 || exit 2
"$X" --quiet --root texts --index i2 --shard 2/2 texts >>told 2>&1 || exit 2

export ASAN_OPTIONS="${ASAN_OPTIONS:-}:quarantine_size_mb=0" # what was freed is not memory that it takes

peak() { # peak ARGS...: the most memory, in KB, that the answer took
    perl -e 'my $child = open(my $from, "-|", @ARGV) or die;
        my $most = 0;
        while (sysread($from, my $some, 1 << 16)) {
            open(my $status, "<", "/proc/$child/status") or next;
            /^VmHWM:\s*(\d+)/ and $most = $1 for <$status>;
        }
        print "$most\n"' -- "$N" search --index i --limit 0 --format tsv "$@"
}

"$N" search --index i --count slovo >counted && [ "$(cat counted)" -eq 60000 ]
ok "so many hits"

few=$(peak vzácné)
for args in slovo '--sort path slovo' '--sort date slovo' 'slovo OR vzácné'; do
    many=$(peak $args)
    [ "$few" -gt 0 ] && [ "$many" -gt 0 ] && [ $((many - few)) -lt 8192 ]
    ok "60 times as many hits, less than 8 MB more: $args ($few KB, $many KB)"
done

hits() { # hits ARGS...
    "$N" search --format tsv "$@" 2>err
}

for sort in score path date; do
    for by in passage document; do
        hits --index i --limit 0 --sort $sort --by $by slovo >out
        hits --index i1 --index i2 --limit 0 --sort $sort --by $by slovo >want
        cut -f1-3 want >want.cut
        cut -f1-3 out | cmp -s - want.cut && [ "$(wc -l <out)" -gt 240 ]
        ok "shards give the same: $sort, by $by"
    done
    hits --index i --limit 0 --sort $sort slovo | sed -n '1p;30002,30031p' | cut -f2- >want
    hits --index i --limit 30 --offset 30000 --sort $sort slovo | cut -f2- >out
    cmp -s want out && [ "$(wc -l <out)" -eq 31 ]
    ok "an offset into them: $sort"
done
hits --index i --limit 50 slovo >want
hits --index i --limit 0 slovo | head -n 51 >out
cmp -s want out
ok "the best are the first of all"
TMPDIR=/nowhere/at/all hits --index i --limit 0 slovo >want
hits --index i --limit 0 slovo >out
cmp -s want out && [ ! -s err ]
ok "without room for a temporary file"
echo "1..$n"
