#!/bin/sh
# Archives: what is in them is found, cited, kept where it is the same, dropped where it is gone.
. "$TESTS/tap.sh"
NAJDI_INDEX=$W/idx
export NAJDI_INDEX

index() { # index ARGS...: a run; its report is in the file report
    "$X" --root docs --report report --verbose "$@" docs >out 2>err </dev/null
}

has() { # has STATUS PATH [REASON]: the report has just this line
    printf '%s\t%s\t%s\n' "$1" "$2" "${3:-}" >want
    grep -Fxq "$(cat want)" report || { cat want report >told; false; }
}

perl -e 'require "$ENV{TESTS}/fault/archives.pl"; make("docs1", 1); make("docs2", 2);' 2>err
ok "archives are made"
cp -r docs1 docs

index
[ $? -eq 1 ]
ok "a first run, with members that cannot be read"
for path in a.zip a.zip!/kniha/hlava.txt a.zip!/up.txt a.zip!/abs.txt 'a.zip!/same.txt' 'a.zip!/same (2).txt' \
    a.zip!/inner.zip a.zip!/inner.zip!/uvnitr.txt b.tar b.tar!/slozka/text.txt c.txt.gz d.tar.gz!/slozka/text.txt \
    'old852.zip!/Příběhy z města/Žluťoučký kůň.txt' 'old866.zip!/Письма из Праги.txt' 'docs.zip!/x!/plain.txt' \
    a.zip!/page.html; do
    has new "$path"
    ok "there is $path"
done
has skipped a.zip!/noise.bin 'binary data'
ok "a member that is no document has its reason"
has skipped a.zip!/inner.zip!/more.zip!/most.zip 'too many containers in one another'
ok "four containers in one another"
has skipped e.zip!/secret.txt encrypted
ok "an encrypted member"
has skipped cut.tar.gz 'damaged: truncated gzip input'
ok "an archive that is cut"
! grep -q 'hidden\|__MACOSX\|link' report
ok "hidden names, folders for a Mac and links are left out"
run 0 search --format json kapitola && grep -q '"path":"a.zip!/kniha/hlava.txt"' out && grep -q '"lines":\[1,1\],"bytes":null' out
ok "a member is found and has lines, no bytes"
run 0 show 'a.zip!/kniha/hlava.txt#1' && [ ! -s err ]
ok "show finds nothing to say of an archive that is there"
run 0 search --count 'path:a.zip!/*' kapitola
ok "path: sees members"
run 0 status --files --format tsv && grep -q '^a.zip	zip	' out && grep -q '^a.zip!/page.html	HTML	' out
ok "status --files lists containers and members"
run 0 status && ! grep -q '^gone' out
ok "no member is gone because it is no file"

index
grep -q '^0 new, 0 changed, [0-9]* unchanged, 0 removed' err
ok "nothing has changed: nothing is read"
touch -d '2020-01-01' docs/a.zip
index
grep -q '^0 new, 0 changed, [0-9]* unchanged, 0 removed' err
ok "an archive that was only touched"
run 0 show 'a.zip!/kniha/hlava.txt#1' && [ ! -s err ]
ok "its new time is kept"

cp docs2/a.zip docs/a.zip
index
has changed a.zip && has changed a.zip!/kniha/hlava.txt && has unchanged a.zip!/up.txt && has removed a.zip!/abs.txt &&
    has new a.zip!/added.txt && has unchanged a.zip!/inner.zip!/uvnitr.txt
ok "an archive that has changed: what is in it is compared"
run 1 search abstraktni
ok "what is no more in it is not found"
run 0 search dodatek
ok "what is new in it is"
index --exclude page.html --exclude 'slozka'
has removed a.zip!/page.html && has removed b.tar!/slozka/text.txt && has removed d.tar.gz!/slozka/text.txt
ok "--exclude leaves out members, and folders of them"
index
has new a.zip!/page.html
ok "without it they are back"
index --include '*.html'
has unchanged a.zip!/page.html && has removed a.zip!/up.txt
ok "--include is asked of members, not of archives"
index
mkdir 'docs/b.tar!' && echo 'Soubor ve složce.' >'docs/b.tar!/file.txt'
rm docs/b.tar
index
has removed b.tar && has removed b.tar!/slozka/text.txt && has new b.tar!/file.txt
ok "an archive that is gone takes its members along, not a folder called as it"
"$N" show 'a.zip!/up.txt#1' >out 2>err
[ ! -s err ]
echo x >>docs/a.zip
run 0 show 'a.zip!/up.txt#1' && grep -q "a.zip' has changed" err
ok "show says that the archive has changed"
rm docs/a.zip
run 0 show 'a.zip!/up.txt#1' && grep -q "a.zip' is gone" err
ok "or is gone"
echo 'Teď je to text.' >docs/c.zip
index
echo 'text' >docs/old852.zip
index
has changed old852.zip && has removed 'old852.zip!/Příběhy z města/Žluťoučký kůň.txt'
ok "an archive that has become a text"

rm -rf "$W"
echo 1..$n
