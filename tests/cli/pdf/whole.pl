# whole.pl TEXT [latin] <JSON: every paragraph of the text stands in the passages of its PDF, in one piece.  Compared are letters and
# digits alone, so that line ends and hyphens do not count; latin: other letters are left out, which groff's fonts lack.
use strict;
use warnings;
use utf8;
use JSON::PP;
binmode STDOUT, ':utf8';

my ($text, $latin) = @ARGV;

sub bare {
    my ($s) = @_;
    $s =~ s/[^\x00-\xff\x{2010}-\x{201f}]//g if $latin;
    $s =~ s/[^\p{L}\p{N}]//g;
    return lc $s;
}

my %paragraphs;
while (<STDIN>) {
    my $hit = JSON::PP->new->utf8->decode($_);
    $hit->{text} =~ s/^\d+ Note number.*$//mg;    # the notes that pdf/make adds
    my ($n) = $hit->{id} =~ /#(\d+)$/;
    $paragraphs{$n} = bare($hit->{text});
}
my $all = join '', map { $paragraphs{$_} } sort { $a <=> $b } keys %paragraphs;
open my $in, '<:utf8', $text or die;
my $source = do { local $/; <$in> };
$source =~ s/.*?\n\n//s;
my ($at, $bad, $n) = (0, 0, 0);
for my $block (split /\n\s*\n/, $source) {
    my $want = bare($block);
    next if !length $want || ($n++ == 0 && length $want < 80);    # the title may stand anywhere
    my $found = index $all, $want;
    $bad++, print "# not whole: " . substr($block, 0, 70) . "\n" if $found < 0;
    $bad++, print "# too early: " . substr($block, 0, 70) . "\n" if $found >= 0 && $found < $at;
    $at = $found if $found >= 0;
}
print "# only $n paragraphs\n" if $n < 5;
exit($bad || $n < 5);
