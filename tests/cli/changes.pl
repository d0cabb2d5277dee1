#!/usr/bin/perl
# changes.pl FOLDER NUMBER: changes some of the texts in a folder, at random, the same ones for the same number: writes
# new ones, takes away, appends, puts in, exchanges paragraphs, touches, and tells other titles in metadata.tsv.
use strict;
use warnings;

my ($folder, $number) = @ARGV;
srand $number;

sub texts { sort grep { !/metadata\.tsv$/ && -f } map { glob "$folder/$_" } '*', '*/*' }
sub one { $_[int rand @_] }

sub slurp {
    open my $in, '<:raw', $_[0] or die "$_[0]: $!";
    local $/;
    my $text = <$in>;
    return defined $text ? $text : '';
}

sub spew {
    my ($path, $text) = @_;
    open my $out, '>:raw', $path or die "$path: $!";
    print $out $text;
    close $out or die "$path: $!";
}

sub paragraphs { split /\n\n+/, slurp(one(grep { /\.txt$/ } texts())) }

sub made { join "\n\n", map { one(paragraphs()) } 1 .. 3 + int rand 20 }

# Of a PDF or an archive there would be nothing left.
sub changed {
    my ($how) = @_;
    my $path = one(grep { /\.(?:txt|md)$/ } texts());
    my @paragraphs = split /\n\n+/, slurp($path);
    spew($path, join "\n\n", $how->(@paragraphs));
}

my @ways = (
    sub { spew("$folder/new$number-" . int(rand 1000) . '.txt', made()) },
    sub { unlink one(texts()) },
    sub { changed(sub { @_, "Dodatek číslo $number o Masarykovi.\n" }) },
    sub { changed(sub { splice @_, @_ / 2, 0, one(paragraphs()); @_ }) },
    sub { changed(sub { splice @_, rand @_, 1 if @_ > 3; @_ }) },
    sub { changed(sub { reverse @_ }) },
    sub { utime $number * 1000, $number * 1000, one(texts()) },
    sub {
        my $rows = join '', map { s/^\Q$folder\E\///r . "\t" . one('', 'Jiný titul', 'Другое') . "\t" . one('', 'Novák') .
            "\t" . (1900 + int rand 99) . "\n" } map { one(texts()) } 1 .. 5;
        spew("$folder/metadata.tsv", "path\ttitle!\tauthor!\tdate\n$rows");
    },
);
for (1 .. 2 + int rand 10) {
    one(@ways)->();
}
