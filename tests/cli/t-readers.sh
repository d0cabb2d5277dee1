#!/bin/sh
# Readers beside a writer, and several indexes beside one: the same input gives the same answers.
. "$TESTS/tap.sh"
QUESTIONS=$TESTS/cli/questions.tsv

# ---- a partition of the corpus in 1, 2 and 4 indexes ----
awk "NR % 8 == 3" "$QUESTIONS" >questions
shards() { # shards COUNT: indexes COUNT-1, COUNT-2 ... with every COUNTth document
    i=0
    while [ $i -lt "$1" ]; do
        find "$CORPUS/cs" "$CORPUS/ru" "$CORPUS/en" -name '*.txt' | LC_ALL=C sort | awk -v n="$1" -v i=$i 'NR % n == i' >list
        # shellcheck disable=SC2046
        "$X" --quiet --index "s$1-$i" --root "$CORPUS" $(cat list) || return 1
        i=$((i + 1))
    done
}

asked() { # asked FILE ARGS...: all answers
    into=$1
    shift
    "$N" "$@" --queries questions --limit 0 --format trec >"$into" 2>told
}

for k in 1 2 4; do shards $k 2>told; ok "$k of them"; done
two='--index s2-0 --index s2-1'
four='--index s4-0 --index s4-1 --index s4-2 --index s4-3'
back='--index s4-3 --index s4-1 --index s4-2 --index s4-0'
for ask in search 'search --by document' 'search --all --sort path' 'search --exact' mentions; do
    # shellcheck disable=SC2086
    asked one $ask --index s1-0 && [ "$(wc -l <one)" -gt 50 ] && asked many $ask $two && diff one many >told; ok "$ask: two are one"
    # shellcheck disable=SC2086
    asked many $ask $four && diff one many >told; ok "$ask: four are one"
    # shellcheck disable=SC2086
    asked many $ask $back && diff one many >told; ok "$ask: in another order"
done
# shellcheck disable=SC2086
"$N" search --queries questions --format trec --index s1-0 >one 2>told && "$N" search --queries questions --format trec $four >many 2>told && diff one many >told
ok 'the ten best'
# The same documents put in another order, and by way of an update.
find "$CORPUS/cs" "$CORPUS/ru" "$CORPUS/en" -name '*.txt' | LC_ALL=C sort -r >list
"$X" --quiet --index grown --root "$CORPUS" "$CORPUS/ru" && "$X" --quiet --index grown $(cat list) && "$X" --quiet --index grown "$CORPUS/en" "$CORPUS/cs"
asked one search --index s1-0 && asked many search --index grown && diff one many >told; ok 'an index that has grown'

# ---- a reader while a writer writes ----
mkdir docs
DOCUMENTS=40
write_all() { # write_all MARK: every document anew, of another length
    i=0
    while [ $i -lt $DOCUMENTS ]; do
        { yes "Slovo všude $1 a vedle něho slon$i, had a pes." | head -$((2 + ($1 * 7 + i) % 9)); echo; echo "Konec všude $1."; } >"docs/$i.txt"
        i=$((i + 1))
    done
}
write_all 0
"$X" --quiet docs
(
    k=1
    while [ $k -le 8 ]; do
        write_all $k
        "$X" --quiet docs || echo "najdi-index: exit $?"
        k=$((k + 1))
    done >writer 2>&1
    : >written
) &
asked=0
: >faults
while [ ! -e written ] && [ $asked -lt 3000 ]; do
    got=$("$N" search --count --by document všude 2>err)
    status=$?
    asked=$((asked + 1))
    [ $status -eq 0 ] && [ "$got" = $DOCUMENTS ] && [ ! -s err ] || echo "exit $status, $got: $(cat err)" >>faults
    # One process that asks for long, so that it must reopen.
    yes "q	všude konec" | head -60 | "$N" search --count --by document --queries - >out 2>err
    status=$?
    [ $status -eq 0 ] && [ ! -s err ] && [ "$(sort -u out)" = "q	$DOCUMENTS" ] || echo "exit $status, $(sort out | uniq -c | tr '\n' ' '): $(cat err)" >>faults
    "$N" search --format json slon7 všude >out 2>err || echo "exit $?: $(cat err)" >>faults
    perl -MJSON::PP -ne 'JSON::PP->new->utf8->decode($_)->{text} =~ /v\x{161}ude/ or die "not the text\n"' <out 2>>faults
done
wait
cp faults told
[ ! -s faults ]; ok "a reader beside a writer: $DOCUMENTS documents each time"
cp writer told
[ ! -s writer ] && [ $asked -ge 3 ]; ok 'and the writer is not disturbed'
echo "# asked $asked times"
"$N" search --count 'všude 8' >out 2>told && [ "$(cat out)" -ge $DOCUMENTS ]; ok 'all is there in the end'

# ---- two writers ----
write_all 9
"$X" --quiet docs 2>first &
"$X" --quiet docs 2>second
a=$?
wait $!
b=$?
cat first second >told
{ [ $a -eq 0 ] && [ $b -le 2 ]; } || { [ $b -eq 0 ] && [ $a -le 2 ]; }; ok 'of two writers one does it'
[ $((a + b)) -eq 0 ] || [ "$(grep -c . told)" -eq 1 ]; ok 'the other says why not'
"$N" search --count --by document všude >out 2>told && [ "$(cat out)" = $DOCUMENTS ]; ok 'and nothing is lost'

echo "1..$n"
