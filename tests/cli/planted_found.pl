# Which planted quotations were found, with borders within two words on both sides?
#
#   planted_found.pl FOLDER GOLD <PARALLELS.json      a line a kind: kind, how many, how many found; with --missed what
#                                                     was not, to standard error
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));
use JSON::PP;

my $missed = $ARGV[0] eq '--missed' ? shift : '';
my ($folder, $gold) = @ARGV;
my $NEAR = 2;

# The words of a file, with their lines.
my %files;
sub words_in {
    my ($name) = @_;
    return $files{$name} if $files{$name};
    open my $in, '<', "$folder/$name" or die "$folder/$name: $!";
    my (@words, @lines);
    while (<$in>) {
        while (/([\p{L}\p{N}]+)/g) { push @words, $1; push @lines, $. }
    }
    my %at;
    push @{$at{$words[$_]}}, $_ for 0 .. $#words;
    return $files{$name} = {words => \@words, lines => \@lines, at => \%at};
}

# First and last word of a side, as numbers.
sub place_of {
    my ($side) = @_;
    my $file = words_in($side->{path});
    my @words = $side->{text} =~ /([\p{L}\p{N}]+)/g;
    my ($first, $last) = @{$side->{lines}};
    for my $at (@{$file->{at}{$words[0]}}) {
        my $end = $at + $#words;
        next if $end > $#{$file->{words}} || $file->{lines}[$at] != $first || $file->{lines}[$end] != $last;
        return [$at, $end] if "@words" eq "@{$file->{words}}[$at .. $end]";
    }
    die "$side->{path}: not in its lines: $side->{text}\n";
}

my %found;
my $json = JSON::PP->new;
while (<STDIN>) {
    my $p = $json->decode($_);
    next if $p->{type} ne 'passage';
    my ($a, $b) = (place_of($p->{a}), place_of($p->{b}));
    push @{$found{"$p->{a}{path} $p->{b}{path}"}}, [@$a, @$b];
    push @{$found{"$p->{b}{path} $p->{a}{path}"}}, [@$b, @$a];
}

sub near { my ($f, @want) = @_; return !grep { abs($f->[$_] - $want[$_]) > $NEAR } 0 .. 3 }

open my $in, '<', $gold or die "$gold: $!";
my (%all, %good);
while (<$in>) {
    chomp;
    my ($kind, $source, $first, $last, $host, $begin, $end) = split /\t/;
    my @want = ($first, $last, $begin, $end);
    my @near = @{$found{"$source $host"} // []};
    $all{$kind}++;
    $good{$kind} += my $ok = grep({ near($_, @want) } @near) ? 1 : 0;
    next if $ok || !$missed;
    my @over = grep { $_->[0] <= $last && $first <= $_->[1] && $_->[2] <= $end && $begin <= $_->[3] } @near;
    print STDERR "$kind: $source @want $host ", (@over ? "BORDERS @{$over[0]}" : 'NOT FOUND'), "\n";
    print STDERR "    @{words_in($source)->{words}}[$first .. $last]\n    @{words_in($host)->{words}}[$begin .. $end]\n";
}
my ($n, $ok) = (0, 0);
for (sort keys %all) { print "$_\t$all{$_}\t$good{$_}\n"; $n += $all{$_}; $ok += $good{$_} }
printf "all\t%d\t%d\t%.1f %%\n", $n, $ok, 100 * $ok / $n;
