# Which planted quotations were found, with borders within two words?
#
#   planted_found.pl GOLD <PARALLELS.json      a line a kind: kind, how many, how many found
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));

sub words { grep { length } map { s/[^\p{L}\p{N}]+//gr } split ' ', $_[0] }
my @found;
while (<STDIN>) {
    next unless /"type":"passage"/ && /"b":\{"path":"source.txt".*?"text":"((?:[^"\\]|\\.)*)"/;
    my $text = $1;
    $text =~ s/\\n/ /g;
    $text =~ s/\\(["\\])/$1/g;
    push @found, join ' ', words($text);
}
open my $gold, '<', $ARGV[0] or die "$ARGV[0]: $!";
my (%all, %good);
while (<$gold>) {
    chomp;
    my ($kind, $paragraph) = split /\t/;
    my @raw = split ' ', $paragraph;
    my $first = () = words("@raw[0 .. 59]");
    my @words = words($paragraph);
    my $last = @words - (() = words("@raw[-60 .. -1]")) - 1;
    my $whole = join ' ', '', @words, '';
    $all{$kind}++;
    for my $f (@found) {
        my $at = index $whole, " $f ";
        next if $at < 0;
        my $begins = () = substr($whole, 0, $at) =~ /\S+/g;
        my $ends = $begins + (() = $f =~ /\S+/g) - 1;
        if (abs($begins - $first) <= 2 && abs($ends - $last) <= 2) { $good{$kind}++; last }
    }
}
print "$_ $all{$_} ", $good{$_} // 0, "\n" for sort keys %all;
