#!/usr/bin/perl
# Checks of documents with markup, by means of their own.
#
#     markup.pl plain FILE              FILE as plain text: the words that a person sees, tags and marks dropped
#     markup.pl words SOURCE < JSON     each word of SOURCE stands in the passages as often as there
#     markup.pl cited ROOT < JSON       the words of each passage stand in the lines that it cites, or (notes) in its file;
#                                       bytes, where there are any, hold just its text
use strict;
use warnings;
use Encode qw(decode encode_utf8);
use JSON::PP;

my %named = (nbsp => ' ', amp => '&', lt => '<', gt => '>', quot => '"', mdash => "\x{2014}", laquo => "\x{AB}",
             raquo => "\x{BB}", aacute => "\x{E1}", eacute => "\x{E9}", iacute => "\x{ED}", yacute => "\x{FD}",
             uacute => "\x{FA}");

sub file_text {
    my ($path) = @_;
    open my $in, '<:raw', $path or die "$path: $!\n";
    my $bytes = do { local $/; <$in> };
    my ($charset) = $bytes =~ /charset="?([-\w]+)/i;
    return decode($charset || 'UTF-8', $bytes);
}

# Tags and marks become nothing or spaces; lines stay lines.
sub plain {
    my ($text, $path) = @_;
    return plain_markdown($text) if $path =~ /\.md$/;
    s/(<(script|style|head|nav)\b.*?<\/\2>|<!--.*?-->|<!\[.*?\]>)/"\n" x ($1 =~ tr{\n}{})/gise for $text;
    $text =~ s/<img [^>]*alt="(\w)"[^>]*>/$1/gi;
    $text =~ s/<\/?(?:[bi]|font|strong|em|span|sup|a|o:p)\b([^>]*)>/"\n" x ($1 =~ tr{\n}{})/gise;
    $text =~ s/<([^>]*)>/" " . "\n" x ($1 =~ tr{\n}{})/ge;
    $text =~ s/&(\w+);/$named{$1} \/\/ "&$1;"/ge;
    $text =~ s/&#(\d+);/chr $1/ge;
    return $text;
}

sub plain_markdown {
    my ($text) = @_;
    s/\A---\n(.*?)---\n/"\n" x (2 + ($1 =~ tr{\n}{}))/se, s/^%.*$//gm for $text;
    $text =~ s/\[\^\w+\]:?//g;
    $text =~ s/\[([^\]]*)\]\([^)]*\)/$1/g;
    $text =~ s/^[ >#]*[|:-]*-[|: -]*$//gm;
    $text =~ s/^[#>|`-]+//gm;
    $text =~ s/[*\\]//g;
    return $text;
}

sub words { return map { lc } $_[0] =~ /[^\W\d_]+|\d+/g }

sub passages { return map { JSON::PP->new->utf8->decode($_) } <STDIN> }

sub check_words {
    my ($source) = @_;
    my (%have, @lacking);
    $have{$_}++ for map { words($_->{text}) } passages();
    $have{$_}-- > 0 or push @lacking, $_ for words(plain(file_text($source), $source));
    print encode_utf8("lacking: @lacking\n") if @lacking;
    return !@lacking;
}

# The words of a cited passage that are not in these lines, nor (those of notes) elsewhere in the file.
sub astray {
    my ($hit, $text) = @_;
    my @lines = split /\n/, $text, -1;
    my ($first, $last) = @{ $hit->{lines} };
    my %there = map { $_ => 1 } words(join "\n", @lines[$first - 1 .. $last - 1]);
    my %anywhere = map { $_ => 1 } words($text);
    my @words = words($hit->{text});
    my @notes = grep { !$there{$_} } @words;
    return "line $first is not where it begins" unless $there{ $words[0] };
    return "half of it is elsewhere: @notes" if @notes * 2 > @words;
    my @none = grep { !$anywhere{$_} } @notes;
    return @none ? "not in the file: @none" : '';
}

sub other_bytes {
    my ($hit, $path) = @_;
    my ($start, $end) = @{ $hit->{bytes} // return '' };
    open my $in, '<:raw', $path or die "$path: $!\n";
    my $bytes = do { local $/; <$in> };
    my ($have, $want) = map { s/\s+//gr } substr($bytes, $start, $end - $start), encode_utf8($hit->{text});
    return $have eq $want ? '' : "bytes $start-$end are other text";
}

sub check_cited {
    my ($root) = @_;
    my ($n, $faults) = (0, 0);
    for my $hit (passages()) {
        my $path = "$root/$hit->{path}";
        $n++;
        for my $fault (astray($hit, plain(file_text($path), $path)), other_bytes($hit, $path)) {
            print encode_utf8("$hit->{id}: $fault\n"), $faults++ if $fault;
        }
    }
    print "$n passages\n";
    return $n && !$faults;
}

my ($what, $path) = @ARGV;
if ($what eq 'plain') {
    print encode_utf8(plain(file_text($path), $path));
} else {
    exit !($what eq 'words' ? check_words($path) : check_cited($path));
}
