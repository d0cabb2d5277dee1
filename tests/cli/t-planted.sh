#!/bin/sh
# Quotations planted in the sample texts are found with their borders, within two words on both sides: edited, inflected
# otherwise, spelt the old way, badly scanned, without accents, in another order, over the end of a paragraph, twice.
. "$TESTS/tap.sh"

# planted LANGUAGE SEED LEAST MOST EACH FILLERS: appends what was found, a line a kind, to told-LEAST and told
planted() {
    rm -rf docs && mkdir docs
    perl "$TESTS/cli/planted.pl" docs "$2" "$3" "$4" "$5" "$6" "$CORPUS/$1"/*.txt >gold 2>err &&
        "$X" --index index --root docs --rebuild --quiet docs 2>err &&
        run 0 parallels --index index --format json &&
        perl "$TESTS/cli/planted_found.pl" docs gold <out >found 2>err && [ "$(sed -n '$p' found | cut -f 2)" -ge 20 ] &&
        grep -v '^all' found | tee -a told >>"told-$3"
    ok "$1, $3 to $4 words, $6 other files: $(sed -n '$s/all//p' found | tr '\t' ' ')"
}
# enough SHARE FILE: of all in it
enough() { awk -F '\t' -v share="$1" '{ all += $2; good += $3 } END { exit !(good >= share * all) }' "$2"; }
shares() { awk -F '\t' '{ all += $2; good += $3 } END { printf "%.1f %% of %d", 100 * good / all, all }' "$1"; }

for language in cs ru en; do
    for seed in 1 2; do planted $language $seed 12 17 12 0; done
    for seed in 3 4; do planted $language $seed 18 47 12 0; done
    planted $language 5 48 100 4 0
done
for least in 12 18 48; do
    enough 0.95 "told-$least"
    ok "from $least words on: $(shares "told-$least")"
done
cut -f 1 told | sort -u >kinds
while read -r kind; do
    grep "^$kind	" told >of-kind
    enough 0.8 of-kind
    ok "$kind: $(shares of-kind)"
done <kinds

# The same among many others.
for language in cs ru; do planted $language 6 12 17 12 2000; done
enough 0.93 told-12
ok "from 12 words on, with those among 2000 other files: $(shares told-12)"
echo "1..$n"
