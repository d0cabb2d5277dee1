#!/usr/bin/perl
# Prints members of JSON Lines: json.pl MEMBER... < LINES, each as `score`, `lines.0` or `matches.*.form` (all of an array,
# with commas between); a TAB between them.  What is not there is "-", null "null".  json.pl --keys: the keys of each
# object in their order; of objects in it too, with --keys=DEPTH.
use strict;
use warnings;
use JSON::PP;

my $json = JSON::PP->new->utf8;
my $characters = JSON::PP->new->canonical->allow_nonref;

sub member {
    my ($value, @names) = @_;
    return defined $value ? ref $value || $value =~ /[\n\t]/ ? $characters->encode($value) : $value : 'null' unless @names;
    my $name = shift @names;
    return join ',', map { member($_, @names) } @$value if $name eq '*';
    return ref $value eq 'HASH' && exists $value->{$name} ? member($value->{$name}, @names) : '-' unless ref $value eq 'ARRAY';
    return $name < @$value ? member($value->[$name], @names) : '-';
}

sub keys_of {
    my ($line, $deepest) = @_;
    my ($depth, @keys) = (0);
    while ($line =~ /("(?:[^"\\]|\\.)*")(\s*:)?|[{}\[\]]/g) {
        my ($string, $colon) = ($1, $2);
        $depth++ if $& eq '{' || $& eq '[';
        $depth-- if $& eq '}' || $& eq ']';
        push @keys, substr($string, 1, -1) if $colon && $depth <= $deepest;
    }
    return join ' ', @keys;
}

binmode STDOUT, ':utf8';
while (my $line = <STDIN>) {
    my $object = $json->decode($line);
    if ($ARGV[0] =~ /^--keys(?:=(\d+))?$/) {
        print keys_of($line, $1 // 1), "\n";
        next;
    }
    print join("\t", map { member($object, split /\./) } @ARGV), "\n";
}
