#!/bin/sh
# najdi concordance: lines in context, their orders, samples, frequency lists, collocates, formats.
. "$TESTS/tap.sh"

mkdir docs
cat >docs/a.txt <<'END'
Title: První
Date: 1921

Velká hlava státu mluvila dlouho o hlavě rodiny a o hlavách dobytka.
END
cat >docs/b.txt <<'END'
Title: Druhý
Date: 1919-05-01

Bez hlavy není těla. Ztratil hlavu a s hlavou
v dlaních seděl u okna. Hlava ho bolela.
END
cat >docs/c.txt <<'END'
Na radnici visí hlava jelena <script>alert(1)</script> & parohy.
END
"$X" --index index --root docs --quiet docs 2>err
export NAJDI_INDEX="$W/index"

column() { # column N: values of a column of out, the first line apart, in one line
    sed 1d out | cut -f"$1" | tr '\n' ' '
}

run 0 concordance hlava --format tsv && [ "$(column 7)" = "hlava hlavě hlavách hlavy hlavu hlavou Hlava hlava " ]
ok "every form, by path and place"
[ "$(column 3)" = "4 4 4 4 4 4 5 1 " ]
ok "the line of each"
run 0 concordance hlava --format tsv --sort left && [ "$(column 7)" = "hlavy hlavách hlavě Hlava hlavou hlava hlava hlavu " ]
ok "--sort left: by the words before, the nearest first"
run 0 concordance hlava --format tsv --sort right && [ "$(sed 1d out | cut -f8 | cut -c1-6 | head -2 | tr '\n' '|')" = " a s h| dobyt|" ]
ok "--sort right: by the words behind"
run 0 concordance hlava --format tsv --sort date && [ "$(column 1)" = "c.txt b.txt b.txt b.txt b.txt a.txt a.txt a.txt " ]
ok "--sort date: what has none comes first"
run 0 concordance hlava --format tsv --sort form && [ "$(column 7)" = "hlava hlava Hlava hlavách hlavě hlavou hlavu hlavy " ]
ok "--sort form"
run 0 concordance hlava --count && [ "$(cat out)" = 8 ]
ok "--count: how many"
run 0 concordance hlava --count form --format tsv && [ "$(sed -n 2p out | cut -f1,2)" = "hlava	2" ] && [ "$(wc -l <out)" -eq 8 ]
ok "--count form"
run 0 concordance --count=doc hlava --format tsv && [ "$(sed 1d out | cut -f1,2 | tr '\n\t' ';:')" = "b.txt:4;a.txt:3;c.txt:1;" ]
ok "--count=doc: the most frequent first"
run 0 concordance hlava --count year --format tsv && [ "$(sed 1d out | cut -f1,2 | tr '\n\t' ';:')" = ":1;1919:4;1921:3;" ]
ok "--count year: in their order"
run 0 concordance hlava --count form --limit 1 && tail -1 out | grep -q '^       8 .*in all, 7 different$'
ok "a list has its sum, whatever --limit says"
run 0 concordance hlava --context 2 --format json &&
    perl "$TESTS/cli/json.pl" left form right <out | grep -q '^Bez 	hlavy	 není těla.$'
ok "--context 2: two words on each side"
run 0 concordance '"hlava jelena"' --format json && [ "$(perl "$TESTS/cli/json.pl" form <out)" = "hlava jelena" ]
ok "a phrase is one keyword"
run 0 concordance 'hlava -dobytek' --count && [ "$(cat out)" = 5 ]
ok "the language of questions: what is excluded"
run 0 concordance 'hlava path:b.txt' --limit 2 --offset 1 --format tsv && [ "$(column 7)" = "hlavu hlavou " ]
ok "--limit and --offset"
run 1 concordance slon && [ ! -s out ]
ok "nothing: exit 1"
run 2 concordance hlava --collocates --count && grep -q 'not both' err
ok "either collocates or counts"
run 2 concordance hlava --sort score && grep -q 'doc, left, right, form or date' err
ok "no such order"

# Samples: the same for the same seed, another for another, in the order of the lines, each line once.
export NAJDI_INDEX="$W/all"
"$X" --quiet --index all --root "$CORPUS" --include '*.txt' "$CORPUS" 2>err
run 0 concordance Praha --sample 10 --seed 3 --format tsv && cp out first && run 0 concordance Praha --sample 10 --seed 3 --format tsv &&
    cmp -s out first && [ "$(wc -l <out)" -eq 11 ]
ok "--sample: the same for the same seed"
run 0 concordance Praha --sample 10 --seed 4 --format tsv && ! cmp -s out first
ok "another for another"
run 0 concordance Praha --format tsv && cp out every && run 0 concordance Praha --sample 10 --seed 3 --format tsv &&
    [ "$(sed 1d out | grep -cxFf - every)" -ge 10 ] && [ "$(sort -u out | wc -l)" -eq 11 ] &&
    sed 1d out | cut -f1 >paths && sort -c paths
ok "all lines of a sample are lines, in their order"
run 0 concordance Praha --collocates --format tsv --limit 20 && head -1 out | grep -q '^word	near	expected	all	score$' &&
    awk -F'\t' 'NR > 1 && ($2 <= $3 || $2 > $4 || (NR > 2 && $5 > last)) { exit 1 } { last = $5 }' out
ok "collocates: nearer than by chance, best first"
cp out best && run 0 concordance Praha --collocates --format tsv --limit 0 && head -21 out | cmp -s - best && [ "$(wc -l <out)" -gt 40 ]
ok "the best ones are the best of all"
run 0 concordance 'v OR na OR в' --collocates --format tsv && [ "$(wc -l <out)" -eq 101 ]
ok "a hundred without --limit"
# G2 of one word, from its own numbers: the formula by hand.
run 0 concordance Kramář --context 1 --collocates --format json && perl -MJSON::PP -e '
    my @rows = map { decode_json($_) } <STDIN>;
    my ($karel) = grep { $_->{word} eq "karel" } @rows;
    exit !($karel && $karel->{near} >= 3 && $karel->{score} > 10)' <out
ok "Karel stands before Kramář"
run 0 concordance Kramář && awk '{ match($0, /[Kk][Rr][Aa][Mm]/) } END { exit 0 }' out && clean out
ok "text"
perl -CS -Mutf8 -ne 'my $at = -1; while (/(К|K|к|k)рам|Kram|kram/gi) { $at = $-[0]; $seen{$at}++ } END { my @n = sort { $b <=> $a } values %seen; exit !($n[0] > 15) }' <out
ok "keywords stand in one column"

export NAJDI_INDEX="$W/index"
run 0 concordance parohy --format html && ! grep -q '<script' out && grep -q '&#60;script&#62;' out
ok "html: nothing breaks out"
run 0 concordance hlava --format html && [ "$(grep -c '^<tr>' out)" -eq 8 ] && tail -1 out | grep -q '</html>'
ok "html: a row a line"

# What stands beside a keyword: over ends of paragraphs, marked; never over a heading.
mkdir lines
{
    printf 'První oddíl\n===========\n\nSlovo na začátku oddílu jde dál.\n\nDruhý odstavec má kámen\nuprostřed věty.\n\n'
    printf 'Druhý oddíl\n===========\n\nTady je slovo samo.\n\n'
    printf 'Dlouhý odstavec '
    for i in $(seq 1 120); do printf 'věta číslo %s má několik slov. ' "$i"; done
    printf 'Strom stojí na konci.\n'
} >lines/a.txt
printf 'Mluvčí dal krátké slovo. Potom dal dlouhé a po mnoha jiných věcech, které tam byly, ještě slovo jiné.\n' >lines/b.txt
"$X" --index lines.index --root lines --quiet lines 2>err
export NAJDI_INDEX="$W/lines.index"
context() { # context QUESTION ARGS...: left|form|right of each line
    run 0 concordance "$@" --format json && perl "$TESTS/cli/json.pl" left form right <out | tr '\t' '|' >told
}
context 'slovo zacatku' path:a.txt --context 9 && grep -qxF '|Slovo| na začátku oddílu jde dál. ¶ Druhý odstavec má kámen' told
ok "context: no heading before it, a mark where a paragraph ends"
context 'kamen' --context 30 && grep -qxF 'Slovo na začátku oddílu jde dál. ¶ Druhý odstavec má |kámen| uprostřed věty.' told
ok "context ends with its section; a line's end is no mark"
context '"prvni oddil"' && grep -qxF '|První oddíl|' told
ok "a heading has no context but itself"
context 'strom' --context 60 && grep -q '^věta číslo 1[01][0-9] má\|^má\|^slov\|^několik\|^číslo\|^[0-9]' told && [ "$(cut -d'|' -f1 told | wc -w)" -eq 60 ] && ! grep -q '¶' told
ok "context goes on where a long paragraph was cut"
context 'slovo NEAR/2 dal' && [ "$(cat told)" = 'Mluvčí |dal krátké slovo|. Potom dal dlouhé a po mnoha jiných věcech, které tam byly, ještě slovo jiné.' ]
ok "words near each other are one keyword, from the first to the last"

# Orders by the rules of the language: ch behind h, č behind c; and in Russian.
mkdir sorts
n_file=0
for word in chata hora cesta čas cihla; do printf 'Byl to %s a pak slon tam %s.\n' "$word" "$word" >"sorts/$((n_file += 1)).txt"; done
"$X" --index sorts.index --root sorts --quiet sorts 2>err
run 0 concordance --index sorts.index 'slon' --sort right --format tsv && [ "$(sed 1d out | cut -f8 | tr -d '\n')" = " tam cesta. tam cihla. tam čas. tam hora. tam chata." ]
ok "--sort right: as Czech sorts"
run 0 concordance --index sorts.index 'pak' --sort left --format tsv && [ "$(sed 1d out | cut -f6 | cut -d' ' -f3 | tr '\n' ' ')" = "cesta cihla čas hora chata " ]
ok "--sort left: the nearest word first"

# Dates as documents have them.
mkdir dated
for date in 1914–1920 '21. srpna 1968' 'asi 1914' 1968-01-02 'bez data'; do printf 'Date: %s\n\nSlon.\n' "$date" >"dated/$((n_file += 1)).txt"; done
"$X" --index dated.index --root dated --quiet dated 2>err
run 0 concordance --index dated.index slon --count year --format tsv && [ "$(sed 1d out | cut -f1,2 | tr '\n\t' ';:')" = ":1;1914:1;1914–1920:1;1968:2;" ]
ok "--count year: ranges, days, doubtful ones, none"
run 0 concordance --index dated.index slon --sort date --format tsv && [ "$(column 5)" = "bez data 1914–1920 asi 1914 1968-01-02 21. srpna 1968 " ]
ok "--sort date: as time goes"
for what in 'date:1916 1' 'date:1968-08 1' 'date:1914 2' 'date:1915..1968 3' 'date:1850 0'; do
    "$N" concordance --index dated.index "slon ${what% *}" --count >out 2>err
    [ "$(cat out)" = "${what#* }" ]
    ok "${what% *}: spans of time meet"
done

# Frequencies in a million words, of the document's, of the year's, of all words: eight words, two, ten in all.
mkdir counted
printf 'Date: 1900\n\npes štěká pes štěká kočka mňouká pes běží\n' >counted/a.txt
printf 'Date: 1901\n\npes spí\n' >counted/b.txt
"$X" --index counted.index --root counted --quiet counted 2>err
export NAJDI_INDEX="$W/counted.index"
run 0 concordance =pes --count doc --format tsv && [ "$(sed 1d out | tr '\n\t' ';:')" = "a.txt:3:375000.00;b.txt:1:500000.00;" ]
ok "--count doc: in a million words of the document"
run 0 concordance =pes --count year --format tsv && [ "$(sed 1d out | tr '\n\t' ';:')" = "1900:3:375000.00;1901:1:500000.00;" ]
ok "--count year: of the year's documents"
run 0 concordance =pes --count form --format json && [ "$(cat out)" = '{"form":"pes","count":4,"per_million":400000.00}' ]
ok "--count form: of all words"
# Within one word of "pes" stand štěká (twice; the one between two of them counts once), mňouká, běží, spí: five words of
# ten.  štěká: near 2, all 2; 0 elsewhere; others near 3, elsewhere 5; expected 5*2/10 = 1.
# G2 = 2 (2 ln 2/1 + 3 ln 3/4 + 5 ln 5/4) = 3.28
run 0 concordance =pes --context 1 --collocates --format tsv && [ "$(sed 1d out | tr '\n\t' ';:')" = "štěká:2:1.00:2:3.28;" ]
ok "collocates: the log-likelihood ratio, worked out by hand"

# Of the passages that filters let through: two words of b.txt, eight of a.txt; and of what a question excludes nothing else.
share() { # share QUESTION WANT: count, per million
    run 0 concordance "$1" --count form --format tsv && [ "$(sed 1d out | cut -f2,3 | tr '\t' ' ')" = "$2" ]
    ok "per million: $1"
}
share '=pes path:b.txt' '1 500000.00'
share '=pes -path:b.txt' '3 375000.00'
share '=pes date:1900..1901' '4 400000.00'
share '=pes date:1900 -path:b.txt' '3 375000.00'
share 'path:b.txt OR path:a.txt =pes' '4 400000.00'
share '=pes -(path:a.txt OR path:c.txt)' '1 500000.00'
run 0 concordance '=pes date:1901' --count year --format tsv && [ "$(sed 1d out | tr '\n\t' ';:')" = "1901:1:500000.00;" ]
ok "--count year of a filter"
for question in '"pes běží" -path:b.txt' '"pes spí" -(path:a.txt OR path:c.txt)' 'pes -path:a.txt'; do
    run 0 concordance "$question" --count && [ "$(cat out)" = 1 ] && run 0 search "$question" --count && [ "$(cat out)" = 1 ]
    ok "a filter excludes, whatever the text is looked at for: $question"
done
run 0 concordance =pes --context 0 --format tsv && [ -z "$(column 6 | tr -d ' ')$(column 8 | tr -d ' ')" ]
ok "--context 0: the keyword alone"

# A word's occurrences are those of the texts that a filter lets through: štěká stands in c.txt, too.  Four words of eight:
# G2 = 2 (2 ln 2/1 + 2 ln 2/3 + 4 ln 4/3) = 3.45
printf 'Date: 1902\n\nštěká štěká štěká a pes a vlk\n' >counted/c.txt
"$X" --index counted.index --root counted --quiet counted 2>err
run 0 concordance '=pes date:1900' --context 1 --collocates --format tsv && [ "$(sed 1d out | tr '\n\t' ';:')" = "štěká:2:1.00:2:3.45;" ]
ok "collocates of a filter"
# Function words say little: they are shown when asked for.
run 0 concordance '=pes date:1902' --context 1 --collocates --format tsv && [ "$(wc -l <out)" -eq 1 ]
ok "collocates: function words are left out"
run 0 concordance '=pes date:1902' --context 1 --collocates=all --format tsv && [ "$(column 1)" = "a " ]
ok "--collocates=all: they are not"
run 2 concordance =pes --collocates=some && grep -q -- '--collocates takes content or all' err
ok "no such collocates"
run 1 concordance =kočk && [ "$(head -1 err)" = "najdi: nothing found" ] && grep -q "'kočk' is not in the index" err
ok "nothing is found: what is near"

# A sample: every line is drawn equally often, whatever the indexes are.
mkdir draw half1 half2
for i in $(seq 10 29); do printf 'Slon %s.\n' "$i" | tee "draw/$i.txt" >"half$((i % 2 + 1))/$i.txt"; done
for name in draw half1 half2; do "$X" --index "$name.index" --root "$name" --quiet "$name" 2>err; done
for seed in $(seq 0 99); do
    "$N" concordance --index draw.index slon --sample 5 --seed "$seed" --format tsv | sed 1d | cut -f1
done | sort | uniq -c | awk '{ n++; sum += $1; if ($1 < 10 || $1 > 42) exit 1 } END { exit !(n == 20 && sum == 500) }'
ok "--sample: each of 20 lines about as often as the others (25 times in 100 samples of 5)"
run 0 concordance --index draw.index slon --sample 5 --seed 7 --format tsv && cut -f1-8 out >want &&
    run 0 concordance --index half2.index --index half1.index slon --sample 5 --seed 7 --format tsv && cut -f1-8 out | cmp -s - want && sed 1d out | grep -q 'half[12].index$'
ok "the same sample from two indexes, each line with its index"
for how in "--sort right" "--sort left" "--count form" "--collocates" ""; do
    run 0 concordance --index draw.index slon $how --format json && cp out want &&
        run 0 concordance --index half1.index --index half2.index slon $how --format json && sed 's/"index":"[^"]*",//' out | cmp -s - want
    ok "two indexes answer as one: ${how:-lines}"
done

# The screen: any width, wide and combining letters, letters from right to left, a keyword longer than the screen.
mkdir screen
printf '漢字漢字漢字漢字漢字漢字漢字漢字 slon 漢字漢字漢字漢字漢字漢字漢字漢字\n' >screen/a.txt
printf 'me\314\201sto me\314\201sto me\314\201sto me\314\201sto me\314\201sto slon me\314\201sto me\314\201sto me\314\201sto\n' >screen/b.txt
printf 'שלום \342\200\256עולם שלום slon שלום \033[31mעולם\n' >screen/c.txt
printf 'Prvni slon a pak jeste neco dlouheho co se na obrazovku nevejde ani kdyby byla siroka lev\n' >screen/d.txt
"$X" --index screen.index --root screen --quiet screen 2>err
export NAJDI_INDEX="$W/screen.index"
cat >columns.pl <<'END'
use open qw(:std :utf8);
use utf8;
my ($width, $key) = @ARGV;
my %at;
while (my $line = <STDIN>) {
    chomp $line;
    (my $shown = $line) =~ s/\p{Mn}//g;
    $shown =~ s/(\p{Han})/$1-/g; # two columns each
    print "too long: $line\n" if length $shown > $width;
    $at{index $shown, $key}++;
}
print "not in one column\n" if keys %at > 1 || $at{-1};
END
for width in 40 60 80 200; do
    COLUMNS=$width run 0 concordance slon && clean out && perl columns.pl "$width" slon <out >told && [ ! -s told ]
    ok "a screen of $width columns"
done
COLUMNS=40 run 0 concordance 'slon NEAR/20 lev' && perl -CS -ne 'exit 1 if length > 41' <out && grep -q 'slon.*….* lev\b' out
ok "a long keyword loses its middle"

# Streams that break, and a reader who has seen enough: said once or not at all.
mkdir big
for i in 1 2 3 4; do yes 'Slon šel po lese a lev šel za ním, a pak šel slon domů.' | head -400 >"big/$i.txt"; done
"$X" --index big.index --root big --quiet big 2>err
export NAJDI_INDEX="$W/big.index"
# What is sorted lies in a temporary file, or in memory where there is no room for one; nothing is left of it.  (Buffers of
# megabytes that grow byte by byte take minutes; test_rows has smaller ones.)
mkdir room
for by in left form date; do
    [ -z "${TIGHT-}" ] || break
    TMPDIR="$W/room" run 0 concordance 'slon OR les OR domů OR lev' --sort "$by" --format tsv && cp out want && [ -z "$(ls room)" ] && [ "$(wc -l <out)" -gt 8000 ] &&
        TMPDIR=/nowhere run 0 concordance 'slon OR les OR domů OR lev' --sort "$by" --format tsv && cmp -s out want
    ok "sorted with a temporary file and without: $by"
done
for how in "" "--sort left" "--format html" "--cite markdown --sample 5" "--count form" "--collocates"; do
    "$N" concordance slon $how >/dev/full 2>err
    [ $? -eq 2 ] && [ "$(cat err)" = 'najdi: cannot write the answer: No space left on device' ]
    ok "a full disk is said once: ${how:-lines}"
done
for how in "" "--sort left"; do
    { "$N" concordance slon $how 2>err; echo $? >status; } | head -1 >out
    [ "$(cat status)" -eq 0 ] && [ ! -s err ] && [ "$(wc -l <out)" -eq 1 ]
    ok "| head: ${how:-lines}"
done
N=$N perl -e '
    pipe my $read, my $write or die;
    my $child = fork // die;
    if (!$child) {
        open STDOUT, ">&", $write or die;
        close $read;
        exec $ENV{N}, "concordance", "slon" or die;
    }
    close $write;
    sysread $read, my $some, 100; # it prints, and waits for us to read on
    kill INT => $child;
    waitpid $child, 0;
    exit !(($? & 127) == 2 && length $some == 100)'
ok "Ctrl-C ends it as it does other programs (130 to a shell)"

# The page in a browser.
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome)
browse() { # browse FILE: the page's elements
    timeout 120 "$browser" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
        --disable-component-update --disable-sync --enable-logging=stderr --virtual-time-budget=3000 --user-data-dir="$W/browser" --dump-dom "file://$W/$1" 2>err >out
}
run 0 concordance --index "$W/index" hlava --format html && cp out page.html && ! grep -qE '(src|href)=|@import|url\(' page.html
ok 'html: nothing is fetched'
if [ -z "$browser" ]; then
    n=$((n + 2))
    echo "ok $((n - 1)) - html: the page opens # SKIP there is no chromium"
    echo "ok $n - html: hostile text runs nothing # SKIP there is no chromium"
else
    # one line each, the words next to the keyword to be seen: what is too long is cut at its far end (without the page's policy, so
    # that a script may look)
    sed '/http-equiv/d' page.html | cat - /dev/fd/3 >act.html 3<<'END'
<script>
const rows = [...document.querySelectorAll('tbody tr')], told = [rows.length === 8];
const beside = (row, of) => row.querySelector(of).getBoundingClientRect();
told.push(rows.every(r => Math.abs(beside(r, '.l bdi').right - beside(r, '.l').right) < 12));
told.push(rows.every(r => beside(r, '.k').left === beside(rows[0], '.k').left));
told.push(rows.every(r => r.getBoundingClientRect().height < 2 * parseFloat(getComputedStyle(r).lineHeight)));
document.body.innerHTML = '<p id="told">' + told.join(' ') + '</p>';
</script>
END
    browse act.html && grep -o '<p id="told">[^<]*' out >told && grep -q '>true true true true$' told
    ok 'html: the page opens, the keyword in one column, what is next to it to be seen'
    perl "$TESTS/cli/hostile.pl" 1 evil && "$X" --index evil.index --root evil --quiet evil 2>err
    run 0 concordance --index evil.index 'Praha OR Kramář OR NATO OR script' --format html && cp out evil.html && browse evil.html && ! grep -q 'CONSOLE\|pwned' err && ! grep -q 'data-pwned\|<script\|<img' out
    ok 'html: hostile text runs nothing'
fi
echo "1..$n"
