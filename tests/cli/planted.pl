# Plants quotations in texts, changed as people and printers change them, for t-parallels.sh.
#
#   planted.pl FOLDER SEED LEAST MOST TEXT...
#
# writes FOLDER/source.txt and FOLDER/quoting.txt, with quotations of LEAST to MOST words of the TEXTs, and on standard
# output a line a quotation: kind TAB the words of its paragraph in the source: 60, the quotation, 60.
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));
use Unicode::Normalize;

my ($folder, $seed, $least, $most, @texts) = @ARGV;
srand($seed);

sub words_of { my ($path) = @_; open my $in, '<', $path or die "$path: $!"; local $/; my $t = <$in>; $t =~ s/\A.*?\n\n//s; grep { /^[^\p{L}\p{N}]*[\p{L}\p{N}]+[^\p{L}\p{N}]*$/ } split ' ', $t }
my @pool = grep { @$_ > $most + 1 } map { [words_of($_)] } @texts;
my @all = map { @$_ } @pool;
my $russian = grep { /\p{Cyrillic}/ } @all;
$russian = $russian > @all / 2;
my @letters = grep { /^\p{L}+$/ } @all;
sub other { $letters[rand @letters] }

# Letters that a scanner takes for each other.
my @looks = $russian ? (qw(п н), qw(ш щ), qw(ь ъ), qw(е с), qw(и н), qw(ц п)) : (qw(m rn), qw(l 1), qw(e c), qw(h b), qw(ň n), qw(í i), qw(u n), qw(t l));

# What becomes of a word; and of how many words.
my %change = (
    # a fifth of the words is another one, is left out, or has one before it
    edited => [0.2, sub { my $n = rand 3; $n < 1 ? other() : $n < 2 ? () : (other(), $_[0]) }],
    # another ending
    inflected => [0.6, sub {
        my ($w) = @_;
        my @ends = $russian ? qw(ами ого ой ом у е) : qw(ami ou em ho y e);
        $w =~ s/^(\p{L}{4,}?)(?:\p{L}{1,2})(\P{L}*)$/$1 . $ends[rand @ends] . $2/e;
        $w;
    }],
    # spelt the old way
    old => [0.6, sub {
        my ($w) = @_;
        if ($russian) { $w =~ s/([бвгджзклмнпрстфхцчшщ])(\P{L}*)$/$1ъ$2/; $w =~ s/е/ѣ/; $w =~ s/и(?=[аеоуюя])/і/g }
        else { $w =~ s/v/w/g; $w =~ s/ou/au/g; $w =~ s/z(?=\p{L})/s/; $w =~ s/í/j/; $w =~ s/i(?=\p{L})/y/ }
        $w;
    }],
    # read by a scanner that takes one letter for another
    scanned => [0.3, sub {
        my ($w) = @_;
        my $at = int rand length $w;
        my $i = 2 * int rand(@looks / 2);
        for (1 .. @looks / 2) {
            last if $w =~ s/$looks[$i]/$looks[$i + 1]/;
            $i = ($i + 2) % @looks;
        }
        $w;
    }],
    # without accents, ё as е
    plain => [1, sub { my $w = NFD($_[0]); $w =~ s/(?<![иИ])\p{M}//g; NFC($w) }],
    # in another order: two neighbours change places
    turned => [0, sub { $_[0] }],
);

sub turn {
    my @w = @_;
    for (my $i = 0; $i + 1 < @w; $i++) {
        next if rand() >= 0.2;
        @w[$i, $i + 1] = @w[$i + 1, $i];
        $i++;
    }
    return @w;
}

my $n = 0;
my (@source, @quoting);
for my $kind (sort keys %change) {
    for my $i (1 .. 20) {
        my $text = $pool[$n++ % @pool];
        my $len = $least + int rand($most - $least + 1);
        my $from = int rand(@$text - $len);
        my @quote = @$text[$from .. $from + $len - 1];
        my ($share, $how) = @{$change{$kind}};
        my @changed = map { rand() < $share ? $how->($_) : $_ } @quote;
        @changed = turn(@changed) if $kind eq 'turned';
        push @source, [(map { other() } 1 .. 60), @quote, (map { other() } 1 .. 60)];
        push @quoting, [(map { other() } 1 .. 80), @changed, (map { other() } 1 .. 80)];
        print "$kind\t@{$source[-1]}\n";
    }
}
my %files = (source => \@source, quoting => \@quoting);
for my $name (sort keys %files) {
    open my $out, '>', "$folder/$name.txt" or die "$folder/$name.txt: $!";
    print $out join(' ', @$_), "\n\n" for @{$files{$name}};
}
