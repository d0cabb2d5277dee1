#!/bin/sh
# najdi why QUESTION ID: the score that it takes apart is the one that search prints, and its parts add up.
. "$TESTS/tap.sh"

# sums ID SCORE: $W/out explains this passage and this score, and its numbers make that score
sums() {
    perl -MJSON::PP -e '
        my $e = decode_json(<STDIN>);
        my $sum = 0;
        $sum += $_->{part} for @{$e->{words}};
        for my $w (@{$e->{words}}) {
            my $tf = $w->{family};
            $tf += $_->{weight} * $_->{times} for @{$w->{forms}};
            die "tf of $w->{query}" if $w->{tf} && abs($tf - $w->{tf}) > 1e-4;
        }
        my $score = $e->{tier} + ($e->{there} + $e->{bm25} * (1 + $e->{near} + $e->{title}) / $e->{most}) / $e->{of};
        utf8::decode($ARGV[0]);
        die "id $e->{id}" if $e->{id} ne $ARGV[0];
        die "score $e->{score}, not $ARGV[1]" if $e->{score} != $ARGV[1];
        die "parts $sum, bm25 $e->{bm25}" if abs($sum - $e->{bm25}) > 1e-5;
        die "sum $score, score $e->{score}" if abs($score - $e->{score}) > 1e-5;
        die "missing" if !$e->{missing} != ($e->{tier} == 2)' "$@" <"$W/out" 2>>"$W/err"
}

# explains HITS ARGS...: so many hits of a search at least, each explained
explains() {
    least=$1
    shift
    "$N" search --limit 12 --format json "$@" 2>"$W/err" </dev/null | perl "$TESTS/cli/json.pl" id score >"$W/hits"
    done=0
    while IFS='	' read -r id score; do
        run 0 why --format json "$@" "$id" && sums "$id" "$score" || break
        done=$((done + 1))
    done <"$W/hits"
    [ "$done" -ge "$least" ] && [ "$done" -eq "$(grep -c . "$W/hits")" ]
    ok "why $*: $done hits"
}

"$BUILD/najdi-index" --quiet --index all --root "$CORPUS" --include '*.txt' "$CORPUS" 2>err
export NAJDI_INDEX="$W/all"

explains 5 kramar
explains 5 Kramář
explains 5 Jelcin
explains 10 'Ельцину в Прагу'
explains 10 Havel nesmysl Jelcin
explains 1 '"Boris Jelcin"'
explains 1 '"obcanska valka" nesmysl'
explains 1 --case Havel Praha
explains 1 Fialka!
explains 5 '=Kramář' Rusko
explains 2 Římskij-Korsakov OR Čechov
explains 10 'Praha OR Moskva NEAR/5 válka'
explains 10 'Praha OR (Moskva válka)'
explains 3 'Havel -Klaus' lang:cs
explains 3 --exact Praha
explains 3 --no-translit --no-inflect Praha Brno
explains 3 'kram*'
explains 3 'Kramar~'
explains 3 --plain NOT Praha
explains 1 --all Praha 1968
explains 10 'Proč prezident Masaryk pomáhal ruským emigrantům pražské univerzity studovat'
explains 10 'Почему президенты подписали договор о чешской границе российские политики'

# ---- a sentence: one passage has all its words; the others are weighed by what the best of them have ----
sentence='Spolu s Kramářem stanuli před soudem Alois Rašín, Vincenc Červinka a císař'
explains 10 "$sentence"
id=$("$N" search --format json "$sentence" | sed -n '$p' | perl "$TESTS/cli/json.pl" id)
run 0 why "$sentence" "$id" && grep -q ' in all; [0-9]* of the best [0-9]* have it): ' out; ok 'how many of the best have a word'
run 0 why 'Kramář Rusko nesmysl' "$id" && ! grep -q 'of the best' out; ok 'a short question is weighed by the index alone'

# ---- several indexes: the same score ----
"$BUILD/najdi-index" --quiet --index one --root "$CORPUS" "$CORPUS/cs" 2>err
"$BUILD/najdi-index" --quiet --index two --root "$CORPUS" "$CORPUS/ru" "$CORPUS/en" 2>err
explains 10 --index one --index two Havel Jelcin

# ---- text and tsv ----
id=$("$N" search --limit 1 --format trec Kramář Rusko | cut -d' ' -f3)
score=$("$N" search --limit 1 --format trec Kramář Rusko | cut -d' ' -f5)
run 0 why Kramář Rusko "$id" && grep -q "^score   $score = 2 + 0" out && grep -q '^  exact       1.000 x [0-9]* *kramář  (as typed)$' out; ok 'text'
run 0 why Kramář Rusko "$id" --format tsv && awk -F'\t' -v s="$score" 'NF != 13 || (NR > 1 && $13 != s) { exit 1 }' out && [ "$(grep -c . out)" -gt 2 ]; ok 'tsv'
(cd "$CORPUS/.." && "$N" why Kramář "corpus/$id") >out 2>err; ok 'an id with a path that opens from here'

# ---- no answer ----
run 1 why Kramář slon --all "$id" && grep -q '^no answer: this does not hold: slon$' out && grep -q '^slon: not in this passage$' out; ok 'a word is lacking'
run 1 why Kramář '"Rusko Rusko"' "$id" && grep -q 'does not hold: "Rusko Rusko"$' out; ok 'a phrase is lacking'
run 1 why 'Kramář -Rusko' "$id" --format json && grep -q '"score":null,"against":\["-Rusko"\]' out; ok 'an excluded word'
run 1 why Kramář lang:ru "$id" && grep -q 'does not hold: lang:ru$' out; ok 'a filter'
run 0 why lang:cs "$id" && grep -q '^score   2 = ' out; ok 'a filter alone'
run 1 why Kramář 'cs/none.txt#1' && grep -q "there is no passage 'cs/none.txt#1' in the index" err && [ ! -s out ]; ok 'no such document'
run 1 why Kramář "${id%#*}#999" && grep -q 'there is no passage' err; ok 'no such passage'
run 0 why 'Xyzzyq#5' && grep -q '^Xyzzyq: nothing' out; ok 'an id alone is a question'

echo "1..$n"
