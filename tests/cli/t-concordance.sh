#!/bin/sh
# najdi concordance: lines in context, their orders, samples, frequency lists, collocates, formats.
. "$TESTS/tap.sh"

mkdir docs
cat >docs/a.txt <<'END'
Title: První
Date: 1921

Velká hlava státu mluvila dlouho o hlavě rodiny a o hlavách dobytka.
END
cat >docs/b.txt <<'END'
Title: Druhý
Date: 1919-05-01

Bez hlavy není těla. Ztratil hlavu a s hlavou
v dlaních seděl u okna. Hlava ho bolela.
END
cat >docs/c.txt <<'END'
Na radnici visí hlava jelena <script>alert(1)</script> & parohy.
END
"$X" --index index --root docs --quiet docs 2>err
export NAJDI_INDEX="$W/index"

column() { # column N: values of a column of out, the first line apart, in one line
    sed 1d out | cut -f"$1" | tr '\n' ' '
}

run 0 concordance hlava --format tsv && [ "$(column 7)" = "hlava hlavě hlavách hlavy hlavu hlavou Hlava hlava " ]
ok "every form, by path and place"
[ "$(column 3)" = "4 4 4 4 4 4 5 1 " ]
ok "the line of each"
run 0 concordance hlava --format tsv --sort left && [ "$(column 7)" = "hlavy hlavách hlavě Hlava hlavou hlava hlava hlavu " ]
ok "--sort left: by the words before, the nearest first"
run 0 concordance hlava --format tsv --sort right && [ "$(sed 1d out | cut -f8 | cut -c1-6 | head -2 | tr '\n' '|')" = " a s h| dobyt|" ]
ok "--sort right: by the words behind"
run 0 concordance hlava --format tsv --sort date && [ "$(column 1)" = "c.txt b.txt b.txt b.txt b.txt a.txt a.txt a.txt " ]
ok "--sort date: what has none comes first"
run 0 concordance hlava --format tsv --sort form && [ "$(column 7)" = "Hlava hlava hlava hlavách hlavě hlavou hlavu hlavy " ]
ok "--sort form"
run 0 concordance hlava --count && [ "$(cat out)" = 8 ]
ok "--count: how many"
run 0 concordance hlava --count form --format tsv && [ "$(sed -n 2p out)" = "hlava	2" ] && [ "$(wc -l <out)" -eq 8 ]
ok "--count form"
run 0 concordance --count=doc hlava --format tsv && [ "$(sed 1d out | tr '\n\t' ';:')" = "b.txt:4;a.txt:3;c.txt:1;" ]
ok "--count=doc: the most frequent first"
run 0 concordance hlava --count year --format tsv && [ "$(sed 1d out | tr '\n\t' ';:')" = ":1;1919:4;1921:3;" ]
ok "--count year: in their order"
run 0 concordance hlava --context 2 --format json &&
    perl "$TESTS/cli/json.pl" left form right <out | grep -q '^Bez 	hlavy	 není těla.$'
ok "--context 2: two words on each side"
run 0 concordance '"hlava jelena"' --format json && [ "$(perl "$TESTS/cli/json.pl" form <out)" = "hlava jelena" ]
ok "a phrase is one keyword"
run 0 concordance 'hlava -dobytek' --count && [ "$(cat out)" = 5 ]
ok "the language of questions: what is excluded"
run 0 concordance 'hlava path:b.txt' --limit 2 --offset 1 --format tsv && [ "$(column 7)" = "hlavu hlavou " ]
ok "--limit and --offset"
run 1 concordance slon && [ ! -s out ]
ok "nothing: exit 1"
run 2 concordance hlava --collocates --count && grep -q 'not both' err
ok "either collocates or counts"
run 2 concordance hlava --sort score && grep -q 'doc, left, right, form or date' err
ok "no such order"

# Samples: the same for the same seed, another for another, in the order of the lines, each line once.
export NAJDI_INDEX="$W/all"
"$X" --quiet --index all --root "$CORPUS" --include '*.txt' "$CORPUS" 2>err
run 0 concordance Praha --sample 10 --seed 3 --format tsv && cp out first && run 0 concordance Praha --sample 10 --seed 3 --format tsv &&
    cmp -s out first && [ "$(wc -l <out)" -eq 11 ]
ok "--sample: the same for the same seed"
run 0 concordance Praha --sample 10 --seed 4 --format tsv && ! cmp -s out first
ok "another for another"
run 0 concordance Praha --format tsv && cp out every && run 0 concordance Praha --sample 10 --seed 3 --format tsv &&
    [ "$(sed 1d out | grep -cxFf - every)" -ge 10 ] && [ "$(sort -u out | wc -l)" -eq 11 ] &&
    sed 1d out | cut -f1 >paths && sort -c paths
ok "all lines of a sample are lines, in their order"
run 0 concordance Praha --collocates --format tsv --limit 20 && head -1 out | grep -q '^word	near	expected	all	score$' &&
    awk -F'\t' 'NR > 1 && ($2 <= $3 || $2 > $4 || (NR > 2 && $5 > last)) { exit 1 } { last = $5 }' out
ok "collocates: nearer than by chance, best first"
# G2 of one word, from its own numbers: the formula by hand.
run 0 concordance Kramář --context 1 --collocates --format json && perl -MJSON::PP -e '
    my @rows = map { decode_json($_) } <STDIN>;
    my ($karel) = grep { $_->{word} eq "karel" } @rows;
    exit !($karel && $karel->{near} >= 3 && $karel->{score} > 10)' <out
ok "Karel stands before Kramář"
run 0 concordance Kramář && awk '{ match($0, /[Kk][Rr][Aa][Mm]/) } END { exit 0 }' out && clean out
ok "text"
perl -CS -Mutf8 -ne 'my $at = -1; while (/(К|K|к|k)рам|Kram|kram/gi) { $at = $-[0]; $seen{$at}++ } END { my @n = sort { $b <=> $a } values %seen; exit !($n[0] > 15) }' <out
ok "keywords stand in one column"

export NAJDI_INDEX="$W/index"
run 0 concordance parohy --format html && ! grep -q '<script' out && grep -q '&#60;script&#62;' out
ok "html: nothing breaks out"
run 0 concordance hlava --format html && [ "$(grep -c '<tr>' out)" -eq 8 ] && tail -1 out | grep -q '</html>'
ok "html: a row a line"
echo "1..$n"
