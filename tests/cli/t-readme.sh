#!/bin/sh
# README's examples: each command in a ```console block prints what README says, and is run where README runs it: in a
# folder that has corpus/ and build/.  With GOLDEN=write README gets what the commands print now; git diff shows it.
set -u
readme=$TESTS/../README.md
W=$(mktemp -d) || exit 2
mkdir "$W/here" "$W/here/build" "$W/io"
cp -R "$TESTS/../corpus" "$W/here" && ln -s "$BUILD/najdi" "$BUILD/najdi-index" "$W/here/build" || exit 2

# N.cmd: the Nth command; N.want: the lines below it.
awk -v io="$W/io/" '
    /^```/ { inside = $0 == "```console"; next }
    inside && sub(/^\$ /, "") { print >(io (++n) ".cmd"); printf "" >(io n ".want"); next }
    inside { print >(io n ".want") }' "$readme"

told() { # what is printed, but for times, scores (any change of the ranking moves them), and empty lines at the end
    sed 's/ in [0-9.]* s$/ in ... s/; s/"score":[0-9.]*/"score":.../' "$1"
}

cd "$W/here" || exit 2
n=1
while [ -f "$W/io/$n.cmd" ]; do
    . "$W/io/$n.cmd" >"$W/io/$n.got" 2>&1 </dev/null
    if [ "$(told "$W/io/$n.got")" = "$(told "$W/io/$n.want")" ]; then
        echo "ok $n - $(tr '#' ' ' <"$W/io/$n.cmd")"
    elif [ "${GOLDEN:-}" = write ]; then
        echo "ok $n - README gets another: $(tr '#' ' ' <"$W/io/$n.cmd")"
    else
        echo "not ok $n - $(tr '#' ' ' <"$W/io/$n.cmd")"
        diff "$W/io/$n.want" "$W/io/$n.got" | sed 's/^/# /'
    fi
    n=$((n + 1))
done
[ "$n" -gt 1 ] && echo "1..$((n - 1))"

[ "${GOLDEN:-}" = write ] || exit 0
awk -v io="$W/io/" '
    function said(name,    line, empty) {
        while ((getline line <name) > 0) {
            for (; line != "" && empty; empty--)
                print ""
            if (line == "") empty++
            else print line
        }
    }
    /^```/ { inside = $0 == "```console" }
    !inside || /^```/ { print; next }
    /^\$ / { print; said(io (++n) ".got") }' "$readme" >"$W/new" && cat "$W/new" >"$readme"
