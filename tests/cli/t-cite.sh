#!/bin/sh
# --cite: citations alone, in three styles; keys are stable.  search --like ID.
. "$TESTS/tap.sh"

mkdir docs
printf 'Title: Paměti <b>a</b> *listy*\nAuthor: Novák, Jan; Anna Malá\nDate: 1921-05-03\nSource: https://example.org/x\n\nKdo jednou viděl slona v cirkuse, nezapomene.\n\nSlon stál, slon spal.\n' >docs/a.txt
printf 'Slon v porcelánu\n\nTak se říká člověku, který v cirkuse rozbil, co mohl; slon za to nemůže.\n' >docs/b_c.txt
"$X" --index index --root docs --quiet docs 2>err
export NAJDI_INDEX="$W/index"

run 0 search slon --cite plain && [ "$(wc -l <out)" -eq 2 ] &&
    grep -q '^Novák, Jan; Malá, Anna\. Paměti <b>a</b> \*listy\*\. 1921-05-03, line.*\. https://example.org/x\. .*docs/a\.txt$' out
ok "plain: a line a passage, after ISO 690"
run 0 search slon --cite markdown && grep -q '^- Slon v porcelánu.*docs/b\\_c.txt \[@slon-porcelanu-[0-9a-f]*, lines 1-3\]$' out && grep -qF 'Paměti \<b\>a\</b\> \*listy\*' out
ok "markdown: marks are escaped, keys and lines for pandoc"
run 0 search slon --cite csl-json && perl -MJSON::PP -e '
    local $/;
    my $items = decode_json(<STDIN>);
    my ($a) = grep { $_->{archive_location} eq "a.txt" } @$items;
    my $names = $a->{author};
    exit !(@$items == 2 && $a->{author}[0]{family} eq "Nov\xe1k" && $a->{author}[0]{given} eq "Jan" &&
        $a->{author}[1]{family} eq "Mal\xe1" && $a->{author}[1]{given} eq "Anna" &&
        $a->{issued}{"date-parts"}[0][1] == 5 && $a->{URL} eq "https://example.org/x")' <out
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
# What documents say in other ways: names, dates, imprints; and nothing at all.
mkdir more
cat_doc() { # cat_doc FILE HEADER...: a document with these lines above its text
    file=$1
    shift
    { [ $# -eq 0 ] || printf '%s\n' "$@" ''; echo 'pod stromem stál jeden velký slon a nikdo o něm nevěděl nic víc.'; } >"more/$file"
}
cat_doc 1.txt 'Title: Слоны' 'Author: Достоевский Ф. М.' 'Date: около 1890' 'Source: Praha: J. Otto, 1890'
cat_doc 2.txt 'Title: Války' 'Author: Ludwig van Beethoven a Jan Novák ml.' 'Date: 1914–18'
cat_doc 3.txt 'Title: Zpráva' 'Author: Národní archiv' 'Date: léto 1938' 'Source: fond 12'
cat_doc 4.txt 'Title: Den' 'Author: prof. Anna Malá, CSc.' 'Date: 21. srpna 1968'
cat_doc 5.txt
mkdir more/sub && cp more/5.txt more/sub/5.txt
"$X" --index more.index --root more --quiet more 2>err
run 0 search slon --index more.index --limit 0 --cite csl-json && perl -MJSON::PP -e '
    local $/;
    my $items = decode_json(<STDIN>);
    my %at = map { $_->{archive_location} => $_ } @$items;
    my $flat = JSON::PP->new->canonical->utf8;
    sub is { my ($got, $want, $what) = @_; $got = $flat->encode($got); $got eq $want or print "$what: $got\n" and $bad = 1 }
    is($at{"1.txt"}{author}, q([{"family":"Достоевский","given":"Ф. М."}]), "initials");
    is($at{"1.txt"}{issued}, q({"circa":true,"date-parts":[[1890]]}), "circa");
    is([@{$at{"1.txt"}}{qw(type publisher-place publisher)}], q(["book","Praha","J. Otto"]), "imprint");
    is($at{"2.txt"}{author}, q([{"family":"Beethoven","given":"Ludwig","non-dropping-particle":"van"},{"family":"Novák","given":"Jan","suffix":"ml."}]), "particle, suffix");
    is($at{"2.txt"}{issued}, q({"date-parts":[[1914],[1918]]}), "range");
    is($at{"3.txt"}{author}, q([{"literal":"Národní archiv"}]), "institution");
    is([$at{"3.txt"}{issued}, $at{"3.txt"}{source}], q([{"literal":"léto 1938"},"fond 12"]), "what is not understood stays");
    is($at{"4.txt"}{author}, q([{"family":"Malá","given":"Anna"}]), "degrees");
    is($at{"4.txt"}{issued}, q({"date-parts":[[1968,8,21]]}), "a month as a word");
    is([$at{"5.txt"}{title}, $at{"5.txt"}{author}], q(["5.txt",null]), "nothing: the file");
    my %ids = map { $_->{id} => 1 } @$items;
    is([scalar(@$items), scalar(keys %ids)], "[6,6]", "ids");
    is([grep { $_->{id} !~ /^[a-z0-9][a-z0-9-]*$/ } @$items], "[]", "ids in ASCII");
    exit !!$bad' <out >told
ok "csl-json: names, dates, imprints; each document its own id"
# The members and types of the schema of CSL data 1.0.2, as far as they are used, and what each holds.
cat >schema.pl <<'END'
use JSON::PP;
local $/;
my %string = map { $_ => 1 } qw(id type title language source URL publisher publisher-place archive_location);
my %types = map { $_ => 1 } qw(book document webpage);
my $items = JSON::PP->new->utf8->decode(<STDIN>);
ref $items eq 'ARRAY' && @$items or die "no array";
for my $item (@$items) {
    $item->{id} =~ /./ && $types{$item->{type}} or die "id or type";
    for my $name (keys %$item) {
        my $value = $item->{$name};
        if ($name eq 'author') {
            for my $who (@$value) {
                my @extra = grep { !/^(?:family|given|literal|suffix|non-dropping-particle)$/ || ref $who->{$_} || !length $who->{$_} } keys %$who;
                die "a name's @extra" if @extra || !(exists $who->{family} xor exists $who->{literal});
            }
        } elsif ($name eq 'issued') {
            my $parts = $value->{'date-parts'};
            die "a date" if grep { !/^(?:date-parts|circa|literal)$/ } keys %$value;
            die "a date's parts" if $parts && (@$parts > 2 || grep { !@$_ || @$_ > 3 || grep { !/^\d+$/ } @$_ } @$parts);
            die "no date" if !$parts && !length $value->{literal};
        } elsif ($name eq 'number-of-pages') {
            $value =~ /^\d+$/ or die 'pages';
        } else {
            $string{$name} && !ref $value && length $value or die "member $name";
        }
    }
}
END
perl schema.pl <out 2>told && "$X" --quiet --index formats --root "$CORPUS" "$CORPUS" 2>err
run 0 concordance --index formats Praha --cite csl-json && perl schema.pl <out 2>told
ok "csl-json: as the schema has it, in all formats"
# Two indexes with one path each: another document is another item, the same one is one.
mkdir twin && printf 'Tady je jiný slon, který jde po jiné cestě do jiného lesa.\n' >twin/5.txt
"$X" --index twin.index --root twin --quiet twin 2>err
run 0 search slon --index more.index --index twin.index --limit 0 --cite csl-json && [ "$(grep -c '"archive_location":"5.txt"' out)" -eq 2 ] &&
    [ "$(grep -o '"id":"[^"]*"' out | sort | uniq -d | wc -l)" -eq 0 ]
ok "one path in two indexes: two items, two ids"
run 0 search slon --index more.index --index more.index --limit 0 --cite csl-json && [ "$(grep -c '"archive_location":"5.txt"' out)" -eq 1 ]
ok "one document in two indexes: one item"
if command -v pandoc >/dev/null; then
    run 0 search slon --index more.index --limit 0 --cite csl-json && cp out refs.json
    run 0 search slon --index more.index --limit 0 --cite markdown && { printf -- '---\nbibliography: refs.json\n---\n\n'; cat out; } >cites.md &&
        pandoc --citeproc -t plain --wrap=none cites.md >told 2>err && [ ! -s err ] && grep -q '(van Beethoven and Novák ml. 1914--1918, line\|(van Beethoven and Novák\|(Beethoven' told
    ok "pandoc finds each key"
else
    n=$((n + 1))
    echo "ok $n - pandoc finds each key # SKIP there is no pandoc"
fi
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
