#!/bin/sh
# The command line as README.md and --help promise it: arguments, where the index is, questions, exit codes.  One small folder of
# documents, most of them one passage, so that an answer is a list of names.
. "$TESTS/tap.sh"

# The names of the documents that answer, without folder and .txt, in the order of paths.
answers() { # answers ARGS...
    "$N" search --limit 0 --all --sort path --format trec "$@" </dev/null 2>"$W/err" | sed 's/^1 Q0 \(.*\)\.txt#[0-9]* .*/\1/; s/.*\///' |
        uniq | tr '\n' ' ' >"$W/out"
    sed 's/ $//' "$W/out"
}

finds() { # finds "NAMES" ARGS...: these documents and no others
    names=$1
    shift
    found=$(answers "$@")
    [ "$found" = "$names" ] || { echo "found:  $found, want: $names, for: $*" >"$W/out"; false; }
    ok "${*}: ${names:-nothing}"
}

said() { # said TEXT: standard error has it
    grep -qF -- "$1" "$W/err"
}

line() { # line NAME TEXT [HEADER]: a document of one line
    printf '%b%s\n' "${3:-}" "$2" >"lib/docs/$1.txt"
}

mkdir -p lib/docs/sub lib/deep/er
line fialka 'Na louce kvete fialka.'
line havel 'O setkání Havla s Jelcinem v Praze.'
line havlicek 'Karel Havlíček psal epigramy v Brodě.'
line hyphen 'Opery psal Rimskij-Korsakov, ale ne d’Albert.'
line jitrni 'V zahradě kvetla růže.' 'Title: Jarní květy\nAuthor: Božena Němcová\nDate: 1855-05-01\n\n'
line kramar 'Karel Kramář žil na Letné.'
line kramarem 'Kramářem se stal ten, kdo prodával na trhu.'
line mim 'Ladislav Fialka byl mim.'
line near 'Praha leží na Vltavě a je to velké a krásné město mostů.'
line oneill 'Con O'\''Neill left the office at once.'
line praha 'Praha a Gavel: Гавел.'
line rok68 'Tanky přijely v srpnu.' 'Title: Rok osmašedesátý\nAuthor: Jan Tanec\nDate: 1968-08-21\n\n'
line rok69 'Tanky zůstaly v lednu.' 'Title: Rok poté\nAuthor: Jan Tanec\nDate: 1969\n\n'
line rose 'The treaty was signed in a rose garden.' 'Language: en\n\n'
line voin 'Памятник воина стоял у реки.'
line vojna 'Кончилась война, начался мир.'
line vse 'Потом все пришли домой.'
line vsyo 'Потом всё прошло.'
line yeltsin 'Yeltsin and Clinton met there.'
{
    for i in 1 2 3 4 5 6 7 8 9 10 11 12; do printf 'Dlouhý odstavec o řece a o lese, o domech i o lidech, a zase o tomtéž. '; done
    printf 'Havran přiletěl.\n\n'
    for i in 1 2 3 4 5 6 7 8 9 10 11 12; do printf 'Jiný odstavec mluví o moři, o horách a o sněhu, jak se kde hodí. '; done
    printf 'Liška odešla.\n'
} >lib/docs/sub/apart.txt
printf 'Havran a liška se potkali.\n' >lib/docs/sub/together.txt

# ---- no index ----
run 2 search Praha && said 'najdi-index' && [ ! -s out ]; ok 'no index: exit 2 and the command that makes one'
(cd lib && "$X" --quiet docs) && [ -d lib/.najdi ]; ok 'najdi-index makes .najdi in the current folder'

# ---- where the index is ----
run 2 search Praha && run 0 search --index lib/.najdi Praha; ok '--index'
(cd lib/deep/er && "$N" search --format trec růže >"$W/out") && grep -q ' docs/jitrni.txt#1 ' out; ok 'the nearest .najdi above'
NAJDI_INDEX=lib/.najdi "$N" search růže >out; ok '$NAJDI_INDEX'
NAJDI_INDEX=nothing run 0 search --index lib/.najdi růže; ok '--index goes before $NAJDI_INDEX'
mkdir other && printf 'Sám pes.\n' >other/pes.txt && "$X" --quiet --index other/.najdi other
(cd lib && NAJDI_INDEX=../other/.najdi "$N" search pes >"$W/out"); ok '$NAJDI_INDEX goes before the nearest'
(cd lib/deep/er && "$N" search růže) | sed 's/\x1b\[[0-9;]*m//g' >out
(cd lib/deep/er && f=$(grep -o '[^ ]*jitrni\.txt' "$W/out" | head -1) && [ -n "$f" ] && [ -e "$f" ]); ok 'text: paths open from the current folder'
(cd lib/deep/er && f=$("$N" search --format vimgrep růže | cut -d: -f1) && [ -n "$f" ] && [ -e "$f" ]); ok 'vimgrep: so too'
for f in json tsv trec; do (cd lib/deep/er && "$N" search --format $f růže) | grep -q '[ "	]docs/jitrni.txt#1'; ok "$f: paths are relative to the root"; done
"$N" search --index lib/.najdi --format json růže | perl "$TESTS/cli/json.pl" index >out && [ "$(cat out)" = - ]; ok 'one index: JSON does not name it'
run 0 search --index lib/.najdi --index other/.najdi --format json 'růže OR pes' &&
    perl "$TESTS/cli/json.pl" path index <out | sort | tr '\t\n' '  ' >err
[ "$(cat err)" = 'docs/jitrni.txt lib/.najdi pes.txt other/.najdi ' ]; ok 'several: JSON says which'
run 0 search --index lib/.najdi --index other/.najdi pes && grep -q 'other/pes.txt' out; ok 'several: the path opens'
"$N" search --index lib/.najdi --format json --limit 0 'path:*' >before
mkdir away && mv lib away/library && "$N" search --index away/library/.najdi --format json --limit 0 'path:*' >out &&
    cmp -s before out; ok 'folder and index move together'
f=$("$N" search --index away/library/.najdi --format vimgrep růže | cut -d: -f1) && [ -e "$f" ]; ok 'and paths still open'
mv away/library lib
mkdir far && printf 'Žirafa pila vodu.\n' >far/zirafa.txt && (cd lib && "$X" --quiet ../far)
"$N" search --index lib/.najdi --format trec žirafa >out && grep -qF " $(cd far && pwd -P)/zirafa.txt#1 " out; ok 'documents outside the root have absolute paths'
(cd lib && "$N" show "$(cd ../far && pwd -P)/zirafa.txt#1" >"$W/out") && grep -q Žirafa out; ok 'and are shown'
rm far/zirafa.txt && (cd lib && "$X" --quiet ../far)
NAJDI_INDEX=$W/lib/.najdi
export NAJDI_INDEX

# ---- arguments ----
finds jitrni růže
run 0 --format trec search růže && grep -q jitrni out; ok 'options before the command'
run 0 search růže --format trec && grep -q jitrni out; ok 'options behind the question'
run 0 search --format=trec --limit=1 růže && grep -q jitrni out; ok '--option=value'
run 2 search růže --fast && said -- --fast && [ ! -s out ]; ok 'an unknown option'
run 1 search --plain -- --fast; ok 'behind -- it is text'
run 2 search růže --limit; ok 'an option without its value'
for o in '--limit x' '--limit -1' '--by page' '--sort size' '--format xml' '--color blue' '--offset x'; do
    run 2 search růže $o && [ -s err ] && [ ! -s out ]; ok "$o"
done
run 2 serach růže && said search; ok 'an unknown command names those that there are'
run 2; ok 'no command'
run 0 --help && grep -q mentions out && run 0 -h && run 0 search --help && grep -q -- --limit out && run 0 search -h; ok '--help and -h'
run 0 --version && grep -q '^najdi ' out && run 0 -V && run 0 search -V; ok '--version and -V'
finds 'havel' '"Havla' 's Jelcinem"'
finds 'havel near' Praha -Гавел
run 2 search && run 2 search '' && run 2 search ' '; ok 'an empty question'

# ---- words ----
finds 'kramar kramarem' kramar
finds 'kramar kramarem' KRAMÁŘ
finds 'kramar kramarem' Kramářovi
finds kramar =Kramář
finds '' =kramar
finds kramarem =kramářem
finds kramar --exact kramář
finds '' --exact kramar
finds kramar --no-inflect kramar
finds '' --no-inflect Kramářovi
finds 'kramar kramarem' Kramář!
finds mim Fialka!
finds 'fialka mim' Fialka
finds mim --case Fialka
finds havel --no-translit Havel
finds praha --no-translit Гавел
finds havlicek Havlíček
finds 'vse vsyo' все
finds 'vse vsyo' всё
finds vse =все
finds vsyo =всё
finds vse --exact все
finds voin воин
finds voin воина
finds vojna война
finds 'vojna' =война
finds oneill "O'Neill"
finds oneill 'O’Neill'
finds oneill --exact "o'neill"
finds hyphen Rimskij-Korsakov
finds hyphen Korsakov
finds hyphen "d'Albert"

long=$(printf 'dlouhe%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50)
printf 'Slovo %sslovo stojí.\n' "$long" >lib/docs/word.txt && (cd lib && "$X" --quiet docs)
finds word "${long}slovo"
rm lib/docs/word.txt && (cd lib && "$X" --quiet docs)
run 2 search "$(seq -s ' ' 999)" && [ "$(tail -1 err | tr -d ' ')" = '^' ]; ok 'too many words are explained'

# ---- phrases, operators ----
finds havel '"Havel Jelcin"' OR '"Havla s Jelcinem"'
finds '' '"Havel Jelcin"'
finds havel '"setkání Havel"'
finds havel '"setkání =Havla"'
finds '' '"setkání =Havel"'
finds 'near praha' Praha -Havel
finds 'havel near' Praha -Gavel
finds 'havel near praha' Praha
finds 'rok68 rok69' tank
finds rok68 tank NOT leden
finds rok68 tank AND srpen
finds 'rok68 rok69' srpen OR leden
finds 'rok68 rok69' 'srpen | leden'
finds rok69 '(srpen OR leden) zůstaly'
finds 'kramar mim' 'Kramář Karel OR Ladislav'
finds near 'Praha NEAR/3 Vltava'
finds '' 'Praha NEAR/3 mosty'
finds near 'mosty NEAR/12 Praha'
finds 'kramar kramarem' 'kram*'
finds '' 'xkram*'
finds havlicek 'epigrxmy~'
finds '' 'epigrxmy'
finds yeltsin 'Yeltsyn~'

# ---- filters ----
finds rok68 tank date:1968
finds 'rok68 rok69' tank date:1968..1969
finds 'rok68 rok69' tank date:1968..
finds rok68 tank date:..1968
finds rok69 tank date:1969
finds rok68 tank date:1968-08
finds '' tank date:1970..1980
finds jitrni author:Němcová
finds jitrni author:nemcova růže
finds 'rok68 rok69' title:rok
finds jitrni title:květ
finds rose lang:en rose
finds '' lang:ru rose
finds 'vse vsyo' lang:ru потом
finds together 'path:docs/sub/t* havran'
finds 'apart together' 'path:*/sub/* havran'
finds apart 'havran -path:*together*'

# ---- names are never syntax ----
for q in 'foo:bar' 'http://www.example.cz/a?b=c' - '"Havel' 'Havel"' 'C++' 'a-b-c-' "'" '\' '%s%n' 'AND' 'OR OR OR' 'NOT' '!' '~' '= =' '()' ')(' '((' \
    '"" ""' 'NEAR/5' 'NEAR/' 'title:' 'date:' 'lang:' 'wor*d' '***' '"*"' '-"' '"-' '=-x' 'x:y:z' ':' '.' '…' '¡' '🙂' 'Ř' ; do
    "$N" search "$q" >out 2>err </dev/null
    got=$?
    [ $got -le 2 ] && ! grep -qi 'syntax\|internal\|exception' err; ok "no crash, no syntax error: $q"
done
finds oneill "Con O'Neill"
finds hyphen 'Rimskij - Korsakov'
finds 'havel' '"Havla s'
run 1 search 'foo:bar'; ok 'a field that is not ours is a word'
finds havlicek 'Havlíček:'
finds near --plain 'Praha -Vltava'
finds '' --plain 'Praha OR Liška'
finds havel --plain '"Havel Jelcin"'

# ---- what cannot be answered: a sentence, the question, a caret ----
caret() { # caret COLUMN QUESTION
    run 2 search "$2" && [ ! -s out ] && grep -qxF -- "$2" err && [ "$(tail -1 err)" = "$(printf "%$1s" '^')" ]
    ok "a caret: $2"
}
caret 1 '-Klaus'
caret 10 'a NEAR/5 -b'
caret 12 'Havel lang:xx'
caret 12 'Havel date:abc'
caret 10 'Řek date:abc'
run 2 search '*' && [ -s err ]; ok 'a lone wildcard is explained'

# ---- what is lacking ----
run 0 search --format json Liška Havran Praha && perl "$TESTS/cli/json.pl" path missing.* <out >err
[ "$(head -1 err)" = 'docs/sub/together.txt	Praha' ]; ok 'a word that is lacking is named'
run 1 search --all Liška Havran Praha; ok '--all forbids that'
run 0 search --format json havran liška && [ "$(perl "$TESTS/cli/json.pl" path missing <out | head -1)" = 'docs/sub/together.txt	-' ]
ok 'who has all words comes first and lacks nothing'
[ "$(perl "$TESTS/cli/json.pl" path missing.* <out | tail -n +2 | sort | tr '\n' ' ')" = 'docs/sub/apart.txt	havran docs/sub/apart.txt	liška ' ]
ok 'those with most of them follow'
run 0 search --limit 1 --format trec havran liška && [ "$(grep -c . out)" -eq 1 ]; ok 'no more than the limit'
run 0 search --limit 0 --format trec havran liška && [ "$(grep -c . out)" -eq 1 ]; ok '--limit 0: not where one has all'
run 0 search --limit 0 --format trec Liška Havran Praha && [ "$(grep -c . out)" -gt 3 ]; ok '--limit 0: where none has all'
run 0 search --format json Liška '"Havran přiletěl"' && [ "$(perl "$TESTS/cli/json.pl" path missing.* <out)" = 'docs/sub/apart.txt	Liška' ]
ok 'a phrase is not lacking'
run 1 search 'Přiletěl! Odešla! path:docs/*'; ok 'a filter alone is no answer'
run 1 search Liška '"Havran odešel"'; ok 'nor one that is nowhere'
run 0 search --format trec Havran liška -odešla && ! grep -q 'apart.txt#2' out && grep -q 'apart.txt#1' out; ok 'an exclusion holds'
run 0 search --format trec Havran liška 'path:*apart*' && ! grep -q together out; ok 'a filter holds'
run 0 search --count Liška Havran && [ "$(cat out)" -ge 1 ]; ok '--count'
run 1 search --count xyzzy && [ "$(cat out)" = 0 ]; ok '--count of nothing'
run 0 search --count --all Liška Havran && [ "$(cat out)" = 1 ]; ok '--count --all'

for s in score path date; do
    run 0 search --sort $s --format json havran liška && perl "$TESTS/cli/json.pl" id missing.* <out >err
    [ "$(head -1 err)" = 'docs/sub/together.txt#1	-' ] && [ "$(sed -n '2,$s/#.*//p' err | tr '\n' ' ')" = 'docs/sub/apart.txt docs/sub/apart.txt ' ]
    ok "--sort $s: partial answers follow"
    run 0 search --sort $s --limit 0 --format trec havran liška && [ "$(grep -c . out)" -eq 1 ]; ok "--sort $s --limit 0: not where one has all"
    run 0 search --sort $s --limit 1 --format trec havran liška && grep -q together out && [ "$(grep -c . out)" -eq 1 ]; ok "--sort $s --limit 1: who has all"
done
run 0 search --sort path --limit 2 --format trec havran liška && run 0 search --sort path --limit 1 --offset 1 --format trec havran liška && grep -q 'apart.txt#1 2 ' out
ok '--sort path --offset: the second page goes on where the first ended'
run 0 search --sort path --limit 0 --format json Liška Havran Praha && [ "$(perl "$TESTS/cli/json.pl" path missing.* <out | head -1)" = 'docs/sub/together.txt	Praha' ]
ok '--sort path: those with most of the words come first'

# ---- limit, offset, order ----
run 0 search --limit 0 --format trec 'path:docs/*' && all=$(grep -c . out) && [ "$all" -ge 22 ]; ok '--limit 0: all'
run 0 search --format trec 'path:docs/*' && [ "$(grep -c . out)" -eq 10 ]; ok 'search: ten'
run 0 search --limit 3 --offset 2 --format trec Praha OR tank OR kramář && cp out part && run 0 search --format trec Praha OR tank OR kramář &&
    [ "$(sed -n '3,5p' out)" = "$(cat part)" ]; ok '--offset: ranks and scores as without it'
run 1 search --offset 1000 --format trec Praha; ok 'an offset behind the end'
run 0 search --sort date --format trec tank OR růže OR rose && [ "$(cut -d' ' -f3 out | tr '\n' ' ')" = 'docs/jitrni.txt#1 docs/rok68.txt#1 docs/rok69.txt#1 docs/rose.txt#1 ' ]
ok '--sort date: the oldest first, those without a date last'
run 0 search --limit 0 --sort path --format trec 'path:*' && cut -d' ' -f3 out >got && LC_ALL=C sort -t'#' -k1,1 -k2,2n got | cmp -s - got
ok '--sort path'
run 0 search --limit 0 --format trec Praha OR tank OR kramář OR havran && cut -d' ' -f5 out >got && sort -rg got | cmp -s - got; ok 'the best first'
cut -d' ' -f4 out >got && seq 1 "$(grep -c . out)" | cmp -s - got; ok 'ranks are 1, 2, 3'
! cut -d' ' -f5 out | grep -Eq '\.[0-9]{7}'; ok 'scores have at most 6 digits behind the point'
cp out first && run 0 search --limit 0 --format trec Praha OR tank OR kramář OR havran && cmp -s first out; ok 'the same again'
run 0 search --limit 0 --format trec 'path:docs/*' && cut -d' ' -f3 out >got && run 0 search --limit 0 --sort path --format trec 'path:docs/*' &&
    cut -d' ' -f3 out | cmp -s - got; ok 'equal scores go by path, then number'

# ---- by document ----
run 0 search --by document --format json havran liška && perl "$TESTS/cli/json.pl" path passages missing <out >got
[ "$(head -1 got)" = 'docs/sub/together.txt	1	-' ]; ok '--by document: all words in one passage come first'
[ "$(sed -n 2p got | cut -f1,2)" = 'docs/sub/apart.txt	2' ]; ok 'then all words in different passages'
run 0 search --by document --format trec Praha && ! grep -q '#' out; ok '--by document: trec has paths'
run 0 search --by document --all --format trec havran liška && cut -d' ' -f3 out | tr '\n' ' ' >got && [ "$(cat got)" = 'docs/sub/together.txt docs/sub/apart.txt ' ]
ok '--by document --all'

# ---- questions from a file ----
asks() { # asks STATUS "LINES" ARGS...
    printf '%b' "$2" >asked
    want=$1
    shift 2
    run "$want" search --format trec --queries asked "$@"
}
asks 0 'a\tPraha\nb\ttank\n' && [ "$(cut -d' ' -f1 out | uniq | tr '\n' ' ')" = 'a b ' ]; ok '--queries: qid TAB question'
asks 0 'Praha\ntank\n' && [ "$(cut -d' ' -f1 out | uniq | tr '\n' ' ')" = '1 2 ' ]; ok 'without a TAB the line number is the qid'
asks 0 'x\txyzzy\na\tPraha\n'; ok 'one finds nothing: 0'
asks 1 'x\txyzzy\ny\tyzzyx\n'; ok 'none finds anything: 1'
asks 0 'bad\t-Klaus\na\tPraha\n' && said bad && grep -q '^a ' out; ok 'an error names its qid, the rest is answered: 0'
asks 0 'a\tPraha\nbad\tlang:xx\nb\ttank\n' && said bad && [ "$(cut -d' ' -f1 out | uniq | tr '\n' ' ')" = 'a b ' ]; ok 'in the middle too'
asks 2 'bad\t-Klaus\nx\txyzzy\n' && said bad; ok 'an error and nothing found: 2'
asks 0 'a\tPraha\nb\ttank\n' --limit 1 && [ "$(grep -c . out)" -eq 2 ]; ok '--limit is for each question'
asks 0 'a\tPraha' && grep -q '^a ' out; ok 'a last line without its end'
asks 0 'a\tPraha\r\nb\ttank\r\n' && [ "$(cut -d' ' -f1 out | uniq | tr '\n' ' ')" = 'a b ' ]; ok 'CRLF'
printf 'a\tPraha\n' | "$N" search --format trec --queries - >out 2>err && grep -q '^a ' out; ok '--queries -'
run 2 search --queries none && said none; ok 'no such file'
asks 0 'a\tPraha\nb\ttank\n' --format json && perl "$TESTS/cli/json.pl" qid <out | uniq | tr '\n' ' ' >got && [ "$(cat got)" = 'a b ' ]; ok 'json has qid'
asks 0 'q 1%#\tPraha\n' && grep -q '^q%201%25%23 Q0 ' out; ok 'trec: a qid percent-encoded'
asks 0 'a\tPraha OR tank\n' --count; ok '--count with --queries'

# ---- show, words, status, why ----
id=$("$N" search --format trec růže | cut -d' ' -f3)
run 0 show "$id" && grep -q 'kvetla růže' out && grep -q jitrni.txt out; ok 'show'
run 1 show docs/none.txt#1 && [ -s err ]; ok 'show: no such document'
run 1 show docs/mim.txt#9 && [ -s err ]; ok 'show: no such passage'
run 2 show nonsense && [ -s err ]; ok 'show: no id'
printf 'Jiný text.\n' >>lib/docs/mim.txt && run 0 show docs/mim.txt#1 && said changed; ok 'show: the file has changed'
mv lib/docs/mim.txt kept && run 0 show docs/mim.txt#1 && said gone && grep -q Fialka out; ok 'show: the file is gone'
run 0 search mim; ok 'answers need no files'
mv kept lib/docs/mim.txt
run 0 words 'kram*' && grep -q kramář out; ok 'words'
run 1 words 'xkram*'; ok 'words: none'
run 0 status && grep -Eq '^documents +21' out; ok 'status'
run 0 why havel && grep -qi havla out; ok 'why'

# ---- colours ----
esc=$(printf '\033')
run 0 search růže && ! grep -q "$esc" out && cp out plain; ok 'no colours where nobody looks'
run 0 search --color always růže && grep -q "$esc" out; ok '--color always'
sed "s/$esc\[[0-9;]*m//g" out | cmp -s - plain; ok 'the same text with them'
run 0 search --color never růže && ! grep -q "$esc" out; ok '--color never'
if command -v script >/dev/null; then
    script -qc "TERM=xterm '$N' search růže" /dev/null </dev/null >out 2>err; grep -q "$esc" out; ok 'a terminal has colours'
    script -qc "TERM=xterm NO_COLOR=1 '$N' search růže" /dev/null </dev/null >out 2>err; ! grep -q "$esc\[" out; ok 'NO_COLOR'
    script -qc "TERM=xterm NO_COLOR= '$N' search růže" /dev/null </dev/null >out 2>err; grep -q "$esc" out; ok 'an empty NO_COLOR does not count'
    script -qc "TERM=xterm NO_COLOR=1 '$N' search --color always růže" /dev/null </dev/null >out 2>err; grep -q "$esc" out; ok '--color always goes before NO_COLOR'
    script -qc "'$X' --rebuild --index bar lib/docs" /dev/null </dev/null >out 2>err; grep -q '\[.*\] .* files .* MB/s' out; ok 'a terminal has a progress bar'
fi
"$X" --rebuild --index bar lib/docs >out 2>err && [ ! -s out ] && [ "$(wc -l <err)" -eq 1 ] && ! grep -q "$(printf '\r')" err; ok 'elsewhere one line, on standard error'
run 0 search růže >/dev/null && "$N" search růže 2>/dev/null >/dev/full; [ $? -eq 2 ]; ok 'a full disk: exit 2'

# ---- nothing found: what is near ----
run 1 search xyzzy && [ ! -s out ] && [ -s err ]; ok 'nothing found: exit 1, silence on standard output'
run 1 search --exact kramar && said Kramář || said kramář; ok 'the same words without --exact'
run 1 search kramarz && grep -qi kram err; ok 'did you mean'

echo "1..$n"
