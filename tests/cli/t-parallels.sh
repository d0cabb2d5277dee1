#!/bin/sh
# najdi parallels: planted quotations are found with their borders; documents, sections and boilerplate; the formats.
. "$TESTS/tap.sh"

# planted LANGUAGE: of quotations that were edited, inflected otherwise, spelt the old way, badly scanned, stripped of
# their accents or put in another order 95 % are found
planted() {
    mkdir "planted-$1"
    perl "$TESTS/cli/planted.pl" "planted-$1" 7 18 47 "$CORPUS/$1"/*.txt >"gold-$1" 2>err &&
        "$X" --index "index-$1" --root "planted-$1" --quiet "planted-$1" 2>err &&
        run 0 parallels --index "index-$1" --format json &&
        perl "$TESTS/cli/planted_found.pl" "gold-$1" <out >told &&
        awk '{ all += $2; good += $3 } END { exit !(all == 120 && good >= 0.95 * all) }' told
    ok "planted quotations: $1: $(tr '\n' ' ' <told)"
}
planted cs
planted ru

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

run 0 parallels && grep -q '^novejsi.txt and starsi.txt are the same\|^docs/novejsi.txt and docs/starsi.txt are the same' out
ok "documents that are the same for the most part are said to be that"
grep -q '^in 10 documents' out && grep -q 'Tento text vydal' out && [ "$(grep -c 'Tento text vydal' out)" -eq 1 ]
ok "an imprint of ten documents is shown once"
grep -q '1 text stands in many documents' err
ok "and said on standard error"

run 0 parallels --format tsv && head -1 out | grep -q '^pathA	first	last	pathB	first	last	score	' &&
    awk -F'\t' 'NR > 1 && $1 == "novejsi.txt" && $4 == "starsi.txt" && $8 == "passage" && $7 > 0.9 { n++ } END { exit !n }' out
ok "tsv: paths, lines, score"
awk -F'\t' '/sesit/ { exit 1 }' out
ok "tsv: no line of boilerplate"
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

# Hostile text stays text.
mkdir hostile
evil='<script>alert(1)</script> & "uvozovky" </blockquote></section> jedna dvě třináct patnáct osmnáct konec světa nastal včera večer znovu úplně'
printf '<b>Title</b>\n\n%s\n' "$evil" >'hostile/a<img src=x>.txt'
printf 'Druhý\n\n%s\n' "$evil" >hostile/b.txt
"$X" --index hostile-index --root hostile --quiet hostile 2>err
run 0 parallels --index hostile-index --format html && ! grep -q '<script\|<img\|<b>' out &&
    [ "$(grep -c '</section>' out)" -eq "$(grep -c '^<section>' out)" ]
ok "html: nothing breaks out"
run 0 parallels --format html && grep -q '<mark class="form">Kramárž</mark>' out && grep -q '<mark>učení</mark> <mark>páni</mark>' out && tail -1 out | grep -q '</html>'
ok "html: what differs is marked"
run 0 parallels --index hostile-index && clean out
ok "text: no control characters"
echo "1..$n"
