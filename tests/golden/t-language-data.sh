#!/bin/sh
# The table of languages is what text/make_language makes of the samples: nobody has edited the one without the other.
text=$TESTS/../text
echo 1..1
if "$text/make_language" <"$text/language_samples.txt" 2>/dev/null | cmp - "$text/language_data.c" >&2; then
    echo "ok 1 - text/language_data.c made again is the same"
else
    echo "not ok 1 - text/language_data.c made again is the same"
    echo "# cure: text/make_language <text/language_samples.txt >text/language_data.c"
fi
