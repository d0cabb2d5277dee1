#!/bin/sh
# Shards on this machine: najdi-index --shard K/N, and search over several indexes as over one.
. "$TESTS/tap.sh"
. "$TESTS/cli/shards.sh"

index one
for k in 1 2; do index "half$k" --shard $k/2; done
for k in 1 2 3 4; do index "quarter$k" --shard $k/4; done
[ -e quarter4 ]
ok "shards are built"

paths() { # paths INDEX...: of all documents, sorted
    for i in "$@"; do
        "$N" search --index "$W/$i" --by document --limit 0 --format json 'lang:cs OR lang:ru OR lang:en OR lang:other' |
            sed 's/.*"path":"\([^"]*\)".*/\1/'
    done | sort
}
paths one >want
paths quarter1 quarter2 quarter3 quarter4 >out
[ "$(wc -l <want)" -gt 20 ] && cmp want out
ok "each document is in one shard"

same "two shards" --index half1 --index half2
same "four shards" --index quarter1 --index quarter2 --index quarter3 --index quarter4
same "in another order" --index quarter3 --index quarter1 --index quarter4 --index quarter2

# A copy of the folder, elsewhere: the same files belong to the same shards.
mkdir copy && cp -r "$CORPUS" copy/corpus && cp -r copy/corpus copy/again
"$X" --quiet --index moved --root copy/again --shard 2/4 copy/again 2>built
paths quarter2 >want
paths moved >out
cmp want out
ok "which shard a file belongs to does not depend on the machine"

# An update keeps to its shard.
for i in 1 2 3 4 5 6 7 8 9 10; do echo "Novinka čeká na slovo xyzzy$i." >copy/again/new$i.txt; done
"$X" --index moved copy/again >told 2>err
new=$(sed -n 's/^\([0-9]*\) new.*/\1/p' told err)
[ "${new:-0}" -gt 0 ] && [ "$new" -lt 10 ]
ok "an update takes in what belongs to the shard, and no more"
"$N" search --index moved --limit 0 --format trec 'xyzzy*' >out 2>err
[ "$(wc -l <out)" -eq "$new" ]
ok "... and finds its words"
rm copy/again/new*.txt
"$X" --quiet --index moved copy/again
"$N" words --index moved xyzzy >out 2>err
[ ! -s out ]
ok "... and forgets them"
"$X" --quiet --index moved --root copy/again --rebuild copy/again
paths moved >out
cmp want out
ok "a rebuild keeps to it, too"

# Any number of shards, built by several processes each, and changed since, is one index, also one that was built anew.
cp -r "$CORPUS" changing
parts() { # parts N [new]: makes N indexes that have the folder "changing" together, or reads what has changed; $all
          # names them
    all=
    for k in $(seq "$1"); do
        "$X" --quiet --index "part$1-$k" --root changing ${2:+--jobs 2 --shard "$k/$1"} changing 2>>"$W/built"
        all="$all --index part$1-$k"
    done
}
for of in 1 2 3 7; do parts $of new; done
one=changed
"$X" --quiet --index changed --root changing changing 2>>"$W/built"
same "before: 7 shards, by two processes each" $all
(cd changing && rm cs/kramar.txt && mv ru/gavel_i_eltsin.txt ru/gavel.txt && mkdir new &&
    for i in 1 2 3 4 5 6 7 8 9; do sed "s/Kramář/Kramář$i/" "$CORPUS/cs/mnichov_1938.txt" >new/$i.txt; done &&
    for f in en/*.txt; do echo "Masaryk and Praha, once more." >>"$f"; done)
rm -rf changed
"$X" --quiet --index changed --root changing changing 2>>"$W/built"
for of in 1 2 3 7; do
    parts $of
    same "changed, as anew: $of shards" $all
done
one=one

refused() { # refused SENTENCE ARGS...
    want=$1
    shift
    "$X" "$@" copy/again >out 2>err
    [ $? -eq 2 ] && grep -qF -e "$want" err
    ok "refused: $want"
}
refused "the index there is shard 2/4" --index moved --shard 1/4
refused "--shard takes K/N" --index other --shard 5/4
refused "--shard takes K/N" --index other --shard 0/4
refused "--shard takes K/N" --index other --shard 1/
refused "--shard takes K/N" --index other --shard x
cp -r one whole
refused "the index there is no shard" --index whole --shard 1/4 --root "$CORPUS"
"$X" --quiet --index moved --root copy/again --shard 3/4 --rebuild copy/again
paths quarter3 >want
paths moved >out
cmp want out
ok "a rebuild may make another shard"

# One that is not there.
run 0 search --index half1 --index nowhere --index half2 kramar && grep -q "there is no index in 'nowhere'" err
ok "one that is not there is named, the others answer"
run 2 search --strict --index half1 --index nowhere --index half2 kramar && [ ! -s out ] && grep -q "'nowhere'" err
ok "with --strict it is an error"
run 2 search --index nowhere --index neither kramar && grep -q neither err && grep -q nowhere err
ok "where none is there, all are named"

echo "1..$n"
