#!/bin/sh
# Texts in the encodings of the nineties: told, shown, overruled; bad bytes reported; citations that lead back.
. "$TESTS/tap.sh"
export CORPUS

index() { # index STATUS ARGS...: runs najdi-index as run() runs najdi
    want=$1
    shift
    "$X" "$@" >"$W/out" 2>"$W/err" </dev/null
    got=$?
    [ "$got" -eq "$want" ] || { echo "exit $got, not $want" >>"$W/err"; false; }
}

found() { # found QUESTION PATH: it is the only document
    run 0 search --by document --limit 0 --format trec --no-translit "$1" && [ "$(cut -d ' ' -f 3 out)" = "$2" ]
}

cat >cs <<'EOF'
Šťastný příběh o žluťoučkém koni z Třeboně začíná v létě, když řeka opadla a děti chodily k mlýnu.
Nikdo netušil, že ještě týž rok přijde povodeň, jakou nepamatovali ani nejstarší rybáři.
EOF
cat >ru <<'EOF'
Весёлая история о рыжем коне из Твери начинается летом, когда река обмелела и дети ходили к мельнице.
Никто не знал, что ещё в том же году случится наводнение, какого не помнили и старые рыбаки.
EOF
mkdir docs
for e in CP1250 ISO-8859-2 CP852 UTF-16LE; do
    { sed 's/^/  /' cs; echo "Značka $e je první."; } | iconv -f UTF-8 -t "$e" >"docs/cs-$e.txt"
done
for e in CP1251 KOI8-R ISO-8859-5 CP866 MAC-CYRILLIC UTF-16BE; do
    { cat ru; echo "Метка $e первая."; } | iconv -f UTF-8 -t "$e" >"docs/ru-$e.txt"
done
index 0 --index ix --verbose docs; ok 'all are read'
for e in CP1250:cp1250 ISO-8859-2 CP852; do
    grep -qE "^new: docs/cs-${e%:*}.txt: ${e#*:}, 9[0-9] % sure$" err; ok "--verbose tells ${e#*:}"
done
for e in CP1251:cp1251 KOI8-R ISO-8859-5 CP866 MAC-CYRILLIC:MacCyrillic; do
    grep -qE "^new: docs/ru-${e%:*}.txt: ${e#*:}, 9[0-9] % sure$" err; ok "--verbose tells ${e#*:}"
done
export NAJDI_INDEX=ix
run 0 search --by document --limit 0 --count 'zlutouckem'; [ "$(cat out)" = 4 ]; ok 'the Czech ones are found'
run 0 search --by document --limit 0 --count 'наводнение мельнице'; [ "$(cat out)" = 6 ]; ok 'the Russian ones are found'

# Each passage's bytes, read in its encoding, are its text.
run 0 search --limit 0 --format json 'prvni OR mlynu OR первая OR рыбаки' && perl -MEncode -ne '
    m{"path":"([^"]*)".*?"encoding":"([^"]*)".*?"bytes":\[(\d+),(\d+)\].*?"text":"([^"]*)"} or die "no bytes: $_";
    my ($path, $encoding, $start, $end, $text) = ($1, $2, $3, $4, $5);
    open my $in, "<:raw", $path or die "$path: $!";
    seek $in, $start, 0;
    read $in, my $bytes, $end - $start;
    my $there = encode("UTF-8", decode($encoding, $bytes));
    s/\\n/ /g, s/\s+/ /g for $text, $there;
    die "$path: $there\n" if $text ne $there;
    $n++;
    END { exit($n != 10) }' out 2>>err
ok 'bytes lead back in every encoding'

run 0 status && grep -qE '^encodings .*\bKOI8-R 1 \(9[0-9] % sure\)' out; ok 'status tells encodings'
run 0 status --format json && grep -qE '"KOI8-R":\{"documents":1,"sure":9[0-9]\}.*"doubtful":\[\]' out; ok 'status in JSON'
run 0 status --format tsv && grep -qx 'encoding	CP852	1' out && grep -qE '^encoding sure	CP852	9[0-9]$' out
ok 'status in TSV'
printf 'a\360b\n' >docs/what.txt
index 0 --index ix docs && run 0 status && grep -qE '^doubtful   docs/what.txt: [A-Za-z0-9-]+, [0-9]+ % sure$' out
ok 'status names what is doubtful'
rm docs/what.txt

# ---- overruled ----
printf 'Gr\374\337e aus \310eck\251\n' >docs/short.txt
index 0 --index ix docs &&
    index 0 --index ix --encoding latin2 --verbose docs/short.txt && grep -qx 'changed: docs/short.txt: ISO-8859-2' err
ok '--encoding overrules, and reads again'
found Čeckš docs/short.txt; ok 'in that encoding'
index 0 --index ix docs && grep -q ' 0 changed' err && found Čeckš docs/short.txt; ok 'and stays until the file changes'
index 2 --index ix --encoding klingon docs && grep -q "no such encoding: 'klingon'" err; ok 'an encoding that there is not'
printf '\357\273\277Růžena má znamínko\n' >docs/mark.txt
index 0 --index ix --encoding cp1250 docs/mark.txt && found Růžena docs/mark.txt; ok 'a byte order mark is stronger'

# ---- bad bytes ----
{ iconv -f UTF-8 -t CP1251 ru; printf '\352\356\355\350 \230\230 \342 \361\362\345\357\350\n'; } >docs/bad.txt
index 0 --index ix --verbose docs/bad.txt && grep -qE '^warning: docs/bad.txt: 3: 2 characters are not cp1251, the first at byte 200$' err
ok 'bad bytes are told with their place'
found 'кони степи' docs/bad.txt; ok 'and the rest is read'

# ---- the corpus ----
"$X" --quiet --index corpus-ix --root "$CORPUS" "$CORPUS/encodings"
"$N" search --index corpus-ix --limit 0 --sort path --format json 'path:*' >all
perl "$TESTS/cli/cited.pl" --whole "$CORPUS" 15 <all >told; ok 'every citation of the corpus leads back, and every line is in one'
perl "$TESTS/cli/json.pl" encoding <all | sort -u | tr '\n' ' ' >told
[ "$(cat told)" = 'CP852 CP866 ISO-8859-2 KOI8-R cp1250 cp1251 ' ]; ok 'six encodings'
mkdir -p plain/encodings
perl -MEncode -ne '
    my ($path, $encoding) = /"path":"([^"]*)".*?"encoding":"([^"]*)"/ or die $_;
    open my $in, "<:raw", "$ENV{CORPUS}/$path" or die "$path: $!";
    open my $out, ">", "plain/$path" or die "$path: $!";
    print $out encode("UTF-8", decode($encoding, do { local $/; <$in> }))' all
"$X" --quiet --index plain-ix --root plain plain
cat >questions <<'EOF'
Chorupany
Svejk
"dobry vojak"
Samara české dobrovolníky
Аверченко
zesnuti bohorodice
Nabokov
Remkovi
hvězdné městečko
Gubarev Grecko
"v kazašské stepi"
Цветаевой
"пражский рыцарь"
Мокропсы стипендия
Якобсону
фонология кружок
бежать в Данию
Направника
Юсупов
Дубровский опера
Petrohrad
EOF
for k in corpus plain; do
    "$N" search --index $k-ix --queries questions --limit 0 --format trec >$k.trec
    "$N" search --index $k-ix --queries questions --limit 0 --format json |
        sed 's/"encoding":"[^"]*"//; s/"bytes":\[[0-9,]*\]//; s/"citation".*//' >$k.json
done
[ "$(wc -l <corpus.trec)" -ge 25 ] && cmp corpus.trec plain.trec && cmp corpus.json plain.json
ok 'found by the same questions as plain text, with the same scores, lines and matches'

echo 1..$n
