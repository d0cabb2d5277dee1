#!/bin/sh
# Whatever stands in documents, titles, headings and names of files, and in what an editor decides: registers have only the
# elements of their formats, pages of parallels and concordances have only the
# elements that they are made of, JSON can be read, Markdown has no raw < and a terminal gets no control characters.
. "$TESTS/tap.sh"

# tame FILE: the page's elements are those of a page of najdi, closed in their order, and < > & in text are references
tame() {
    perl -0777 -e '
        my $page = <STDIN>;
        $page =~ s/^<!DOCTYPE html>\n// or die "no doctype";
        $page =~ s/<style>[^<]*<\/style>// or die "no style";
        my @open;
        while ($page =~ /\G(?:([^<]+)|<([^<>]*)>|(<))/gc) {
            my ($text, $tag, $bare) = ($1, $2, $3);
            die "a bare <" if defined $bare;
            if (defined $text) {
                die "text: $text" if $text =~ />|&(?!(?:amp|lt|gt|quot|apos|#\d+);)|[\x00-\x08\x0b-\x1f\x7f]/;
            } elsif ($tag =~ /^\/(.*)/) {
                my $was = pop @open // "nothing";
                pop @open, $was = "tr" if $was eq "th" && $1 eq "tr";
                die "</$1> in <$was>" if $was ne $1;
            } elsif ($tag !~ /^meta (?:charset="utf-8"|name="viewport" content="width=device-width(?:, initial-scale=1)?"|http-equiv="Content-Security-Policy" content="[-a-z\x27; ]*")$/) {
                die "<$tag>" if $tag !~ /^(?:html lang="en"|head|title|body|h1|h2|p|small|details|summary|section|p class="what"|div|div class="pair"|cite|blockquote(?: lang="[a-z]+")?|mark(?: class="(?:moved|form)")?|table|tr|th|td|b|bdi|thead|tbody|tfoot|table class="kwic"|t[dh] class="[a-z]+"(?: title="[^"<>]*")?)$/;
                pop @open if $tag eq "th" && @open && $open[-1] eq "th";
                push @open, $tag =~ /^(\w+)/;
            }
        }
        die "not closed: @open" if @open;' <"$1" 2>"$W/told"
}

json() { # json FILE: every line is an object
    perl -MJSON::PP -ne 'BEGIN { $json = JSON::PP->new->utf8 } ref $json->decode($_) eq "HASH" or die; $n++; END { exit !$n }' <"$1" 2>"$W/told"
}

for seed in 1 2; do
    perl "$TESTS/cli/hostile.pl" "$seed" "evil$seed"
    # each text twice, so that there are parallels, and the worst name of a file that there can be
    for file in "evil$seed"/*; do cp "$file" "$file-again.txt"; done
    cp "evil$seed/d1.txt" "evil$seed/$(printf '<img src=x onerror=1>"'"'"'&\033[31m\n.txt')"
    "$X" --index "index$seed" --root "evil$seed" --quiet "evil$seed" 2>err
    export NAJDI_INDEX="$W/index$seed"
    run 0 parallels --format html && tame out
    ok "parallels as a page: seed $seed"
    run 0 parallels --format json && json out
    ok "parallels as JSON: seed $seed"
    run 0 parallels && clean out
    ok "parallels as text: seed $seed"
    run 0 parallels --format tsv && awk -F'\t' 'NF != 11 { exit 1 }' out
    ok "parallels as a table: seed $seed"
    question='Praha OR Kramář OR NATO OR script'
    run 0 concordance "$question" --format html && tame out && [ "$(grep -c '^<tr>' out)" -gt 20 ]
    ok "a concordance as a page: seed $seed"
    run 0 concordance "$question" --format html --count doc && tame out
    ok "its counts: seed $seed"
    run 0 concordance "$question" --format html --collocates && tame out
    ok "its collocates: seed $seed"
    run 0 concordance '"<script>" OR Praha' --format html && tame out
    ok "the question in the title of the page: seed $seed"
    run 0 concordance "$question" --format json && json out
    ok "a concordance as JSON: seed $seed"
    run 0 concordance "$question" && clean out
    ok "a concordance as text: seed $seed"
    run 0 concordance "$question" --format tsv && awk -F'\t' 'NF != 9 { exit 1 }' out
    ok "a concordance as a table: seed $seed"
    run 0 search --limit 0 "$question" --cite csl-json && perl -MJSON::PP -0777 -ne 'exit !@{JSON::PP->new->utf8->decode($_)}' <out 2>told
    ok "citations as CSL JSON: seed $seed"
    run 0 search --limit 0 "$question" --cite markdown && clean out && ! grep -q '\(^\|[^\\]\)<' out
    ok "citations as Markdown: seed $seed"
    run 0 search --limit 0 "$question" --cite plain && clean out
    ok "plain citations: seed $seed"
done

# Registers, of few documents (the slow builds of the tests run this, too), with the editor's words as hostile as theirs.
for seed in 3 4 5 6; do
    perl "$TESTS/cli/hostile.pl" "$seed" "small$seed" 4
    "$X" --index "names$seed" --root "small$seed" --quiet "small$seed" 2>err
    export NAJDI_INDEX="$W/names$seed"
    run 0 xref --decisions "d$seed.tsv" && sed -i '/^heading\|^#/d' "d$seed.tsv"
    perl -F'\t' -lane '
        my @bad = (q(<script>x</script>), q("><img src=x onerror=1>), "\x27>&", "]]>", q(\\), q(${x}`id`), "a\\tb\\nc", "\xe2\x80\xae");
        my $word = $bad[$. % @bad];
        print join "\t", @F[0, 1], (["rename", "$word $."], ["see-also", $word], ["merge", $word], ["split", $word, "*"])[$. % 4]->@*;' "d$seed.tsv" >"e$seed.tsv"
    [ -s "e$seed.tsv" ] && run 0 xref --decisions "e$seed.tsv" && clean out
    ok "a register as text: seed $seed"
    for format in html tei; do
        run 0 xref --decisions "e$seed.tsv" --format $format && perl "$TESTS/cli/tame.pl" $format <out >told
        ok "a register as $format: seed $seed"
    done
    run 0 xref --decisions "e$seed.tsv" --format json && json out && clean out
    ok "a register as JSON: seed $seed"
    run 0 xref --decisions "e$seed.tsv" --format tsv && awk -F'\t' 'NF != 7 { exit 1 }' out && clean out
    ok "a register as a table: seed $seed"
    run 0 xref --decisions "e$seed.tsv" --format tags && clean out && LC_ALL=C sort -c out && ! grep -v '^!' out | grep -qvE '^[^	]+	[^	]+	[0-9]+;"	[lop]	heading:[^	]+$'
    ok "a register as tags: seed $seed"
    run 0 xref --decisions "e$seed.tsv" --format markdown && clean out && ! perl -pe 's/\]\(<[^<>]*>\)/]()/g; s/\\.//g' out | grep -q '[<>`]'
    ok "a register as Markdown: seed $seed"
    cp "e$seed.tsv" before && run 0 xref --decisions "e$seed.tsv" && diff before "e$seed.tsv" >told && awk -F'\t' 'NF && !/^#/ && NF != 6 { exit 1 }' before
    ok "decisions stay what they are: seed $seed"
done
echo "1..$n"
