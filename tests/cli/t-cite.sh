#!/bin/sh
# --cite: citations alone, in three styles; keys are stable.  search --like ID.
. "$TESTS/tap.sh"

mkdir docs
printf 'Title: Paměti <b>a</b> *listy*\nAuthor: Novák, Jan; Anna Malá\nDate: 1921-05-03\nSource: https://example.org/x\n\nKdo jednou viděl slona v cirkuse, nezapomene.\n\nSlon stál, slon spal.\n' >docs/a.txt
printf 'Slon v porcelánu\n\nTak se říká člověku, který v cirkuse rozbil, co mohl; slon za to nemůže.\n' >docs/b_c.txt
"$X" --index index --root docs --quiet docs 2>err
export NAJDI_INDEX="$W/index"

run 0 search slon --cite plain && [ "$(wc -l <out)" -ge 2 ] &&
    grep -q '^Novák, Jan; Anna Malá: Paměti <b>a</b> \*listy\*\. 1921-05-03, line.*docs/a\.txt$' out
ok "plain: a line a passage"
run 0 search slon --cite markdown && grep -q '^- Slon v porcelánu.*docs/b\\_c.txt \[@slon-porcelanu-[0-9a-f]*\]$' out && grep -qF 'Paměti \<b\>a\</b\> \*listy\*' out
ok "markdown: marks are escaped, keys for pandoc"
run 0 search slon --cite csl-json && perl -MJSON::PP -e '
    local $/;
    my $items = decode_json(<STDIN>);
    my ($a) = grep { $_->{archive_location} eq "a.txt" } @$items;
    my $names = $a->{author};
    exit !(@$items == 2 && $a->{author}[0]{family} eq "Nov\xe1k" && $a->{author}[0]{given} eq "Jan" &&
        $a->{author}[1]{literal} eq "Anna Mal\xe1" && $a->{issued}{"date-parts"}[0][1] == 5 && $a->{URL} eq "https://example.org/x")' <out
ok "csl-json: an item a document, family and given names, date in parts, address"
cp out first
run 0 mentions slon --cite csl-json && perl -MJSON::PP -e 'local $/; exit !(@{decode_json(<STDIN>)} == 2)' <out
ok "mentions: the documents"
run 0 show 'a.txt#1' --cite csl-json && id=$(grep -o '"id":"[^"]*"' out) && grep -qF "$id" first
ok "show: the same key"
run 0 concordance slon --cite plain && [ "$(sort -u out | wc -l)" -eq "$(wc -l <out)" ] && grep -q 'line 8' out
ok "concordance: each line once"
printf 'Jiný text o slonech a ničem jiném.\n' >docs/0.txt
"$X" --index index --root docs --quiet docs 2>err
run 0 show 'a.txt#1' --cite csl-json && grep -qF "$id" out
ok "a new document changes no key"
run 1 search velbloud --cite csl-json && [ "$(tr -d '\n' <out)" = '[]' ]
ok "nothing: an empty list"
run 2 search slon --cite bibtex && grep -q 'plain, markdown or csl-json' err
ok "no such style"

run 0 search --like 'a.txt#1' --format json && perl "$TESTS/cli/json.pl" id rank <out >ids && ! grep -q '^a.txt#1	' ids && head -1 ids | grep -q '	1$'
ok "--like: others, not itself"
run 0 search --like 'a.txt#1' --format json --limit 1 && [ "$(wc -l <out)" -eq 1 ] && ! grep -q '"missing"' out
ok "--like: --limit"
run 2 search --like 'a.txt#9' && grep -q "there is no passage 'a.txt#9'" err
ok "--like: no such passage"
run 2 search --like 'a.txt#1' slovo && grep -q 'place of a question' err
ok "--like: no words besides"
"$X" --quiet --index all --root "$CORPUS" --include '*.txt' "$CORPUS" 2>err
run 0 search --index all --like 'cs/mnichov_1938.txt#3' --limit 5 --format json && perl "$TESTS/cli/json.pl" path <out | grep -q 'mnichov_1938'
ok "--like: its neighbours are like it"
echo "1..$n"
