#!/bin/sh
# Where answers go: a full disk, a reader that has seen enough, Ctrl-C while it is printed, a terminal to be told how far
# the work is.  Of temporary files nothing is left.
. "$TESTS/tap.sh"
[ -z "${TIGHT-}" ] || { echo 'ok 1 # SKIP large answers in buffers that grow byte by byte' && echo 1..1 && exit; }

# Names, and passages that stand in two texts among much else, enough for most answers to be longer than a pipe holds.
mkdir docs tmp
perl -CS -Mutf8 -e '
    my @first = qw(Adam Karel Josef Petr Pavel Tomáš);
    my @last = qw(Horák Konrád Beran Lukeš Tichý Vrána Zedník);
    my @place = qw(Praze Brně Plzni Písku Táboře Olomouci);
    my @parts = qw(ba ko li mu ne ro sta tvo ze pri hla do vě ky ru šan del mor tes);
    my $words = sub { join " ", map { join "", map { $parts[rand @parts] } 1 .. 4 } 1 .. $_[0] };
    for my $copy (1, 2) {
        open my $out, ">:utf8", "docs/$copy.txt" or die;
        for my $i (1 .. 200) {
            srand $i;
            my $both = $words->(25);
            srand 1000 * $copy + $i;
            print $out $words->(45), ".\n\n$both, a v $place[$i % @place] žil pan $first[$i % @first] $last[$i % @last].\n\n";
        }
    }'
"$X" --index index --root docs --quiet docs 2>err
export NAJDI_INDEX="$W/index" TMPDIR="$W/tmp"

commands() { # a command a line
    for format in text tsv json markdown html tei tags; do echo "xref --format $format"; done
    echo 'xref --format json --decisions decided.tsv'
    for format in text tsv json html; do echo "parallels --format $format"; done
    for format in text json html; do echo "search --limit 0 --format $format ba*"; done
    echo 'search --limit 0 --cite csl-json --sort path ba*'
    echo 'concordance --sort left zil'
    echo 'concordance --format json zil'
}
set -f # ba*
run 0 xref --decisions decided.tsv && cp decided.tsv decided.was
commands >list
while read -r line; do
    "$N" $line >out 2>err
    [ "$(wc -c <out)" -lt 80000 ] || echo "$line" >>long
    "$N" $line >/dev/full 2>err
    [ $? -eq 2 ] && [ "$(cat err)" = 'najdi: cannot write the answer: No space left on device' ] && [ -z "$(ls -A tmp)" ]
    ok "a full disk is said once: $line"
    { "$N" $line 2>err; echo $? >status; } | head -1 >out
    [ "$(cat status)" -eq 0 ] && [ ! -s err ] && [ "$(wc -l <out)" -eq 1 ]
    ok "| head: $line"
done <list

# It prints, fills the pipe and waits: then Ctrl-C.  (What is short is printed before that.)
[ "$(grep -c . long)" -ge 8 ] && grep -q xref long && grep -q parallels long && grep -q concordance long && grep -q search long
ok "most answers are long"
while read -r line; do
    N=$N perl -e '
        pipe my $read, my $write or die;
        fcntl $write, 1031, 4096; # F_SETPIPE_SZ: little of an answer goes in
        my $child = fork // die;
        if (!$child) {
            open STDOUT, ">&", $write or die;
            close $read;
            exec $ENV{N}, @ARGV or die;
        }
        close $write;
        sysread $read, my $some, 10;
        kill INT => $child;
        waitpid $child, 0;
        exit !(($? & 127) == 2)' -- $line 2>err
    [ $? -eq 0 ] && [ ! -s err ] && [ -z "$(ls -A tmp)" ] && cmp -s decided.tsv decided.was && [ ! -e decided.tsv.new ]
    ok "Ctrl-C ends it as it does other programs: $line"
done <long

# Somebody waits at a terminal: how far it is, in a line that is wiped; nowhere else.
if command -v script >/dev/null; then
    for command in xref parallels; do
        script -qec "'$N' $command --format json >answer" /dev/null </dev/null >told
        grep -q ' document 1 of 2\| document 0 of 2' told && tail -c 4 told | grep -q "$(printf '\033\\[K')" && [ -s answer ]
        ok "a terminal is told how far it is: $command"
        run 0 $command --format json && [ ! -s err ] && cmp -s out answer
        ok "a file is not: $command"
    done
fi
echo "1..$n"
