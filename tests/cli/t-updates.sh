#!/bin/sh
# An index that has been brought up to date many times answers as one that is made anew, to the last byte: after random
# changes of a copy of the corpus, in one index, in shards, with several processes, and from another machine.
. "$TESTS/tap.sh"
. "$TESTS/cli/shards.sh"

cp -r "$CORPUS" texts
make_it() { # make_it INDEX ARGS...: of the texts as they are now; one that is there is brought up to date
    name=$1
    shift
    "$X" --quiet --index "$name" --root texts "$@" texts >>built 2>&1
    [ $? -lt 2 ] # some files of the corpus may be broken by now
}
asked() { # asked FILE ARGS...: what is answered, and what is said
    file=$1
    shift
    {
        "$N" search "$@" --format json --queries questions
        "$N" search "$@" --format trec --limit 0 --by document --queries questions
        "$N" search "$@" --format json --all 'title:titul OR title:другое OR author:novák'
        "$N" mentions "$@" --format json Masaryk
        for id in 'cs/osobnosti.txt#2' 'ru/gavel_i_eltsin.txt#2' 'en/who_is_who.txt#3' 'cs/mnichov_1938.txt#1'; do
            "$N" search "$@" --format trec --like "$id"
        done
        "$N" words "$@" --limit 0
        "$N" concordance "$@" --format tsv --limit 0 --sort doc praha
        "$N" concordance "$@" --collocates masaryk
        "$N" status "$@" --files
        "$N" status "$@" | grep -E '^(documents|passages|words)'
    } >"$file" 2>&1
}
merges() { # how often the base has been made anew: by its name in Xapian
    [ "$(xapian_name)" = "$base" ] || made=$((made + 1))
    base=$(xapian_name)
}
xapian_name() {
    ls -i -d kept/db
}

make_it kept && make_it kept_1 --shard 1/2 && make_it kept_2 --shard 2/2
ok "indexes of the corpus"
base=$(xapian_name) made=0 round=0
while [ "$round" -lt 8 ]; do
    round=$((round + 1))
    perl "$TESTS/cli/changes.pl" texts $round
    make_it kept --jobs $((round % 3 + 1)) && make_it fresh --rebuild --jobs $((round % 4 + 1))
    merges
    asked out --index kept
    asked want --index fresh
    [ "$(wc -l <want)" -gt 500 ] && cmp want out >told
    ok "changed $round times"
    [ $((round % 4)) -eq 0 ] || continue
    make_it kept_1 --jobs 2 && make_it kept_2 --jobs 1
    for how in 'search --limit 0' 'search --by document' 'words --limit 0'; do
        case $how in words*) what=;; *) what='--format trec --queries questions';; esac
        "$N" $how --index fresh $what >want 2>&1
        "$N" $how --index kept_1 --index kept_2 $what >out 2>&1
        [ -s want ] && cmp want out >told
        ok "changed $round times, in shards: $how"
    done
done
[ "$made" -gt 0 ] && [ "$made" -lt 8 ]
ok "now and then all has been made anew ($made times)"

# With a rebuild, whatever the number of processes and shards.
for jobs in 1 3; do
    for k in 1 2 3; do make_it "third$k" --rebuild --jobs $jobs --shard $k/3; done
    "$N" search --index fresh --format trec --limit 0 --queries questions >want 2>&1
    "$N" search --index third1 --index third2 --index third3 --format trec --limit 0 --queries questions >out 2>&1
    [ -s want ] && cmp want out >told
    ok "three shards, each built by $jobs processes"
done

# What was changed only in time, and what is gone altogether.
make_it kept && find texts -type f -exec touch -d '2001-02-03 04:05:06.5' {} + && make_it kept
"$X" --index kept --root texts texts >out 2>err
[ $? -lt 2 ] && grep -q '^0 new, 0 changed' err
ok "all files touched"
make_it fresh --rebuild
asked out --index kept
asked want --index fresh
cmp want out >told
ok "answers after that"
rm -r texts && mkdir texts && make_it kept
"$N" words --index kept --limit 0 >out 2>err
[ ! -s out ]
ok "no files, no words"

echo "1..$n"
