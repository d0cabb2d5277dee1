# Sourced by t-shards.sh and t-remote.sh: an index of the corpus, the same in shards, and questions to compare them.

index() { # index NAME ARGS...: makes the index $W/NAME of the corpus
    name=$1
    shift
    "$X" --quiet --index "$W/$name" --root "$CORPUS" "$@" "$CORPUS" 2>>"$W/built"
}

# Words, phrases, names in other scripts, exclusions, filters, beginnings, near misses, partial answers.
cat >"$W/questions" <<'END'
1	kramar
2	Ельцину в Прагу
3	"obcanska valka"
4	Jelcin Praha lang:ru
5	praha -masaryk
6	a OR v OR the
7	vztahy po roce 1989 mezi Ruskem a Prahou
8	path:cs/* praha
9	title:kramar rusko
10	date:2026 masaryk
11	mas*
12	masarik~
13	=Praha Masaryk
14	Fialka! OR fialka
15	prezident NEAR/5 republiky
16	президент республики в Праге после войны и чешские легионы
17	nothingofthekind
18	lang:en prague OR -prague lang:cs
END

same() { # same NAME ARGS...: the indexes in ARGS answer all as the index $one (one) does, to the last digit of the scores
    told=$1
    shift
    for how in "search" "search --limit 0" "search --by document" "search --sort path --limit 5" \
        "search --all --count" "mentions"; do
        "$N" $how --index "$W/${one:-one}" --format trec --queries "$W/questions" >"$W/want" 2>"$W/want.err"
        "$N" $how "$@" --format trec --queries "$W/questions" >"$W/out" 2>"$W/err"
        [ -s "$W/want" ] && cmp "$W/want" "$W/out" >"$W/told" && cmp "$W/want.err" "$W/err" >"$W/told"
        ok "$told: $how"
    done
    cited --index "$W/${one:-one}" >"$W/want"
    cited "$@" >"$W/out"
    [ -s "$W/want" ] && cmp "$W/want" "$W/out" >"$W/told"
    ok "$told: texts, lines, bytes, citations"
}

cited() { # cited ARGS...: all that is told of the hits, but which index they are of
    "$N" search "$@" --limit 4 --format json --queries "$W/questions" 2>/dev/null | perl -pe 's/,"index":"[^"]*"//; s{127\.0\.0\.1:\d+/}{}g'
}
