#!/bin/sh
# How good the answers are: precision, recall and F1 of documents for the judged questions, by language and phenomenon.
# A kind whose F1 falls more than 0.005 below baseline.tsv fails; QUALITY_UPDATE=1 writes the baseline anew.
#
#     queries.tsv   qid, kind, question; a kind is a language and what is tried: cs-accents, ru-yo, x-names
#     judged.tsv    qid, path: every document of the corpus that holds what is asked for, and no other
#     baseline.tsv  kind, P, R, F1, as means over the kind's questions
#
# cs-, ru- and en- are asked among the documents of their language, x- among all: there the name in the other scripts and
# spellings counts too.  "Holds" is meant by the word, not by the letters: Масарик is not in a text of Масаржик.
set -u
N=$BUILD/najdi
HERE=$TESTS/quality
CORPUS=$(cd "$TESTS/../corpus" && pwd)
W=$(mktemp -d) && cd "$W" || exit 2

"$BUILD/najdi-index" --quiet --index ix --root "$CORPUS" "$CORPUS/cs" "$CORPUS/ru" "$CORPUS/en" || exit 2
awk -F '\t' '{lang = substr($2, 1, index($2, "-") - 1); print $1 "\t" $3 (lang == "x" ? "" : " path:" lang "/*")}' \
    "$HERE/queries.tsv" >asked
"$N" search --index ix --queries asked --by document --limit 0 --all --format trec >found || exit 2

perl -e '
    use strict;
    use warnings;
    my ($here, $update) = @ARGV;
    my (%kind, %question, %judged, %found, @kinds, %sums, %base, %notes);
    my @columns = qw(P R F1);

    sub rows { # each line of a file, split
        my ($name, $split) = @_;
        open my $in, "<", $name or die "$name: $!\n";
        return map { chomp; [split $split] } <$in>;
    }

    ($kind{$_->[0]}, $question{$_->[0]}) = @$_[1, 2] for rows("$here/queries.tsv", qr/\t/);
    $judged{$_->[0]}{$_->[1]} = 1 for rows("$here/judged.tsv", qr/\t/);
    $found{$_->[0]}{$_->[2]} = 1 for rows("found", qr/ /);
    $base{$_->[0]} = $_ for -e "$here/baseline.tsv" ? rows("$here/baseline.tsv", qr/\t/) : ();

    for my $q (sort keys %kind) {
        my ($want, $got, $sum) = ($judged{$q} // {}, $found{$q} // {}, $sums{$kind{$q}} //= [0, 0, 0, 0]);
        my $right = grep { $got->{$_} } keys %$want;
        my $p = %$got ? $right / keys %$got : 0;
        my $r = %$want ? $right / keys %$want : 0;
        my $f = $p + $r ? 2 * $p * $r / ($p + $r) : 0;
        $sum->[0]++;
        $sum->[1] += $p;
        $sum->[2] += $r;
        $sum->[3] += $f;
        my @lost = map { "-$_" } grep { !$got->{$_} } sort keys %$want;
        my @wrong = map { "+$_" } grep { !$want->{$_} } sort keys %$got;
        push @{ $notes{$kind{$q}} }, "$q $question{$q}: @lost @wrong" if @lost || @wrong;
    }

    my ($n, $failed) = (0, 0);
    my $new = "kind\tP\tR\tF1\n";
    for my $k (sort keys %sums) {
        my ($count, @mean) = @{ $sums{$k} };
        $_ /= $count for @mean;
        my $line = sprintf "%s\t%.4f\t%.4f\t%.4f", $k, @mean;
        my $fell = !$update && (!$base{$k} || $mean[2] < $base{$k}[3] - 0.005);
        $new .= "$line\n";
        $n++;
        $failed += $fell;
        printf "%sok %d - %s: P %.3f, R %.3f, F1 %.3f (%d questions)\n", $fell ? "not " : "", $n, $k, @mean, $count;
        print map { "# $_\n" } ($base{$k} ? "was F1 $base{$k}[3]" : "has no baseline"), @{ $notes{$k} // [] } if $fell;
        print map { "  $_\n" } @{ $notes{$k} // [] } if $ENV{QUALITY_VERBOSE};
    }
    if ($update) {
        open my $out, ">", "$here/baseline.tsv" or die "baseline.tsv: $!\n";
        print $out $new;
    }
    print "1..$n\n";
    exit($failed > 0);
' "$HERE" "${QUALITY_UPDATE:-}"
