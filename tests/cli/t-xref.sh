#!/bin/sh
# najdi xref: the register of the sample texts, its formats, the editor's decisions, authority lists; the page in a browser.
. "$TESTS/tap.sh"

"$X" --index index --root "$CORPUS" --include '*.txt' --quiet "$CORPUS" 2>err
export NAJDI_INDEX="$W/index"

run 0 xref --format tsv && cp out all.tsv && head -1 out | grep -q '^heading	kind	path	lines	form	base	entity$'
ok 'tsv: the columns'
awk -F'\t' 'NR > 1 && NF != 7 { exit 1 } NR > 1 && $7 != last { if (seen[$7]++) exit 1; last = $7 }' all.tsv
ok 'tsv: seven columns, an entity is one run of lines'

# Every heading of the sample texts, so that a change is seen and judged: xref_headings.txt is rewritten by
#     XREF_HEADINGS=write tests/run BUILD tests/cli/t-xref.sh
sed 1d all.tsv | cut -f 1,2 | LC_ALL=C sort -u >headings
[ "${XREF_HEADINGS-}" != write ] || cp headings "$TESTS/cli/xref_headings.txt"
diff "$TESTS/cli/xref_headings.txt" headings >told
ok 'the headings of the sample texts are those that were read over'

heading() { # heading FORM: under which headings a form stands
    awk -F'\t' -v form="$1" '$5 == form { print $1 }' all.tsv | sort -u | tr '\n' '|'
}

# Case forms, surnames alone, two scripts, two bearers.
while IFS='	' read -r form want; do
    got=$(heading "$form")
    [ "$got" = "$want|" ] || { echo "$got" >told; false; }
    ok "'$form' stands under $want"
done <<'END'
Kramářovi	Kramář, Karel
Kramářová	Kramářová, Naděžda
Gorbačovem	Gorbačov, Michail
Gorbachev	Gorbačov, Michail
Горбачёв	Gorbačov, Michail
Ельциным	Jelcin, Boris
Yeltsin	Jelcin, Boris
Miloše Zemana	Zeman, Miloš
Praze	Praha
Прагу	Praha
Karlových Varech	Karlovy Vary
Skripala	Skripal, Sergej Viktorovič
END

run 0 xref && grep -q '^Gorbachev, Mikhail → Gorbačov, Michail$' out && grep -q '^Горбачёв, М. С. → Gorbačov, Michail$' out
ok 'see-references from the other spelling and the other script'
awk '/^Ch$/ { ch = NR } /^H$/ { h = NR } /^I$/ { i = NR } END { exit !(h < ch && ch < i) }' out
ok 'Czech order: Ch behind H'
awk -F'\t' 'NR > 1 && $1 ~ /(ého|ému|ými|ách|ого|ему|ому|ыми)(,|$)/ { print $1; bad = 1 } END { exit bad }' all.tsv >told
ok 'no heading ends as only oblique cases do'

# The mark of a consonant makes another surname where the text has marks; what lacks all of them is the same name.
mkdir marks
cat >marks/a.txt <<'END'
K řece přišel sedlák Antonín Kus a potom mlynář Vojtěch Kuš. Kus nesl pytel. Kuš mlčel a od Kuše nikdo nic nečekal.
Řezbář Karel Rezek psal učiteli. V Rezkově dopise bylo všechno. Podepsal se Karel Řezek. Písař Karel Žižák přišel, Zizak ne.
END
"$X" --index marks-index --root marks --quiet marks 2>err
run 0 xref --index marks-index --format tsv
for line in 'Kus	Kus, Antonín' 'Kuš	Kuš, Vojtěch' 'Kuše	Kuš, Vojtěch' 'Zizak	Žižák, Karel'; do
    awk -F'\t' -v line="$line" '$5 "\t" $1 == line { found = 1 } END { exit !found }' out
    ok "marks of consonants: $line"
done
[ "$(awk -F'\t' '$5 == "Karel Rezek" || $5 == "Karel Řezek" { print $7 }' out | sort -u | wc -l)" = 1 ]
ok 'marks of consonants: one given name, one person'

run 0 xref --sort ru --format tsv && awk -F'\t' '$5 == "Gorbachev" { print $1 }' out | grep -q '^Горбач[её]в'
ok '--sort ru: the Russian name is the heading'
run 2 xref --sort score && grep -q 'sort takes cs, ru or en' err
ok 'an order that is none is refused'
run 0 xref --kind person --format tsv && ! cut -f2 out | sed 1d | grep -qv '^person$'
ok '--kind'
run 0 xref --min 20 --format tsv && cut -f1 out | sed 1d | sort | uniq -c | awk '$1 < 20 { exit 1 }'
ok '--min'
run 0 xref --in cs/kramar.txt --format tsv && ! cut -f3 out | sed 1d | grep -qv '^cs/kramar.txt$'
ok '--in'
for in in "$CORPUS/cs/kramar.txt" "$CORPUS/cs" "$CORPUS/cs/" cs/; do
    run 0 xref --in "$in" --format tsv && [ "$(cut -f3 out | sed 1d | cut -d/ -f1 | sort -u)" = cs ]
    ok "--in as paths are printed, as shells complete them: ${in#"$CORPUS"}"
done
run 1 xref --in nowhere && [ ! -s out ]
ok 'nothing found is 1'
run 2 xref Havel && [ ! -s out ] && grep -q 'takes no words' err
ok 'a name is no argument'
run 2 xref --format yaml && grep -q 'there are text, tsv, json' err
ok 'a format that is none is refused'

# Every line of the tsv leads to a line of the file that has the form (its first word: the rest may be on the next line).
awk -F'\t' 'NR > 1 && $3 !~ /^encodings/ { print $3 "\t" $4 "\t" $5 }' all.tsv | perl -CSD -e '
    use utf8; use open ":std", ":utf8"; my (%file, $bad);
    while (<STDIN>) { chomp; my ($path, $lines, $form) = split /\t/; my ($first) = split /-/, $lines;
        $file{$path} //= do { open my $f, "<", "$ARGV[0]/$path" or die; [<$f>] };
        my ($word) = $form =~ /^(\S+?)-?(?: |$)/; my $line = $file{$path}[$first - 1] // "";
        if (index($line, $word) < 0) { $bad++; print "$path:$first: $word\n" } }
    exit($bad ? 1 : 0)' "$CORPUS" >told
ok 'every place has the form'

run 0 xref --format json && perl "$TESTS/cli/json.pl" heading kind count 'mentions.0.path' <out | grep -q '^Gorbačov, Michail	person	[0-9]*	cs/'
ok 'json'
run 0 xref --format json && perl "$TESTS/cli/json.pl" 'mentions.*.base' <out | tr ',' '\n' | grep -qx 'Boris Jelcin'
ok 'json: base forms in natural order'
run 0 xref --format markdown && grep -q '^- \*\*Gorbačov, Michail\*\* (person, ' out && grep -q '^## Ch$' out
ok 'markdown'
run 0 xref --format tei && grep -q '<persName type="main">Gorbačov, Michail</persName>' out && grep -q '<persName type="variant">Gorbachev, Mikhail</persName>' out &&
    grep -q '<ptr target="[^"]*cs/vztahy_po_roce_1989.txt#line=[0-9]*,[0-9]*" n="[0-9–]*"/>' out
ok 'tei'
valid() { # valid FILE: a TEI document as register.rng has it
    xmllint --noout --relaxng "$TESTS/cli/register.rng" "$1" 2>told
}
if command -v xmllint >/dev/null; then
    printf 'Brno\tplace\tsee-also\tPraha\nPraha\tplace\tsee-also\tnikde\n' >also.tsv
    for args in '' '--decisions also.tsv' '--min 1000' '--kind other'; do
        "$N" xref --format tei $args >valid.xml 2>err
        valid valid.xml
        ok "tei: by its schema${args:+, $args}"
    done
else
    n=$((n + 1))
    echo "ok $n - tei: by its schema # SKIP there is no xmllint"
fi
"$X" --index paged --root "$CORPUS" --quiet "$CORPUS/formats" 2>err
run 0 xref --index paged && grep -q 'pdf:.* p\. 139' out && ! grep -qE '(:|,) 0( |,|$)' out
ok 'a format without lines has its pages'
run 0 xref --index paged --format tsv && awk -F'\t' '$3 ~ /pdf$/ && $4 != "" { bad = 1 } $4 == "0" { bad = 1 } $3 ~ /pdf$/ { n++ } END { exit bad || !n }' out &&
    run 0 xref --index paged --format tei && grep -q 'pdf" n="p. 139"/>' out && ! grep -q 'line=4294967295' out &&
    run 0 xref --index paged --format tags && ! grep -q '	0;"' out
ok 'a format without lines: tsv, tei, tags'
run 0 xref --format tags && grep -q '^!_TAG_FILE_SORTED	1	' out && grep '^Gorbačovem	' out | grep -q 'cs/.*txt	[0-9]*;"	p	heading:Gorbačov, Michail' &&
    grep -v '^!' out | LC_ALL=C sort -c
ok 'tags: sorted, forms and base forms'

# What a document marks as names is taken as it is marked.
mkdir marked && cat >marked/a.xml <<'END'
<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>Tehdy přišel <persName>Černý Mrak</persName> do města a <placeName>Velká Louka</placeName> zmlkla.
Psal o tom časopis <title>Nové slovo</title> i <orgName>Bílá Ruka</orgName>.</p></body></text></TEI>
END
"$X" --index marked-index --root marked --quiet marked 2>err
run 0 xref --index marked-index --format tsv && cut -f 1,2 out | sed 1d | LC_ALL=C sort | tr '\t\n' '=;' >told
grep -qx 'Bílá Ruka=organisation;Mrak, Černý=person;Nové slovo=other;Velká Louka=place;' told
ok 'names that TEI marks have its kinds'

# Whose a name is, where the document says it.
mkdir keyed && tei='<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>' && cat >keyed/a.xml <<END
$tei<p>Rychtář <persName ref="#p2">Souček</persName> ukryl pokladnu. Po válce byl <persName ref="#p3">Souček</persName> starostou.
<persName ref="#p2">Matěj z Lhotky</persName> zemřel a <persName ref="#p3">Vojtěch Souček</persName> plakal.
Do <placeName key="7">Horní Lhotky</placeName> přišel <persName key="7">Jan Kohout</persName>.</p></body></text></TEI>
END
cat >keyed/b.xml <<END
$tei<p>V <placeName key="7">Lhotce</placeName> mlčel <persName ref="list.xml#k">Kohout</persName>. Plakala <persName ref="#p2">Marie Nová</persName>.</p></body></text></TEI>
END
"$X" --index keyed.index --root keyed --quiet keyed 2>err
printf 'Jan Dvořák mlčel. Barbora Vaňková plakala. „Barboro,“ řekl Dvořák. Barbora šla.\n' >keyed/c.txt && "$X" --index keyed.index --root keyed --quiet keyed 2>err
run 0 xref --index keyed.index && ! grep -q '^Barbora →\|^Dvořák →' out
ok 'TEI: what has no ids is as it was'
run 0 xref --index keyed.index --format tsv && awk -F'\t' 'NR > 1 { print $7, $5 }' out | sort >pairs && at() { awk -v form="$1" '{ e = $1; sub(/^[0-9]+ /, "") } $0 == form { printf "%s ", e }' pairs; }
[ "$(at 'Matěj z Lhotky')" != "$(at 'Vojtěch Souček')" ] && [ "$(at Souček)" = "$(printf '%s\n' $(at 'Matěj z Lhotky') $(at 'Vojtěch Souček') | sort | tr '\n' ' ')" ] && cp pairs told
ok 'TEI: two of one surname, by their ids'
[ "$(at 'Horní Lhotky')" = "$(at Lhotce)" ] && [ "$(at 'Horní Lhotky')" != "$(at 'Jan Kohout')" ] && [ "$(at 'Marie Nová')" != "$(at 'Matěj z Lhotky')" ]
ok 'TEI: one place by its key; a key of a person is another, and an id of another document'
printf '<TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff><listPerson><person xml:id="p3"><persName>Vojta Mladší</persName></person><person xml:id="k"><persName><surname>Kohout</surname><forename>Pavel</forename></persName></person></listPerson></standOff></TEI>' >ids.xml
run 0 xref --index keyed.index --names ids.xml --format tsv && [ ! -s err ] && [ "$(awk -F'\t' '$1 == "Vojta Mladší" { print $5 }' out | sort | tr '\n' ' ')" = 'Souček Vojtěch Souček ' ] &&
    awk -F'\t' '$1 == "Kohout, Pavel" { print $3 }' out | grep -qx b.xml
ok 'names: TEI, found by their ids'

# Families, rulers, given names alone, surnames of several.
mkdir kin && cat >kin/a.txt <<'END'
Skripalovi bydleli v Salisbury. Sergej Skripal a jeho dcera Julija Skripalová přežili. Všechny noviny psaly o Skripalových.

Kdysi vládl car Mikuláš II. a před ním Kateřina Druhá. Jan Dvořák přišel pozdě. Jan byl unaven.
END
cat >kin/b.txt <<'END'
Скрипали жили в Солсбери. Сергей Скрипаль и Юлия Скрипаль выжили. При Николае II было иначе, чем при Екатерине II.
END
cat >kin/c.txt <<'END'
The Skripals were poisoned. Sergei and Yulia Skripal survived. Nicholas II was the tsar then. The cabinet of Petr Fiala met (e.g. on Monday).
END
cat >kin/d.txt <<'END'
Josef Dvořák psal básně a Dvořák je vydal. Potom přišla Marie. Nikdo nevěděl, odkud Marie je.
END
cat >kin/e.txt <<'END'
O Dvořákovi se mluvilo dlouho. Dvořák mlčel. Marie Kovářová také.
END
cat >kin/led.txt <<'END'
Вслед за полками маршала Зворыкина в город вошли гости. Зворыкина одни помнили добрым, другие строгим.

Потом всё это Зворыкину досталось решать одному.
END
cat >kin/pairs.txt <<'END'
Na nádraží čekali Matěj a Vít Hrbkovi. Ivan Hrbek nepřijel. Psali Ludmile a Oldřichu Smržovým.

Potkal Lukáše a Editu Borskou. Přišla i Ema Borská.
END
cat >kin/called.txt <<'END'
Tak řekla Bohdanka a Bohdanka se usmála. Viděl Bohdanku s Bohdankou mluvit o Bohdance. Dej pokoj, Bohdanko zlatá!

Vraceli se do Dolmažlic, od Dolmažlic a z Dolmažlic. Potom táhli zpátky Dolmažlicům na pomoc.
END
cat >kin/couples.txt <<'END'
К Хрбекам ездили редко. Приехал Карел Хрбек. Потом приехали Павел и Софья Ладыгины.

Гости видели Павла и Софью Ладыгиных. Говорили с Павлом и Софьей Ладыгиными.
END
"$X" --index kin-index --root kin --quiet kin 2>err
run 0 xref --index kin-index && cp out kin.txt && run 0 xref --index kin-index --format tsv && cp out kin.tsv
under() { # under FORM: the headings that a form stands under
    awk -F'\t' -v form="$1" '$5 == form { print $1 }' kin.tsv | sort -u | tr '\n' '|'
}
while IFS='	' read -r form want; do
    got=$(under "$form")
    [ "$got" = "$want|" ] || { echo "$got" >told; false; }
    ok "'$form' stands under $want"
done <<'END'
Skripalových	Skripalovi
Скрипали	Skripalovi
Skripals	Skripalovi
Yulia Skripal	Skripalová, Julija
Nicholas II	Mikuláš II.
Николае II	Mikuláš II.
Jan	Dvořák, Jan
Dvořákovi	Dvořák
Petr Fiala	Fiala, Petr
Зворыкина	Зворыкин
Зворыкину	Зворыкин
Matěj a Vít Hrbkovi	Hrbek, Matěj
Vít Hrbkovi	Hrbek, Vít
Ludmile a Oldřichu Smržovým	Smržová, Ludmila
Bohdanko	Bohdanka
Dolmažlicům	Dolmažlice
Oldřichu Smržovým	Smrž, Oldřich
Editu Borskou	Borská, Edita
Павел и Софья Ладыгины	Ладыгин, Павел
Софья Ладыгины	Ладыгина, Софья
Софью Ладыгиных	Ладыгина, Софья
Павлом и Софьей Ладыгиными	Ладыгин, Павел
END
awk '/^Skripalovi / { in_it = 1; next } in_it && /see also Skripal, Sergej$/ { a = 1 } in_it && /see also Skripalová, Julija$/ { b = 1 } /^[^ ]/ { in_it = 0 } END { exit !(a && b) }' kin.txt
ok 'a family refers to its members'
awk '/^Skripal, Sergej / { in_it = 1; next } in_it && /see also Skripalovi$/ { a = 1 } /^[^ ]/ { in_it = 0 } END { exit !a }' kin.txt
ok 'and they to it'
awk '/^Dvořák \?  / { in_it = 1; next } in_it && /see also Dvořák, J/ { n++ } /^[^ ]/ { in_it = 0 } END { exit n != 2 }' kin.txt && grep -q '^Marie ?  (person' kin.txt
ok 'a surname of several and a given name alone are unsure'

printf 'Dvořák\tperson\tmerge\tDvořák, Jan\t\t\n' >same.tsv && run 0 xref --index kin-index --decisions same.tsv && grep -q '^Dvořák, Jan  (person' out && ! grep -q '^Dvořák \(→\|?\)' out
ok 'a surname that is merged into a full name beside it leads nowhere'

# The editor decides.
run 0 xref --decisions d.tsv --format tsv && [ -s d.tsv ] && ! grep -q '	new$' d.tsv
ok 'decisions: the file is made'
awk -F'\t' -v OFS='\t' '
    $1 == "Gorbačov, Michail" { print $1, $2, "rename", "Gorbačov, Michail Sergejevič", "", ""; print $1, $2, "see-also", "perestrojka", "", ""; next }
    $1 == "Praha" { print $1, $2, "split", "Praha (v ruských textech)", "ru/*", ""; next }
    $1 == "Aeroflot" { print $1, $2, "drop", "", "", ""; next }
    $1 == "Nabokovová, Jelena" { print $1, $2, "merge", "Nabokov, Vladimir", "", ""; next }
    $1 == "Brno" { print $1, $2, "kind", "organisation", "", ""; next }
    $1 == "Olomouc" { next }
    { print }' d.tsv >edited && mv edited d.tsv && printf 'Nikdo, Takový\tperson\t\t\t\t\n# moje poznámka\n' >>d.tsv
run 0 xref --decisions d.tsv --format tsv && cp out decided.tsv
grep -q '^Gorbačov, Michail Sergejevič	person' decided.tsv && ! grep -q '^Gorbačov, Michail	' decided.tsv
ok 'decisions: rename'
awk -F'\t' '$1 == "Praha" && $3 ~ /^ru/ { bad = 1 } $1 == "Praha (v ruských textech)" { n++; if ($3 !~ /^ru/) bad = 1 } END { exit bad || !n }' decided.tsv
ok 'decisions: split'
! grep -q '^Aeroflot	' decided.tsv && awk -F'\t' '$6 == "Jelena Nabokovová" { print $1 }' decided.tsv | grep -qx 'Nabokov, Vladimir' &&
    grep -q '^Brno	organisation' decided.tsv
ok 'decisions: drop, merge, kind'
grep -q '^Olomouc	place				new$' d.tsv && grep -q '^Nikdo, Takový	person				absent$' d.tsv && grep -q '^# moje poznámka$' d.tsv
ok 'decisions: what is new and what is absent is marked, remarks stay'
cp d.tsv before.tsv && run 0 xref --decisions d.tsv --format tsv && cmp -s out decided.tsv && cmp -s d.tsv before.tsv
ok 'decisions: the second run changes nothing'
run 0 xref --decisions d.tsv && grep -q '^Olomouc  (place, [0-9]*) new' out && grep -q 'see also perestrojka' out
ok 'decisions: new entries and see-also in the text'
printf 'Havel, Václav\tperson\trename\tHavel, V.\t\t\nGorbačov, Michail\tperson\tsee-also\tHavel, Václav\t\t\nJelcin, Boris\tperson\tmerge\tHavel, V.\t\t\nMasaryk\tperson\tkeep\t\t\t\nBrno\tplace\tsplit\tBrno, staré\tru/*\t\n' >e.tsv
run 0 xref --decisions e.tsv && cp out e.txt && grep -q '^    see also Havel, V\.$' e.txt && grep -q '^Jelcin, Boris → Havel, V\.$' e.txt && grep -c '^Havel, V\.  ' e.txt | grep -qx 1
ok 'decisions: see-also and merge know the new heading'
grep -q '^Masaryk  (person, [0-9]*)$' e.txt && grep -q '^Brno, staré  (place, [0-9]*)$' e.txt
ok 'decisions: keep settles what was unsure; what a split makes is not new'
printf 'Praha\tplace\trename\tBrno\t\t\n' >e.tsv && run 0 xref --decisions e.tsv && grep -q '^Praha → Brno$' out && grep -c '^Brno  ' out | grep -qx 1
ok 'decisions: renamed to the heading of another entry, both are one'
printf 'Praha\tplace\tburn\t\t\t\n' >bad.tsv && cp bad.tsv copy.tsv
run 2 xref --decisions bad.tsv && grep -q "bad.tsv:1: there is no decision 'burn'" err && cmp -s bad.tsv copy.tsv
ok 'decisions: a bad line is named, the file stays'
bad() { # bad WHAT LINE: the file is refused, the line named, and stays as it is
    printf "%b" "# poznámka\n$2\n" >bad.tsv && cp bad.tsv copy.tsv
    run 2 xref --decisions bad.tsv && grep -q "^najdi: bad.tsv:2: $1" err && [ "$(wc -l <err)" -eq 1 ] && [ ! -s out ] && cmp -s bad.tsv copy.tsv
    ok "decisions: $1"
}
bad 'no TAB: columns are parted by TABs' 'Praha place drop'
bad 'this is not UTF-8' 'P\0370ibram\tplace\tdrop'
bad 'a decision needs a heading' '\tplace\tdrop'
bad 'rename needs an argument, the fourth column: a heading' 'Praha\tplace\trename'
bad 'kind needs an argument, the fourth column: person' 'Praha\tplace\tkind'
bad "there is no kind 'pes'" 'Praha\tplace\tkind\tpes'
bad 'split needs to know where' 'Praha\tplace\tsplit\tPraha 2'
bad "'cs/a.txt:9-5' ends before it begins" 'Praha\tplace\tdrop\t\tcs/a.txt:9-5'
# As spreadsheets of Windows save it: a mark of byte order, CR LF, quotation marks; columns of one's own; behind a link.
mkdir kept && printf '\357\273\277heading\tkind\tdecision\targument\twhere\tstate\r\n"Praha"\tplace\trename\t"Praha ""matka"""\t\t\tmoje\tsloupce\r\n' >kept/f.tsv && ln -s kept/f.tsv f.tsv
run 0 xref --decisions f.tsv && grep -q '^Praha "matka"  (place' out && [ -L f.tsv ] && [ "$(ls kept)" = f.tsv ] &&
    grep -q '^Praha	place	rename	Praha "matka"			moje	sloupce$' kept/f.tsv
ok 'decisions: from a spreadsheet, behind a link, with columns of one'"'"'s own'
cp kept/f.tsv before.tsv && run 0 xref --decisions f.tsv && cmp -s kept/f.tsv before.tsv
ok 'decisions: and they stay so'
printf 'Brno\tplace\trename\t#brno\t\t\nXerxes\tperson\tdrop\t\t\t\nNikdo\tperson\tkeep\t\t\t\n' >g.tsv && run 0 xref --decisions g.tsv &&
    grep -q "^najdi: g.tsv:2: the register has no entry 'Xerxes', nor those of 1 more decisions: they are marked absent$" err && cp g.tsv before.tsv && run 0 xref --decisions g.tsv && cmp -s g.tsv before.tsv
ok 'decisions: what speaks of nothing is said; a heading that begins as a remark does'
# Decisions survive new texts; what these bring is new.
mkdir grow && printf 'V Písku žil Adam Horák. Adama Horáka znal Petr Konrád.\n' >grow/a.txt && "$X" --index grow.index --root grow --quiet grow 2>err
run 0 xref --index grow.index --decisions grow.tsv --format tsv && sed 's/^\(Horák, Adam	person\)	*$/\1	rename	Horák, Adam (písař)		/; s/^\(Konrád, Petr	person\)	*$/\1	drop			/' grow.tsv >edited && cp edited grow.tsv
printf 'Adam Horák a Adamu Horákovi Jan Žižka. Petru Konrádovi nic. Jan Žižka byl v Písku.\n' >grow/b.txt && "$X" --index grow.index --root grow --quiet grow 2>err
run 0 xref --index grow.index --decisions grow.tsv && grep -q '^Horák, Adam (písař)  (person, 4)$' out && ! grep -q '^Konrád' out && grep -q '^Žižka, Jan  (person, 2) new$' out && grep -q '^Písek  (place, 2)$' out && grep -q '^Žižka, Jan	person				new$' grow.tsv
ok 'decisions: new texts'

# What was decided about a surname does not happen to a new person whom a guess has joined to it.
mkdir alone && printf 'Ráno promluvil poslanec Vaněček. Vaněčkovi odpověděl ministr Hořejší. Souhlasil i předseda Kubát.\n' >alone/a.txt && "$X" --index alone.index --root alone --quiet alone 2>err
printf 'Vaněček\tperson\trename\tVaněček, poslanec\t\t\nKubát\tperson\tdrop\t\t\t\n' >alone.tsv && run 0 xref --index alone.index --decisions alone.tsv && ! grep -q '^Kubát' out
printf 'Poslanec Karel Vaněček zemřel. O Karlu Vaněčkovi psaly noviny. Přišel i Pavel Kubát.\n' >alone/b.txt && "$X" --index alone.index --root alone --quiet alone 2>err
run 0 xref --index alone.index --decisions alone.tsv && grep -q '^Vaněček, poslanec  (person, 2)$' out && grep -q '^Vaněček, Karel .*(person, 2) new$' out && grep -q '^Kubát, Pavel  (person, 1) new$' out &&
    grep -q '^Kubát, Pavel	person				new$' alone.tsv && grep -q '^Kubát	person	drop			$' alone.tsv
ok 'decisions: a surname that was decided about is not the new full name that a guess joins it to'
printf 'Také Karel Vaněček mlčel.\n' >alone/c.txt && "$X" --index alone.index --root alone --quiet alone 2>err
run 0 xref --index alone.index --decisions alone.tsv && grep -q '^Vaněček	person	rename	Vaněček, poslanec		unsure$' alone.tsv
ok 'decisions: where it is more than a guess the line is unsure'

# The places of a decision as the register prints them.
mkdir -p there/sub && for name in a b; do printf 'V Kolíně žil Adam Horák. Adama Horáka znal kdekdo v Kolíně.\n' >there/sub/$name.txt; done
"$X" --index there.index --root there --quiet there 2>err
printf 'Kolín\tplace\tsplit\tKolín (opis)\t%s\t\nHorák, Adam\tperson\tdrop\t\t%s\t\n' "there/sub/b.txt:1" "sub/a.txt#1" >there.tsv
run 0 xref --index there.index --decisions there.tsv --format tsv && [ ! -s err ] && [ "$(sed 1d out | cut -f 1,3 | LC_ALL=C sort -u | tr '\t\n' '=;')" = 'Horák, Adam=sub/b.txt;Kolín=sub/a.txt;Kolín (opis)=sub/b.txt;' ]
ok 'decisions: where, by the path that opens from here, and by the number of a passage'
printf 'Kolín\tplace\tdrop\t\tthere/\t\n' >there.tsv && run 0 xref --index there.index --decisions there.tsv && ! grep -q '^Kolín' out
ok 'decisions: where, a folder as shells complete it'
run 0 xref --index paged --format json && perl -MJSON::PP -CO -ne '
    my $e = JSON::PP->new->utf8->decode($_); my @at = grep { $_->{path} =~ /pdf$/ && ($_->{page} // "") eq "139" } @{$e->{mentions}};
    if (@at && !$done++) { print join("\t", $e->{heading}, $e->{kind}, "drop", "", "formats/*.pdf:p. 139"), "\n"; exit }' out >page.tsv && [ -s page.tsv ] &&
    heading=$(cut -f1 page.tsv) && run 0 xref --index paged --decisions page.tsv --format json && [ ! -s err ] && { grep -F "\"heading\":\"$heading\"" out >told || :; } && ! grep -q 'pdf"[^}]*"page":"139"' told
ok 'decisions: where, by a page'
printf 'Brno\tplace\trename\tHalas, Petr\nPraha\tplace\trename\tHalaš, Petr\nOlomouc\tplace\tsee-also\tHalas, Petr\n' >near.tsv
run 0 xref --decisions near.tsv && awk '/^Olomouc / { in_it = 1; next } in_it && /see also Halas, Petr$/ { a = 1 } /^[^ ]/ { in_it = 0 } END { exit !a }' out
ok 'decisions: headings that differ by an accent are two'
printf 'Brno\tplace\tdrop\nPraha\tplace\tsee-also\tBrno\nPraha\tplace\tsee-also\tperestrojka\n' >gone.tsv && run 0 xref --decisions gone.tsv &&
    grep -q 'see also perestrojka' out && ! grep -q 'see also Brno' out
ok 'decisions: see-also to what is left out'
printf 'Praha\tplace\trename\tPraho\nPrsten\tother\tdrop\n' >form.tsv && run 0 xref --decisions form.tsv && ! grep -q '^Praha →' out && grep -q '^Praho  (place' out
ok 'decisions: the form that a rename mends leads nowhere'

# Authority lists.
printf 'heading,variants,kind\n"Gorbačov, Michail (1931–2022)",Горбачёв;Gorbachev,person\nXerxes,,person\n' >names.csv
run 0 xref --names names.csv --format tsv && awk -F'\t' '$5 == "Горбачёв" { print $1 }' out | sort -u | grep -qx 'Gorbačov, Michail (1931–2022)' &&
    grep -q "names.csv:3: 'Xerxes' does not stand in the texts" err
ok 'names: CSV; what is not there is said'
printf 'heading\tvariants\nPraha matka\tPraha\nPrag\tПрага\n' >twice.tsv
run 0 xref --names twice.tsv --format tsv && grep -q "twice.tsv:3: 'Прага' stands under 'Praha matka' already (line 2)" err && grep -q '^Praha matka	place' out
ok 'names: two headings for one thing are told'
printf '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><listPlace><place><placeName>Praga Caput</placeName><placeName>Praha</placeName></place></listPlace><listPerson><person><persName><forename>Karel</forename><surname>Kramář</surname></persName></person></listPerson></body></text></TEI>' >names.xml
run 0 xref --names names.xml --format tsv && grep -q '^Praga Caput	place	.*	Prahy	' out && grep -q '^Kramář, Karel	person' out
ok 'names: TEI'
printf '<TEI xmlns="http://www.tei-c.org/ns/1.0"><listPerson><person><persName>Karel <note>ministr</note>Kramář</persName></person><person><persName>Nikdo Nikde</persName></person><person><persName><surname>Kramář</surname><forename>Josef</forename></persName></person></listPerson></TEI>' >natural.xml
run 0 xref --names natural.xml --format tsv && grep -q '^Kramář, Karel	person' out && ! grep -q '^Karel Kramář	' out && grep -q "'Nikdo Nikde' does not stand in the texts$" err && grep -q "'Kramář, Josef' does not stand in the texts; there is .*'Kramář, Karel'" err
ok 'names: TEI as names are said, notes in them; what is not there, and what is like it'
printf '<TEI xmlns="http://www.tei-c.org/ns/1.0"><listPlace><place><placeName><settlement>Praha</settlement><country>Česko</country></placeName></place><place><settlement>Brno</settlement></place></listPlace><listPerson><person><persName>Jelcin, Boris</persName><persName type="main">Jelcin, Boris Nikolajevič</persName></person></listPerson></TEI>' >parts.xml
run 0 xref --names parts.xml --format tsv && [ ! -s err ] && grep -q '^Praha	place	.*	Prahy	' out && grep -q '^Jelcin, Boris Nikolajevič	person' out && ! grep -q '^Jelcin, Boris	' out
ok 'names: TEI, places by their parts, the main name wherever it stands'
printf 'heading\nDvořák\n' >several.csv && mkdir alike && printf 'Jan Dvořák a Josef Dvořák se potkali. Jan Dvořák mlčel, Josef Dvořák též. Dvořák odešel.\n' >alike/a.txt && "$X" --index alike.index --root alike --quiet alike 2>err
run 0 xref --index alike.index --names several.csv && grep -q "several.csv:2: 'Dvořák' may be several; there is .*'Dvořák, J" err && grep -q '^Dvořák, Jan' out && grep -q '^Dvořák, Josef' out
ok 'names: a surname of several is nobody'"'"'s'
refused() { # refused WHAT FILE: an authority list, and what is wrong with it
    printf "%b" "$2" >bad.csv && run 2 xref --names bad.csv && grep -q "^najdi: bad.csv:$1" err && [ "$(wc -l <err)" -eq 1 ]
    ok "names: $1"
}
refused '2: a quotation mark is not closed' 'heading,kind\n"Praha,place\nBrno,place\n'
refused '3: this is not UTF-8' 'heading,kind\nPraha,place\nP\0370ibram,place\n'
refused '1: no column is called heading' 'jmeno,druh\nPraha,place\n'
refused "2: there is no kind 'misto'" 'heading,kind\nPraha,misto\n'
printf '\357\273\277Heading;Kind\r\n"Praha";Place\r\n' >win.csv && run 0 xref --names win.csv --format tsv && grep -q '^Praha	place' out && [ ! -s err ]
ok 'names: from a spreadsheet'
printf 'heading\n' >none.csv && run 0 xref --names none.csv && grep -q "'none.csv' has no names in it" err
ok 'names: an empty list'
printf '<TEI><person>' >bad.xml && run 2 xref --names bad.xml && grep -q 'not well-formed' err
ok 'names: XML that is not well-formed'
printf 'Jelcin\tЕльцин\tYeltsin\n' >table.tsv && run 0 xref --names table.tsv --format tsv
ok 'names: the table that search takes is one too'

# Nothing in a text, a title or a file's name breaks out of a format.
perl "$TESTS/cli/hostile.pl" 20 hostile
"$X" --index hostile-index --root hostile --quiet hostile 2>err
for format in html tei; do
    run 0 xref --index hostile-index --format $format && perl "$TESTS/cli/tame.pl" $format <out >told
    ok "hostile text stays text: $format"
done
run 0 xref --index hostile-index --format json && perl "$TESTS/cli/json.pl" entity <out >told && clean out
ok 'hostile text stays text: json'
for format in text tsv markdown tags; do
    run 0 xref --index hostile-index --format $format && clean out
    ok "hostile text stays text: $format"
done

# The page in a browser.
run 0 xref --format html && cp out page.html && perl -MDigest::SHA=sha256_base64 -0777 -ne '
    my ($script) = m{<script>(.*?)</script>}s; my $sum = sha256_base64($script); exit(index($_, "sha256-$sum=") < 0)' page.html
ok 'html: the policy knows the script'
! grep -qE '(src|href)="?(https?:)?//|@import|url\(' page.html
ok 'html: nothing is fetched'
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome)
browse() { # browse FILE: the page's elements after its scripts have run
    timeout 120 "$browser" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
        --disable-component-update --disable-sync --enable-logging=stderr --virtual-time-budget=3000 --user-data-dir="$W/browser" --dump-dom "file://$W/$1" 2>err >out
}
if [ -z "$browser" ]; then
    for what in opens filters leads shows; do
        n=$((n + 1))
        echo "ok $n - html: the page $what # SKIP there is no chromium"
    done
else
    browse page.html && grep -q '<html lang="en" data-ready=""' out && ! grep -q 'CONSOLE' err
    ok 'html: the page opens, its script runs, nothing is refused'
    # the same page without its policy, so that a script of ours may act as the reader does
    cat >act.html <<'END'
<script>
const q = document.getElementById('q'), told = [];
const seen = () => [...document.querySelectorAll('main article')].filter(a => !a.hidden).map(a => a.firstElementChild.textContent);
dispatchEvent(new KeyboardEvent('keydown', {key: '/'}));
told.push(document.activeElement === q);
q.value = 'горбачев'; q.dispatchEvent(new Event('input'));
told.push(seen().length > 0 && seen().every(t => /Gorba|Горба/.test(t)));
const link = [...document.querySelectorAll('main article li a')].find(a => !a.closest('[hidden]'));
link.click();
const target = document.getElementById(link.hash.slice(1));
told.push(location.hash === link.hash && /Gorbač|Горбач|Gorbach/.test(target.textContent));
q.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
told.push(seen().length > 500);
document.querySelector('input[value=person]').click();
told.push(!seen().some(t => /person, /.test(t)));
const all = seen().length;
document.getElementById('u').click();
told.push(seen().length > 0 && seen().length < all && seen().every(t => / \? /.test(t)));
told.push([...document.querySelectorAll('nav a')].every(a => a.hidden === document.getElementById(a.hash.slice(1)).hidden));
document.body.innerHTML = '<p id="told">' + told.join(' ') + '</p>';
</script>
END
    { sed '/http-equiv/d; /<\/body>/d; /<\/html>/d' page.html; cat act.html; } >acted.html
    browse acted.html && grep -o '<p id="told">[^<]*' out >told && grep -q '>true true true true true true true$' told
    ok 'html: filter, kinds and links by keyboard and by click'
    # what a link leads to is not under the header: letters, entries, passages
    cat >lead.html <<'END'
<script>
(async () => {
    const told = [], header = document.querySelector('header'), wait = ms => new Promise(done => setTimeout(done, ms));
    const to = [document.querySelectorAll('nav a')[20], document.querySelector('.see a'), document.querySelectorAll('main li a')[900]];
    for (const link of to) {
        link.click();
        await wait(200);
        const top = document.getElementById(link.hash.slice(1)).getBoundingClientRect().top, under = top - header.getBoundingClientRect().bottom;
        told.push(under >= 0 && under < 40);
    }
    document.body.innerHTML = '<p id="told">' + told.join(' ') + '</p>';
})();
</script>
END
    { sed '/http-equiv/d; /<\/body>/d; /<\/html>/d' page.html; cat lead.html; } >lead-on.html
    browse lead-on.html && grep -o '<p id="told">[^<]*' out >told && grep -q '>true true true$' told
    ok 'html: what a link leads to is to be seen'
    run 0 xref --index hostile-index --format html && cp out hostile.html && browse hostile.html && ! grep -q 'CONSOLE\|pwned' err && ! grep -q 'data-pwned' out
    ok 'html: hostile text runs nothing'
fi
echo "1..$n"
