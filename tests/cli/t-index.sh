#!/bin/sh
# najdi-index as people use it: what it does, what it says, how it ends.
# Its own output is compared; what it put into the index is asked of it by running it again.
set -u
X=$BUILD/najdi-index
W=$(mktemp -d) && cd "$W" || exit 2
n=0

ok() { # ok NAME: the last command's success is the verdict
    verdict=$?
    n=$((n + 1))
    [ "$verdict" -eq 0 ] && echo "ok $n - $1" || { echo "not ok $n - $1"; sed 's/^/# /' "$W/out" "$W/err"; }
}

run() { # run STATUS ARGS...: runs najdi-index, standard output in $W/out, error in $W/err; fails where it ends otherwise
    want=$1
    shift
    "$X" "$@" >"$W/out" 2>"$W/err"
    got=$?
    [ "$got" -eq "$want" ] || { echo "exit $got, not $want" >>"$W/err"; false; }
}

said() { # said TEXT: standard error has this line, the time at its end left out
    sed 's/; [0-9.]* MB in [0-9.]* s$//' "$W/err" | grep -qxF -- "$1"
}

counts() { # counts NEW CHANGED UNCHANGED REMOVED SKIPPED
    said "$1 new, $2 changed, $3 unchanged, $4 removed, $5 skipped"
}

old() { # makes files so old that they can be told by their times
    touch -d '2020-01-01 00:00:00.5' "$@"
}

fresh() {
    cd "$W" && rm -rf t && mkdir t && cd t || exit 2
}

# ---- first build and second run ----
fresh
mkdir -p docs/sub
printf 'Praha a Moskva\n\nKramář žil v Praze.\n' >docs/a.txt
printf 'Москва слезам не верит.\n' >docs/b.md
printf 'The third one.\n' >docs/sub/c
: >docs/empty.txt
old docs/*.* docs/sub/c
run 0 docs && counts 4 0 0 0 0; ok 'a first build'
[ ! -s "$W/out" ]; ok 'standard output stays empty'
[ -d .najdi/db ] && [ ! -e .najdi.new ]; ok 'the index is .najdi, the build is gone'
run 0 docs && counts 0 0 4 0 0; ok 'the second run reads nothing'
(cd docs/sub && "$X" . 2>"$W/err") && counts 0 0 1 0 0; ok 'the nearest index above is found, other documents stay'
run 0 . && counts 0 0 4 0 0; ok 'the same documents from another path'

# ---- changes ----
printf 'Nový text.\n' >docs/a.txt
rm docs/b.md
printf 'another\n' >docs/new.txt
old docs/new.txt
touch -d '2021-01-01 00:00:00.5' docs/sub/c
run 0 docs && counts 1 1 2 1 0; ok 'new, changed, touched and removed'
touch -d '2021-02-01 00:00:00.5' docs/a.txt && run 0 docs && run 0 docs && counts 0 0 4 0 0
ok 'a touched file is read once more'
printf 'xovy text.\n' >docs/new.txt
touch -r docs/sub/c docs/new.txt
run 0 docs && counts 0 1 3 0 0; ok 'another size or time is a change'
rm docs/empty.txt docs/sub/c
run 0 docs/sub && counts 0 0 0 1 0; ok 'only what vanished under the path given is dropped'
run 0 docs && counts 0 0 2 1 0; ok 'and the rest under its own'
rm -r docs && mkdir docs
run 0 docs && counts 0 0 0 2 0; ok 'all gone'

# ---- an empty folder still makes an index ----
fresh
mkdir docs
run 0 docs && counts 0 0 0 0 0 && [ -d .najdi/db ]; ok 'an empty folder'
run 0 docs && counts 0 0 0 0 0; ok 'twice'

# ---- globs, hidden names ----
fresh
mkdir -p docs/sub docs/.git docs/drafts
for f in a.txt b.log sub/c.txt .git/d.txt .e.txt drafts/f.txt; do echo text >docs/$f; done
run 0 --include '*.txt' --exclude drafts docs && counts 2 0 0 0 0; ok 'include and exclude'
run 0 docs && counts 2 0 2 0 0; ok 'without them the others are new'
run 0 --exclude=*.log docs && counts 0 0 3 1 0; ok 'what is excluded now is dropped'
run 0 docs/.git docs/.e.txt && counts 2 0 0 0 0; ok 'hidden ones are read where they are named'
run 0 docs && counts 1 0 3 0 0; ok 'and stay then'
rm docs/.e.txt
run 0 docs && counts 0 0 4 1 0; ok 'until they vanish'

# ---- skipped files ----
fresh
mkdir docs
echo 'text' >docs/a.txt
printf 'P\370\355li\232 \236lu\235ou\350k\375 k\371\362\n' >docs/cp1250.txt
printf 'AT&TFORM\001\002\n' >docs/b.djvu
printf '\000\001\002\003\004\005' >docs/data
mkfifo docs/pipe
old docs/a.txt docs/cp1250.txt docs/b.djvu docs/data
run 1 docs && counts 2 0 0 0 3; ok 'skipped files end with 1'
said 'skipped: docs/b.djvu: no reader for .djvu files yet: ddjvu -format=pdf makes a PDF, djvutxt a text'; ok 'a format that is not read'
said 'skipped: docs/data: binary data'; ok 'binary data'
said 'skipped: docs/pipe: a pipe'; ok 'a pipe'
run 1 --report r.tsv docs && counts 0 0 2 0 3; ok 'they are listed again, and not read'
printf 'status\tpath\treason\nunchanged\tdocs/a.txt\t\nskipped\tdocs/b.djvu\tno reader for .djvu files yet: ddjvu -format=pdf makes a PDF, djvutxt a text\n' >want
printf 'unchanged\tdocs/cp1250.txt\t\nskipped\tdocs/data\tbinary data\nskipped\tdocs/pipe\ta pipe\n' >>want
cmp -s want r.tsv; ok 'the report'
echo 'text' >docs/data
run 1 docs && counts 0 1 2 0 2; ok 'one that can be read now is changed'

# Root may read everything, so this part is done as nobody where root runs it.
as=
if [ "$(id -u)" -eq 0 ]; then
    as='setpriv --reuid=65534 --regid=65534 --clear-groups'
    chmod 711 "${TMPDIR:-/tmp}" "$W"
    $as test -x "$X" || as=none
fi
nobody() { # nobody STATUS ARGS...: as run()
    want=$1
    shift
    $as "$X" "$@" >"$W/out" 2>"$W/err"
    [ $? -eq "$want" ]
}
if [ "$as" != none ]; then
    fresh
    mkdir -p docs/shut
    echo one >docs/a.txt && echo two >docs/locked.txt && echo three >docs/shut/x.txt
    echo secret >docs/never.txt
    old docs/*.txt docs/shut/x.txt
    chmod 0 docs/never.txt
    [ -z "$as" ] || chown -R 65534:65534 .
    nobody 1 docs && said 'skipped: docs/never.txt: cannot be opened: Permission denied' && counts 3 0 0 0 1
    ok 'no right to read'
    nobody 1 docs && counts 0 0 3 0 1; ok 'still none'
    chmod 0 docs/locked.txt docs/shut && touch -d '2022-01-01 00:00:00.5' docs/locked.txt
    nobody 1 docs && said 'skipped: docs/shut/: folder cannot be opened: Permission denied' && counts 0 0 1 0 3
    ok 'rights that are lost'
    chmod 644 docs/locked.txt docs/never.txt && chmod 755 docs/shut
    nobody 0 docs && counts 0 1 3 0 0; ok 'rights that come back: nothing below a shut folder was dropped'
fi
fresh
mkdir docs
for i in 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23; do printf '\000\001\002\003' >docs/$i; done
run 1 docs && [ "$(grep -c '^skipped: ' "$W/err")" -eq 20 ] && said 'and 3 more: --report FILE lists all'
ok 'at most twenty are told'
run 1 --verbose docs && [ "$(grep -c '^skipped: ' "$W/err")" -eq 23 ]; ok 'or all'
run 1 --quiet docs && [ ! -s "$W/err" ]; ok 'or none'

# ---- odd names ----
fresh
mkdir docs
newline=$(printf 'a\nb.txt')
foreign=$(printf 'caf\351.txt')
echo x >"docs/$newline"
echo x >"docs/$foreign"
echo x >'docs/-dash #1%.txt'
printf '\000\001\002\003' >"docs/$(printf 'evil\033[31m')"
run 1 --report r.tsv docs && counts 3 0 0 0 1; ok 'odd names'
said 'skipped: docs/evil\x1B[31m: binary data'; ok 'no raw control character is shown'
grep -qF 'docs/a\nb.txt' r.tsv; ok 'a newline in the report'
run 1 docs && counts 0 0 3 0 1; ok 'they are known again'
run 0 -- "docs/$newline" && counts 0 0 1 0 0; ok 'and one by one'
cd docs && run 0 -- '-dash #1%.txt' && counts 0 0 1 0 0; ok 'a dash behind --'
cd ..
deep=docs
for i in 1 2 3 4 5 6 7 8 9 10; do deep=$deep/$(printf '%0200d' 0); done
mkdir -p "$deep" && echo x >"$deep/deep.txt"
run 1 docs && counts 1 0 3 0 1; ok 'a long path'

# ---- links ----
fresh
mkdir -p docs/in other
echo x >docs/in/a.txt
echo y >other/b.txt
ln -s .. docs/in/up
ln -s ../other docs/other
ln -s in/a.txt docs/again.txt
ln -s ../other/b.txt docs/one.txt
ln -s loop docs/loop
run 1 docs && counts 2 0 0 0 1; ok 'loops end, each file is read once'
run 1 docs docs/in ./docs/../docs && counts 0 0 2 0 1; ok 'also where paths overlap'
ln -s docs link
run 1 --index ix docs link && counts 2 0 0 0 1; ok 'a folder and a link to it'

# ---- roots ----
fresh
mkdir -p lib/docs ix elsewhere
echo x >lib/docs/a.txt
echo y >elsewhere/b.txt
run 0 --index ix/i --root lib --report r.tsv lib elsewhere && grep -qx "new	docs/a.txt	" r.tsv
ok 'paths are relative to the root'
grep -qx "new	$(pwd -P)/elsewhere/b.txt	" r.tsv; ok 'others are absolute'
run 0 --index ix/i --report r.tsv lib && grep -qx "unchanged	docs/a.txt	" r.tsv; ok 'the root is remembered'
run 2 --index ix/i --root elsewhere lib && grep -q 'rebuild' "$W/err"; ok 'another root is refused'
mkdir moved && mv ix lib moved
run 0 --index moved/ix/i --report r.tsv moved/lib && grep -qx "unchanged	docs/a.txt	" r.tsv
ok 'index and folder move together'
NAJDI_INDEX=moved/ix/i "$X" moved/lib 2>"$W/err" && counts 0 0 1 0 0; ok 'NAJDI_INDEX'

# ---- UTF-16 and line ends ----
fresh
mkdir docs
printf 'Růžena Vacková\r\n\r\nПрага\r\n' | iconv -f utf-8 -t utf-16le >docs/le.txt
printf 'Růžena Vacková\n' | iconv -f utf-8 -t utf-16be >docs/be.txt
printf 'Прага и Москва' | iconv -f utf-8 -t utf-16 >docs/mark.txt
printf '\357\273\277Praha\r' >docs/mac.txt
{ yes 'slovo za slovem' | head -200; printf '\377\n'; } >docs/spoilt.txt
run 0 --verbose docs && counts 5 0 0 0 0; ok 'UTF-16 with and without a mark'
said 'warning: docs/spoilt.txt: 201: 1 character is not UTF-8, at byte 3200'; ok 'a bad byte is told with its line'

# ---- rebuild, dry run ----
fresh
mkdir docs more
echo x >docs/a.txt
echo y >more/b.txt
old docs/a.txt more/b.txt
run 0 --dry-run docs && [ ! -e .najdi ] && printf 'new: docs/a.txt\n' | cmp -s - "$W/out"; ok 'a dry run makes nothing'
run 0 docs more && counts 2 0 0 0 0; ok 'two paths'
echo z >docs/c.txt && rm docs/a.txt && echo yy >more/b.txt
run 0 --dry-run . && printf 'removed: docs/a.txt\nnew: docs/c.txt\nchanged: more/b.txt\n' | cmp -s - "$W/out"
ok 'a dry run says what is to do'
said '1 new, 1 changed, 0 unchanged, 1 removed, 0 skipped'; ok 'and counts it'
run 0 . && counts 1 1 0 1 0; ok 'and has done nothing of it'
run 0 --rebuild docs && counts 1 0 0 0 0; ok 'a rebuild reads all anew'
run 0 . && counts 1 0 1 0 0; ok 'and forgets what was not named'

# ---- trouble ----
fresh
mkdir docs
echo x >docs/a.txt
run 2 && said 'najdi-index: no path given: name the folders or files to be indexed' && \
    said 'usage: najdi-index [OPTIONS] PATH...'
ok 'no path'
run 2 --fast docs && \
    said "najdi-index: unknown option '--fast' (najdi-index --help lists them; a file of that name: -- '--fast')"
ok 'an unknown option'
run 2 none && said "najdi-index: cannot read 'none': No such file or directory" && [ ! -e .najdi ]
ok 'no such path, and no index for it'
run 2 docs none; ok 'one of two paths'
run 2 --index no/ix docs && grep -q "No such file" "$W/err"; ok 'no folder for the index'
mkdir full && echo x >full/mine.txt
run 2 --index full docs && grep -q "holds other things and no index" "$W/err" && [ -s full/mine.txt ]
ok 'a folder of other things is not touched'
run 2 --index full --rebuild docs && [ -s full/mine.txt ]; ok 'nor by a rebuild'
mkdir half
run 0 --index half docs; ok 'an empty folder becomes an index'
run 2 --report no/r.tsv docs && grep -q "cannot write the report" "$W/err"; ok 'no place for the report'
mkdir -p bad/db && echo x >bad/db/iamglass
run 2 --index bad docs && [ "$(wc -l <"$W/err")" -eq 1 ]; ok 'a damaged index is one sentence'
run 0 --index bad --rebuild docs && counts 1 0 0 0 0; ok 'a rebuild mends it'
for file in postlist docdata; do
    rm -rf cut && cp -r bad cut && truncate -s 5 cut/db/base/$file.glass
    "$BUILD/najdi" search --index cut x >"$W/out" 2>"$W/err"
    [ $? -eq 2 ] && [ "$(wc -l <"$W/err")" -eq 1 ] && grep -q 'damaged.*najdi-index --rebuild' "$W/err"
    ok "an index that was not copied to its end: $file"
done
rm cut/db/base/docdata.glass
"$BUILD/najdi" search --index cut x >"$W/out" 2>"$W/err"
[ $? -eq 2 ] && grep -q 'damaged.*najdi-index --rebuild' "$W/err"; ok 'or lacks a file'
run 0 --help && grep -q '^usage: najdi-index' "$W/out" && [ ! -s "$W/err" ]; ok 'help'
run 0 -V && grep -q '^najdi-index [0-9]' "$W/out"; ok 'version'

# ---- files that may not grow: as a full disk ----
fresh
mkdir docs
seq 30000 | split -l 1000 -a 4 - docs/f
for jobs in 1 3; do
    (ulimit -f 40; "$X" --jobs $jobs docs) 2>"$W/err"
    [ $? -eq 2 ] && [ "$(wc -l <"$W/err")" -eq 1 ] && grep -q 'no space left' "$W/err" && [ -z "$(ls -d .najdi* 2>/dev/null)" ]
    ok "a build under ulimit -f, with --jobs $jobs, is one sentence and leaves nothing"
done
run 0 --quiet docs/faaaa
(ulimit -f 40; "$X" docs) 2>"$W/err"
[ $? -eq 2 ] && grep -q 'no space left' "$W/err" && run 0 docs/faaaa && counts 0 0 1 0 0
ok 'an update under ulimit -f leaves the index as it was'
run 0 docs && counts 29 0 1 0 0; ok 'and the next one goes on'

# ---- two at once ----
fresh
mkdir docs
echo x >docs/a.txt
run 0 docs
flock .najdi/lock "$X" docs 2>"$W/err"
[ $? -eq 2 ] && grep -q 'another najdi-index' "$W/err"; ok 'one at a time'
mkdir .second.new && touch .second.new/lock
flock .second.new/lock "$X" --index .second docs 2>"$W/err"
[ $? -eq 2 ] && grep -q 'another najdi-index' "$W/err" && [ -e .second.new ]; ok 'also while an index is built'

{ flock 9; : >held; perl -e 'select undef, undef, undef, 0.5'; rm held; flock -u 9; } 9>.najdi/lock &
until [ -e held ]; do :; done
run 0 --rebuild docs && [ ! -e held ] && counts 1 0 0 0 0; ok 'a rebuild waits for an update to end'
wait

# ---- what a build has left that was killed ----
"$X" --index .second docs 2>"$W/err" && cp -r .second .second.new && mkdir .second.new/db.1 && touch .second.new/db.1/iamglass
run 0 --index .second --dry-run docs && [ -e .second.new/db.1 ]; ok 'a dry run leaves what a dead build has left'
flock .second.new/lock "$X" --index .second docs 2>"$W/err"
[ $? -eq 0 ] && [ -e .second.new/db.1 ]; ok 'an update leaves a build that goes on'
run 0 --index .second docs && [ ! -e .second.new ]; ok 'an update takes away what a dead build has left'
mkdir .second.new && echo mine >.second.new/mine
run 0 --index .second docs && [ "$(ls .second.new)" = mine ]; ok 'but not what is none'

# ---- Ctrl-C: the signal is there before najdi-index begins, so that it always comes after the first document ----
stopped() { # stopped ARGS...
    env --block-signal=TERM sh -c 'kill -TERM $$; exec "$0" "$@"' "$X" "$@" 2>"$W/err"
    [ $? -eq 2 ]
}
fresh
mkdir docs
for i in 1 2 3 4 5; do echo "text $i" >docs/$i.txt; done
old docs/*
stopped docs && said 'najdi-index: interrupted: 1 document done is kept; run the same command to go on'
ok 'an interrupted build'
stopped docs && said 'najdi-index: interrupted: nothing is changed; run the same command to begin again'
ok 'an interrupted update'
run 0 docs && counts 4 0 1 0 0; ok 'what was done is kept'
stopped --rebuild docs && \
    said 'najdi-index: interrupted: nothing is changed; run the same command to begin again' && [ ! -e .najdi.new ]
ok 'an interrupted rebuild'
run 0 docs && counts 0 0 5 0 0; ok 'has changed nothing'

# ---- ten thousand unchanged files ----
fresh
mkdir docs
seq 10000 | (cd docs && split -l 1 -a 4 - f)
find docs -type f -exec touch -d '2020-01-01 00:00:00.5' {} +
run 0 --quiet docs && run 0 docs && counts 0 0 10000 0 0; ok 'ten thousand files'

echo "1..$n"
