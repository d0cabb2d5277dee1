# Small archives for tests, byte by byte: make(FOLDER, VERSION).
use strict;
use warnings;
use utf8;
use Encode qw(encode);
use IO::Compress::Gzip qw(gzip);
use Compress::Raw::Zlib qw(crc32);

# Stored members: [name (bytes), bytes, flags].
sub stored_zip {
    my ($out, $central) = ('', '');
    for my $m (@_) {
        my ($name, $bytes, $flags) = @$m;
        my $common = pack('vvvvvVVVvv', 20, $flags // 0, 0, 0, 0, crc32($bytes), length $bytes, length $bytes, length $name, 0);
        $central .= "PK\1\2" . pack('v', 20) . $common . pack('vvvVV', 0, 0, 0, 0, length $out) . $name;
        $out .= "PK\3\4$common$name$bytes";
    }
    return $out . $central . "PK\5\6" . pack('vvvvVVv', 0, 0, scalar @_, scalar @_, length $central, length $out, 0);
}

sub tar {
    my $out = '';
    for my $m (@_) {
        my ($name, $bytes, $type) = @$m;
        my $h = pack('a100a8a8a8a12a12A8a1a100a6a2a32a32a8a8a155x12', $name, '0000644', '0000000', '0000000',
            sprintf('%011o', length $bytes), '00000000000', '', $type // '0', $type ? '/etc/passwd' : '', 'ustar', '00',
            '', '', '', '', '');
        substr($h, 148, 8) = sprintf('%06o', unpack('%32C*', $h)) . "\0 ";
        $out .= $h . $bytes . "\0" x (-length($bytes) % 512);
    }
    return $out . "\0" x 1024;
}

sub write_file {
    my ($path, $bytes) = @_;
    open(my $f, '>:raw', $path) or die "$path: $!";
    print $f $bytes;
    close($f) or die;
}

sub u8 { return encode('UTF-8', $_[0]) }

sub make {
    my ($folder, $version) = @_;
    my $noise = join('', map { chr } 0 .. 255) x 8;
    my $most = stored_zip(['prilis.txt', 'Hluboko.']);
    my $more = stored_zip(['most.zip', $most]);
    my $inner = stored_zip(['uvnitr.txt', u8('Uvnitř archivu.')], ['more.zip', $more]);
    my @members = (['kniha/', ''], ['kniha/hlava.txt', u8("První kapitola, znění $version.")], ['../../up.txt', u8('Soubor nad tím.')],
        $version == 1 ? ['/abs.txt', 'Text abstraktni.'] : ['added.txt', 'Tady je dodatek.'],
        ['same.txt', 'Jeden.'], ['same.txt', 'Druhy.'], ['.hidden.txt', 'x'], ['d/.hidden/a.txt', 'x'], ['__MACOSX/._a.txt', 'x'],
        ['noise.bin', $noise], ['page.html', '<html><head><title>T</title></head><body><p>Text.</p></body></html>'],
        ['inner.zip', $inner]);
    my @tar = (['slozka/', '', '5'], ['slozka/text.txt', u8('Text v archivu.')], ['link.txt', '', '2'], ['hard.txt', '', '1']);
    mkdir $folder or die;
    write_file("$folder/a.zip", stored_zip(@members));
    write_file("$folder/b.tar", tar(@tar));
    gzip(\u8('Sám o sobě zabalený.') => \my $gz);
    write_file("$folder/c.txt.gz", $gz);
    gzip(\tar(@tar) => \my $targz);
    write_file("$folder/d.tar.gz", $targz);
    write_file("$folder/cut.tar.gz", substr($targz, 0, length($targz) / 3));
    write_file("$folder/e.zip", stored_zip(['secret.txt', 'x' x 40, 1]));
    write_file("$folder/old852.zip", stored_zip([encode('cp852', 'Příběhy z města\\Žluťoučký kůň.txt'), 'a'],
            [encode('cp852', 'Příběhy z města\\Řeka a úřad.txt'), 'b']));
    write_file("$folder/old866.zip", stored_zip([encode('cp866', 'Письма из Праги.txt'), 'a'], [encode('cp866', 'Дневник.txt'), 'b']));
    write_file("$folder/docs.zip", stored_zip(['x!/plain.txt', 'Ve slozce s vykricnikem.']));
}

1;
