# What the benchmarks share: what is measured, and how it is said.
package Bench;
use strict;
use warnings;
use utf8;
use Encode qw(decode encode);
use File::Find;
use POSIX qw(WNOHANG);
use Time::HiRes qw(time sleep);
use Exporter 'import';
our @EXPORT = qw(built asked median part spread size_of machine);

# MB held by all processes of a group together: proportional shares, so that what they share counts once.
sub memory_of {
    my ($group, $sum) = (shift, 0);
    for my $file (glob '/proc/[0-9]*/stat') {
        open my $stat, '<', $file or next;
        my $line = <$stat> // next;
        next unless $line =~ /^(\d+) .*\) \S+ \d+ (\d+) / && $2 == $group;
        open my $maps, '<', "/proc/$1/smaps_rollup" or next;
        /^Pss:\s+(\d+)/ and $sum += $1 while <$maps>;
    }
    return $sum / 1024;
}

# Runs najdi-index: its seconds by the clock, those of the processor, the most memory of all its processes, in MB.
sub built {
    my ($start, $peak) = (time, 0);
    my (undef, undef, @before) = times;
    my $pid = fork // die "fork: $!\n";
    if (!$pid) {
        setpgrp;
        exec map { encode('UTF-8', $_) } @_ or exit 127;
    }
    until (waitpid($pid, WNOHANG)) {
        my $now = memory_of($pid);
        $peak = $now if $now > $peak;
        sleep 0.05;
    }
    die "$_[0] failed\n" if $? >> 8 > 1 || $? & 127;
    my ($wall, undef, undef, @after) = (time - $start, times);
    return ($wall, $after[0] + $after[1] - $before[0] - $before[1], $peak);
}

# Asks questions, each a process of its own, through BUILD/tests/bench/bench_run; a list of {cpu, wall, kb, bytes, exit,
# question}.  cold: the folder whose files are to be forgotten first.
sub asked {
    my ($build, $command, $questions, $cold) = @_;
    pipe my $from, my $to or die "pipe: $!\n";
    my @run = ("$build/tests/bench/bench_run", $cold ? ('--cold', $cold) : (), @$command);
    my $file = "/tmp/najdi-bench-questions.$$";
    open my $list, '>:utf8', $file or die "$file: $!\n";
    print $list "$_\n" for @$questions;
    close $list;
    my $pid = open(my $out, '-|') // die "fork: $!\n";
    if (!$pid) {
        open STDIN, '<', $file;
        exec map { encode('UTF-8', $_) } @run or exit 127;
    }
    my @rows = map { chomp; my %row; @row{qw(cpu wall kb bytes exit question)} = split /\t/, decode('UTF-8', $_), 6; \%row } <$out>;
    close $out;
    unlink $file;
    die "najdi ended with $_->{exit}: $_->{question}\n" for grep { $_->{exit} > 1 } @rows;
    die "not all questions were asked\n" if @rows != @$questions;
    return @rows;
}

# The value below which this part of them is.
sub part {
    my ($part, @sorted) = (shift, sort { $a <=> $b } @_);
    my $at = int($part * @sorted);
    return $sorted[$at > $#sorted ? $#sorted : $at];
}

sub median { return part(0.5, @_) }

# Half of the distance between the quarters: what is to be expected of chance.
sub spread { return (part(0.75, @_) - part(0.25, @_)) / 2 }

sub size_of {
    my $sum = 0;
    find(sub { $sum += -s if -f }, shift);
    return $sum;
}

sub machine {
    open my $info, '<', '/proc/cpuinfo' or return 'unknown';
    my @names = map { /^model name\s*:\s*(.*\S)/ ? $1 : () } <$info>;
    return scalar(@names) . ' x ' . ($names[0] // 'unknown');
}

1;
