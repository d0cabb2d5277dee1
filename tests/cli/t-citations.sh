#!/bin/sh
# Every citation leads back: the source of every passage of the corpus, and of every hit of the questions in questions.tsv,
# is opened, and the cited lines and bytes are found to hold the text.  The same for copies in UTF-16, with byte order
# marks, and with other line ends.
. "$TESTS/tap.sh"
QUESTIONS=$TESTS/cli/questions.tsv

cited() { # cited ARGS...: checks the answers in $W/found
    perl "$TESTS/cli/cited.pl" "$@" <"$W/found" >"$W/told" 2>&1
}

everything() { # everything INDEX: all passages in $W/found
    "$N" search --index "$1" --limit 0 --sort path --format json 'path:*' >"$W/found"
}

bare() { # bare FILE: what the passage is, without what the question adds
    sed -e 's/^{"rank":[0-9]*,"score":[0-9.]*,//' -e 's/"matches":\[.*\],"citation"/"citation"/' "$1"
}

# ---- the corpus ----
"$X" --quiet --index ix --root "$CORPUS" "$CORPUS/cs" "$CORPUS/ru" "$CORPUS/en" 2>told
ok 'the corpus is indexed'
everything ix && [ "$(grep -c . found)" -gt 200 ] && cited --whole "$CORPUS" 200
ok 'every passage of the corpus is where its citation says, and every line is in one'
sed -n 's/.*"path":"\([^"]*\)".*/\1/p' found | sort -u >told
[ "$(wc -l <told)" -eq "$(find "$CORPUS/cs" "$CORPUS/ru" "$CORPUS/en" -type f | wc -l)" ]
ok 'every document has passages'

mv found all
sed -n 's/.*"id":"\([^"]*\)".*/\1/p' all >ids
while read -r id; do
    "$N" show --index ix --format json "$id" </dev/null || echo "no $id"
done <ids >found 2>told
[ ! -s told ] && bare all >want && bare found | diff want - >told
ok 'najdi show opens every id and says the same as najdi search'
cited "$CORPUS" 200
ok 'and its citations hold'

# ---- questions ----
[ "$(wc -l <"$QUESTIONS")" -ge 200 ] && "$N" search --index ix --limit 0 --queries "$QUESTIONS" --format json >found 2>told
ok 'more than 200 questions are answered'
cited "$CORPUS" 1000
ok 'every hit of every question is where its citation says'
[ "$(cut -d'"' -f4 found | sort -u | wc -l)" -ge 220 ]
ok 'nearly all of them find something'
"$N" search --index ix --limit 0 --by document --queries "$QUESTIONS" --format json >found 2>told && cited "$CORPUS" 500
ok 'so is the best passage of every document'
grep -v '[":*=()!~]' "$QUESTIONS" >names
"$N" mentions --index ix --queries names --format json >found 2>told && cited "$CORPUS" 200
ok 'so is every mention of a name'

# ---- vimgrep: at the line and column stands a form that JSON names ----
question='Kramář OR Havel OR Ельцин OR Yeltsin'
"$N" search --index ix --limit 0 --format json "$question" | perl "$TESTS/cli/json.pl" 'matches.*.form' | tr -d '"' | tr ',' '\n' |
    sed 's/\\n.*//' | sort -u >forms
"$N" search --index ix --limit 0 --format vimgrep "$question" >lines
perl -e '
    open my $list, "<:raw", "forms" or die;
    my %forms = map { chomp; $_ => 1 } <$list>;
    my $any = join "|", map { quotemeta } sort { length $b <=> length $a } keys %forms;
    my ($n, $bad) = (0, 0);
    while (<STDIN>) {
        my ($path, $line, $column) = /^([^:]*):(\d+):(\d+):/ or next;
        open my $in, "<:raw", $path or die "$path: $!\n";
        my @lines = <$in>;
        $n++;
        next if substr($lines[$line - 1], $column - 1) =~ /^(?:$any)/;
        print "# $_";
        $bad++;
    }
    print "# $n lines, $bad bad\n";
    exit($bad || $n < 50)' <lines >told 2>&1
ok 'vimgrep: every line and column has the word'

# ---- the checker itself ----
mkdir other && cp -r "$CORPUS/cs" "$CORPUS/ru" "$CORPUS/en" other && mv all found
for f in other/*/*.txt; do { echo; cat "$f"; } >new && mv new "$f"; done
! cited other && [ "$(grep -c '^# ' told)" -gt 20 ]
ok 'the checker notices a file that has changed'

# ---- encodings and line ends ----
mkdir copies
copies() { # copies NAME FILE: the file as it is, and in every other form
    cp "$2" "copies/$1.txt"
    { printf '\357\273\277'; cat "$2"; } >"copies/$1.bom.txt"
    sed 's/$/\r/' "$2" >"copies/$1.crlf.txt"
    tr '\n' '\r' <"$2" >"copies/$1.cr.txt"
    iconv -f UTF-8 -t UTF-16LE "$2" >"copies/$1.le.txt"
    iconv -f UTF-8 -t UTF-16BE "$2" >"copies/$1.be.txt"
    { printf '\377\376'; cat "copies/$1.le.txt"; } >"copies/$1.lebom.txt"
    { printf '\376\377'; cat "copies/$1.be.txt"; } >"copies/$1.bebom.txt"
    sed 's/$/\r/' "$2" | iconv -f UTF-8 -t UTF-16LE >"copies/$1.lecrlf.txt"
    tr '\n' '\r' <"$2" | iconv -f UTF-8 -t UTF-16BE >"copies/$1.becr.txt"
}
copies lazne "$CORPUS/cs/lazne.txt"
copies srpen "$CORPUS/cs/srpen_1968.txt"
copies dnevnik "$CORPUS/ru/sibirskiy_dnevnik.txt"
copies goroda "$CORPUS/ru/goroda.txt"
copies after "$CORPUS/en/after_1989.txt"
"$X" --quiet --index cx --root copies copies 2>told && everything cx && cited --whole copies 500
ok 'UTF-16, byte order marks, CRLF and CR: every citation holds'

texts() { # texts FORM: what the passages of the copies in that form say: lines, section, paragraph, text
    grep "\"path\":\"[a-z]*\\.$1\"" found | perl -MJSON::PP -ne '
        BEGIN { $json = JSON::PP->new->utf8->canonical }
        $hit = $json->decode($_);
        $hit->{id} =~ s/.*#//;
        print $json->encode([@$hit{qw(id title author date lang section paragraph lines page text)}]), "\n"'
}
texts txt >want
for form in bom crlf cr le be lebom bebom lecrlf becr; do
    texts "$form.txt" | diff want - >told
    ok "$form: the same passages as in UTF-8"
done
grep -c '"encoding":"UTF-16LE"' found >told
[ "$(sed -n 's/.*"path":"[a-z]*\.le[a-z]*\.txt".*"encoding":"\([^"]*\)".*/\1/p' found | sort -u)" = UTF-16LE ]
ok 'the encoding is told'

echo "1..$n"
