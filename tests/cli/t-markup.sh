#!/bin/sh
# HTML and Markdown: nothing of the text is lost, nothing around it is taken for text, citations lead back, and the same
# questions find a page as find its plain text.
. "$TESTS/tap.sh"
PAGES=$TESTS/cli/pages
MARKUP=$TESTS/cli/markup.pl

all() { # all INDEX [FILTER]: the passages of one document, or of all
    "$N" search --index "$1" --limit 0 --sort path --format json "path:${2:-*}"
}

# ---- one text as nine programs and hands write it ----
"$X" --quiet --index pages-ix --root "$PAGES" "$PAGES" 2>told && [ ! -s told ]; ok 'all pages-ix are read'
for page in "$PAGES"/*; do
    name=${page##*/}
    all pages-ix "$name" >found && perl "$MARKUP" words "$PAGES/source.md" <found >told; ok "$name: every word of the source"
    ! grep -q NEPATRI found; ok "$name: nothing that stands around the text"
    grep -q '"section":\["Vozovna na Špejcharu","Sešit","Poslední stránka"\]' found ||
        grep 'klobouk' found | grep -q 'Poslední stránka'
    ok "$name: headings within headings"
    grep 'Vavřinec' found | grep -q 'dvacet'; ok "$name: the note is with its passage"
    [ "$(grep -c 'asi dvacet' found)" -eq 1 ]; ok "$name: and only there"
done
"$N" search --index pages-ix --limit 0 --format json 'dvanáct šedesát' >found
[ "$(grep -c '1876 | dvanáct | šedesát' found)" -eq 9 ]; ok 'a row of a table is a line of its own'
all pages-ix >found && perl "$MARKUP" cited "$PAGES" <found >told; ok 'citations lead back'

# ---- the sample documents ----
mkdir docs
cp "$CORPUS"/formats/*.html "$CORPUS"/formats/*.htm "$CORPUS"/formats/*.md docs
"$X" --quiet --index formats-ix --root docs docs 2>told && [ ! -s told ]; ok 'the sample documents are read'
all formats-ix >found && perl "$MARKUP" cited docs <found >told; ok 'their citations lead back'
mkdir plain
for page in docs/*; do perl "$MARKUP" plain "$page" >"plain/${page##*/}.txt"; done
"$X" --quiet --index plain-ix --root plain plain 2>told; ok 'their plain text is read'
cat >questions <<'QUESTIONS'
ruske_stopy_v_praze.html	Kramar krypta
ruske_stopy_v_praze.html	"první československý předseda vlády"
ruske_stopy_v_praze.html	Аверченко
ruske_stopy_v_praze.html	Kondakova historik
ruske_stopy_v_praze.html	Bilibin výzdoba
ruske_stopy_v_praze.html	каменный рыцарь
ruske_stopy_v_praze.html	"Marina Cvetajevová žila"
praga_tsvetaevoy.htm	Петршин поэма
praga_tsvetaevoy.htm	Тесковой переписка
praga_tsvetaevoy.htm	"первого августа"
praga_tsvetaevoy.htm	статуя Шимек
prague_russian_archive.md	Zemgor diaries
prague_russian_archive.md	"nine railway wagons"
prague_russian_archive.md	Slavík Stalin
prague_russian_archive.md	650 crates
prague_russian_archive.md	leaflets pamphlets
prague_russian_archive.md	Denikin officers
QUESTIONS
while IFS='	' read -r path question; do
    run 0 search --index plain-ix --by document --all --limit 0 --format trec "$question" && grep -q " $path.txt " out &&
        run 0 search --index formats-ix --by document --all --limit 0 --format trec "$question" && grep -q " $path " out
    ok "$path: $question"
done <questions
! "$N" search --index formats-ix --all text odstavec >told && ! "$N" search --index formats-ix --all Гостевая >told
ok 'scripts and menus are no text'
"$N" search --index formats-ix --limit 1 --format json 'Averčenko satirik' >found && grep -q '"section":\["Ruské stopy v.*Praze","Olšanské hřbitovy"\]' found &&
    grep -q '"title":"Ruské stopy v Praze","author":"najdi project","date":"2026","lang":"cs"' found
ok 'section, title, author, date and language'
"$N" search --index formats-ix --limit 1 --format json Тескова >found && grep -q '"encoding":"cp1251"' found; ok 'a declared encoding'

# ---- a page that is none, and one that says where its text is ----
mkdir odd
printf '<nav><a href="a">Praha</a></nav>' >odd/nav.html
printf '<frameset><frame src="text.htm"></frameset>' >odd/frames.html
: >odd/empty.md
"$X" --verbose --index odd-ix --root odd odd >out 2>err
grep -q 'stands in a file of its own: text.htm' err; ok 'a page of frames says where its text is'
run 0 search --index odd-ix Praha && grep -q 'nav.html#1' out; ok 'a page of nothing but links is read'
echo "1..$n"
