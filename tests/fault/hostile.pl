#!/usr/bin/perl
# Makes a folder of about 300 files that mean harm, or were harmed: samples of every format cut and bent at random, bombs,
# entities that lead outside, names that lead outside.  The same seed makes the same files.
#
#     hostile.pl FOLDER SECRET SEED BIG SAMPLE...
#
# SECRET is a file outside, whose words must never come into the index; BIG is how many megabytes the long line has.
use strict;
use warnings;
use Compress::Raw::Zlib;
use IO::Compress::Bzip2 qw(bzip2);
use IO::Compress::Gzip qw(gzip);

my ($folder, $secret, $seed, $big, @samples) = @ARGV;
srand($seed);
my $made = 0;

sub put {
    my ($name, $bytes) = @_;
    open(my $f, '>:raw', "$folder/$name") or die "$folder/$name: $!";
    print $f $bytes or die;
    close($f) or die;
    $made++;
}

sub slurp {
    my ($path) = @_;
    open(my $f, '<:raw', $path) or die "$path: $!";
    local $/;
    return scalar <$f>;
}

# ---- zips, byte by byte, so that they can lie ----

sub deflated {
    my ($bytes) = @_;
    my ($d) = Compress::Raw::Zlib::Deflate->new(-WindowBits => -MAX_WBITS, -Level => 9, -AppendOutput => 1);
    my $out = '';
    $d->deflate($bytes, $out);
    $d->flush($out);
    return $out;
}

# Each member: [name, bytes, {flags, raw => deflated bytes, size}]
sub zip {
    my ($out, $central, $n) = ('', '', 0);
    for my $m (@_) {
        my ($name, $bytes, $o) = @$m;
        my $raw = $o->{raw} // deflated($bytes);
        my $size = $o->{size} // length $bytes;
        my $crc = $o->{crc} // crc32($bytes);
        my $at = $o->{at} // length $out;
        my $common = pack('vvvvvVVVvv', 20, $o->{flags} // 0, 8, 0, 0, $crc, length $raw, $size, length $name, 0);
        $out .= "PK\3\4$common$name$raw" unless defined $o->{at};
        $central .= "PK\1\2" . pack('v', 20) . $common . pack('vvvVV', 0, 0, 0, 0, $at) . $name;
        $n++;
    }
    my $count = $n > 0xFFFF ? 0xFFFF : $n;
    my $end = '';
    if ($n > 0xFFFF) {
        my $where = length($out) + length($central);
        $end = "PK\6\6" . pack('Q<vvVVQ<Q<Q<Q<', 44, 45, 45, 0, 0, $n, $n, length $central, length $out);
        $end .= "PK\6\7" . pack('VQ<V', 0, $where, 1);
    }
    return $out . $central . $end . "PK\5\6" . pack('vvvvVVv', 0, 0, $count, $count, length $central, length $out, 0);
}

sub tar_member {
    my ($name, $bytes, $type, $link) = @_;
    my $h = pack('a100a8a8a8a12a12A8a1a100a6a2a32a32a8a8a155x12', $name, '0000644', '0000000', '0000000',
        sprintf('%011o', length $bytes), '00000000000', '', $type, $link // '', 'ustar', '00', '', '', '', '', '');
    substr($h, 148, 8) = sprintf('%06o', unpack('%32C*', $h)) . "\0 ";
    return $h . $bytes . ("\0" x (-length($bytes) % 512));
}

# ---- samples, harmed ----

my %sample = map { $_ => slurp($_) } @samples;
$sample{'archive.zip'} = zip(map { [(split m{/})[-1], $sample{$_}] } @samples);
$sample{'archive.tar'} = join('', map { tar_member((split m{/})[-1], $sample{$_}, '0') } @samples) . "\0" x 1024;
gzip(\$sample{'archive.tar'} => \$sample{'archive.tar.gz'});
bzip2(\$sample{$samples[0]} => \$sample{'text.txt.bz2'});

sub harmed {
    my ($bytes) = @_;
    my $len = length $bytes or return $bytes;
    my $how = int rand 6;
    return substr($bytes, 0, int rand $len) if $how == 0;
    if ($how == 1 || $how == 2) { # bits, few or many
        for (1 .. ($how == 1 ? 1 + int rand 4 : 1 + int rand 200)) {
            my $at = int rand $len;
            substr($bytes, $at, 1) = chr(ord(substr($bytes, $at, 1)) ^ 1 << int rand 8);
        }
        return $bytes;
    }
    my ($from, $n) = (int rand $len, 1 + int rand 1000);
    return substr($bytes, 0, $from) . substr($bytes, $from + $n > $len ? $len : $from + $n) if $how == 3;
    return substr($bytes, 0, $from) . substr($bytes, $from, $n) x 20 . substr($bytes, $from) if $how == 4;
    substr($bytes, $from, $n) = join('', map { chr int rand 256 } 1 .. $n);
    return $bytes;
}

my @names = sort keys %sample;
for my $i (1 .. 240) {
    my $name = $names[$i % @names];
    my ($suffix) = $name =~ m{([^/]*)$};
    put(sprintf('harmed%03d-%s', $i, $suffix), harmed($sample{$name}));
}

# ---- magic numbers with nothing behind them, and with noise ----

my %magic = (pdf => '%PDF-1.7', zip => "PK\3\4", '7z' => "7z\xBC\xAF\x27\x1C", gz => "\x1F\x8B\x08\0", bz2 => 'BZh9',
    xz => "\xFD7zXZ\0", zst => "\x28\xB5\x2F\xFD", docx => "PK\3\4", epub => "PK\3\4", odt => "PK\3\4",
    xml => '<?xml version="1.0"?><', html => '<!DOCTYPE html><', doc => "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", rtf => '{\rtf1');
for my $suffix (sort keys %magic) {
    put("magic.$suffix", $magic{$suffix});
    put("noise.$suffix", $magic{$suffix} . join('', map { chr int rand 256 } 1 .. 3000));
}

# ---- bombs ----

my $zeros = "\0" x (100 << 20);
my $spaces = 'ab ' x (34 << 20);
my $bomb = deflated($zeros);
my $crc = crc32($zeros);
my $hidden = { raw => $bomb, size => length $zeros, crc => $crc };
my $inner = zip(map { ["zeros$_.txt", '', $hidden] } 1 .. 5);
my $middle = zip(map { ["inner$_.zip", $inner] } 1 .. 10);
put('bomb.zip', zip(map { ["middle$_.zip", $middle] } 1 .. 10));
put('words.zip', zip(['words.txt', $spaces]));
put('overlap.zip', zip(['a.txt', '', $hidden], map { ["b$_.txt", '', { %$hidden, at => 0 }] } 1 .. 2000));
gzip(\$spaces => \my $gz);
put('words.txt.gz', $gz);
gzip(\$gz => \my $gzgz);
put('words.txt.gz.gz', $gzgz);
bzip2(\$zeros => \my $bz2);
put('zeros.xml.bz2', $bz2);
undef $zeros;
my $docx = [['[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'],
    ['_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" '
        . 'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>']];
my $w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
put('bomb.docx', zip(@$docx, ['word/document.xml', "<w:document $w><w:body><w:p><w:r><w:t>$spaces"]));
put('bomb.odt', zip(['mimetype', 'application/vnd.oasis.opendocument.text'], ['content.xml', "<office:document-content>$spaces"]));
put('bomb.epub', zip(['mimetype', 'application/epub+zip'], ['META-INF/container.xml', "<container>$spaces"]));
undef $spaces;
put('empties.zip', zip(map { ["d/empty$_.txt", ''] } 1 .. 100000));

# ---- long lines, deep nests ----

open(my $long, '>:raw', "$folder/line.txt") or die;
print $long 'Jedna dlouhá řádka bez konce, ' x (1 << 15) for 1 .. $big;
close($long);
$made++;
put('deep.html', '<div>' x 200000 . 'hluboko');
put('deep2.html', '<b><i>' x 100000 . 'hluboko');
put('deep.md', '> ' x 20000 . "hluboko\n");
put('brackets.md', '[' x 20000 . 'a' . '](b)' x 20000);
put('stars.md', '*a **b ' x 50000);
put('ticks.md', join('', map { '`' x $_ . 'a ' } 1 .. 1000));
put('list.md', join('', map { ' ' x $_ . "- a\n" } 1 .. 3000));
put('tables.html', '<table><tr><td>' x 50000);
put('deep.xml', '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>' . '<div>' x 200000);
put('attributes.html', '<p ' . join(' ', map { "a$_=b" } 1 .. 40000) . '>text');
put('entity.html', '&' x 1000000);
put('comment.html', '<!--' x 500000);
put('lines.txt', "\n" x (4 << 20));
put('words.txt', 'a' x (4 << 20));

# ---- entities ----

my $laughs = '<!ENTITY a0 "ha ">' . join('', map { my $b = $_ - 1; "<!ENTITY a$_ \"" . "&a$b;" x 10 . '">' } 1 .. 12);
my $square = '<!ENTITY a "' . 'ha ' x 50000 . '">';
my $outside = qq{<!ENTITY out SYSTEM "file://$secret"><!ENTITY % dtd SYSTEM "file://$secret"> %dtd;};
my %body = (
    tei => ['<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><p>', '</p></body></text></TEI>', 'TEI'],
    wiki => ['<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.10/"><page><title>T</title><revision><text>',
        '</text></revision></page></mediawiki>', 'mediawiki'],
    xhtml => ['<html xmlns="http://www.w3.org/1999/xhtml"><body><p>', '</p></body></html>', 'html'],
    any => ['<any><p>', '</p></any>', 'any'],
);
for my $kind (sort keys %body) {
    my ($before, $after, $root) = @{$body{$kind}};
    my $suffix = $kind eq 'xhtml' ? 'xhtml' : 'xml';
    put("laughs-$kind.$suffix", qq{<?xml version="1.0"?><!DOCTYPE $root [$laughs]>$before&a12;$after});
    put("square-$kind.$suffix", qq{<?xml version="1.0"?><!DOCTYPE $root [$square]>$before} . '&a;' x 50000 . $after);
    put("outside-$kind.$suffix", qq{<?xml version="1.0"?><!DOCTYPE $root [$outside]>$before&out;$after});
    put("dtd-$kind.$suffix", qq{<?xml version="1.0"?><!DOCTYPE $root SYSTEM "file://$secret">$before&x;$after});
    put("include-$kind.$suffix", qq{<?xml version="1.0"?>$before<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" }
            . qq{parse="text" href="file://$secret"/>$after});
}
put('outside.docx', zip(@$docx, ['word/document.xml', qq{<?xml version="1.0"?><!DOCTYPE w:document [$outside]><w:document $w><w:body>}
            . '<w:p><w:r><w:t>&out;</w:t></w:r></w:p></w:body></w:document>']));
put('outside.html', qq{<iframe src="file://$secret"></iframe><object data="file://$secret"></object><p>text});

# ---- names ----

put('names.zip', zip(map { [$_, 'text'] } '../../up.txt', '/etc/abs.txt', 'a/../../b.txt', '..', '.', '', '/', "line\nend.txt",
        "\e[31mred.txt", "\xFF\xFE.txt", 'a' x 60000, 'x/' x 5000 . 'y.txt', 'same.txt', 'same.txt', "nul\0.txt", 'C:\\x.txt'));
put('links.tar', tar_member('link.txt', '', '2', $secret) . tar_member('hard.txt', '', '1', $secret)
        . tar_member('null', '', '3') . tar_member('pipe', '', '6') . tar_member('../../out.txt', 'text', '0')
        . tar_member('/abs.txt', 'text', '0') . "\0" x 1024);
put('encrypted.zip', zip(['secret.txt', 'x' x 100, { flags => 1 }]));
put('huge.tar', tar_member('huge.txt', '', '0') =~ s/00000000000/77777777777/r);

print "$made files\n";
