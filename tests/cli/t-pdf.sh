#!/bin/sh
# PDF by several programs: nothing is lost against the text it was made from, what runs at the head and foot is out, and
# each citation leads back to the page.
. "$TESTS/tap.sh"
P=$TESTS/cli/pdf
for name in columns labels groff ghostscript writer chromium; do cp "$P/$name.pdf" .; done
cp "$CORPUS/formats/kondakovuv_institut.pdf" .
export NAJDI_INDEX="$W/.najdi"
"$X" --include '*.pdf' . >out 2>err && grep -q '^7 new, 0 changed, 0 unchanged, 0 removed, 0 skipped' err out; ok 'all are read'

passages() { # passages FILE: all of its passages, in JSON
    i=1
    while "$N" show --format json "$1#$i" 2>told; do i=$((i + 1)); done
    : >told
}

# ---- nothing lost ----
whole() { # whole NAME TEXT [latin]
    passages "$1.pdf" >"$1.json"
    perl "$P/whole.pl" "$CORPUS/$2" ${3:+"$3"} <"$1.json" >told; ok "$1: all paragraphs, whole and in order"
}
whole columns cs/kramar.txt
whole labels ru/gavel_i_eltsin.txt
whole groff en/august_1968.txt latin
whole ghostscript en/august_1968.txt latin
whole writer cs/mnichov_1938.txt
whole chromium cs/mnichov_1938.txt

# ---- running heads and page numbers ----
passages kondakovuv_institut.pdf >kondakov.json
! grep -i 'Колонтитул' labels.json >told; ok 'a running head is out'
! grep 'Ruští učenci v Praze' kondakov.json >told; ok 'a head that is there once is out, as it has the page number'
! perl -MJSON::PP -ne '$t = decode_json($_)->{text}; print $t if $t =~ /^\s*(?:1[2-9]|139|140|[ivx]+)\s*$/m' labels.json kondakov.json |
    grep . >told; ok 'page numbers are out'

# ---- pages ----
page() { # page LABEL QUESTION...: the first answer is on this page
    want=$1
    shift
    "$N" search --limit 1 --format json "$@" >out 2>err
    perl -MJSON::PP -e 'my $p = decode_json(<STDIN>)->{page}; print "page $p\n"; exit($p ne $ARGV[0])' -- "$want" <out >told
}
page vii 'Предисловие path:labels.pdf'; ok 'a Roman label'
page 12 '"Трудно придумать двух менее похожих людей" path:labels.pdf'; ok 'an Arabic one'
page 139 'Kondakov Masaryková path:kondakovuv*'; ok 'a document that begins at page 139'
page 140 '"Vernadského a na Ostrogorského"'; ok 'its second page'
page 2 '"Když jeho strana v červnu 1919" path:columns.pdf'; ok 'no labels: pages are counted'
run 0 search --limit 1 'Ostrogorského Bělehradě' && grep -q 'Kondakovův institut v Praze.*p\. 140' out; ok 'the citation names it'

# A paragraph, a phrase and a word that begin on one page and end on the next.
cross() { # cross PHRASE PAGE FILE
    page "$2" "\"$1\" path:$3"; ok "over the page: $1"
}
cross 'vypravily na Moskvu' 1 columns.pdf
cross 'směli Kramář s Abrikosovovou oddat, a to na Krymu, kde už stála' 1 columns.pdf

# Each passage's first words stand on its page, as pdftotext sees it; first: the number of the page that has label 1.
leads_back() { # leads_back NAME FIRST
    perl "$P/pages.pl" "$1.pdf" "$2" <"$1.json" >told; ok "$1: citations lead to the pages"
}
leads_back columns 1
leads_back groff 1
leads_back ghostscript 1
leads_back writer 1
leads_back chromium 1
leads_back labels -9
mv kondakov.json kondakovuv_institut.json
leads_back kondakovuv_institut -137

# ---- headings, notes, metadata ----
section() { # section TITLE QUESTION...
    want=$1
    shift
    "$N" search --limit 1 --format json "$@" >out 2>err
    perl -MJSON::PP -e 'my $s = decode_json(<STDIN>)->{section}; utf8::decode($ARGV[0]); binmode STDOUT, ":utf8";
        print "@$s\n"; exit($$s[-1] ne $ARGV[0])' -- "$want" <out >told
}
section Rozchod 'Rasovskij troskách'; ok 'the section, in two columns below a headline'
section 'Rok 1938' '"Rok 1938" path:writer.pdf' || section 'Jaro a léto' 'Henlein požadavků path:writer.pdf'; ok 'the section, from a word processor'
section 'The night' 'paratroopers path:groff.pdf'; ok 'the section, from groff'
grep 'Nikodim Pavlovič Kondakov přijel' kondakovuv_institut.json | grep -q 'Kondakovova pražská léta připomíná'; ok 'a note stands with its passage'
! grep 'republiky\.1' kondakovuv_institut.json >told; ok 'its mark is not in the words'
run 0 search --limit 1 --format json 'Rasovskij troskách' && grep -q '"title":"Kondakovův institut v Praze","author":"najdi"' out; ok 'title and author'
run 0 search --limit 1 --all '=jugoslávského' && grep -q 'jugosláv' out; ok 'a word broken at the line end'

# ---- what cannot be read ----
mkdir bad && cd bad || exit 2
cp "$P/encrypted.pdf" "$P/image.pdf" .
head -c 20000 "$P/columns.pdf" >cut.pdf
printf '%%PDF-1.4\nnothing\n%%%%EOF\n' >none.pdf
"$X" --index "$W/bad.najdi" . >"$W/out" 2>"$W/err"
[ $? -eq 1 ] && grep -q 'encrypted.pdf: encrypted: it opens with a password only' "$W/err"; ok 'encrypted'
grep -q 'image.pdf: image only: no text on any of its 2 pages; run an OCR program such as ocrmypdf' "$W/err"; ok 'image only'
grep -q 'cut.pdf: damaged: ' "$W/err" && grep -q 'none.pdf: damaged: ' "$W/err"; ok 'damaged'
echo "1..$n"
