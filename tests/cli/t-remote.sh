#!/bin/sh
# Shards on other machines: real xapian-tcpsrv processes on loopback.  Ports are asked of the system.
. "$TESTS/tap.sh"
. "$TESTS/cli/shards.sh"

servers=
trap 'for pid in $servers; do kill -- "-$pid" 2>/dev/null; done' EXIT

free_port() {
    perl -MIO::Socket::INET -e 'print IO::Socket::INET->new(LocalAddr => "127.0.0.1", Listen => 1)->sockport'
}

listening() { # listening PORT: waits until somebody does
    perl -MIO::Socket::INET -e 'for (1 .. 200) { exit 0 if IO::Socket::INET->new("127.0.0.1:$ARGV[0]");
        select undef, undef, undef, 0.05 } exit 1' "$1"
}

up() { # up LOG: waits until the server says that it listens; false where somebody has taken its port
    perl -e 'for (1 .. 400) { open my $f, "<", $ARGV[0]; my $said = join "", <$f>; exit 0 if $said =~ /^Listening/m;
        exit 1 if $said =~ /in use/; select undef, undef, undef, 0.025 } exit 1' "$1"
}

serve() { # serve INDEX: sets $pid, the leader of a process group, and $port
    for try in 1 2 3 4 5; do
        port=$(free_port)
        setsid xapian-tcpsrv --interface 127.0.0.1 --port "$port" "$W/$1/db" >"$W/served$port" 2>&1 &
        pid=$!
        servers="$servers $pid"
        up "$W/served$port" && return
    done
    return 1
}

index one
for k in 1 2 3 4; do index "quarter$k" --shard $k/4; done
index unmarked_1 --include 'cs/*'
index unmarked_2 --exclude 'cs'
all=
for k in 1 2 3 4; do
    serve "quarter$k" || break
    eval "at$k=127.0.0.1:$port pid$k=$pid"
    all="$all --index 127.0.0.1:$port"
done
[ "$k" -eq 4 ]
ok "four servers"

same "four remote shards" $all
same "two here, two there" --index quarter1 --index "$at2" --index quarter3 --index "$at4"
serve unmarked_1
far=$port
same "no shards, one of them there" --index "127.0.0.1:$far" --index unmarked_2

# What a hit says of its place.
run 0 search $all --limit 1 --format json Möllersdorf && grep -q '"path":"cs/kramar.txt"' out &&
    grep -q '"lines":\[28,30\]' out && grep -q "\"index\":\"127.0.0.1:[0-9]*\"" out
ok "the citation of a hit"
run 0 search $all --limit 1 Möllersdorf && grep -q '127.0.0.1:[0-9]*/cs/kramar.txt#6' out
ok "... says on which machine it is"
run 0 show $all cs/kramar.txt#6 && grep -q Möllersdorf out && ! grep -q 'cannot be read\|is gone' out err
ok "show"
run 0 why $all Jelcin && grep -q 'ельциным' out
ok "why"
run 0 words $all kram && grep -q kramář out
ok "words"
run 0 status $all && grep -q "$at3" out
ok "status"
"$N" concordance --index one --format tsv --limit 0 kramar | sort >want
"$N" concordance $all --format tsv --limit 0 kramar | sort >out 2>err
[ "$(wc -l <want)" -gt 10 ] && [ "$(wc -l <want)" -eq "$(wc -l <out)" ]
ok "concordance"

# Every command says of them together what it says of the one index.
alike() { # alike ARGS...: the same lines, in any order where they are sorted by something else than what is compared
    "$N" "$@" --index one 2>"$W/want.err" | perl -pe 's/127\.0\.0\.1:\d+\///g; s/,"index":"[^"]*"//g' | sort >"$W/want"
    "$N" "$@" $all 2>"$W/err" | perl -pe 's/127\.0\.0\.1:\d+\///g; s/,"index":"[^"]*"//g; s/\t127.0.0.1:\d+$//; s/\tindex$//' | sort >"$W/out"
    [ -s "$W/want" ] && diff "$W/want" "$W/out" >"$W/told" && [ ! -s "$W/err" ] && [ ! -s "$W/want.err" ]
    ok "$*"
}
alike why Jelcin
alike words --format tsv kra
alike mentions --format json 'Sergej Skripal'
alike concordance --format tsv --limit 0 kramar
alike concordance --count form kramar
alike concordance --count form 'kramar lang:cs'
alike concordance --count doc --format tsv 'kramar path:cs/*'
alike concordance --collocates kramar
alike concordance --collocates=all --format json 'kramar lang:cs -path:cs/legie*'
alike concordance --sort left --format json --limit 0 'kramar OR praha'
alike concordance --sample 7 --seed 2 --format tsv kramar
alike xref --format json
alike xref --format tsv
alike parallels --format json
run 0 status $all --files && grep -q kramar.txt out
ok "status --files"
run 1 show $all cs/nothing.txt#1 && grep -q nothing.txt err
ok "show of what is not there"

# A server that is started again is found again by one who asks for long.
mkfifo questions.fifo
ask_long() { # ask_long ARGS...: questions through the pipe $W/questions.fifo, which is 3
    "$N" search --queries questions.fifo --format trec --limit 0 "$@" >out 2>err &
    asking=$!
    exec 3>questions.fifo
}
answered() { # answered QID: waits for its answer
    perl -e 'for (1 .. 200) { open my $f, "<", "out"; exit 0 if grep { /^$ARGV[0] / } <$f>;
        select undef, undef, undef, 0.05 } exit 1' "$1"
}
ask_long $all
echo "a	praha" >&3
answered a
ok "a question is answered while others are awaited"
kill -- "-$pid2"
echo "b	praha" >&3
answered b
ok "one is killed in mid-run: the rest answers"
echo "c	kramar" >&3
exec 3>&-
wait "$asking"
status=$?
[ $status -eq 0 ] && [ "$(grep -c "$at2" err)" -eq 1 ]
ok "... and it is named, once"
grep '^b ' out | cut -d' ' -f3 >b
"$N" search --index quarter1 --index quarter3 --index quarter4 --format trec --limit 0 praha | cut -d' ' -f3 >want
cmp want b
ok "... and the answer is that of the rest"

# One that is down at the start.
run 0 search $all kramar && grep -q "$at2.*refused" err
ok "one that is down is named, the others answer"
run 2 search --strict $all kramar && [ ! -s out ] && grep -q "$at2" err
ok "with --strict it is an error"
run 2 search --index "$at2" kramar && grep -q "$at2" err
ok "alone, too"

ask_long --strict --index "$at3" --index "$at4"
echo "a	praha" >&3
answered a
kill -- "-$pid3"
echo "b	praha" >&3
exec 3>&-
wait "$asking"
grep -q "question 'b'.*$at3" err && ! grep -q '^b ' out
ok "killed in mid-run, with --strict: the question is not answered"

# One that accepts and never answers.
port=$(free_port)
setsid perl -MIO::Socket::INET -e 'my $s = IO::Socket::INET->new(LocalAddr => "127.0.0.1:$ARGV[0]", Listen => 9);
    my @kept; while (1) { push @kept, $s->accept }' "$port" &
servers="$servers $!"
listening "$port"
run 0 search --timeout 1 --index "127.0.0.1:$port" --index "$at4" praha && grep -q "127.0.0.1:$port.*in time" err
ok "one that never answers is named after its time, the other answers"
run 2 search --timeout 1 --strict --index "127.0.0.1:$port" --index "$at4" praha
ok "... or is an error"

# Indexes that were brought up to date: what is new, changed or gone is so from afar, too, for a running server.
cp -r "$CORPUS" texts
for kind in plain shard; do
    [ $kind = shard ] && as='--shard 1/1' || as=
    "$X" --quiet --index $kind --root texts $as texts 2>>built
    serve $kind
    eval "$kind=127.0.0.1:$port"
done
agree() { # agree NAME: both, here and there, say what an index says that is made anew
    told=$1
    "$X" --quiet --index fresh --root texts --rebuild texts 2>>built
    for kind in plain shard; do
        "$X" --quiet --index $kind --root texts texts 2>>built
        [ -d $kind/db/delta ] && eval "there=\$$kind"
        ok "$told: $kind has a delta"
        for how in 'search --limit 0 --format trec' 'mentions --format tsv' 'search --by document --format trec'; do
            "$N" $how --index fresh --queries questions >want 2>want.err
            "$N" $how --index "$there" --queries questions >out 2>err
            [ -s want ] && cmp want out >told && cmp want.err err >told
            ok "$told: $kind, $how"
        done
        "$N" words --limit 0 --index fresh >want && "$N" words --limit 0 --index "$there" >out 2>err && cmp want out >told
        ok "$told: $kind, words"
        "$N" search --index fresh --format json --limit 3 --queries questions | sed 's/"path":/\n&/g' | grep '^"path":' >want
        "$N" search --index "$there" --format json --limit 3 --queries questions | sed 's/"path":/\n&/g' | grep '^"path":' >out
        [ -s want ] && cmp want out >told
        ok "$told: $kind, passages"
    done
}
echo 'Nový text o Masarykovi a o Praze, slovo xyzzy.' >texts/cs/a_new.txt
rm texts/cs/kramar.txt
printf '\n\nDodatek: Kramář, Praha, Ельцин.\n' >>texts/cs/osobnosti.txt
touch -d '2001-02-03 04:05:06.5' texts/en/*
agree "changed once"
rm texts/cs/a_new.txt
printf '\n\nЕщё о Праге и о Масарике.\n' >>texts/ru/gavel_i_eltsin.txt
printf 'path\ttitle!\nru/gavel_i_eltsin.txt\tJiný titul, kramar\nen/*\tKramar rusko\n' >texts/metadata.tsv
agree "changed again"

# A real server that is stopped: it has accepted, and never answers.
all=
for k in 1 2 3 4; do
    serve "quarter$k"
    eval "at$k=127.0.0.1:$port pid$k=$pid"
    all="$all --index 127.0.0.1:$port"
done
kill -s STOP -- "-$pid2"
run 0 search --timeout 1 $all praha && grep -q "$at2.*in time" err && [ -s out ]
ok "a stopped server is named after its time, the others answer"
run 2 search --timeout 1 --strict $all praha && grep -q "$at2.*in time" err && [ ! -s out ]
ok "... or is an error"
kill -s CONT -- "-$pid2"
run 0 search --strict $all praha
ok "... and answers when it goes on"
ask_long --timeout 1 $all
echo "a	praha" >&3
answered a
kill -s STOP -- "-$pid2"
echo "b	praha" >&3
answered b
kill -s CONT -- "-$pid2"
echo "c	praha" >&3
exec 3>&-
wait "$asking"
[ $? -eq 0 ] && [ "$(grep -c "$at2.*in time" err)" -eq 1 ] && grep -q '^c ' out
ok "stopped between two questions: named, once, the others answer on"

# Killed while it is asked: it has the question, and cannot answer it before it dies.
ask_long --timeout 60 $all
echo "a	praha" >&3
answered a
kill -s STOP -- "-$pid3"
echo "b	praha" >&3
perl -e 'select undef, undef, undef, 0.3'
kill -s KILL -- "-$pid3"
answered b
exec 3>&-
wait "$asking"
[ $? -eq 0 ] && [ "$(grep -c "$at3" err)" -eq 1 ]
ok "killed while it is asked: named, the others answer"
grep '^b ' out | cut -d' ' -f3 >b
"$N" search --index quarter1 --index quarter2 --index quarter4 --format trec --limit 0 praha | cut -d' ' -f3 >want
cmp want b
ok "... and the answer is that of the rest"
kill -s STOP -- "-$pid4"
"$N" search --strict --timeout 60 --index "$at1" --index "$at4" praha >out 2>err &
asking=$!
perl -e 'select undef, undef, undef, 0.3'
kill -s KILL -- "-$pid4"
wait "$asking"
[ $? -eq 2 ] && grep -q "$at4" err && [ ! -s out ]
ok "... with --strict it is an error"

# Shards that have changed since they were built; the server gives away what is there now.
cp -r "$CORPUS" changing
for k in 1 2; do "$X" --quiet --index "changed$k" --root changing --shard $k/2 changing 2>>"$W/built"; done
rm changing/cs/kramar.txt
for f in changing/en/*.txt; do echo "Masaryk and Praha, once more." >>"$f"; done
all=
for k in 1 2; do
    "$X" --quiet --index "changed$k" changing 2>>"$W/built"
    serve "changed$k"
    all="$all --index 127.0.0.1:$port"
done
"$X" --quiet --index anew --root changing changing 2>>"$W/built"
one=anew
same "two remote shards that have changed" $all
one=one

# Something else than xapian-tcpsrv.
other=$(free_port)
setsid perl -MIO::Socket::INET -e 'my $s = IO::Socket::INET->new(LocalAddr => "127.0.0.1:$ARGV[0]", Listen => 9);
    while (my $c = $s->accept) { print $c "220 mail.example.org ESMTP\r\n"; close $c }' "$other" &
servers="$servers $!"
listening "$other"
run 0 search --timeout 2 --index "127.0.0.1:$other" --index "$at1" praha && grep -q "127.0.0.1:$other" err
ok "something else is named, the other answers"

run 2 search --index no.such.host.invalid:7001 praha && grep -q 'no.such.host.invalid:7001' err
ok "a host that is not there"
run 2 search --index "$W/nowhere:7001" praha && grep -q 'there is no index' err
ok "a path with a colon is a path"

echo "1..$n"
