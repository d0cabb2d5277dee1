#!/usr/bin/perl
# Reads what `najdi search --format json` (or mentions) prints, goes to the file that each hit cites, and checks that the
# cited lines and bytes hold its text, that `matches` are slices of it, and that nothing else in the object contradicts it.
#
#     cited.pl [--whole] ROOT [MINIMUM] < JSON LINES
#
# ROOT is the root of the index.  Prints every fault as a line of a comment and ends with the number of passages; exit 1
# where there was a fault, or fewer than MINIMUM passages.  --whole: the passages are all that there are, so that every
# line of a file must be cited, but its header block and its headings.
use strict;
use warnings;
use Encode qw(decode encode_utf8 FB_CROAK LEAVE_SRC);
use JSON::PP;

my $whole = @ARGV && $ARGV[0] eq '--whole' ? shift @ARGV : 0;
my ($root, $minimum) = @ARGV;
my $json = JSON::PP->new->utf8;
my %relations = map { $_ => 1 } qw(exact accents inflected translit spelling fuzzy prefix);
my $blank = qr/[\s\x{200B}-\x{200D}\x{2060}\x{FEFF}]/; # what counts as white space: zero-width characters too
my ($passages, $faults) = (0, 0);
my %files;

sub fault {
    my ($hit, $what) = @_;
    print encode_utf8("# $hit->{id}: $what\n") if $faults++ < 20;
    return 0;
}

# What stands in bytes of the file, byte order mark aside.
sub text_of {
    my ($bytes, $encoding) = @_;
    my $name = $encoding =~ /^UTF-?16 ?-?(LE|BE)/i ? "UTF-16$1" : $encoding =~ /^UTF-?8/i ? 'UTF-8' : $encoding;
    return eval { decode($name, $bytes, FB_CROAK | LEAVE_SRC) };
}

# A file: its bytes and its lines, each without white space, and where each begins among all of them.
sub file_of {
    my ($path, $encoding) = @_;
    return $files{$path} if $files{$path};
    open my $in, '<:raw', $path or return undef;
    my $bytes = do { local $/; <$in> };
    my $text = text_of($bytes, $encoding);
    return undef unless defined $text;
    $text =~ s/^\x{FEFF}//;
    my @lines = split /\r\n|\r|\n/, $text, -1;
    my @starts = (0);
    s/$blank+//g, push @starts, $starts[-1] + length for @lines;
    return $files{$path} = { bytes => $bytes, lines => \@lines, starts => \@starts, all => join('', @lines) };
}

sub squeezed {
    my ($text) = @_;
    $text =~ s/$blank+//g;
    return $text;
}

# The lines, and no fewer, hold the text.
sub check_lines {
    my ($hit, $file) = @_;
    my ($first, $last) = @{ $hit->{lines} };
    my $n = @{ $file->{lines} };
    return fault($hit, "lines $first to $last of $n") if $first < 1 || $last < $first || $last > $n;
    my ($from, $to) = ($file->{starts}[$first - 1], $file->{starts}[$last]);
    my $text = squeezed($hit->{text});
    my $at = index(substr($file->{all}, $from, $to - $from), $text);
    return fault($hit, "lines $first to $last do not hold the text") if $at < 0;
    return fault($hit, "line $first is before the text") if $from + $at >= $file->{starts}[$first];
    return fault($hit, "line $last is behind the text") if $from + $at + length($text) <= $file->{starts}[$last - 1];
    return 1;
}

sub check_bytes {
    my ($hit, $file) = @_;
    return fault($hit, 'no bytes, although the file holds the text') unless $hit->{bytes};
    my ($start, $end) = @{ $hit->{bytes} };
    return fault($hit, "bytes $start to $end") if $start < 0 || $end <= $start || $end > length $file->{bytes};
    my $slice = text_of(substr($file->{bytes}, $start, $end - $start), $hit->{encoding});
    return fault($hit, "bytes $start to $end are not $hit->{encoding}") unless defined $slice;
    return squeezed($slice) eq squeezed($hit->{text}) || fault($hit, "bytes $start to $end are not the text");
}

sub check_match {
    my ($hit, $text, $match, $before) = @_;
    my ($start, $end, $form) = @$match{qw(start end form)};
    return fault($hit, "match $start to $end") if $start < $before || $end <= $start || $end > length $text;
    return fault($hit, "match $start to $end is not '$form'") if substr($text, $start, $end - $start) ne encode_utf8($form);
    return fault($hit, "relation '$match->{relation}'") unless $relations{ $match->{relation} };
    return length $match->{query} ? 1 : fault($hit, 'a match of no word');
}

sub check_passage {
    my ($hit) = @_;
    my $path = $hit->{path} =~ m{^/} ? $hit->{path} : "$root/$hit->{path}";
    my $file = file_of($path, $hit->{encoding});
    my ($before, $text) = (0, encode_utf8($hit->{text}));
    $passages++;
    return fault($hit, "cannot read $path as $hit->{encoding}") unless $file;
    fault($hit, 'the id is not path and number') unless $hit->{id} =~ /^\Q$hit->{path}\E#[1-9]\d*$/;
    fault($hit, 'a raw line end or byte order mark') if $hit->{text} =~ /\r|^\x{FEFF}/;
    fault($hit, 'the citation does not name the file') unless index($hit->{citation}, $hit->{path}) >= 0;
    check_bytes($hit, $file);
    note_lines($hit, $file) if check_lines($hit, $file);
    for my $match (@{ $hit->{matches} }) {
        check_match($hit, $text, $match, $before);
        $before = $match->{start};
    }
}

sub note_lines {
    my ($hit, $file) = @_;
    my ($first, $last) = @{ $hit->{lines} };
    $file->{cited}[$_ - 1] = 1 for $first .. $last;
    $file->{heading}{ squeezed($_) } = 1 for @{ $hit->{section} };
}

# Is it a line that belongs to no passage: underlining, or a heading with its marks?
sub is_frame {
    my ($file, $line) = @_;
    return 1 unless $line =~ /\w/;
    (my $bare = $line) =~ s/^[=#]+|[=#]+$//g;
    return $file->{heading}{$line} || $file->{heading}{$bare};
}

sub check_whole {
    my ($path, $file) = @_;
    my @lines = @{ $file->{lines} };
    my $header = grep({ /^Title:/ } $lines[0]) ? 1 : 0;
    for my $i (0 .. $#lines) {
        $header = 0 if $lines[$i] eq '';
        next if $header || $file->{cited}[$i] || is_frame($file, $lines[$i]);
        fault({ id => $path }, 'line ' . ($i + 1) . " is in no passage: $lines[$i]");
    }
}

# A mention: its lines hold the name as it stands there.
sub check_mention {
    my ($document, $mention) = @_;
    my $file = file_of($document->{path} =~ m{^/} ? $document->{path} : "$root/$document->{path}",
                       $document->{first}{encoding}) or return;
    my ($first, $last) = @{ $mention->{lines} };
    fault($mention, "lines $first to $last") if $first < 1 || $last < $first || $last > @{ $file->{lines} };
    fault($mention, "lines $first to $last do not hold '$mention->{form}'")
        if index(join('', @{ $file->{lines} }[$first - 1 .. $last - 1]), squeezed($mention->{form})) < 0;
}

sub check_mentions {
    my ($document) = @_;
    my $forms = 0;
    check_mention($document, $_) for @{ $document->{mentions} };
    $forms += $_ for values %{ $document->{forms} };
    fault($document->{first}, "count $document->{count}, but forms of $forms and " . @{ $document->{mentions} } . ' mentions')
        if $forms != $document->{count} || $forms != @{ $document->{mentions} };
}

while (my $line = <STDIN>) {
    my $hit = eval { $json->decode($line) };
    if (!$hit) {
        fault({ id => "line $." }, "is not JSON: $@");
        next;
    }
    check_passage($hit->{first} // $hit);
    check_mentions($hit) if $hit->{mentions};
}
if ($whole) {
    check_whole($_, $files{$_}) for sort keys %files;
}
print "# $passages passages, $faults faults\n";
exit($faults || $passages < ($minimum // 1));
