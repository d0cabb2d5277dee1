#!/bin/sh
# najdi xref: which names are one heading, whatever letters, spelling and order they have, and which are sure.
. "$TESTS/tap.sh"

mkdir joins && cat >joins/a.txt <<'END'
Antonín Hrubec Lipanský psal dlouho. Antonín Hrubec byl kněz a Petr Karel Dvorný jeho přítel. Petr Karel nepsal nic.

Josef Wiesner žil v Malé Lhotě. Jan Kubrinek se narodil v lázních Bad Sarov. Stojí tam kostel svatého Prokopa. Prokop
Diviš v něm kázal. Potom se tam zpívalo o Lolitě.
END
cat >joins/b.txt <<'END'
Йозеф Виснер жил там долго. Ян Кубринек (Kubrinek) родился в городе Бад-Саров. Потом приехал Людвик Тршетек.
END
cat >joins/c.txt <<'END'
Ludvík Třetek z Třebína dlouho mlčel. Byli jsme ve Lhotě Malé.

Dorota Malá seděla jinde. Stojí tam kostely svatých Bartoloměje a Mikuláše.
END
cat >joins/d.txt <<'END'
Nikdo neznal Dorotu. Stojí tam také kostel sv. Mikuláše.
END
cat >joins/e.txt <<'END'
Potom Verunák odešel dolů. Tam Verunák zpíval a potom Verunák stál. Venku Verunák pískal. Večer Verunák řekl, že ne.
END
"$X" --index joins-index --root joins --quiet joins 2>err
run 0 xref --index joins-index && cp out joins.txt && run 0 xref --index joins-index --format tsv && cp out joins.tsv
while IFS='	' read -r form want why; do
    awk -F'\t' -v form="$form" '$5 == form { print $1 }' joins.tsv | sort -u | tr '\n' '|' >told
    [ "$(cat told)" = "$want|" ]
    ok "'$form' stands under $want: $why"
done <<'END'
Antonín Hrubec	Hrubec Lipanský, Antonín	a byname is no other person
Antonín Hrubec Lipanský	Hrubec Lipanský, Antonín	nor another surname
Petr Karel Dvorný	Dvorný, Petr Karel	but a second given name is none
Йозеф Виснер	Wiesner, Josef	a German name as Russians hear it
Бад-Саров	Bad Sarov	a hyphen for a blank
Людвик Тршетек	Třetek, Ludvík	ř behind t
Ян Кубринек	Kubrinek, Jan	the two scripts
Kubrinek	Kubrinek, Jan	Latin letters in a Russian text
Malé Lhotě	Malá Lhota	the adjective first
Lhotě Malé	Malá Lhota	the adjective behind
Prokopa	Prokop	a saint is nobody else
END

sure() { # sure HEADING: it stands there without a ?
    grep -q "^$1  (" joins.txt
}
sure Prokop && sure Bartoloměj && sure Mikuláš
ok 'saints are sure'
sure Lolita
ok 'so is a given name that one document has and no surname stands behind'
grep -q '^Dorota ?  (' joins.txt
ok 'but not one that somebody has in another document'

grep -q '^Verunák  (person, 5)' joins.txt
ok 'one place that says what somebody is counts more than those that say nothing'
echo "1..$n"
