#!/bin/sh
# The man pages name every command and option that --help names, and no other option.
set -u
man=$TESTS/../man
W=$(mktemp -d) || exit 2
n=0

same() { # same NAME PAGE: the options of the page are those in $W/help
    n=$((n + 1))
    sed -n 's/^\.It Fl \(h , \|V , \)\{0,1\}-\([a-z-]*\).*/--\2/p' "$man/$2" | sort -u >"$W/page"
    if diff "$W/help" "$W/page" >"$W/differ"; then
        echo "ok $n - $1"
    else
        echo "not ok $n - $1"
        sed 's/^/# /' "$W/differ"
    fi
}

options() { # options COMMAND...: those that its --help lists
    "$@" --help | sed -n 's/^  \(-[hV], \)\{0,1\}\(--[a-z-]*\).*/\2/p'
}

commands=$("$BUILD/najdi" --help | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\) .*/\1/p')
for command in $commands; do
    options "$BUILD/najdi" "$command"
    n=$((n + 1))
    grep -q "^\\.It Cm $command\$" "$man/najdi.1" || printf 'not ' >&3
    echo "ok $n - najdi.1 has $command" >&3
done 3>"$W/ok" >"$W/all"
cat "$W/ok"
n=$(grep -c . "$W/ok")
sort -u "$W/all" >"$W/help"
same 'options of najdi' najdi.1
options "$BUILD/najdi-index" | sort -u >"$W/help"
same 'options of najdi-index' najdi-index.1
[ "$n" -gt 5 ] && echo "1..$n"
