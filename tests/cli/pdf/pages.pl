# pages.pl FILE FIRST <JSON: the first words of each passage stand on the page that it cites, as pdftotext sees it.
# FIRST: the number in the file of the page that has label 1; a Roman label is not asked.
use strict;
use warnings;
use utf8;
use JSON::PP;
use Unicode::Normalize;
binmode STDOUT, ':utf8';

my ($file, $first) = @ARGV;
my ($bad, $n, %text) = (0, 0);

# Letters and digits; pdftotext leaves an accent beside its letter, and the dot away from an i below one.
sub bare {
    my ($s) = @_;
    $s =~ s/\x{131}(?=\x{301})/i/g;
    $s = NFC($s);
    $s =~ s/[^\p{L}\p{N}]//g;
    return lc $s;
}

while (<STDIN>) {
    my $hit = JSON::PP->new->utf8->decode($_);
    next if $hit->{page} !~ /^\d+$/;
    my $page = $hit->{page} - 1 + $first;
    $text{$page} //= do {
        open my $in, '-|:utf8', 'pdftotext', '-f', $page, '-l', $page, $file, '-' or die;
        local $/;
        bare(<$in>);
    };
    (my $whole = $hit->{text}) =~ s/\S+-\n\S+//g;    # a word that a line or a page breaks
    my @words = grep { length > 2 } map { bare($_) } split ' ', $whole;
    $n++;
    for (@words[0 .. ($#words < 9 ? $#words : 9)]) {
        $bad++, print "# page $page has no $_\n" if index($text{$page}, $_) < 0;
    }
}
exit($bad || $n < 5);
