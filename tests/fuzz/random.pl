#!/usr/bin/perl
# Random input for t-random.sh, the same for the same SEED:
#
#     random.pl files SEED N FOLDER CORPUS   N files: random bytes, and texts of the corpus spoilt at random
#     random.pl ask SEED N NAJDI CORPUS      asks N random questions (NAJDI_INDEX is set), and checks each answer: no crash,
#                                            no hang, no raw control character, JSON that is JSON; prints what failed
#
# The texts named text-* stay well-formed, so that their citations can be checked; files named bytes-* are anything.
use strict;
use warnings;
use Encode qw(decode encode);
use JSON::PP;

my ($what, $seed, $count, $place, $corpus) = @ARGV;
srand $seed;
my @texts = map { decode('UTF-8', read_file($_)) } sort glob "$corpus/*/*.txt";
my @words = map { /([\w-]+)/g } map { substr $_, 0, 3000 } @texts;

sub read_file {
    my ($path) = @_;
    open my $in, '<:raw', $path or die "$path: $!\n";
    local $/;
    my $bytes = <$in>;
    return $bytes // '';
}

sub one_of {
    return $_[rand @_];
}

# ---- files ----

# What texts may hold and readers stumble over.
my @hard = ("\r", "\n", "\r\n", "\n\n", "\t", "\f", "\x{B}", "\x{A0}", "\x{AD}", "\x{AD}\n", "-\n", "-\r\n-", "\x{301}", "\x{300}\x{308}",
    "\x{200B}", "\x{200D}", "\x{FEFF}", "\x{85}", "\x{2028}", "\x{2029}", "\x{202E}", "=", "== x ==\n", "\n----\n", "\n====\n",
    "# ", "|", "| a | b |\n", "[12]", "^[3]", "Title: x\n", "\x{1F642}", "\x{10FFFF}", "\x{FFFD}", "a" x 300, "\x{439}\x{306}",
    "\x{5D0}", "\x{FB01}", "\x{DF}", "\x{130}", "\x{44A}\x{462}", '"', "\\", "\x{2019}s", '...', "\x{2026}", ' 9. ', ' ');

sub spoilt_text {
    my $text = one_of(@texts);
    my $from = int rand length $text;
    $text = substr $text, $from, 1 + int rand 6000;
    for (1 .. int rand 40) {
        substr($text, int rand(1 + length $text), one_of(0, 0, 1, 5)) = one_of(@hard) if length $text > 10;
    }
    return $text;
}

sub random_bytes {
    my $kind = int rand 6;
    my $n = int rand one_of(4, 60, 500, 5000, 70000);
    return join '', map { chr int rand 256 } 1 .. $n if $kind == 0;
    return join '', map { one_of("\0", "\n", "\r", 'a', "\xFF", "\xFE", "\xD0", "\xBF", ' ') } 1 .. $n if $kind == 1;
    return "\xFF\xFE" . join '', map { chr int rand 256 } 1 .. $n if $kind == 2;
    my $bytes = encode(one_of('UTF-8', 'UTF-16LE', 'UTF-16BE', 'UTF-8'), spoilt_text());
    for (1 .. int rand 30) {
        substr($bytes, int rand(1 + length $bytes), one_of(0, 1, 3)) = one_of("\0", "\x80", "\xC3", "\xE2\x80", "\xED\xA0\x80", "\xF5", "\e[31m", chr int rand 256);
    }
    return $kind == 3 ? substr($bytes, int rand length $bytes) : $bytes;
}

sub write_files {
    for my $i (1 .. $count) {
        my ($name, $bytes) = ("bytes-$i", undef);
        if (rand() < 0.4) {
            my $encoding = one_of('UTF-8', 'UTF-8', 'UTF-8', 'UTF-16LE', 'UTF-16BE');
            $name = "text-$i.txt";
            $bytes = encode($encoding, ($encoding eq 'UTF-8' ? one_of('', '', "\x{FEFF}") : "\x{FEFF}") . spoilt_text());
        } else {
            $bytes = random_bytes();
        }
        open my $out, '>:raw', "$place/$name" or die "$name: $!\n";
        print $out $bytes;
    }
}

# ---- questions ----

my @signs = ('"', '"', '(', ')', '-', '+', '=', '!', '*', '~', '~2', '~9', ' OR ', ' AND ', ' NOT ', ' NEAR/3 ', ' NEAR/999999999999 ', ' NEAR/', '|',
    'lang:', 'lang:cs', 'path:', 'path:*', 'path:[', 'path:*/*x', 'title:', 'author:', 'date:', 'date:1968..1969', 'date:..', 'foo:', ':', '/', '\\', "'",
    "\x{2019}", ',', '.', '...', "\x{301}", "\x{AD}", "\x{A0}", "\t", "\n", "\r", "\e[31m", "\x{7}", "\x{85}", "\x{9B}1m", "\x{2028}", "\x{202E}", '%s', '#', '<b>', '&',
    "\x{1F642}", 'x' x 300, '(' x 50, '-' x 40, '"' x 9, "\x{FEFF}", '0', '1968', '=Praha', 'Kram*', '*a*');

sub question {
    my $q = '';
    for (0 .. int rand one_of(2, 5, 12)) {
        my $word = one_of(@words);
        $word = substr $word, 0, 1 + int rand length $word if rand() < 0.2;
        $q .= one_of(rand() < 0.5 ? $word : one_of(@signs)) . one_of(' ', ' ', '', "\t");
    }
    $q = encode('UTF-8', $q);
    substr($q, int rand(1 + length $q), 1) = chr(1 + int rand 255) if rand() < 0.3;
    $q =~ tr/\0//d;
    return $q;
}

sub arguments {
    my ($q) = @_;
    my $command = one_of(('search') x 6, ('mentions') x 3, 'words', 'why', 'show');
    my @options = ('--format', my $format = one_of('json', 'json', 'text', $command =~ /search|mentions/ ? qw(trec tsv vimgrep markdown html) : ()));
    push @options, one_of('--plain', '--exact', '--case', '--no-inflect', '--no-translit', '--all') if $command eq 'search' && rand() < 0.4;
    push @options, '--by', 'document' if $command eq 'search' && rand() < 0.3;
    push @options, '--limit', one_of(0, 1, 3, 100) if $command =~ /search|mentions/ && rand() < 0.4;
    push @options, '--sort', one_of('date', 'path') if $command eq 'search' && rand() < 0.2;
    return ($format, $command, @options, '--', $q);
}

sub run {
    my ($out, $err, @command) = @_;
    my $pid = fork // die "fork: $!\n";
    if (!$pid) {
        open STDIN, '<', '/dev/null';
        open STDOUT, '>', $out;
        open STDERR, '>', $err;
        alarm 20;
        exec @command or exit 127;
    }
    waitpid $pid, 0;
    return $?;
}

my $control = qr/[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\xa8-\xae]|\xe2\x81[\xa6-\xa9]/;

# Well-formed; Encode refuses more than that.
sub is_utf8 {
    (my $rest = $_[0]) =~ s/[\x00-\x7F]+|[\xC2-\xDF][\x80-\xBF]|\xE0[\xA0-\xBF][\x80-\xBF]|[\xE1-\xEC\xEE\xEF][\x80-\xBF]{2}
        |\xED[\x80-\x9F][\x80-\xBF]|\xF0[\x90-\xBF][\x80-\xBF]{2}|[\xF1-\xF3][\x80-\xBF]{3}|\xF4[\x80-\x8F][\x80-\xBF]{2}//gx;
    return $rest eq '';
}

# What is wrong with an answer, or nothing.
sub fault {
    my ($status, $format, $out, $err) = @_;
    return 'ended by signal ' . ($status & 127) if $status & 127;
    return 'exit ' . ($status >> 8) if $status >> 8 > 2;
    return 'trouble without a word' if $status >> 8 == 2 && $err eq '';
    return 'a control character on standard output' if $out =~ $control;
    return 'a control character on standard error' if $err =~ $control;
    return 'not UTF-8' if !is_utf8($out);
    return '' if $format ne 'json';
    for my $line (split /\n/, $out) {
        return 'not JSON' unless eval { JSON::PP->new->utf8->decode($line); 1 };
    }
    return '';
}

sub ask {
    my ($faults, $found) = (0, 0);
    for my $i (1 .. $count) {
        my ($format, @arguments) = arguments(question());
        my $status = run('out', 'err', $place, @arguments);
        my $fault = fault($status, $format, read_file('out'), read_file('err'));
        $found += $status == 0;
        next unless $fault;
        (my $shown = "@arguments") =~ s/([^ -~])/sprintf '\\x%02x', ord $1/ge;
        print "# $fault: $shown\n";
        $faults++;
    }
    print "# $count questions, $found found something, $faults faults\n";
    exit($faults > 0);
}

$what eq 'files' ? write_files() : ask();
