#!/bin/sh
# najdi mentions: who mentions a name, how often, in which forms; never the half of it.
. "$TESTS/tap.sh"

line() { # line NAME TEXT: a document
    printf '%s\n' "$2" >"docs/$1.txt"
}

names() { # names "DOCUMENTS" ARGS...: these documents mention it, and no others; in the order of their names
    want=$1
    shift
    found=$("$N" mentions --format trec "$@" 2>"$W/err" | sed 's/^1 Q0 docs\/\(.*\)\.txt .*/\1/' | LC_ALL=C sort | tr '\n' ' ')
    [ "$found" = "${want:+$want }" ] || { echo "found:  $found, want: $want, for: $*" >"$W/out"; false; }
    ok "mentions $*: ${want:-nobody}"
}

mkdir docs
line comma 'Zeman, Miloš, prezident republiky.'
line direct 'Přijel Miloš Zeman. Řeč Miloše Zemana trvala hodinu.'
line far 'Miloš velmi starý dobrý Zeman tu nebyl.'
line first 'Miloš zůstal doma.'
line initial 'Řečník M. Zeman odjel do Prahy.'
line karel 'Karel Zeman točil filmy.'
line last 'Zeman zůstal doma.'
line lower 'Každý zeman měl svůj statek.'
line other 'Ivan Zeman přijel, a pak odjel Miloš Forman.'
line split 'Miloš přišel první, druhý přišel Klaus a třetí přišel Zeman.'
line two 'Miloš, jak známo, Zeman je prezident.'
line twins 'Sergei and Yulia Skripal were found in Salisbury.'
line wrong 'Řečník J. Zeman odjel do Brna.'
line hyphen 'Opera Rimského-Korsakova a Korsakov sám.'
line man 'Fialka mluvil, potom Fialku slyšeli všichni.'
line flower 'Kvetla fialka a vedle fialky růže.'
line woman 'Přijela Božena Němcová.'
line boris 'Přijel Boris Němcov.'
line exact 'Viděl Miloše Zemana.'
line masarik 'Hubert Masařík čekal.'
line masaryk 'Potkal Masaryka.'
line apostrophe "Con O'Neill resigned; O'Neill's letter is lost."
i=0
while [ $i -lt 15 ]; do line "many$i" "Číslo $i: Jan Opletal."; i=$((i + 1)); done
"$BUILD/najdi-index" --quiet docs

# ---- what a mention is ----
names 'comma direct exact initial two' Miloš Zeman
names 'comma direct exact initial two' Zeman Miloš
names 'comma direct exact initial two' '"Zeman, Miloš"'
names 'comma direct exact initial two' 'milos zeman'
names 'comma direct exact initial two' 'Milošem Zemanem'
names 'comma direct initial two' --no-inflect Miloš Zeman
names twins Yulia Skripal
names twins Sergei Skripal
names '' Sergei Salisbury Skripal Forman
names karel Karel Zeman
names '' Petr Zeman
names wrong Jaroslav Zeman
names 'comma direct exact far initial karel last other split two wrong' Zeman
names 'comma direct exact far initial karel last other split two wrong' Zeman!
names 'comma direct exact far initial karel last lower other split two wrong' zeman
names 'comma direct exact far first other split two' Miloš
names 'comma direct initial two' =Miloš =Zeman
names 'direct exact' '=Miloše' '=Zemana'
names '' =Zemanovi
names hyphen Rimskij-Korsakov
names man Fialka!
names man Fialka
names 'flower man' fialka
names woman Němcová
names boris Němcov
names masarik Masařík
names masaryk Masaryk
names apostrophe "O'Neill"
names apostrophe "Con O'Neill"

# ---- no operators ----
names '' 'Zeman OR Klaus'
names '' 'Zeman AND Miloš AND Karel'
names '' 'path:*'
names '' 'lang:cs Zeman'
run 1 mentions 'Zema*'; ok 'no wildcards'
run 2 mentions && run 2 mentions ''; ok 'no name'
for q in '"' '(' ')' '-' '=' '!' '= !' '"Zeman' "'" '*' ',' 'M.' '. .' 'A B C D E F G H I J K'; do
    "$N" mentions "$q" >out 2>err </dev/null
    [ $? -le 2 ]; ok "no crash: $q"
done

# ---- order, limits, exit ----
run 0 mentions --format json Miloš Zeman && perl "$TESTS/cli/json.pl" rank path count <out | tr '\t\n' '  ' >got
[ "$(cat got)" = '1 docs/direct.txt 2 2 docs/comma.txt 1 3 docs/exact.txt 1 4 docs/initial.txt 1 5 docs/two.txt 1 ' ]; ok 'by count, then path'
run 0 mentions --format trec Jan Opletal && [ "$(grep -c . out)" -eq 15 ]; ok 'all documents by default'
run 0 mentions --limit 3 --format trec Jan Opletal && [ "$(grep -c . out)" -eq 3 ]; ok '--limit'
run 0 mentions --limit 3 --offset 13 --format trec Jan Opletal && [ "$(grep -c . out)" -eq 2 ] && grep -q ' 14 1 najdi' out; ok '--offset'
run 0 mentions --limit 0 --format trec Jan Opletal && [ "$(grep -c . out)" -eq 15 ]; ok '--limit 0'
run 0 mentions --count Jan Opletal && [ "$(cat out)" = 15 ]; ok '--count'
run 1 mentions Petr Opletal && [ ! -s out ]; ok 'nobody: exit 1'
printf 'a\tJan Opletal\nb\tPetr Opletal\nc\tMiloš Zeman\n' >asked
run 0 mentions --queries asked --format trec && [ "$(cut -d' ' -f1 out | sort | uniq -c | awk '{print $1 $2}' | tr '\n' ' ')" = '15a 5c ' ]; ok '--queries'
printf 'b\tPetr Opletal\n' | "$N" mentions --queries - >out 2>err; [ $? -eq 1 ]; ok '--queries: nobody'

# ---- json ----
run 0 mentions --format json Miloš Zeman
[ "$(perl "$TESTS/cli/json.pl" --keys <out | sort -u)" = 'rank path title lang count forms first mentions' ]; ok 'json: the keys'
[ "$(perl "$TESTS/cli/json.pl" forms <out | head -1)" = '{"Miloš Zeman":1,"Miloše Zemana":1}' ]; ok 'json: forms with their counts'
[ "$(perl "$TESTS/cli/json.pl" mentions.0.form mentions.1.form mentions.0.lines mentions.0.id mentions.0.relation mentions.1.relation <out | head -1)" = \
    'Miloš Zeman	Miloše Zemana	[1,1]	docs/direct.txt#1	exact	inflected' ]; ok 'json: each mention'
[ "$(perl "$TESTS/cli/json.pl" mentions.0.form <out | sed -n 2p)" = 'Zeman, Miloš' ]; ok 'json: the form as it stands, turned round'
[ "$(perl "$TESTS/cli/json.pl" mentions.0.form <out | sed -n 4p)" = 'M. Zeman' ]; ok 'json: the form as it stands, with an initial'
[ "$(perl "$TESTS/cli/json.pl" mentions.0.form <out | sed -n 5p)" = 'Miloš, jak známo, Zeman' ]; ok 'json: the form as it stands, with words between'
perl "$TESTS/cli/json.pl" first <out | head -1 | perl "$TESTS/cli/json.pl" id text matches.0.form >got
[ "$(cat got)" = 'docs/direct.txt#1	Přijel Miloš Zeman. Řeč Miloše Zemana trvala hodinu.	Miloš Zeman' ]; ok 'json: the first passage'
run 0 mentions --queries asked --format json && [ "$(perl "$TESTS/cli/json.pl" --keys <out | sort -u)" = 'qid rank path title lang count forms first mentions' ]; ok 'json: qid'

# ---- other formats ----
for f in text tsv vimgrep markdown html; do run 0 mentions --format $f Miloš Zeman && grep -q direct.txt out && ! grep -q far.txt out; ok "$f"; done
run 0 mentions --format vimgrep Miloš Zeman && [ "$(head -1 out)" = 'docs/direct.txt:1:9:Přijel Miloš Zeman. Řeč Miloše Zemana trvala hodinu.' ]; ok 'vimgrep: a line a mention'

# ---- a capital that says nothing ----
document() { # document NAME PARAGRAPH...: a document of several paragraphs
    name=$1
    shift
    printf '%s\n\n' "$@" >"docs/$name.txt"
}
long='Tady je dlouhý odstavec, aby se sousedé nespojili: vlak jel přes hory a doly, lidé hleděli z oken a nikdo nespal, protože bylo horko.'
document rose 'Lípa voní.' "$long" "$long Nad vodou stála lípa a za ní druhá." "$long"
document linden "Lípa přišel pozdě. $long" "$long Potom mluvil Lípa a všichni poslouchali."
document once "Lípa zůstal doma. $long"
document lonely "Kopretina zůstala doma. $long"
document caps 'JAVOR A LÍPA NAD VODOU' "$long"
"$BUILD/najdi-index" --quiet docs
unsure() { # unsure DOCUMENT NAME: "true" or "-" for each mention of the document
    "$N" mentions --format json "$2" 2>"$W/err" >"$W/out"
    grep "\"path\":\"docs/$1.txt\"" out | perl "$TESTS/cli/json.pl" 'mentions.*.unsure' | tee "$W/got"
}
[ "$(unsure rose Lípa)" = true ]; ok 'unsure: at the beginning, and in small letters elsewhere in the document'
[ "$(unsure linden Lípa)" = -,- ]; ok 'sure: the document has it inside a sentence'
[ "$(unsure once Lípa)" = - ]; ok 'sure: another document has it inside a sentence'
[ "$(unsure lonely Kopretina)" = true ]; ok 'unsure: nothing says that it is a name'
[ "$(unsure caps Javor)" = true ]; ok 'unsure: among capitals'
[ "$(unsure direct 'Miloš Zeman')" = -,- ]; ok 'sure: two words'
[ "$(unsure rose lípa)" = -,- ]; ok 'sure: typed without a capital'
run 0 mentions Lípa && grep -q '^   line 1?  (?: perhaps a common word' out; ok 'text: a question mark'

# ---- vimgrep points at every place ----
document places "$long Viděl Opletalku." "$long A potom
Opletalku, kterou znal." "Znovu tu byla Opletalka. $long A Opletalkou
to končí."
"$BUILD/najdi-index" --quiet docs
run 0 mentions --format vimgrep Opletalka
perl -ne '/^([^:]*):(\d+):(\d+):/ or die; open my $in, "<:raw", $1; my @l = <$in>;
    substr($l[$2 - 1], $3 - 1) =~ /^Opletalk/ or die "$_"; $n++; END { exit($n != 4) }' out 2>>err; ok 'vimgrep: line and column of every mention'

# ---- names of the user's ----
line grad 'Путник приехал в Зелёнск вечером.'
line green 'The road to Greenton is long, and Greenton is small.'
"$BUILD/najdi-index" --quiet docs
printf '# places that no table has\nZelené|Zelenice\tЗелёнск\tGreenton\tplace\n' >table
names '' Zelenice
names 'grad green' --names table Zelené
names 'grad green' --names table Greenton
names 'grad green' --names=table Zelenici
names '' --names table --no-translit Zelenice
names 'comma direct exact initial two' --names table Miloš Zeman
run 0 search --names table --format trec Зелёнску && grep -q 'green.txt' out; ok '--names: search, from an inflected form'
run 0 why --names table Zelené && grep -q '^  translit .*зелёнск  (a name of --names)' out; ok '--names: why'
# ---- names of several words in other languages ----
document union 'Evropská unie rozhodla. Potom Evropské unii nikdo nevěřil, ani v EU ne.' "$long" 'Evropský soud to ví.'
document soyuz 'Вчера Европейский союз принял решение, и глава ЕС был доволен, а союз писателей молчал.'
document eu 'The European Union decided, and the eu prefix is no name. It was silent in the EU.'
document friends 'В Обществе друзей народа спорили. Общество молчало.'
"$BUILD/najdi-index" --quiet docs
names 'eu soyuz union' Evropská unie
names 'eu soyuz union' Европейский союз
names 'eu soyuz union' EU
names 'union' --no-translit Evropská unie
names 'union' =Evropská unie
names 'union' --exact 'Evropské unii'
run 0 mentions --format json Evropská unie && [ "$(grep 'docs/soyuz' out | perl "$TESTS/cli/json.pl" 'mentions.*.form' 'mentions.*.relation' 'first.matches.*.form')" = \
    'Европейский союз,ЕС	translit,translit	Европейский союз,ЕС' ]; ok 'json: mentions by other names'
[ "$(grep 'docs/union' out | perl "$TESTS/cli/json.pl" count 'mentions.*.form' 'mentions.*.relation')" = '3	Evropská unie,Evropské unii,EU	exact,inflected,translit' ]
ok 'json: mentions by several names, in the order of the text'
[ "$(grep 'docs/eu' out | perl "$TESTS/cli/json.pl" count 'mentions.*.form')" = '2	European Union,EU' ]; ok 'an acronym wants its capital'
printf 'Spolek přátel\tОбщество друзей\tSociety of Friends\n' >societies
names friends --names societies Spolek přátel
names '' Spolek přátel

printf '# a\nZelené\tЗелёнск\nx' >bad
run 2 search --names bad Praha && [ "$(cat err)" = 'najdi: bad:2: want Czech TAB Russian TAB English, perhaps TAB kind; found columns: 2' ]; ok '--names: a bad line is named'
run 2 mentions --names none Praha && [ "$(cat err)" = "najdi: cannot open 'none': No such file or directory" ]; ok '--names: no such file'
run 2 search --names '' Praha && grep -q 'najdi: --names takes a file' err; ok '--names: an empty name'
run 2 status --names table && grep -q 'has no option --names' err; ok '--names: not of every command'

echo "1..$n"
