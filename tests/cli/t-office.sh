#!/bin/sh
# DOCX, ODT, EPUB, TEI, wiki dumps: the samples are found as their plain text is, with page and section; what other
# programs wrote loses no word of its source; damaged and sold ones are reported.
. "$TESTS/tap.sh"
SOURCES=$TESTS/cli/office
SAMPLES=$TESTS/cli/office_samples

index() { # index STATUS ARGS...: runs najdi-index as run() runs najdi
    want=$1
    shift
    "$X" "$@" >"$W/out" 2>"$W/err" </dev/null
    got=$?
    [ "$got" -eq "$want" ] || { echo "exit $got, not $want" >>"$W/err"; false; }
}

# ---- the sample documents: packed ones are made from the texts beside this script ----
mkdir docs made
perl "$CORPUS/make_formats" "$SOURCES" made 2>told; ok 'the packed samples are made'
for f in made/*; do cmp "$f" "$CORPUS/formats/${f##*/}" 2>told; ok "${f##*/} is what is in corpus/"; done
for f in capek_v_rustine.docx komenskiy_v_rossii.odt czech_vines_on_the_black_sea.epub zapisnik_tovaryse.xml lazenske_chramy.xml; do
    cp "$CORPUS/formats/$f" docs
done
index 0 --index docs-ix --root docs docs; ok 'the samples are read'
index 0 --index plain-ix --root "$SOURCES" "$SOURCES"; ok 'and their plain texts'

# The words of the source, without the rules for pages and tables.
words() { perl -CSD -ne 'next if /^(Title|Author|Date|Language|Source|Licence): |^--- /; s/\[\^\d+\]:?//g; print lc, "\n" for /\w+/g' "$@" | LC_ALL=C sort; }
for name in capek_v_rustine.docx komenskiy_v_rossii.odt czech_vines_on_the_black_sea.epub; do
    "$N" search --index docs-ix --limit 0 --sort path --format json "path:$name" |
        perl -MJSON::PP -CO -ne '$t = JSON::PP->new->utf8->decode($_)->{text}; $t =~ s/\[\d+\]//g; print "$t\n"' | words >have
    words "$SOURCES/${name%.*}.txt" >want
    diff want have >told; ok "$name: every word of its text, and no other"
done

# ---- the same questions find them, on the page and in the section that they stand on ----
while IFS='|' read -r name page section question; do
    run 0 search --index plain-ix --by document --all --limit 1 --format trec "$question" && grep -q " ${name%.*}.txt " out
    ok "plain text: $question"
    run 0 search --index docs-ix --all --limit 1 --format json "$question" && grep -q "\"path\":\"$name\"" out &&
        grep -q "\"page\":\"$page\"" out && grep -q "\"section\":\[[^]]*\"$section\"\]" out
    ok "$name, p. $page: $question"
done <<'QUESTIONS'
capek_v_rustine.docx|1|Robot přichází do Leningradu|Kroll Tolstým
capek_v_rustine.docx|1|Robot přichází do Leningradu|"volné zpracování"
capek_v_rustine.docx|2|Mloci a zahradníci|саламандрами
capek_v_rustine.docx|2|Mloci a zahradníci|Haas režisérem
capek_v_rustine.docx|3|Co zůstalo|Masarykem Hovory
komenskiy_v_rossii.odt|1|Школа пастора Глюка|Глюка гимназия
komenskiy_v_rossii.odt|1|Школа пастора Глюка|"Мир в картинках" латинском OR рукописи
komenskiy_v_rossii.odt|2|Юбилей 1892 года|Лешно
komenskiy_v_rossii.odt|2|Имя|Яблонский Лейбниц
czech_vines_on_the_black_sea.epub|vii|The estate|marl track
czech_vines_on_the_black_sea.epub|viii|The villages|hop brewers
czech_vines_on_the_black_sea.epub|viii|The villages|Kvasiliv
czech_vines_on_the_black_sea.epub|1|What is left|Jedlička gravestones
QUESTIONS
run 0 search --index docs-ix --limit 1 --format json 'Kroll' && grep -q 'neuspěl' out && grep -q 'Vzpouru strojů' out
ok 'a note is with its passage'

# ---- TEI ----
run 0 search --index docs-ix --limit 1 --format json 'divadlo Brody' && grep -q '"page":"1r"' out && grep -q 'Theatr \[Divadlo\]' out &&
    grep -q '"lines":\[37,45\]' out
ok 'TEI: both spellings, page and lines'
run 0 search --index docs-ix --count '"geskyně w nichž"'; ok 'TEI: a word over a line break'
run 0 search --index docs-ix --limit 0 --format json 'path:zapisnik*' && perl -MJSON::PP -MEncode -e '
    open my $in, "<:raw", "docs/zapisnik_tovaryse.xml" or die;
    my $file = do { local $/; <$in> };
    my $n = 0;
    while (<STDIN>) {
        my $hit = JSON::PP->new->utf8->decode($_);
        $n++;
        my @lines = split /\n/, $file;
        my ($first, $last) = @{ $hit->{lines} };
        my $there = decode("UTF-8", join " ", @lines[$first - 1 .. $last - 1]);
        for my $word (grep { length > 3 } $hit->{text} =~ /\w+/g) {
            $there =~ /\Q$word\E/ || $file =~ /\Q@{[encode("UTF-8", $word)]}\E|gesky<lb/ or die "$hit->{id}: $word\n";
        }
        next unless $hit->{bytes};
        my $slice = decode("UTF-8", substr $file, $hit->{bytes}[0], $hit->{bytes}[1] - $hit->{bytes}[0]);
        s/\s+//g for $slice, my $text = $hit->{text};
        $slice eq $text or die "$hit->{id}: bytes hold $slice\n";
    }
    $n > 2 or die "only $n passages\n"' <out 2>told
ok 'TEI: lines and bytes lead back'

# ---- a dump ----
run 0 search --index docs-ix --limit 1 --format json 'ikonostas Kuznecov' &&
    grep -q '"path":"lazenske_chramy.xml!/Chrám svatého Vladimíra (Mariánské Lázně)"' out && grep -q '"section":\["Ikonostas"\]' out
ok 'a page of a dump is a document'
run 1 search --index docs-ix --all 'Tuna sem'; ok 'talk pages are not read'
bzip2 -k docs/lazenske_chramy.xml && index 0 --index bz2-ix --root docs docs/lazenske_chramy.xml.bz2; ok 'a dump packed by bzip2'
run 0 search --index bz2-ix --count --by document 'path:*'; [ "$(cat out)" = 2 ]; ok 'has the same pages'

# ---- what other programs write, from the same source ----
index 0 --index samples-ix --root "$SAMPLES" --exclude "*.md" "$SAMPLES"; ok 'all samples are read'
words "$SAMPLES/source.md" >want
for f in "$SAMPLES"/*; do
    name=${f##*/}
    case $name in README.md | source.md) continue ;; esac
    "$N" search --index samples-ix --limit 0 --sort path --format json "path:$name*" | perl -MJSON::PP -CO -ne 'print JSON::PP->new->utf8->decode($_)->{text}, "\n"' | words >have
    LC_ALL=C comm -23 want have >told
    [ ! -s told ]; ok "$name: no word of the source is lost"
    "$N" search --index samples-ix --limit 0 --format json "path:$name* Trpasličí OR kavky" >out
    grep -q '"section":\[[^]]*"Věže"\]' out; ok "$name: sections"
done

# ---- what cannot be read ----
mkdir bad
head -c 2000 "$CORPUS/formats/capek_v_rustine.docx" >bad/cut.docx
printf 'PK\3\4' >bad/empty.epub
printf '<TEI><text><body><p>Začátek, který zůstal.</p><p>a' >bad/cut.xml
index 1 --index bad-ix --root bad bad
grep -q '^skipped: cut.docx: ' err && grep -q '^skipped: empty.epub: ' err; ok 'damaged ones are told'
run 0 search --index bad-ix --count 'začátek zůstal'; ok 'the beginning of a damaged text is read'

echo "1..$n"
