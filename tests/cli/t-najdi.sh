#!/bin/sh
# najdi as people and programs call it: options, exit codes, every message, what goes to which stream.
. "$TESTS/tap.sh"

said() { # said TEXT: standard error is this, and standard output is empty
    [ "$(cat "$W/err")" = "$1" ] && [ ! -s "$W/out" ]
}

told() { # told TEXT: standard output is this, and standard error is empty
    [ "$(cat "$W/out")" = "$1" ] && [ ! -s "$W/err" ]
}

lines() { # lines N: so many lines on standard output
    [ "$(wc -l <"$W/out")" -eq "$1" ]
}

mkdir -p t/docs/sub t/none
cat >t/docs/kniha.txt <<'.'
Title: Kniha o Praze
Author: J. Novák
Date: 1998
Language: cs

== První část ==

Karel Kramář jel do Moskvy. V Praze zůstala jeho žena a čekala na dopisy, které psal každý týden.

== Druhá část ==

Ve čtvrtek se Kramáři vrátil hlas. Moskva mlčela a Praha slavila celou noc až do rána bílého.
.
printf 'Москва слезам не верит.\n\nКрамарж был в Москве.\n' >t/docs/sub/moskva.txt
printf 'Evil \033[31mred\033[0m text with a bell \007 and \302\2331m in Prague.\n' >t/docs/evil.txt
for i in 1 2 3 4 5 6 7 8 9; do echo 'So many controls would be binary data in a file that were not as long as this one.'; done >>t/docs/evil.txt
printf '%%PDF-1.4\000\001\002' >t/docs/bad.pdf
(cd t && "$BUILD/najdi-index" --quiet docs) 2>"$W/err"
cd t || exit 2

# ---- the command line ----
run 2 && said 'najdi: say what to do, as in: najdi search WORDS...; there are search, mentions, xref, parallels, concordance, words, show, status and why'
ok 'no command'
run 2 xreff && said "najdi: there is no command 'xreff'; there are search, mentions, xref, parallels, concordance, words, show, status and why"
ok 'an unknown command'
run 2 search --nope x
said 'najdi: there is no option --nope; see najdi --help, or write -- before a question that begins so'
ok 'an unknown option'
run 2 status --limit 3 && said 'najdi: najdi status has no option --limit; see najdi status --help'
ok 'an option of another command'
run 2 search --limit many x && said "najdi: --limit takes a number, not 'many'"
ok 'a bad value'
run 2 search --format xml x
said "najdi: there is no format 'xml'; there are text, json, trec, tsv, vimgrep, markdown and html"
ok 'an unknown format'
run 2 words --format trec && said "najdi: there is no format 'trec' here; there are text, tsv or json"
ok 'a format that lists do not have'
run 0 --help && grep -q '^Usage: najdi COMMAND' "$W/out" && [ ! -s "$W/err" ]
ok '--help'
run 0 -V && told "$("$N" --version)" && grep -q '^najdi [0-9]' "$W/out"
ok '-V and --version'
for c in search mentions words show status why; do
    run 0 "$c" -h && grep -q "^Usage: najdi $c " "$W/out"
    ok "$c -h"
done

# ---- the index ----
(cd ../t/none && NAJDI_INDEX=/nonexistent "$N" search x) >"$W/out" 2>"$W/err"
[ $? -eq 2 ] && said "najdi: there is no index in '/nonexistent'; make one with najdi-index"
ok 'NAJDI_INDEX that is not there'
(cd / && "$N" search x) >"$W/out" 2>"$W/err"
[ $? -eq 2 ] && said 'najdi: there is no index here or in a folder above; make one with: najdi-index FOLDER'
ok 'no index'
(cd docs/sub && "$N" search Крамарж --no-translit --limit 1) >"$W/out" 2>"$W/err" && grep -q ' \.\./\.\./docs/sub/moskva.txt#' "$W/out"
ok 'the index above; paths that open from here'
(cd / && "$N" search --index "$W/t/.najdi" Крамарж --no-translit --format json) >"$W/out" 2>"$W/err" &&
    grep -q '"path":"docs/sub/moskva.txt"' "$W/out"
ok 'json has paths of the index'

# ---- questions ----
run 2 search && said 'najdi: nothing to search for: the question has no word'
ok 'no question'
run 2 search - '...' && said 'najdi: nothing to search for: the question has no word'
ok 'a question without a word'
run 2 search -- -Praha
said 'najdi: only exclusions: add a word that is wanted
-Praha
^'
ok 'only exclusions, with a caret'
run 2 search 'žena lang:xx'
said 'najdi: no such language: lang: takes cs, ru, en, sk, uk or other
žena lang:xx
          ^'
ok 'the caret counts characters'
run 0 search Kramář --no-translit --format trec && lines 2
ok 'search'
run 0 search Kramar -Moskva --no-translit --format trec; lines 0
ok 'an argument with one dash excludes'
run 0 search --limit=1 Kramář --format trec && lines 1
ok '--limit=N'
run 0 search Kramář --limit 1 --offset 1 --no-translit --format trec && grep -q '^1 Q0 [^ ]* 2 ' "$W/out"
ok '--offset: ranks count on'
run 0 search --count Kramář --no-translit && told 2
ok '--count'
run 0 search --count --format json Kramář --no-translit && told '{"count":2}'
ok '--count in JSON'
run 0 search --by document --format trec Kramář --no-translit && grep -q '^1 Q0 docs/kniha.txt 1 ' "$W/out"
ok '--by document'
run 0 mentions Kramář --no-translit --format trec && told '1 Q0 docs/kniha.txt 1 2 najdi'
ok 'mentions'
run 0 search --format tsv Kramář --no-translit && head -1 "$W/out" | grep -q '^rank	score	id	'
ok 'tsv begins with its names'
run 1 search --format tsv xyzzyq && lines 1
ok 'also where nothing was found'

# ---- nothing found ----
run 1 search xyzzyq
said "najdi: nothing found
najdi: 'xyzzyq' is not in the index
najdi: 1 file could not be read: see najdi status"
ok 'nothing found: what is not there, what could not be read'
run 1 search --exact Kramar && grep -q 'without --exact there are [1-9]' "$W/err"
ok 'nothing found: how many without --exact'
run 1 search '"Praha Kramář"' && grep -q 'without the quotes there are [1-9]' "$W/err"
ok 'nothing found: how many without the quotes'
run 1 search --all Kramář xyzzyq && grep -q 'without --all those with some of them are shown' "$W/err"
ok 'nothing found: --all'
run 0 search Kramář xyzzyq && grep -q '^   without: xyzzyq$' "$W/out"
ok 'partial answers say what they lack'

# ---- many questions ----
printf 'a\tKramář\nb\t-x\n\nPraha\n\tMoskva\n' >"$W/q"
run 0 search --queries "$W/q" --format trec --limit 1 --no-translit
[ "$(cut -d' ' -f1 "$W/out" | tr '\n' ' ')" = 'a 4 5 ' ]
ok '--queries: ids, and numbers of lines'
[ "$(cat "$W/err")" = "najdi: question 'b': only exclusions: add a word that is wanted
-x
^" ]
ok 'an error names its question'
printf 'x\txyzzyq\ny\t-a\n' | "$N" search --queries - --format json >"$W/out" 2>"$W/err"
[ $? -eq 2 ] && lines 0
ok '--queries: one failed, none found'
printf 'x\txyzzyq\n' | "$N" search --queries - >"$W/out" 2>"$W/err"
[ $? -eq 1 ] && said ''
ok '--queries: none found'
printf 'x\tKramář\r\ny\txyzzyq\n' | "$N" search --count --no-translit --queries - >"$W/out" 2>"$W/err"
told "x	2
y	0"
ok '--queries --count'
run 2 search --queries "$W/q" word && said 'najdi: ask either with words or with --queries, not both'
ok '--queries and words'
run 2 search --queries /nonexistent && said "najdi: cannot open '/nonexistent': No such file or directory"
ok '--queries that is not there'
run 2 search --queries / && said "najdi: cannot read '/': Is a directory"
ok '--queries of a folder'

# ---- show ----
id=$("$N" search Kramář --limit 1 --no-translit --format trec | cut -d' ' -f3)
run 0 show "$id" --context 0 && grep -q 'J. Novák: Kniha o Praze. 1998, § .* docs/kniha.txt$' "$W/out" && [ ! -s "$W/err" ]
ok 'show'
(cd docs/sub && "$N" show "../../$id" >"$W/out" 2>"$W/err") && grep -q '\.\./\.\./docs/kniha.txt$' "$W/out"
ok 'show of a path as text prints it'
run 0 show --format json "$id" && grep -q "\"id\":\"$id\"" "$W/out" && lines 1
ok 'show in JSON'
run 2 show docs/kniha.txt
said "najdi: 'docs/kniha.txt' is no id: it is a path, # and a number, as in the answers of najdi search"
ok 'no id'
run 1 show docs/none.txt#1 && said "najdi: there is no document 'docs/none.txt' in the index"
ok 'a document that is not there'
run 1 show docs/kniha.txt#0 && grep -q "^najdi: 'docs/kniha.txt' has [0-9]* passages, none is number 0$" "$W/err"
ok 'a passage that is not there'
touch -d 2001-01-01 docs/kniha.txt && run 0 show "$id" && [ ! -s "$W/err" ]
ok 'a file that was only touched'
echo more >>docs/kniha.txt && run 0 show "$id"
[ "$(cat "$W/err")" = "najdi: 'docs/kniha.txt' has changed since it was indexed: its lines may be others now" ]
ok 'a file that has changed'

# ---- status, words, why ----
rm docs/sub/moskva.txt
run 0 status && grep -qx 'changed    docs/kniha.txt' "$W/out" && grep -qx 'gone       docs/sub/moskva.txt' "$W/out" &&
    grep -q '^skipped    docs/bad.pdf: ' "$W/out" && grep -qx 'documents  3' "$W/out"
ok 'status'
run 0 status --format json && grep -q '"documents":3,.*"changed":\["docs/kniha.txt"\],"gone":\["docs/sub/moskva.txt"\]' "$W/out"
ok 'status in JSON'
run 0 status --format tsv && grep -qx 'gone	docs/sub/moskva.txt	' "$W/out"
ok 'status in TSV'
run 2 status x && said 'najdi: najdi status takes no words'
ok 'status with words'
run 0 words 'kram*' && told '       1  kramář
       1  kramáři'
ok 'words'
run 0 words --format tsv Krámář --limit 1 && told 'word	passages
kramář	1'
ok 'words in TSV, with other accents'
run 0 words --count 'kram*' && told 2
ok 'words --count'
run 1 words xyzzyq && said ''
ok 'no words'
run 2 words '?!' && said "najdi: '?!' has no letter or digit"
ok 'words of nothing'
run 2 words a b && said 'najdi: najdi words takes the beginning of one word'
ok 'words of two'
run 0 why Kramar && grep -q '^  accents .* kramář ' "$W/out"
ok 'why'
run 0 why Kramar --format json && grep -q '"form":"kramář","taken":true,"relation":"accents"' "$W/out"
ok 'why in JSON'
run 1 why xyzzyq && told 'xyzzyq: nothing in the index'
ok 'why of a word that is not there'
run 2 why && said 'najdi: nothing to explain: the question has no word'
ok 'why of nothing'

# ---- streams ----
for f in text json trec tsv vimgrep markdown html; do
    "$N" search Prague --format $f >"$W/out" 2>"$W/err"
    LC_ALL=C tr -d '\n\t' <"$W/out" >"$W/plain"
    [ -s "$W/out" ] && ! LC_ALL=C grep -q "[[:cntrl:]]\|$(printf '\302\233')" "$W/plain"
    ok "$f: no raw control characters"
done
"$N" search Prague --color always | grep -q "$(printf '\033')\[1;31mPrague"
ok '--color always'
"$N" search Praha >/dev/full 2>"$W/err"
[ $? -eq 2 ] && [ "$(cat "$W/err")" = 'najdi: cannot write the answer: No space left on device' ]
ok 'a full disk'
: >"$W/out"
{ "$N" search --limit 0 --format json Praha 2>"$W/err"; echo $? >"$W/status"; } | true
[ "$(cat "$W/status")" -eq 0 ] && [ ! -s "$W/err" ]
ok 'a reader that goes away'

cd / && rm -rf "$W"
echo 1..$n
