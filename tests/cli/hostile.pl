#!/usr/bin/perl
# hostile.pl SEED FOLDER [N]: N documents (30) whose text, titles, sections and names of files try to break out of HTML, XML and JSON.
use strict;
use warnings;
my ($seed, $folder, $documents) = @ARGV;
srand $seed;
mkdir $folder or die "$folder: $!";
my @bad = (
    '<script>document.documentElement.dataset.pwned=1</script>', '</script>', '<img src=x onerror=document.documentElement.dataset.pwned=1>', ']]>', '<!--', '-->', '"', "'", '&', '&amp;',
    '&#60;b&#62;', '"><svg/onload=document.documentElement.dataset.pwned=1>', '\\', '\\"', "\x01", "\x1b[31m", "\xff\xfe", "\xe2\x80\xa8", "\xc2\x85", '${1}', '{{x}}', 'javascript:alert(1)', '</title>', '<?xml?>',
    '%0a', '|', '`', '</persName>', '<ptr/>',
);
my @names = ('Karel Kramář', 'Karla Kramáře', 'Praha', 'v Praze', 'Boris Jelcin', 'NATO', 'Борис Ельцин', 'в Москве');
my $pick = sub { $_[rand @_] };
for my $i (1 .. ($documents // 30)) {
    my $name = "d$i" . ($i % 3 ? '' : $pick->('<b>', '"x', "'y", '&z', '%q', '#r', ' s'));
    open my $out, '>', "$folder/$name.txt" or die "$name: $!";
    print $out "Title: ", $pick->(@bad), " ", $pick->(@names), $pick->(@bad), "\n\n";
    for my $section (1 .. 3) {
        print $out "== ", $pick->(@bad), " ", $pick->(@names), " ==\n\n";
        for (1 .. 4) {
            print $out join(' ', map { rand() < 0.4 ? $pick->(@names) . ($pick->('', $pick->(@bad))) : $pick->(@bad, 'slovo', 'tehdy', 'přijel') } 1 .. 20), ".\n\n";
        }
    }
}
