#!/bin/sh
# Few answers are the first of many: what is left out early, because it cannot be among the best, never was.
. "$TESTS/tap.sh"

"$X" --quiet --root "$CORPUS" --index one "$CORPUS/cs" "$CORPUS/en" "$CORPUS/ru" >told 2>&1 || exit 2
"$X" --quiet --root "$CORPUS" --index half1 --shard 1/2 "$CORPUS/cs" "$CORPUS/en" "$CORPUS/ru" >>told 2>&1 || exit 2
"$X" --quiet --root "$CORPUS" --index half2 --shard 2/2 "$CORPUS/cs" "$CORPUS/en" "$CORPUS/ru" >>told 2>&1 || exit 2

# How many passages of a document match is known only as far as they were looked at.
hits() { # hits LIMIT ARGS...
    "$N" search --format json --limit "$@" 2>err | sed 's/,"passages":[0-9]*//'
}

first() { # first LIMIT ARGS...: the first LIMIT of 20,000, among which nothing is left out
    limit=$1
    shift
    hits 20000 "$@" | head -n "$limit" >want
    hits "$limit" "$@" >out
    cmp -s want out && [ -s out ]
    ok "--limit $limit of: $*"
}

for question in 'válka' 'в' 'the' 'praha 1938' 'Havel prezident' 'v praze' 'мир война' 'the war of 1938' 'praha OR brno' \
    'kramar vlada republika' 'президент -чехословакии' 'lang:cs rok vlada' '"v praze" rok' 'být nebo nebýt' 'v a na' \
    '(praha OR прага) rok' 'republika =vláda' 'Skripal London' 'v*' 'dopis doctor война'; do
    for limit in 1 3 10; do
        first "$limit" --index one -- "$question"
    done
    first 4 --index half1 --index half2 -- "$question"
    first 5 --index one --by document -- "$question"
done
echo "1..$n"
