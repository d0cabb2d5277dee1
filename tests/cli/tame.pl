#!/usr/bin/perl
# tame.pl html|tei < PAGE: fails where anything stands in the page but the elements that a register has, with the attributes
# that it has, properly nested, and text in which < > and & are references.
use strict;
use warnings;
sub one_of { my $all = join '|', @_; return qr/^(?:$all)$/ }
my $kind = shift;
local $/;
my $page = <STDIN>;
my $id = qr/[a-z][0-9]+(?:-[0-9]+)?/;
my $uri = qr/[A-Za-z0-9\-._~\/%]*/;
my %allowed = (
    html => one_of('html lang="en"', qw(head body title header h[1-3] main ul li small i cite footer label), 'nav aria-label="Letters"',
        'section id="(?:[a-z][0-9]+|passages)"', 'p(?: id="n" role="status")?', 'sup title="joined by a guess"', 'abbr title="unsure"',
        'article id="[a-z][0-9]+" data-k="[a-z]+" tabindex="-1"(?: class="unsure")?', 'article class="see" data-k="[a-z]+"', "a (?:class=\"n\" )?href=\"#$id\"", "a href=\"$uri\"",
        "blockquote id=\"$id\"(?: lang=\"[a-z]+\")?", 'svg class="bar" viewBox="0 0 200 8" preserveAspectRatio="none" aria-hidden="true"'),
    tei => one_of('TEI xmlns="http://www.tei-c.org/ns/1.0"', qw(teiHeader fileDesc titleStmt title publicationStmt sourceDesc p text body),
        qw(listPerson listPlace listOrg list), '(?:person|place|org|item) xml:id="e[0-9]+"',
        '(?:persName|placeName|orgName|name) type="(?:main|variant)"(?: cert="low")?', 'note(?: type="(?:places|see-also)")?', 'ref target="#e[0-9]+"'),
);
my %alone = (
    html => qr/^(?:meta charset="utf-8"|meta name="viewport" content="[a-z0-9=, -]+"|meta http-equiv="Content-Security-Policy" content="[^"<>]*"|br|path d="[M0-9 v]*"\/|input type="(?:search|checkbox)"[^<>]*)$/,
    tei => qr/^(?:ptr target="$uri#line=[0-9]+,[0-9]+" n="[0-9\xe2\x80\x93]+"(?: cert="low")?\/|p\/)$/,
);
$page =~ s/^<!DOCTYPE html>\n// or $page =~ s/^<\?xml version="1.0" encoding="UTF-8"\?>\n//;
$page =~ s/<style>.*?<\/style>//s;
$page =~ s/<script>.*?<\/script>\n(?=<\/body>)//s;
my @open;
sub complain { print "@_\n"; exit 1 }
while ($page =~ /\G(?:([^<]+)|<([^<>]*)>|(<))/gc) {
    my ($text, $tag, $bare) = ($1, $2, $3);
    complain("a bare < before ", substr $page, pos($page), 40) if defined $bare;
    if (defined $text) {
        complain("text: $text") if $text =~ />|&(?!(?:amp|lt|gt|quot|apos|#3[489]|#6[02]);)|[\x00-\x08\x0b-\x1f\x7f]/;
    } elsif ($tag =~ /^\/(.*)/) {
        my $name = pop @open // '';
        complain("</$1> where <$name> is open") if $name ne $1;
    } elsif ($tag !~ $alone{$kind}) {
        complain("an element: <$tag>") if $tag !~ $allowed{$kind};
        push @open, $tag =~ /^(\S+)/;
    }
}
complain("not closed: @open") if @open;
