#!/bin/sh
# Random files are indexed and random questions asked: nothing crashes, hangs or prints a raw control character, and the
# citations of those files that are texts hold.  A sample; for more: RANDOM_FILES=10000 RANDOM_QUESTIONS=2000 RANDOM_SEED=7.
. "$TESTS/tap.sh"
FILES=${RANDOM_FILES:-300}
QUESTIONS=${RANDOM_QUESTIONS:-200}
SEED=${RANDOM_SEED:-1}

mkdir files
perl "$TESTS/fuzz/random.pl" files "$SEED" "$FILES" files "$CORPUS" 2>told; ok "$FILES random files"
timeout 600 "$X" --verbose --report report files >out 2>told; [ $? -le 1 ] && [ ! -s out ]; ok 'are indexed or skipped'
clean told report; ok 'without a control character'
[ "$(tail -n +2 report | wc -l)" -eq "$FILES" ]; ok 'and each is reported'
"$X" --verbose files >out 2>told; [ $? -le 1 ] && grep -q '^0 new, 0 changed' told; ok 'a second run reads none of them'

NAJDI_INDEX=$W/.najdi
export NAJDI_INDEX
"$N" search --limit 0 --format json 'path:files/text-*' >found 2>told && perl "$TESTS/cli/cited.pl" "$W" "$((FILES / 10))" <found >told; ok 'citations of spoilt texts hold'
"$N" search --limit 0 --format json 'path:*' >found 2>told && clean found told &&
    perl -MJSON::PP -ne 'JSON::PP->new->utf8->decode($_)' <found 2>told; ok 'all passages are JSON'
perl "$TESTS/fuzz/random.pl" ask "$SEED" "$QUESTIONS" "$N" "$CORPUS" >told 2>&1; ok "$QUESTIONS random questions"
tail -1 told

echo "1..$n"
