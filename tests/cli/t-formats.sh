#!/bin/sh
# What --format prints: keys and their order, escapes, bytes and lines, and that nothing in a document, its title or its
# name reaches a terminal as a control character.
. "$TESTS/tap.sh"

json() { # json MEMBER...: of the objects on standard output of the last run
    perl "$TESTS/cli/json.pl" "$@" <"$W/out"
}

utf8() { # utf8 FILE: it is UTF-8
    iconv -f UTF-8 -t UTF-8 "$1" >/dev/null 2>&1
}

mkdir -p docs/sub
cat >docs/kniha.txt <<'.'
Title: Kniha o "Praze"
Author: Jan Novák
Date: 1998-03
Language: cs
Source: http://example.org/kniha?a=1&b=2

== První část ==

=== Kramář & syn <b>1</b> ===

Karel Kramář jel do Mosk-
vy a zpět, cesta trvala dva dny a tři noci.

== Druhá část ==

Nazí-
tří se Kramáři vrátil hlas.	Mluvil \ mlčel.
.
printf 'Title: Plain\n\nPrague is here.\n' >"docs/sub/a b%c#d.txt"
printf '\357\273\277Řeka\r\nteče\rdo moře Kramář.\r\n' >docs/ends.txt
printf 'Řeka Kramář teče.\r\n\r\nKramář mlčí.\r\n' | iconv -f UTF-8 -t UTF-16LE >docs/wide.txt
# Long enough to be text all the same.
filler=$(yes 'Tento řádek je tu jen proto, aby text byl dost dlouhý a nebyl pokládán za data.' | head -60)
evil=$(printf 'Zl\303\275 \033[31mtext\033[0m \033]0;titul\007 \177 \302\2331m \302\205 \342\200\250 \342\200\251 \342\200\256 slon \001')
{
    printf 'Title: %s\nAuthor: %s\nDate: 1999\033[1m\n\n' "$evil" "$evil"
    printf '== Nadpis %s ==\n\nslon %s\n%s\n' "$evil" "$evil" "$filler"
} >docs/evil.txt
cp docs/evil.txt "docs/$(printf 'jm\303\251no\033[7m\007\n\t\\\302\233.txt')"
printf 'Kavárna u slona.\n' >"docs/$(printf 'caf\351.txt')"
"$X" --quiet docs

# ---- json ----
passage='id path title author date lang encoding section paragraph lines bytes page text matches citation'
run 0 search --format json Kramář Moskva && [ "$(json --keys | head -1)" = "rank score $passage" ]; ok 'json: the keys in their order'
json --keys=3 | sed 's/\( start end form query relation\)*/\1/g' | head -1 >got && [ "$(cat got)" = "rank score ${passage% citation} start end form query relation citation" ]; ok 'json: the keys of matches'
printf 'q\tKramář Moskva\n' >asked
run 0 search --format json --queries asked && [ "$(json --keys | head -1)" = "qid rank score $passage" ]; ok 'json: qid comes first'
run 0 search --format json Kramář Moskva nikde && [ "$(json --keys | head -1)" = "rank score ${passage% matches*} missing matches citation" ]; ok 'json: missing'
run 0 search --by document --format json Kramář Moskva && [ "$(json --keys | head -1)" = "rank score $passage passages" ]; ok 'json: passages, by document'
run 0 search --format json 'Kramář Moskva path:*kniha*'
[ "$(json rank id path title author date lang encoding section paragraph page | head -1)" = \
    '1	docs/kniha.txt#1	docs/kniha.txt	Kniha o "Praze"	Jan Novák	1998-03	cs	UTF-8	["První část","Kramář & syn <b>1</b>"]	1	null' ]
ok 'json: what is known'
json matches.*.form | head -1 | grep -qF 'Kramář,"Mosk-\nvy"' && json matches.*.query matches.*.relation | grep -q 'Kramář,Moskva	.*exact,inflected$'
ok 'json: a form that a line-end hyphen runs through'
json bytes.0 bytes.1 | head -1 | { read -r from to && head -c "$to" docs/kniha.txt | tail -c +$((from + 1)) >got; } && grep -q 'Karel Kramář' got &&
    [ "$(tail -1 got)" = 'vy a zpět, cesta trvala dva dny a tři noci.' ]
ok 'json: bytes'
run 0 search --format json Kavárna && [ "$(json title author date page section)" = 'null	null	null	null	[]' ]; ok 'json: what is not known is null'
run 0 search --format json 'Kramář path:*ends*' && [ "$(json lines bytes text)" = '[1,3]	[3,34]	"Řeka\nteče\ndo moře Kramář."' ]; ok 'json: BOM, CRLF and CR'
run 0 search --format json 'mlčí path:*wide*' && [ "$(json encoding lines)" = 'UTF-16LE	[1,3]' ] || [ "$(json encoding lines)" = 'UTF-16LE	[3,3]' ]; ok 'json: UTF-16'
run 0 search --limit 0 --format json 'path:*' && utf8 out && clean out; ok 'json: no raw control character, U+0085, U+2028, U+2029 neither'
json text | grep -q 'Zlý' ; ok 'json: all objects are read'
run 0 search --format json 'Kavárna' && grep -q '"path":"docs/caf�.txt","path_base64":"ZG9jcy9jYWbpLnR4dA=="' out; ok 'json: a name that is not UTF-8'

# ---- json: titles, paragraphs, relations ----
mkdir more
long='Druhá věta je dlouhá, aby se odstavec nevešel do jedné pasáže. Třetí věta se snaží o totéž a daří se jí to celkem dobře. '
printf 'Title: Z hlavičky\n\n== Nadpis ==\n\nTuleň jedna.\n' >more/1.txt
printf '== První nadpis ==\n\nTuleň dva.\n\n== Druhý ==\n\nKonec.\n' >more/2.txt
printf 'Krátký řádek sám\n\nTuleň tři plave v moři. %s\n' "$long$long" >more/3.txt
printf 'Tuleň čtyři plave v moři, odpočívá na skále a dívá se, jak se na obzoru zvedá mlha. %s\n' "$long$long" >more/4.txt
printf 'Úvod tuleň.\n\n%s%s%s%s\n\nZávěr o něčem docela jiném. %s\n' "$long$long$long" "$long$long$long" "$long$long$long" "$long$long$long" "$long$long$long" >more/5.txt
printf 'Kramar, Kramář, Kramářem a Крамарж.\nМoсква, рос\302\255сий\302\255ский, Медве\314\201дев, фиalка.\n' >more/6.txt
"$X" --quiet --index mx more
run 0 search --index mx --format json --sort path --limit 0 tuleň && [ "$(json path title | sort -u | tr '\n' ';')" = \
    'more/1.txt	Z hlavičky;more/2.txt	První nadpis;more/3.txt	Krátký řádek sám;more/4.txt	null;more/5.txt	null;' ]
ok 'json: the title is the header block'\''s, else the first heading, else a short first line, else null'
json path citation | grep '4.txt	' | grep -q '	4\.txt\. line 1\. more/4\.txt'; ok 'json: the citation then names the file'
run 0 search --index mx --format json --limit 0 --sort path 'path:more/5*' && json paragraph lines >got
[ "$(cut -f2 got | grep -c '\[3,3\]')" -ge 2 ] && [ "$(grep '\[3,3\]$' got | sort -u | wc -l)" -eq 1 ]; ok 'json: pieces of a cut paragraph share its number'
[ "$(cut -f1 got | sort -nc 2>&1)" = '' ] && [ "$(head -1 got | cut -f1)" -eq 1 ]; ok 'json: paragraphs count from 1'
relations() { # relations QUESTION: form=relation of the matches
    "$N" search --index mx --format json "$1" 2>err | perl "$TESTS/cli/json.pl" matches.*.form matches.*.relation | tee "$W/out"
}
[ "$(relations '=Kramář')" = 'Kramář	exact' ]; ok 'json: relation exact'
relations kramar | grep -q '^Kramar,Kramář,Kramářem.*	exact,accents,inflected'; ok 'json: relations exact, accents, inflected'
relations Kramar | grep -q 'Крамарж.*	.*,translit$'; ok 'json: relation translit'
relations 'kram*' | grep -q '^Kramar,Kramář,Kramářem	prefix,prefix,prefix$'; ok 'json: relation prefix'
relations 'Kramxr~' | grep -q '	.*fuzzy'; ok 'json: relation fuzzy'
relations москва | grep -q '^Мoсква	'; ok 'letters that look alike'
relations российский | grep -q '^рос'; ok 'soft hyphens'
relations Медведев | grep -q 'Медве́дев	'; ok 'stress marks'

# ---- trec ----
run 0 search --format trec Prague && [ "$(sed 's/ [0-9.]* najdi/ S najdi/' out)" = '1 Q0 docs/sub/a%20b%25c%23d.txt#1 1 S najdi' ]; ok 'trec: the line, and a name encoded'
run 0 show "$(cut -d' ' -f3 out)" && grep -q 'Prague is here' out; ok 'trec: show takes its id'
run 0 search --by document --format trec Prague && grep -q '^1 Q0 docs/sub/a%20b%25c%23d.txt 1 ' out; ok 'trec: by document'
run 0 mentions --format trec Prague && grep -q '^1 Q0 docs/sub/a%20b%25c%23d.txt 1 1 najdi$' out; ok 'trec: mentions'
run 0 search --format trec Kavárna && grep -q '^1 Q0 docs/caf%E9.txt#1 1 ' out; ok 'trec: a name that is not UTF-8'
run 0 search --limit 0 --format trec slon && grep -q 'docs/jméno%1B%5B7m%07%0A%09\\%C2%9B.txt#' out || grep -q 'docs/jméno%1B\[7m%07%0A%09\\%C2%9B.txt#' out; ok 'trec: control characters in a name'
run 0 search --limit 0 --format trec 'path:*' && ! grep -qv '^1 Q0 [^ ]* [0-9]* [0-9.]* najdi$' out && clean out; ok 'trec: six columns, single spaces'

# ---- tsv ----
run 0 search --limit 0 --format tsv 'path:*' && clean out && [ "$(awk -F '\t' '{print NF}' out | sort -u | wc -l)" -eq 1 ]; ok 'tsv: as many columns in every line'
[ "$(head -1 out | cut -f1-3)" = 'rank	score	id' ]; ok 'tsv: the names of the columns'
grep -qF 'Nazí-\ntří se Kramáři vrátil hlas.\tMluvil \\ mlčel.' out; ok 'tsv: newline, TAB and backslash'
[ "$(wc -l <out)" -eq "$(($("$N" search --count 'path:*') + 1))" ]; ok 'tsv: a line a hit'
run 0 mentions --format tsv Kramář && [ "$(awk -F '\t' '{print NF}' out | sort -u | wc -l)" -eq 1 ]; ok 'tsv: mentions'

# ---- vimgrep ----
run 0 search --format vimgrep 'Kramář path:*kniha*' && grep -qx 'docs/kniha.txt:11:7:Karel Kramář jel do Mosk-' out; ok 'vimgrep'
grep -q '^docs/kniha.txt:17:[0-9]*:tří se Kramáři' out; ok 'vimgrep: the second line of a passage'
c=$(grep '^docs/kniha.txt:17:' out | cut -d: -f3) && [ "$(sed -n 17p docs/kniha.txt | cut -b"$c"- | cut -b1-9)" = Kramáři ]; ok 'vimgrep: the column counts bytes'
run 0 search --limit 0 --format vimgrep slon && clean out; ok 'vimgrep: no control character'
! grep -v '^[^:]*:[0-9]*:[0-9]*:' out; ok 'vimgrep: every line is one place'

# ---- html, markdown, text ----
run 0 search --limit 0 --format html 'path:*' && clean out && utf8 out; ok 'html: no control character'
! grep -q '<b>1' out && grep -q '&#60;b&#62;1\|&lt;b&gt;1' out; ok 'html: escaped'
perl -0777 -ne 'my ($open, $close) = (0, 0); $open++ while /<(li|ol|p|div|span|mark|b|html|body|head|title|blockquote|cite|em|strong|a|section|article)\b/g; $close++ while /<\/(li|ol|p|div|span|mark|b|html|body|head|title|blockquote|cite|em|strong|a|section|article)>/g; exit($open != $close)' out
ok 'html: what is opened is closed'
run 0 search --format html '<script>"&' ; [ $? -le 1 ] && ! grep -q '<script>' out; ok 'html: the question is escaped'
run 0 search --limit 0 --format markdown 'path:*' && clean out && utf8 out; ok 'markdown: no control character'
run 0 search --limit 0 --format text 'path:*' && clean out && utf8 out; ok 'text: no control character'
run 0 search --limit 0 --color always slon && sed 's/\x1b\[[0-9;]*m//g' out >plain && clean plain && grep -q 'slon' plain; ok 'text in colours: ours alone'
! grep -q "$(printf '\033')\[31m[^s]*text" out; ok 'text in colours: not those of the document'

# ---- the other commands, and standard error ----
for i in $("$N" search --limit 0 --format trec 'slon OR slona' | cut -d' ' -f3); do
    run 0 show "$i" && clean out err; ok "show: no control character"
done
for c in status 'words zl' 'words' 'why slon' 'mentions slon'; do
    for f in text tsv json; do
        run 0 $c --format $f; clean out err && utf8 out; ok "$c --format $f: no control character"
    done
done
run 1 search "$(printf 'q\033[31m\007 \302\233 nikde')"; clean out err; ok 'a question: no control character'
run 2 search "$(printf -- '-q\033[31m\007')"; clean out err; ok 'an error: no control character'
printf 'q\033[1m\t-x\n' >asked && run 2 search --queries asked; clean out err; ok 'a qid: no control character'
run 2 search --format "$(printf 'x\033[1m')" x; clean out err; ok 'an option: no control character'
run 2 "$(printf 'x\033[1m')"; clean out err; ok 'a command: no control character'
run 2 search --index "$(printf 'x\033[1m\nb')" x; clean out err; ok 'an index: no control character'
"$X" --dry-run --rebuild docs >out 2>err; clean out err; ok 'najdi-index: no control character'

echo "1..$n"
