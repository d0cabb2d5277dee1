#!/bin/sh
# najdi parallels: documents, sections and boilerplate; the formats.  Planted quotations are in t-planted.sh.
. "$TESTS/tap.sh"

# Three editions of a text with an imprint that ten others have too.
mkdir docs
imprint='Tento text vydal spolek pro místní dějiny v řadě Sešity; přetisk je dovolen s uvedením pramene, spolek prosí o výtisk na adresu knihovny muzea v Olomouci, která jej zařadí do sbírky regionálních tisků a vystaví potvrzení o přijetí.'
for i in 1 2 3 4 5 6 7 8 9 10; do
    printf 'Sešit %s\n\nKapitola o věci číslo %s%s%s, která jinde není.\n\n%s\n' $i $i $i $i "$imprint" >docs/sesit$i.txt
done
sed -n '12,40p' "$CORPUS/cs/kramar.txt" >docs/starsi.txt
sed -n '12,40p' "$CORPUS/cs/kramar.txt" | sed 's/Kramář/Kramárž/g; s/profesoři/učení páni/' >docs/novejsi.txt
{ sed -n '16,18p' "$CORPUS/cs/kramar.txt" | tr '\n' ' '; } >docs/uryvek.txt
"$X" --index index --root docs --quiet docs 2>err
export NAJDI_INDEX="$W/index"

run 0 parallels && grep -q '^novejsi.txt and starsi.txt are versions of one text: 9[0-9] % ' out
ok "documents that are the same for the most part are said to be that"
grep -q "^uryvek.txt stands for the most part in starsi.txt: 100 % of its words, which are [1-9][0-9]* % of the other's" out
ok "so is a document that stands in another one"
grep -q '^in 10 documents' out && grep -q 'Tento text vydal' out && [ "$(grep -c 'Tento text vydal' out)" -eq 1 ]
ok "an imprint of ten documents is shown once"
grep -q '1 text stands in many documents' err
ok "and said on standard error"

run 0 parallels --format tsv && head -1 out | grep -q '^pathA	first	last	pathB	first	last	score	' &&
    awk -F'\t' 'NR > 1 && $1 == "novejsi.txt" && $4 == "starsi.txt" && $8 == "passage" && $7 > 0.9 { n++ } END { exit !n }' out
ok "tsv: paths, lines, score"
awk -F'\t' '/sesit/ { exit 1 }' out
ok "tsv: no line of boilerplate"
awk -F'\t' '$8 == "document" && $1 == "novejsi.txt" && $4 == "starsi.txt" && $2 == 1 && $3 == $6 { n++ } END { exit n != 1 }' out
ok "tsv: a line for documents that are the same"
run 0 parallels --format tsv uryvek.txt && awk -F'\t' 'NR > 1 && $1 != "uryvek.txt" && $4 != "uryvek.txt" { exit 1 }' out &&
    [ "$(wc -l <out)" -ge 3 ]
ok "PATH: only what has to do with that document"
run 1 parallels sesit3.txt --format json
ok "a document without parallels: exit 1"
run 0 parallels --count && [ "$(cat out)" -ge 3 ]
ok "--count"
run 0 parallels --limit 1 --format json && [ "$(grep -c '"type":"passage"' out)" -eq 1 ]
ok "--limit"
run 2 parallels --format trec && grep -q 'text, tsv, json or html' err
ok "no such format"

# Documents that are copies of each other: two, and so many that what they share is boilerplate.
mkdir copies
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30; do
    cp "$CORPUS/cs/lazne.txt" copies/lazne$i.txt
    sed "20s/\$/ Dodatek $i./" "$CORPUS/cs/pout_na_rus_1867.txt" >copies/zmena$i.txt
done
cp "$CORPUS/cs/kramar.txt" copies/dva1.txt
cp "$CORPUS/cs/kramar.txt" copies/dva2.txt
sed -n '10,16p' "$CORPUS/cs/lazne.txt" >copies/citat.txt
: >copies/prazdny.txt
echo slovo >copies/slovo1.txt
echo slovo >copies/slovo2.txt
"$X" --index copies-index --root copies --quiet copies 2>err
run 0 parallels --index copies-index --format json
grep -c '"type":"documents","a":"lazne1.txt"' out >told && grep -c '"type":"documents","a":"zmena1.txt"' out >>told &&
    grep -q '"type":"documents","a":"dva1.txt","b":"dva2.txt"' out && [ "$(tr '\n' ' ' <told)" = "29 29 " ]
ok "thirty copies are said to be copies of the first"
run 0 parallels --index copies-index && [ "$(grep -c '^lazne1.txt and 29 others are the same text, spelling aside: lazne10.txt, ' out)" -eq 1 ] &&
    [ "$(grep -c '^lazne' out)" -eq 1 ] && grep -q '^dva1.txt and dva2.txt are the same text, spelling aside$' out
ok "as text at once"
run 0 parallels --index copies-index --format json
grep '"type":"passage"' out | grep '"path":"citat.txt"' | grep -q '"path":"lazne1.txt"'
ok "a quotation from them is found in the first"
! grep -q slovo out && ! grep -q prazdny out
ok "nothing about documents of a word and of none"

# A line that stands twice in one text and once in the other: neither place runs on to the other.
verse='Nad řekou stojí starý mlýn a v mlýně straší vodník zelený'
mkdir refrain
{ printf 'Píseň první.\n\n%s\n%s\nale mlynář se nebojí ničeho na světě.\n' "$verse" "$verse"; sed -n '10,20p' "$CORPUS/cs/lazne.txt"; } >refrain/dvakrat.txt
{ sed -n '20,30p' "$CORPUS/cs/kramar.txt"; printf 'Babička zpívala:\n%s\na šla spát.\n' "$verse"; } >refrain/jednou.txt
"$X" --index refrain-index --root refrain --quiet refrain
run 0 parallels --index refrain-index --format json && [ "$(grep -c '"type":"passage"' out)" -eq 2 ] &&
    [ "$(grep -o "\"text\":\"$verse\"" out | wc -l)" -eq 4 ]
ok "a refrain is found at each of its places"

# Words that were replaced, one for one: a third of a short quotation.
mkdir third
{ sed -n '10,18p' "$CORPUS/cs/lazne.txt"; printf '\n%s\n' 'Dlouho čekal rybář u přívozu na poslední loď, která odvážela uhlí do Hamburku.'; } >third/cele.txt
{ sed -n '20,30p' "$CORPUS/cs/kramar.txt"; printf '\n%s\n' 'Dlouho čekal purkmistr u přívozu na nákladní loď, která přivezla uhlí z Hamburku.'; } >third/zmena.txt
"$X" --index third-index --root third --quiet third
run 0 parallels --index third-index --format json && [ "$(grep -c '"type":"passage"' out)" -eq 1 ] &&
    grep '"text":"Dlouho čekal rybář ' out | grep -q '"text":"Dlouho čekal purkmistr '
ok "a quotation of which a third was replaced is found"

# Two indexes say what one of both documents says; the PATH may be typed as it is from here.
mkdir halves halves/x halves/y
sed -n '12,30p' "$CORPUS/cs/kramar.txt" >halves/y/a.txt
sed -n '12,30p' "$CORPUS/cs/kramar.txt" >halves/x/b.txt
cp "$CORPUS/cs/kramar.txt" halves/x/c.txt
"$X" --index one --root halves --quiet halves && "$X" --index two --root halves --quiet halves/y && "$X" --index three --root halves --quiet halves/x
run 0 parallels --index one --format tsv && cp out want && run 0 parallels --index three --index two --format tsv && cmp -s out want
ok "several indexes: the same rows, in the same order"
run 0 parallels --index one --count && cp out want
for path in halves/y/a.txt ./halves/y/a.txt y/a.txt 'halves/y/*' 'y/*' y halves/y/ "$W/halves/y/a.txt"; do
    "$N" parallels --index one --count "$path" >>told2
done
[ "$(sort -u told2)" = 2 ] && [ "$(cat want)" = 3 ]
ok "PATH: as in the index, from the current folder, a pattern, a folder"
cd halves/y && "$N" parallels --index ../../one --count a.txt >../../told3 && "$N" parallels --index ../../one --count . >>../../told3
cd "$W" && [ "$(sort -u told3)" = 2 ]
ok "PATH: from within the folder"
run 2 parallels --index one neni.txt && grep -q "there is no document 'neni.txt'" err
ok "PATH: of no document"
# Words that were moved are told apart from others.
mkdir moved && echo 'V roce 1867 navštívil slavný skladatel Bedřich Smetana poprvé ruské město Petrohrad, kde ho vítali.' >moved/a.txt
echo 'V roce 1867 slavný skladatel Bedřich Smetana navštívil poprvé ruské město Petrohrad, kde ho vítali.' >moved/b.txt
cp "$CORPUS/cs/lazne.txt" moved/c.txt
"$X" --index moved-index --root moved --quiet moved 2>err
run 0 parallels --index moved-index --format html && [ "$(grep -c '<mark class="moved">navštívil</mark>' out)" -eq 2 ] &&
    run 0 parallels --index moved-index --format json && perl -MJSON::PP -ne '
        my $p = decode_json($_);
        for my $m (@{$p->{moved}}) {
            for my $side ("a", "b") {
                my $text = $p->{$side}{text};
                utf8::encode($text);
                push @told, substr $text, $m->{$side}[0], $m->{$side}[1] - $m->{$side}[0];
            }
        }
        END { exit("@told" ne "navštívil navštívil") }' out 2>told
ok "a word that was moved is said to be that"

run 1 parallels --index one --min 5000
ok "--min"
run 0 parallels --index one --in x --format tsv && awk -F'\t' 'NR > 1 && ($1 !~ /^x\// || $4 !~ /^x\//) { exit 1 }' out && [ "$(wc -l <out)" -gt 1 ]
ok "--in: only among those"
run 2 parallels --index one --in nirgend && grep -q "there is no document 'nirgend' in the index" err
ok "--in: no document"
run 2 parallels --index one --in x y/a.txt && grep -q "there is no document 'y/a.txt' among those of --in" err
ok "--in: a PATH that is not among those"
export NAJDI_INDEX="$W/index"

# Every side of a JSON object stands in its file at its lines, and its differences are bytes of its text.
run 0 parallels --format json && perl -MJSON::PP -e '
    my $n = 0;
    while (<STDIN>) {
        my $p = decode_json($_);
        next if $p->{type} eq "documents" || $p->{type} eq "boilerplate";
        for my $s ($p->{a}, $p->{b}) {
            open my $in, "<", "docs/$s->{path}" or die;
            my @lines = <$in>;
            my $text = join "", @lines[$s->{lines}[0] - 1 .. $s->{lines}[1] - 1];
            my $part = $s->{text};
            utf8::encode($part);
            s/\s+/ /g for $text, $part;
            die "$s->{path} $part" if index($text, $part) < 0;
        }
        for my $d (@{$p->{differences}}) {
            my ($a, $b) = ($p->{a}{text}, $p->{b}{text});
            utf8::encode($_) for $a, $b;
            die if $d->{a}[1] > length $a || $d->{b}[1] > length $b;
            die "no difference" if substr($a, $d->{a}[0], $d->{a}[1] - $d->{a}[0]) eq
                substr($b, $d->{b}[0], $d->{b}[1] - $d->{b}[0]);
        }
        $n++;
    }
    exit !$n' <out 2>err
ok "json: texts stand at their lines, differences within them"

# Documents in archives are documents.
mkdir archived && sed -n '12,30p' "$CORPUS/cs/kramar.txt" >archived/v_archivu.txt && sed -n '14,40p' "$CORPUS/cs/kramar.txt" >archived/vedle.txt
perl -MIO::Compress::Zip=zip -e 'zip "archived/v_archivu.txt" => "archived/a.zip", Name => "x/list.txt" or die' && rm archived/v_archivu.txt
"$X" --index archive-index --root archived --quiet archived 2>err
run 0 parallels --index archive-index --format tsv 'a.zip!/x/list.txt' && grep -q '^a.zip!/x/list.txt	3	19	vedle.txt	1	17	1.000	passage' out
ok "a document in an archive"

# Ctrl-C while the answer is being written, to a pipe that is full: the shell sees 130, and nothing is left.
mkdir temporary
TMPDIR="$W/temporary" perl -MFcntl -e '
    pipe my $in, my $out or die;
    pipe my $remarks, my $stderr or die;
    fcntl $out, F_SETFL, O_NONBLOCK or die;
    1 while syswrite $out, " ";
    fcntl $out, F_SETFL, 0 or die;
    my $child = fork // die;
    if (!$child) {
        open STDOUT, ">&", $out or die;
        open STDERR, ">&", $stderr or die;
        exec @ARGV or die;
    }
    close $stderr;
    sysread $remarks, my $byte, 1 or die "nothing was said\n";
    kill INT => $child;
    waitpid $child, 0;
    exit(($? & 127) == 2 ? 0 : 1)' "$N" parallels --index copies-index --format html 2>told
ok "Ctrl-C ends it"
[ -z "$(ls temporary)" ]
ok "Ctrl-C: no file is left"
if [ -c /dev/full ]; then
    "$N" parallels --index copies-index >/dev/full 2>err
    [ $? -eq 2 ] && [ "$(grep -c 'No space left' err)" -eq 1 ]
    ok "a full disk is said once"
fi

# Hostile text stays text.
mkdir hostile
evil='<script>alert(1)</script> & "uvozovky" </blockquote></section> jedna dvě třináct patnáct osmnáct konec světa nastal včera večer znovu úplně'
printf '<b>Title</b>\n\n%s\n' "$evil" >'hostile/a<img src=x>.txt'
printf 'Druhý\n\n%s\n' "$evil" >hostile/b.txt
"$X" --index hostile-index --root hostile --quiet hostile 2>err
run 0 parallels --index hostile-index --format html && ! grep -q '<script\|<img\|<b>' out &&
    [ "$(grep -c '</section>' out)" -eq "$(grep -c '^<section>' out)" ]
ok "html: nothing breaks out"
run 0 parallels --format html && grep -q '<mark class="form">Kramárž</mark>' out && grep -q '<mark>učení</mark> <mark>páni</mark>' out && grep -q '^<summary>In 10 documents, not compared with each other: ' out && tail -1 out | grep -q '</html>'
ok "html: what differs is marked"
run 0 parallels --index hostile-index && clean out
ok "text: no control characters"

# The page in a browser: it opens, nothing is refused, nothing runs.
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome)
if [ -z "$browser" ]; then
    n=$((n + 1))
    echo "ok $n - html: the page opens # SKIP there is no chromium"
else
    run 0 parallels --index hostile-index --format html && cp out page.html
    timeout 120 "$browser" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
        --disable-component-update --disable-sync --enable-logging=stderr --virtual-time-budget=3000 --user-data-dir="$W/browser" \
        --dump-dom "file://$W/page.html" 2>err >out
    ! grep -q CONSOLE err && grep -q '<section>' out && ! grep -q '<script\|<img' out
    ok "html: the page opens, nothing is refused, nothing runs"
fi
echo "1..$n"
