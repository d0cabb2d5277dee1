# Plants quotations of texts in other texts, changed as people and printers change them, for t-planted.sh.
#
#   planted.pl FOLDER SEED LEAST MOST EACH FILLERS TEXT...
#
# copies the TEXTs into FOLDER, each with quotations of the others between its words: of LEAST to MOST words, EACH of
# every kind.  FILLERS further files hold words of the texts in no order.  Prints a line a quotation, TAB between: kind,
# text it is from, its first and last word there, text it was planted in, first and last word; words are numbered from 0.
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));
use File::Basename qw(basename);
use Unicode::Normalize;

my ($folder, $seed, $least, $most, $each, $fillers, @paths) = @ARGV;
srand($seed);
my $APART = 30;    # words between two quotations in one text, at least

# A text as words, each with what stands around it up to the next white space, and the white space behind it.
sub text_of {
    my ($path) = @_;
    open my $in, '<', $path or die "$path: $!";
    local $/;
    my ($head, $body) = <$in> =~ /\A(.*?\n\n)(.*)\z/s;
    my %text = (name => basename($path), head => $head, taken => [], planted => {});
    push @{$text{words}}, [$1, $2] while $body =~ /(\S+)(\s*)/g;
    return \%text;
}
my @texts = map { text_of($_) } @paths;
my @letters = map { $_->[0] =~ /^(\p{L}+)[,.]?$/ } map { @{$_->{words}} } @texts;
my $russian = grep({ /\p{Cyrillic}/ } @letters) > @letters / 2;
my $czech = !$russian && grep({ /[ěřůťň]/ } @letters) > @letters / 50;
sub pick { $_[rand @_] }

# Letters that a scanner takes for each other.
my @looks = $russian
    ? (['п', 'н'], ['ш', 'щ'], ['ь', 'ъ'], ['е', 'с'], ['и', 'н'], ['ц', 'п'], ['о', '0'], ['ы', 'м'])
    : (['m', 'rn'], ['rn', 'm'], ['l', 'I'], ['I', 'l'], ['l', '1'], ['e', 'c'], ['h', 'b'], ['ň', 'n'], ['í', 'i'],
       ['u', 'n'], ['ř', 'r'], ['o', '0']);
# Endings that stand for each other in the cases of a word, and its numbers and persons.
my @endings = $russian
    ? (['ого', 'ому', 'ый', 'ом', 'ые'], ['ая', 'ой', 'ую'], ['ами', 'ах', 'ам', 'ы'], ['ия', 'ию', 'ией', 'ии'],
       ['ов', 'ы', 'ами', 'у'], ['ил', 'ила', 'или', 'ить'], ['ал', 'ала', 'али', 'ать'], ['ание', 'ания', 'анию', 'анием'],
       ['а', 'у', 'ы', 'ой', 'е'], ['ом', 'а', 'у', 'е'], ['у', 'а', 'ом', 'е'], ['и', 'ь', 'ями', 'ей'])
    : $czech
    ? (['ého', 'ému', 'ý', 'ém', 'é', 'ým'], ['ová', 'ové', 'ovou'], ['ami', 'ách', 'ám', 'y', 'a'],
       ['ech', 'ů', 'ům', 'y'], ['em', 'a', 'u', 'ovi'], ['ovi', 'a', 'em'], ['ou', 'a', 'u', 'y'], ['ání', 'áním'],
       ['ení', 'ením'], ['al', 'ala', 'ali', 'at', 'á'], ['il', 'ila', 'ili', 'it', 'í'], ['ů', 'y', 'ech', 'ům'], ['a', 'y', 'u', 'ou'],
       ['y', 'a', 'ů', 'ech'], ['u', 'a', 'em', 'y'], ['ost', 'osti', 'ostí'], ['ý', 'ého', 'ým', 'á'])
    : (['ies', 'y'], ['ing', 'ed', 's'], ['ed', 'ing'], ['s', '']);

sub inflected {
    my ($w) = @_;
    for my $row (@endings) {
        my ($from, @to) = @$row;
        my $to = pick(@to);
        return $w if $w =~ s/^(\P{L}*\p{L}{3,})\Q$from\E(\P{L}*)$/$1$to$2/;
    }
    return $w;
}

sub old {
    my ($w) = @_;
    if ($russian) {
        $w =~ s/([бвгджзклмнпрстфхцчшщ])(\P{L}*)$/$1ъ$2/;
        $w =~ s/(?<=\p{L})е/ѣ/;
        $w =~ s/и(?=[аеоуюяѣ])/і/g;
        $w =~ s/ого(\P{L}*)$/аго$1/;
    } elsif ($czech) {
        $w =~ s/v/w/g, $w =~ s/V/W/g if $seed % 2;
        $w =~ s/ou/au/g if $seed % 2;
        $w =~ s/(?<=[aeo])z(?=\p{L})/s/;
        $w =~ s/(?<=[a-z])í/j/ if $seed % 2;
        $w =~ s/(?<=[csz])i/y/;
        $w =~ s/(?<=t)(?=[er])/h/ if $w =~ /^[Tt][er]/;
    }
    return $w;
}

sub scanned {
    my ($w) = @_;
    my $i = int rand @looks;
    for (@looks) {
        my ($from, $to) = @{$looks[$i++ % @looks]};
        return $w if $w =~ s/$from/$to/;
    }
    return $w;
}

sub plain { my $w = NFD($_[0]); $w =~ s/(?<![иИ])\p{M}//g; return NFC($w) }

sub edited { my ($w) = @_; my $n = rand 3; return $n < 1 ? pick(@letters) : $n < 2 ? () : (pick(@letters), $w) }

# $how of every fifth word.
sub some { my ($share, $how, @w) = @_; return map { rand() < $share ? $how->($_) : $_ } @w }

# Two neighbours change places.
sub turned {
    my ($share, @w) = @_;
    for (my $i = 0; $i + 1 < @w; $i++) {
        next if rand() >= $share;
        @w[$i, $i + 1] = @w[$i + 1, $i];
        $i++;
    }
    return @w;
}

# A few words go elsewhere.
sub moved {
    my @w = @_;
    my $n = 2 + int rand(@w > 15 ? 3 : 2);
    my @part = splice @w, int rand(@w - $n), $n;
    splice @w, 1 + int rand(@w - 1), 0, @part;
    return @w;
}

sub joined { my @w = @_; for (my $i = 0; $i + 1 < @w; $i++) { splice @w, $i, 2, "$w[$i]$w[$i + 1]" if rand() < 0.1 } return @w }

# In lines of a column, words broken at their ends.
sub hyphened {
    my ($line, @lines) = '';
    for my $w (@_) {
        if (length("$line $w") > 40 && $w =~ /^(\p{L}{3,})(\p{L}{3,}\P{L}*)$/) {
            push @lines, "$line $1-";
            $line = $2;
        } elsif (length("$line $w") > 40) {
            push @lines, $line;
            $line = $w;
        } else {
            $line = length $line ? "$line $w" : $w;
        }
    }
    return (join("\n", @lines, $line));
}

sub parted { my @w = @_; $w[@w / 2] = "\n\n$w[@w / 2]"; return @w }

sub anyhow { my ($w) = @_; return pick(\&edited, \&inflected, $russian || $czech ? \&old : \&scanned, \&scanned, \&plain)->($w) }

my %kinds = (
    exact => sub { @_ },
    edited => sub { some(0.2, \&edited, @_) },
    replaced => sub { some(0.2, sub { pick(@letters) }, @_) },
    inserted => sub { some(0.2, sub { ($_[0], pick(@letters)) }, @_) },
    inflected => sub { some(0.2, \&inflected, @_) },
    'all inflected' => sub { some(0.7, \&inflected, @_) },
    scanned => sub { some(0.2, \&scanned, @_) },
    'badly scanned' => sub { hyphened(joined(some(0.2, \&scanned, @_))) },
    plain => sub { map { plain($_) } @_ },
    turned => sub { turned(0.2, @_) },
    moved => sub { moved(@_) },
    mixed => sub { turned(0.05, some(0.2, \&anyhow, @_)) },
    parted => sub { parted(some(0.1, \&edited, @_)) },
    twice => sub { some(0.1, \&edited, @_) },
);
$kinds{old} = sub { map { old($_) } @_ } if $russian || $czech;
$kinds{'old, edited'} = sub { some(0.15, \&edited, map { old($_) } @_) } if $russian || $czech;

# Is the stretch free in the text of what was taken or planted near it?
sub is_free {
    my ($text, $from, $to) = @_;
    return !grep { $_->[0] - $APART < $to && $from < $_->[1] + $APART } @{$text->{taken}};
}

# A quotation, and where it is put: \x01 before it, \x02 behind it; marks of the source at its first and last word.
my $number = 0;
sub plant {
    my ($kind, $text, @hosts) = @_;
    for (1 .. 200) {
        my $len = $least + int rand($most - $least + 1);
        my $from = int rand(@{$text->{words}} - $len);
        my @places = map { int rand @{$_->{words}} } @hosts;
        next if !is_free($text, $from, $from + $len) || grep { !is_free($hosts[$_], $places[$_], $places[$_]) } 0 .. $#hosts;
        next if @hosts == 2 && abs($places[0] - $places[1]) < $APART;
        my @quote = map { $_->[0] } @{$text->{words}}[$from .. $from + $len - 1];
        next if grep({ /\p{L}\p{L}/ } @quote) < 0.75 * @quote;    # no tables
        push @{$text->{taken}}, [$from, $from + $len];
        $text->{words}[$from][0] = "\x{E000}$number;$text->{words}[$from][0]";
        $text->{words}[$from + $len - 1][0] .= "\x{E001}$number;";
        for my $i (0 .. $#hosts) {
            my $planted = join ' ', $kinds{$kind}->(@quote);
            push @{$hosts[$i]{taken}}, [$places[$i], $places[$i]];
            $hosts[$i]{planted}{$places[$i]} = "\x{E002}$number;$i;$planted\x{E003}$number;$i;";
        }
        return [$number++, $kind, scalar @hosts];
    }
    return;
}

my @planted;
for my $round (1 .. $each) {
    for my $kind (sort keys %kinds) {
        my $i = int rand @texts;
        my $host = $texts[($i + 1 + int rand(@texts - 1)) % @texts];
        my $p = plant($kind, $texts[$i], $host, $kind eq 'twice' ? $host : ());
        push @planted, $p if $p;
    }
}

# The text, and its words, counted as whoever looks for them counts them; marks go, and tell where they stood.
my (%source, %host);
for my $text (@texts) {
    my $body = '';
    for my $i (0 .. $#{$text->{words}}) {
        my ($word, $space) = @{$text->{words}[$i]};
        $body .= "$text->{planted}{$i} " if exists $text->{planted}{$i};
        $body .= "$word$space";
    }
    my $all = $text->{head} . $body;
    my $words = 0;
    while ($all =~ /([\p{L}\p{N}]+)|\x{E000}(\d+);|\x{E001}(\d+);|\x{E002}(\d+;\d);|\x{E003}(\d+;\d);/g) {
        if    (defined $1) { $words++ }
        elsif (defined $2) { $source{$2} = [$text->{name}, $words] }
        elsif (defined $3) { $source{$3}[2] = $words - 1 }
        elsif (defined $4) { $host{$4} = [$text->{name}, $words] }
        else               { $host{$5}[2] = $words - 1 }
    }
    $all =~ s/\x{E000}\d+;|\x{E001}\d+;|\x{E002}\d+;\d;|\x{E003}\d+;\d;//g;
    open my $out, '>', "$folder/$text->{name}" or die "$folder/$text->{name}: $!";
    print $out $all;
}
for my $p (@planted) {
    my ($id, $kind, $times) = @$p;
    print join("\t", $kind, @{$source{$id}}, @{$host{"$id;$_"}}), "\n" for 0 .. $times - 1;
}
for my $i (1 .. $fillers) {
    open my $out, '>', "$folder/filler$i.txt" or die "$folder: $!";
    print $out join(' ', map { pick(@letters) } 1 .. 100), ".\n";
}
