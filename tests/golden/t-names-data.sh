#!/bin/sh
# The compiled-in names are what text/make_names makes of the list: nobody has edited the one without the other.
text=$TESTS/../text
echo 1..1
if "$text/make_names" <"$text/names.tsv" 2>/dev/null | cmp - "$text/names_data.c" >&2; then
    echo "ok 1 - text/names_data.c made again is the same"
else
    echo "not ok 1 - text/names_data.c made again is the same"
    echo "# cure: text/make_names <text/names.tsv >text/names_data.c"
fi
