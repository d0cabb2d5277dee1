#!/bin/sh
# metadata.tsv fills in what files lack, also in files that have not changed.
. "$TESTS/tap.sh"
NAJDI_INDEX=$W/idx
export NAJDI_INDEX
TAB=$(printf '\t')

index() { "$X" --root docs --report report "$@" docs >out 2>err </dev/null; }

row() { # row PATH: what status says of it, title author date language
    "$N" status --files --format tsv | awk -F '\t' -v p="$1" '$1 == p {print $6 "|" $7 "|" $8 "|" $5}'
}

is() { # is PATH WANT
    got=$(row "$1")
    [ "$got" = "$2" ] || { echo "$1: $got, not $2" >told; false; }
}

mkdir -p docs/a/b
printf 'Title: Vlastní\nAuthor: Vlastní Autor\n\nText s hlavičkou o Praze a o lidech.\n' >docs/a/own.txt
printf 'První řádka\n\nText bez hlavičky, jen s první řádkou.\n' >docs/a/bare.txt
printf 'Jen text, nic víc.\n' >docs/a/b/deep.txt
printf 'Tohle je mimo tu složku, ale pod kořenem.\n' >docs/other.txt
printf 'path\ttitle\tauthor\tdate\n*.txt\tZ tabulky\tTabulkář\t1938\nbare.txt\t\tJiný autor\t\n' >docs/a/metadata.tsv
index
[ $? -eq 0 ] && ! grep -q metadata.tsv report
ok "a table is no document"
is a/own.txt 'Vlastní|Vlastní Autor|1938|cs'
ok "what a document says itself counts"
is a/bare.txt 'Z tabulky|Jiný autor|1938|cs'
ok "a first line is no title of its own; the later line counts, an empty cell does not"
is a/b/deep.txt 'Z tabulky|Tabulkář|1938|cs'
ok "folders below"
is other.txt '|||cs'
ok "not beside"
run 0 search --count 'title:tabulky'
ok "it is found by its title"
index
grep -q '^0 new, 0 changed, 4 unchanged' err
ok "nothing new"

printf 'path\ttitle!\tauthor\tdate\nown.txt\tPřepsaný\t\t\n' >docs/a/b/../metadata.tsv
index --verbose
grep -q '^0 new, 3 changed, 1 unchanged' err
ok "another table: only what it tells about changes"
is a/own.txt 'Přepsaný|Vlastní Autor||cs'
ok "a column with an exclamation mark overrules"
is a/bare.txt 'První řádka|||cs'
ok "what is not said any more is as the file says"
rm docs/a/metadata.tsv
index
is a/own.txt 'Vlastní|Vlastní Autor||cs' && grep -q '^0 new, 1 changed, 3 unchanged' err
ok "without the table"

printf 'path\tauthor\n*\tShora\n' >docs/metadata.tsv
printf '"path"\t"author"\r\n"b/*"\t"Zdola ""tady"""\r\n' >docs/a/metadata.tsv
index
is a/b/deep.txt '|Zdola "tady"||cs' && is other.txt '|Shora||cs'
ok "a nearer table counts; cells as a spreadsheet quotes them"
rm -r idx
"$X" --root docs --quiet docs/a/b/deep.txt && is a/b/deep.txt '|Zdola "tady"||cs'
ok "tables above the path given"
printf 'path\tlanguage\ndeep.txt\tsk\n' >docs/a/metadata.tsv
"$X" --root docs --quiet docs
is a/b/deep.txt '|Shora||sk'
ok "a language"
printf 'path\tspisovatel\nx\ty\n' >docs/a/metadata.tsv
index
grep -q "a/metadata.tsv: there is no column 'spisovatel'" err
ok "a column that is not known is told"
printf 'cesta\tauthor\nx\ty\n' >docs/a/metadata.tsv
index
grep -q "^skipped${TAB}a/metadata.tsv${TAB}the first line names no column 'path'" report
ok "a table without paths is told"
printf 'path\tauthor\n' >docs/a/metadata.tsv
for i in $(seq 1 2000); do printf 'n%d.txt\tAutor %d\n' $i $i; done >>docs/a/metadata.tsv
printf 'Tenhle text je také český, když se to vezme kolem.\n' >docs/a/n1234.txt
index
is a/n1234.txt '|Autor 1234||cs'
ok "a long table"

rm -rf "$W"
echo 1..$n
