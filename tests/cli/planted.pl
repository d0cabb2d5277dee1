# Plants quotations in texts, changed as people and printers change them, for t-parallels.sh.
#
#   planted.pl FOLDER SEED    writes FOLDER/source*.txt and FOLDER/quoting*.txt and, on standard output, a line a quotation:
#                             kind TAB the words of its paragraph in the source: 60, the quotation, 60
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));

my ($folder, $seed, @texts) = @ARGV;
srand($seed);

sub words_of { my ($path) = @_; open my $in, '<', $path or die "$path: $!"; local $/; my $t = <$in>; $t =~ s/\A.*?\n\n//s; split ' ', $t }
my @pool = map { [words_of($_)] } @texts;
my @all = map { @$_ } @pool;
my $russian = grep { /\p{Cyrillic}/ } @all;
$russian = $russian > @all / 2;
my @letters = grep { /^\p{L}+$/ } @all;
sub other { $letters[rand @letters] }

my %change = (
    # a fifth of the words is another one, is left out, or has one before it
    edited => sub { my $n = rand 3; $n < 1 ? other() : $n < 2 ? () : (other(), $_[0]) },
    # another ending
    inflected => sub {
        my ($w) = @_;
        my @ends = $russian ? qw(ами ого ой ом у е) : qw(ami ou em ho y e);
        $w =~ s/^(\p{L}{4,}?)(?:\p{L}{1,2})(\P{L}*)$/$1 . $ends[rand @ends] . $2/e;
        $w;
    },
    # spelt the old way
    old => sub {
        my ($w) = @_;
        if ($russian) { $w =~ s/([бвгджзклмнпрстфхцчшщ])(\P{L}*)$/$1ъ$2/; $w =~ s/е/ѣ/; $w =~ s/и(?=[аеоуюя])/і/g }
        else { $w =~ s/v/w/g; $w =~ s/ou/au/g; $w =~ s/z(?=\p{L})/s/; $w =~ s/í/j/; $w =~ s/i(?=\p{L})/y/ }
        $w;
    },
);

my $n = 0;
my (@source, @quoting);
for my $kind (sort keys %change) {
    for my $i (1 .. 20) {
        my $text = $pool[$n++ % @pool];
        my $len = 18 + int rand 30;
        my $from = int rand(@$text - $len);
        my @quote = @$text[$from .. $from + $len - 1];
        my @changed = map { rand() < ($kind eq 'edited' ? 0.2 : 0.6) ? $change{$kind}->($_) : $_ } @quote;
        push @source, [(map { other() } 1 .. 60), @quote, (map { other() } 1 .. 60)];
        push @quoting, [(map { other() } 1 .. 80), @changed, (map { other() } 1 .. 80)];
        print "$kind\t@{$source[-1]}\n";
    }
}
my %files = (source => \@source, quoting => \@quoting);
for my $name (keys %files) {
    open my $out, '>', "$folder/$name.txt" or die "$folder/$name.txt: $!";
    print $out join(' ', @$_), "\n\n" for @{$files{$name}};
}
